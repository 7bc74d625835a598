// The pane beside the results follows the result in focus.

const WIDE = matchMedia("(min-width: 1200px)");
const PATIENCE = 150;
const kept = new Map();

async function load(address) {
  if (!kept.has(address)) {
    const answer = await fetch(address);
    if (!answer.ok) throw new Error(`${answer.status}`);
    kept.set(address, await answer.text());
  }
  return new DOMParser().parseFromString(kept.get(address), "text/html").querySelector(".peek");
}

/** Brings the first hit of the pane into it. */
function scrollToHit(pane) {
  const region = pane.querySelector(".pane");
  const hit = pane.querySelector(".hit");
  if (!region || !hit) return;
  const down = hit.getBoundingClientRect().top - region.getBoundingClientRect().top;
  region.scrollTop += down - region.clientHeight / 3;
}

export function followResults() {
  const pane = document.getElementById("vista");
  if (!pane) return;
  const results = document.querySelector(".hits");
  let wanted = document.querySelector(".quotes > li.shown");
  let timer;

  async function show(quote) {
    if (!quote || quote === wanted || !WIDE.matches) return;
    wanted?.classList.remove("shown");
    quote.classList.add("shown");
    wanted = quote;
    try {
      const peek = await load(quote.dataset.preview);
      if (wanted !== quote || !peek) return;
      pane.replaceChildren(peek);
      scrollToHit(pane);
    } catch {
      // What was shown stays; the link to the page still works.
    }
  }

  const quoteOf = (target) => target.closest("[data-preview]") ?? target.closest(".result")?.querySelector("[data-preview]");

  results.addEventListener("focusin", (event) => show(quoteOf(event.target)));
  results.addEventListener("mouseover", (event) => {
    clearTimeout(timer);
    const quote = event.target.closest("[data-preview]");
    if (quote) timer = setTimeout(() => show(quote), PATIENCE);
  });
  results.addEventListener("click", (event) => {
    const link = event.target.closest("a.show");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    show(quoteOf(link));
    history.replaceState(null, "", link.href);
  });
  scrollToHit(pane);
}
