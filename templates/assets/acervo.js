// What makes the pages quicker. Every one of them works without it.
import { offerCitations } from "./citation.js";
import { searchFacets } from "./facets.js";
import { stepHits, walkHits } from "./hits.js";
import { followResults } from "./preview.js";
import { dragDates } from "./timeline.js";
import { suggestWhileTyping } from "./suggest.js";

const typing = (target) => target.closest("input, textarea, select, [contenteditable]");

function goTo(selector) {
  const link = document.querySelector(selector);
  if (link) location.assign(link.href);
}

const entry = ".result, .statement";

/** Moves the focus to the title of the next or previous result. */
function stepResults(step) {
  const titles = [...document.querySelectorAll(".result h2 a, .statement .where .place, .statement .from .place")];
  const at = titles.findIndex((title) => title.closest(entry).contains(document.activeElement));
  const next = titles[at < 0 && step > 0 ? 0 : at + step];
  if (next) {
    next.focus({ preventScroll: true });
    next.closest(entry).scrollIntoView({ block: "nearest" });
  }
}

const keys = {
  "/": () => document.getElementById("q")?.select() ?? document.getElementById("q")?.focus(),
  j: () => stepResults(1),
  k: () => stepResults(-1),
  n: () => stepHits(1),
  p: () => stepHits(-1),
  ArrowRight: () => goTo(".leaf a[rel=next]"),
  ArrowLeft: () => goTo(".leaf a[rel=prev]"),
};

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.shiftKey && event.key !== "/") return;
  if (!keys[event.key] || typing(event.target)) return;
  if (event.key.startsWith("Arrow") && event.target.closest("[role=region]")) return;
  if (event.key !== "ArrowRight" && event.key !== "ArrowLeft") event.preventDefault();
  keys[event.key]();
});

/** Changes the theme in place; the address the link leads to keeps the choice in a cookie. */
for (const choice of document.querySelectorAll("[data-theme-choice]")) {
  choice.addEventListener("click", (event) => {
    event.preventDefault();
    const theme = new URL(choice.href).searchParams.get("tema");
    document.documentElement.dataset.theme = theme;
    for (const other of document.querySelectorAll("[data-theme-choice]")) {
      if (other === choice) other.setAttribute("aria-current", "true");
      else other.removeAttribute("aria-current");
    }
    fetch(choice.href, { cache: "no-store" });
  });
}

/** While an ingestion runs, its page follows it. */
function followIngestion() {
  const shown = document.querySelector("[data-refresh]");
  if (!shown) return;
  setTimeout(async () => {
    try {
      const answer = await fetch(location.href);
      const fresh = new DOMParser().parseFromString(await answer.text(), "text/html");
      shown.replaceWith(fresh.querySelector(".plain-page"));
    } catch {
      // The server may be restarting; the next round tells.
    }
    followIngestion();
  }, 2000);
}

const here = document.querySelector(".strip [aria-current]");
if (here) {
  const strip = here.closest(".strip");
  strip.scrollTop = here.offsetTop - strip.clientHeight / 2;
  strip.scrollLeft = here.offsetLeft - strip.clientWidth / 2;
}
/** A link to a record of a document whose records fill several pages opens the one that has it. */
const record = /^#([0-9a-f]{16})$/.exec(location.hash);
const records = document.querySelector(".document-records .pager");
if (record && records && !document.getElementById(record[1])) {
  const address = new URL(location.href);
  if (!address.searchParams.has("registro")) {
    address.searchParams.set("registro", record[1]);
    location.replace(address);
  }
}

followIngestion();
followResults();
walkHits();
searchFacets();
dragDates();
offerCitations();
suggestWhileTyping();
