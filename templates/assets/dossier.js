// A dossier put in order: by dragging, and with the buttons without loading the page again.
import { copy } from "./citation.js";

const dossier = document.querySelector(".dossier");
const list = dossier.querySelector(".entries");
const said = dossier.querySelector("[data-said]");

const ids = () => [...list.children].map((entry) => entry.dataset.entry);

/** The first cannot go up and the last cannot go down. */
function refreshButtons() {
  for (const entry of list.children) {
    entry.querySelector("[value=subir]").disabled = entry === list.firstElementChild;
    entry.querySelector("[value=bajar]").disabled = entry === list.lastElementChild;
  }
}

/** Orders are saved one after the other, as they were made. */
let saving = Promise.resolve();

function save(entry) {
  refreshButtons();
  const order = ids();
  const words = dossier.dataset.moved.replace("##", order.length).replace("#", order.indexOf(entry.dataset.entry) + 1);
  saving = saving.then(async () => {
    try {
      const answer = await fetch(dossier.dataset.api, {
        method: "PATCH",
        headers: { "Content-Type": "application/json" },
        body: JSON.stringify({ order }),
      });
      if (!answer.ok) throw new Error(`${answer.status}`);
      said.textContent = words;
    } catch {
      alert(dossier.dataset.failed);
      location.reload();
    }
  });
}

for (const steps of list.querySelectorAll(".steps")) {
  steps.addEventListener("submit", (event) => {
    const way = event.submitter?.value;
    const entry = steps.closest("[data-entry]");
    const other = way === "subir" ? entry.previousElementSibling : entry.nextElementSibling;
    if ((way !== "subir" && way !== "bajar") || !other) return;
    event.preventDefault();
    if (way === "subir") other.before(entry);
    else other.after(entry);
    save(entry);
    // A button that can go no further hands the focus to the other.
    const button = event.submitter.disabled ? steps.querySelector("button:not(:disabled)") : event.submitter;
    button.focus({ preventScroll: true });
    entry.scrollIntoView({ block: "nearest" });
  });
}

let dragged = null;

function unmark() {
  for (const entry of list.children) entry.classList.remove("before", "after", "dragged");
}

/** The entry under the pointer, and whether the dragged one would go before it. */
function target(event) {
  const over = event.target.closest?.(".entries > li");
  if (!dragged || !over || over === dragged) return null;
  const box = over.getBoundingClientRect();
  return { over, before: event.clientY < box.top + box.height / 2 };
}

list.addEventListener("dragstart", (event) => {
  dragged = event.target.closest?.(".grip")?.closest("[data-entry]") ?? null;
  if (!dragged) return;
  event.dataTransfer.effectAllowed = "move";
  event.dataTransfer.setData("text/plain", dragged.dataset.entry);
  event.dataTransfer.setDragImage(dragged, 0, 0);
  dragged.classList.add("dragged");
});
list.addEventListener("dragover", (event) => {
  if (!dragged) return;
  event.preventDefault();
  const place = target(event);
  for (const entry of list.children) entry.classList.remove("before", "after");
  place?.over.classList.add(place.before ? "before" : "after");
});
list.addEventListener("drop", (event) => {
  const place = target(event);
  if (!place) return;
  event.preventDefault();
  if (place.before) place.over.before(dragged);
  else place.over.after(dragged);
  save(dragged);
});
list.addEventListener("dragend", () => {
  unmark();
  dragged = null;
});

for (const button of dossier.querySelectorAll("[data-citation]")) {
  button.hidden = false;
  button.addEventListener("click", () => copy(button.dataset.citation, dossier));
}
