// «Copiar cita»: what is selected on a page becomes an exact quotation with its source.

/** The element that knows where its words stand in the page's text. */
const placed = (node) => (node.nodeType === Node.TEXT_NODE ? node.parentElement : node)?.closest("[data-start]");

/** How many units of an element's text come before a place in it. */
function unitsBefore(element, node, offset) {
  const range = document.createRange();
  range.selectNodeContents(element);
  range.setEnd(node, offset);
  return range.toString().length;
}

/** The stretch of the page's text that a selection covers, or null. */
export function selectedSpan(selection, room) {
  if (!selection.rangeCount || selection.isCollapsed) return null;
  const range = selection.getRangeAt(0);
  if (!range.intersectsNode(room)) return null;
  const touched = [...room.querySelectorAll("[data-start]")].filter((element) => range.intersectsNode(element));
  if (!touched.length) return null;
  let start = Infinity;
  let end = -1;
  for (const element of touched) {
    const from = Number(element.dataset.start);
    const to = Number(element.dataset.end);
    const first = element.contains(range.startContainer) ? from + unitsBefore(element, range.startContainer, range.startOffset) : from;
    const last = element.contains(range.endContainer) ? from + unitsBefore(element, range.endContainer, range.endOffset) : to;
    if (first >= Math.min(last, to)) continue;
    start = Math.min(start, first);
    end = Math.max(end, Math.min(last, to));
  }
  return end > start ? { start, end } : null;
}

function toast(words) {
  document.querySelector(".toast")?.remove();
  const note = document.createElement("p");
  note.className = "toast";
  note.setAttribute("role", "status");
  document.body.append(note);
  note.textContent = words;
  setTimeout(() => note.remove(), 4000);
}

/** Where the clipboard is out of reach, the text is laid out ready to be copied by hand. */
function byHand(text, room) {
  document.querySelector(".by-hand")?.remove();
  const box = document.createElement("div");
  box.className = "by-hand";
  box.setAttribute("role", "dialog");
  box.setAttribute("aria-label", room.dataset.copy);
  const hint = document.createElement("p");
  hint.textContent = room.dataset.manual;
  const area = document.createElement("textarea");
  area.readOnly = true;
  area.value = text;
  area.setAttribute("aria-label", room.dataset.copy);
  const close = document.createElement("button");
  close.type = "button";
  close.className = "copy";
  close.textContent = room.dataset.close;
  close.addEventListener("click", () => box.remove());
  box.addEventListener("keydown", (event) => event.key === "Escape" && box.remove());
  box.append(hint, area, close);
  document.body.append(box);
  area.focus();
  area.select();
}

/** Copies a text; the room has the sentences that tell how it went. */
export async function copy(text, room) {
  try {
    await navigator.clipboard.writeText(text);
    toast(room.dataset.done);
  } catch {
    byHand(text, room);
  }
}

async function copyCitation(span, room) {
  try {
    const answer = await fetch(`${room.dataset.citation}&start=${span.start}&end=${span.end}`);
    if (!answer.ok) throw new Error(`${answer.status}`);
    await copy((await answer.json()).text, room);
  } catch {
    toast(room.dataset.failed);
  }
}

export function offerCitations() {
  const room = document.querySelector(".room");
  if (!room) return;
  const leaf = room.querySelector(".leaf");
  const offer = document.createElement("div");
  offer.className = "floating";
  const button = document.createElement("button");
  button.type = "button";
  button.className = "copy";
  button.textContent = room.dataset.copy;
  const keep = document.createElement("a");
  keep.className = "copy quiet";
  keep.textContent = room.dataset.keep;
  offer.append(button, keep);
  let span = null;

  function place() {
    const selection = getSelection();
    span = selectedSpan(selection, leaf);
    if (!span) {
      offer.remove();
      return;
    }
    const boxes = selection.getRangeAt(0).getClientRects();
    const last = boxes.length ? boxes[boxes.length - 1] : selection.getRangeAt(0).getBoundingClientRect();
    keep.href = `${room.dataset.adding}&desde=${span.start}&hasta=${span.end}`;
    document.body.append(offer);
    const left = Math.min(last.right, innerWidth - offer.offsetWidth - 16);
    offer.style.left = `${Math.max(8, left) + scrollX}px`;
    offer.style.top = `${last.bottom + scrollY + 8}px`;
  }

  document.addEventListener("selectionchange", () => requestAnimationFrame(place));
  // Pressing the button must not undo the selection it is about.
  offer.addEventListener("pointerdown", (event) => event.preventDefault());
  button.addEventListener("click", async () => {
    const chosen = span;
    if (!chosen) return;
    await copyCitation(chosen, room);
    offer.remove();
  });
  for (const door of room.querySelectorAll("[data-copies]")) {
    door.hidden = false;
    door.addEventListener("click", () => copy(document.getElementById(door.dataset.copies).textContent, room));
  }
}
