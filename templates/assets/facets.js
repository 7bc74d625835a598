// Looks among the values of a long facet as one types.

const fold = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();

/** All values of a facet, in the place of the most frequent ones, once they are looked for. */
async function complete(facet) {
  const all = facet.dataset.all;
  if (!all) return;
  delete facet.dataset.all;
  try {
    const answer = await fetch(all);
    if (!answer.ok) throw new Error(`${answer.status}`);
    const whole = new DOMParser().parseFromString(await answer.text(), "text/html").getElementById(facet.id);
    facet.querySelector(".rest")?.remove();
    const shown = new Set([...facet.querySelectorAll("li .name")].map((name) => name.textContent));
    const more = facet.querySelector("details ul");
    for (const value of whole.querySelectorAll("ul.whole > li")) {
      if (!shown.has(value.querySelector(".name").textContent)) more.append(value);
    }
  } catch {
    facet.dataset.all = all;
  }
}

function sift(facet, text) {
  const words = fold(text).split(/\s+/).filter(Boolean);
  const folded = facet.querySelector("details");
  if (folded) {
    if (words.length && !folded.open) folded.dataset.closed = "true";
    if (words.length) folded.open = true;
    else if (folded.dataset.closed) {
      folded.open = false;
      delete folded.dataset.closed;
    }
    folded.classList.toggle("sifted", words.length > 0);
  }
  let left = 0;
  for (const value of facet.querySelectorAll("li")) {
    const name = fold(value.querySelector(".name").textContent);
    value.hidden = !words.every((word) => name.includes(word));
    if (!value.hidden) left++;
  }
  facet.querySelector(".none").hidden = left > 0;
}

export function searchFacets() {
  for (const form of document.querySelectorAll(".sift")) {
    const facet = form.closest(".facet");
    const field = form.querySelector("[name=entre]");
    field.addEventListener("focus", () => complete(facet).then(() => field.value && sift(facet, field.value)));
    field.addEventListener("input", () => sift(facet, field.value));
    form.addEventListener("submit", (event) => {
      if (facet.dataset.all) return;
      event.preventDefault();
      const left = facet.querySelectorAll("li:not([hidden]):not(.out) > a:first-child");
      if (left.length === 1) left[0].click();
    });
  }
}
