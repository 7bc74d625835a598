// From hit to hit: within a page without loading it again, over its borders by the links.

const walk = document.querySelector(".walk");
const here = walk ? Number(walk.dataset.here) : 0;
let current = walk ? Number(walk.dataset.current) : 0;

/** The address of a hit: of this page by its number, or else of the pages before or after. */
function address(number) {
  if (number < 1) return walk.dataset.earlier;
  if (number > here) return walk.dataset.later;
  const url = new URL(location.href);
  if (number > 1) url.searchParams.set("n", number);
  else url.searchParams.delete("n");
  url.hash = `h${number}`;
  return url.href;
}

function lead(link, url) {
  if (url) {
    link.href = url;
    link.removeAttribute("aria-disabled");
  } else {
    link.removeAttribute("href");
    link.setAttribute("aria-disabled", "true");
  }
  link.removeAttribute("title");
}

function show(number) {
  current = number;
  for (const mark of document.querySelectorAll(".leaf [data-hit]")) {
    mark.classList.toggle("current", Number(mark.dataset.hit) === number);
  }
  document.querySelector(`.leaf [data-hit="${number}"]`)?.scrollIntoView({ block: "center" });
  walk.querySelector(".at").textContent = walk.dataset.pattern.replace("#", (Number(walk.dataset.before) + number).toLocaleString("en-US"));
  lead(walk.querySelector(".hits-previous"), address(number - 1));
  lead(walk.querySelector(".hits-next"), address(number + 1));
}

/** The next or previous hit; over the border of the page its link is followed. */
export function stepHits(step) {
  if (!walk) return;
  const next = current + step;
  if (current > 0 && next >= 1 && next <= here) {
    show(next);
    history.replaceState(null, "", address(next));
  } else {
    const url = walk.querySelector(step > 0 ? ".hits-next" : ".hits-previous").getAttribute("href");
    if (url) location.assign(url);
  }
}

export function walkHits() {
  if (!walk) return;
  const asked = /^#h(\d+)$/.exec(location.hash);
  if (asked && Number(asked[1]) <= here) show(Number(asked[1]));
  walk.addEventListener("click", (event) => {
    const link = event.target.closest(".hits-previous, .hits-next");
    if (!link || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    stepHits(link.classList.contains("hits-next") ? 1 : -1);
  });
}
