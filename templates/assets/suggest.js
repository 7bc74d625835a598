// Under the field of a search: names that the collection has, and what this browser asked before.
// A combobox with a listbox, as the ARIA Authoring Practices describe it; the field stays what the
// person typed until they choose.

const KEPT = "acervo.searches";
const MOST_KEPT = 20;
const MOST_PAST = 8;
const MOST_PAST_BESIDE_NAMES = 3;
const PAUSE = 120; // milliseconds without a key before the server is asked

/** As the server compares: lower case, vowels without accents, «ñ» kept; the length stays. */
function fold(text) {
  const simple = (unit) => (unit === "ñ" ? unit : unit.normalize("NFD")[0]);
  return [...text.normalize("NFC").toLowerCase()].map(simple).join("");
}

const isWord = (unit) => /[\p{L}\p{N}]/u.test(unit);

/** Where a word of a text begins as typed, or -1. */
function beginning(text, typed) {
  const folded = fold(text);
  const begun = fold(typed).replace(/^[^\p{L}\p{N}]+|[^\p{L}\p{N}]+$/gu, "");
  if (!begun) return -1;
  for (let at = folded.indexOf(begun); at >= 0; at = folded.indexOf(begun, at + 1)) {
    if (at === 0 || !isWord(folded[at - 1])) return at;
  }
  return -1;
}

/** What was asked before, the newest first. A browser may forbid to keep anything. */
function past() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEPT));
    return Array.isArray(kept) ? kept.filter((text) => typeof text === "string") : [];
  } catch {
    return [];
  }
}

function remember(text) {
  const asked = text.trim().slice(0, 200);
  if (!asked) return;
  const others = past().filter((other) => fold(other) !== fold(asked));
  try {
    localStorage.setItem(KEPT, JSON.stringify([asked, ...others].slice(0, MOST_KEPT)));
  } catch {
    // Then the next search has no past.
  }
}

function forget() {
  try {
    localStorage.removeItem(KEPT);
  } catch {
    // Nothing was kept.
  }
}

function part(name, words) {
  const element = document.createElement("span");
  element.className = name;
  element.textContent = words;
  return element;
}

/** A name or acronym, with what was typed of it set off. */
function named(text, typed, kind = "name") {
  const element = part(kind, "");
  const composed = text.normalize("NFC");
  const at = beginning(composed, typed);
  const length = typed.trim().normalize("NFC").length;
  if (at < 0 || !length) element.textContent = composed;
  else element.append(composed.slice(0, at), part("begun", composed.slice(at, at + length)), composed.slice(at + length));
  return element;
}

/** Makes a field propose. */
function propose(field) {
  const { suggest, suggestList, suggestPast, suggestForget } = field.dataset;
  const list = document.createElement("ul");
  let choices = [];
  let active = -1;
  let waiting = 0;
  let asking = null;

  list.id = "sugerencias";
  list.className = "suggestions";
  list.setAttribute("role", "listbox");
  list.setAttribute("aria-label", suggestList);
  list.hidden = true;
  field.form.append(list);
  field.setAttribute("role", "combobox");
  field.setAttribute("aria-autocomplete", "list");
  field.setAttribute("aria-controls", list.id);
  field.setAttribute("aria-expanded", "false");

  function stop() {
    clearTimeout(waiting);
    asking?.abort();
    asking = null;
  }

  function close() {
    stop();
    list.hidden = true;
    field.setAttribute("aria-expanded", "false");
    activate(-1);
  }

  function activate(number) {
    active = number;
    [...list.children].forEach((option, at) => option.setAttribute("aria-selected", String(at === number)));
    if (number < 0) field.removeAttribute("aria-activedescendant");
    else {
      field.setAttribute("aria-activedescendant", list.children[number].id);
      list.children[number].scrollIntoView({ block: "nearest" });
    }
  }

  function search(text) {
    field.value = text;
    field.form.requestSubmit();
  }

  function ofPast(text, typed) {
    return { name: "past", parts: [named(text, typed), part("kind", suggestPast)], choose: () => search(text) };
  }

  function ofName(one, typed) {
    const parts = [named(one.text, typed)];
    if (one.acronym && one.acronym !== one.text) parts.push(named(one.acronym, typed, "acronym"));
    parts.push(part("kind", one.label));
    return { name: one.kind, parts, choose: () => (one.query ? search(one.query) : location.assign(one.url)) };
  }

  const forgetting = {
    name: "forget",
    parts: [part("name", suggestForget)],
    choose: () => {
      forget();
      close();
      field.focus();
    },
  };

  function show(past, names, typed) {
    choices = [...past.map((text) => ofPast(text, typed)), ...names.map((one) => ofName(one, typed))];
    if (past.length) choices.push(forgetting);
    list.replaceChildren(
      ...choices.map((choice, at) => {
        const option = document.createElement("li");
        option.id = `sugerencia-${at}`;
        option.className = choice.name;
        option.setAttribute("role", "option");
        option.append(...choice.parts);
        return option;
      }),
    );
    activate(-1);
    list.hidden = !choices.length;
    field.setAttribute("aria-expanded", String(choices.length > 0));
    list.scrollTop = 0;
  }

  /** One answer for what stands in the field now; an older one never shows after it. */
  async function ask() {
    stop();
    const typed = field.value;
    if (!typed.trim()) {
      show(past().slice(0, MOST_PAST), [], "");
      return;
    }
    const asked = new AbortController();
    asking = asked;
    let names = [];
    try {
      const answer = await fetch(`${suggest}?${new URLSearchParams({ q: typed })}`, { signal: asked.signal });
      if (answer.ok) names = (await answer.json()).suggestions;
    } catch {
      // Without an answer there is still the past.
    }
    if (asking !== asked || document.activeElement !== field) return;
    const same = fold(typed.trim());
    const before = past().filter((text) => fold(text) !== same && beginning(text, typed) >= 0);
    show(before.slice(0, MOST_PAST_BESIDE_NAMES), names, typed);
  }

  function askSoon() {
    stop();
    if (field.value.trim()) waiting = setTimeout(ask, PAUSE);
    else ask();
  }

  function step(by) {
    if (list.hidden) ask();
    else activate(((active + 1 + by + choices.length + 1) % (choices.length + 1)) - 1);
  }

  field.addEventListener("input", askSoon);
  field.addEventListener("focus", () => field.value || ask());
  field.addEventListener("click", () => field.value || !list.hidden || ask());
  field.addEventListener("blur", close);
  field.form.addEventListener("submit", () => {
    remember(field.value);
    close();
  });
  field.addEventListener("keydown", (event) => {
    if (event.isComposing || event.ctrlKey || event.metaKey || event.shiftKey) return;
    if (event.key === "ArrowDown") step(1);
    else if (event.key === "ArrowUp") event.altKey ? close() : step(-1);
    else if (event.key === "Enter" && active >= 0) choices[active].choose();
    else if (event.key === "Escape" && !list.hidden) close();
    else return;
    event.preventDefault();
  });
  // The field keeps the focus, so that the list does not close before it is clicked.
  list.addEventListener("pointerdown", (event) => event.preventDefault());
  list.addEventListener("click", (event) => {
    const at = [...list.children].indexOf(event.target.closest("[role=option]"));
    if (at >= 0) choices[at].choose();
  });
  window.addEventListener("pageshow", (event) => event.persisted && close());
}

export function suggestWhileTyping() {
  for (const field of document.querySelectorAll("input[data-suggest]")) propose(field);
}
