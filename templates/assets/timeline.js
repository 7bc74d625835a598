// A range of years or months is chosen by dragging over their bars.

const NEAR = 4;

export function dragDates() {
  const figure = document.querySelector(".timeline");
  if (!figure) return;
  const drawing = figure.querySelector("svg");
  const bars = [...drawing.querySelectorAll(".bar")];
  const range = figure.querySelector(".range");
  const said = range.textContent;
  let drag = null;

  const barAt = (x) => {
    const box = drawing.getBoundingClientRect();
    return Math.min(bars.length - 1, Math.max(0, Math.floor(((x - box.left) / box.width) * bars.length)));
  };

  function paint() {
    const [first, last] = [Math.min(drag.from, drag.to), Math.max(drag.from, drag.to)];
    bars.forEach((bar, i) => {
      bar.classList.toggle("within", i >= first && i <= last);
      bar.classList.toggle("without", i < first || i > last);
    });
    const number = bars.slice(first, last + 1).reduce((sum, bar) => sum + Number(bar.dataset.number), 0);
    const [from, to] = [bars[first].dataset.from, bars[last].dataset.to];
    range.textContent = `${from === to ? from : `${from} – ${to}`} (${number.toLocaleString("en-US")})`;
  }

  function stop() {
    drag = null;
    bars.forEach((bar) => bar.classList.remove("within", "without"));
    range.textContent = said;
  }

  drawing.addEventListener("dragstart", (event) => event.preventDefault());
  drawing.addEventListener("pointerdown", (event) => {
    if (event.button !== 0 || event.ctrlKey || event.metaKey || event.shiftKey) return;
    drag = { x: event.clientX, from: barAt(event.clientX), to: barAt(event.clientX), moved: false };
  });
  document.addEventListener("pointermove", (event) => {
    if (!drag) return;
    if (!drag.moved && Math.abs(event.clientX - drag.x) < NEAR) return;
    if (!drag.moved) drawing.setPointerCapture(event.pointerId);
    drag.moved = true;
    drag.to = barAt(event.clientX);
    paint();
  });
  document.addEventListener("pointerup", () => {
    if (!drag) return;
    const { from, to, moved } = drag;
    if (!moved) {
      drag = null;
      return;
    }
    const url = new URL(figure.dataset.base, location.href);
    url.searchParams.set("desde", bars[Math.min(from, to)].dataset.from);
    url.searchParams.set("hasta", bars[Math.max(from, to)].dataset.to);
    drag = null;
    location.assign(url);
  });
  // The click that ends a drag is not one on a bar.
  drawing.addEventListener("click", (event) => {
    if (bars.some((bar) => bar.classList.contains("within"))) event.preventDefault();
  }, true);
  document.addEventListener("pointercancel", () => drag && stop());
  document.addEventListener("keydown", (event) => event.key === "Escape" && drag && stop());
}
