// Shortcuts by the key's place on the keyboard (event.code), so that US, French and Arabic layouts act alike. Declared
// in the markup: data-key="KeyA" (or "shift+Enter", several parted by spaces), data-key-label, data-key-scope="field".
// Never while somebody types. The list under ? turns single keys off and gives them other places (kept in the browser).
import {element, texts} from "./texts.js";

const STORE = "isnad.keys";
const PRINTED = {
  BracketLeft: "[", BracketRight: "]", Slash: "/", Enter: "⏎", ArrowDown: "↓", ArrowUp: "↑", ArrowLeft: "←", ArrowRight: "→",
  Comma: ",", Period: ".", Semicolon: ";", Quote: "'", Minus: "-", Equal: "=", Backslash: "\\", Space: "␣",
};

let kept = {off: false, moved: {}};
let t;

/** The keys of an event as they are declared: "ctrl+shift+KeyZ". Ctrl and Command count alike. */
export function comboOf(event) {
  const held = [];
  if (event.ctrlKey || event.metaKey) held.push("ctrl");
  if (event.altKey) held.push("alt");
  if (event.shiftKey) held.push("shift");
  return [...held, event.code].join("+");
}

/** A declared combination as people read it: "Shift A". */
export function printed(combo) {
  return combo.split("+").map((part) => ({ctrl: "Ctrl", alt: "Alt", shift: "Shift"})[part]
    ?? PRINTED[part] ?? part.replace(/^(Key|Digit|Numpad)/, "")).join(" ");
}

/** Whether the event comes from where letters are typed. */
export function typing(target) {
  if (!target?.matches) return false;
  if (target.isContentEditable || target.matches("textarea, select")) return true;
  return target.matches("input") && !["checkbox", "radio", "button", "submit", "reset", "range", "file"].includes(target.type);
}

const seen = (node) => node.getClientRects().length > 0;
const all = (selector) => [...document.querySelectorAll(selector)].filter(seen);

function built() {
  const here = (selector) => document.querySelector(selector);
  return [
    {id: "next", keys: "KeyJ ArrowDown", label: t.next, when: () => here("[data-item]"), run: () => moveItem(1)},
    {id: "previous", keys: "KeyK ArrowUp", label: t.previous, when: () => here("[data-item]"), run: () => moveItem(-1)},
    {id: "next-field", keys: "KeyN", label: t.nextField, when: () => here("[data-item-field]"), run: () => moveField(1)},
    {id: "previous-field", keys: "KeyP", label: t.previousField, when: () => here("[data-item-field]"), run: () => moveField(-1)},
    {id: "next-source", keys: "BracketRight", label: t.nextSource, when: () => here("[data-source-tab]"), run: () => moveTab(1)},
    {id: "previous-source", keys: "BracketLeft", label: t.previousSource, when: () => here("[data-source-tab]"), run: () => moveTab(-1)},
    {id: "search", keys: "Slash", label: t.search, when: () => here("[data-search], #q"), run: focusSearch},
    {id: "help", keys: "shift+Slash F1", label: t.help, when: () => true, run: showList},
  ];
}

function declared() {
  const actions = new Map();
  for (const node of document.querySelectorAll("[data-key]")) {
    const words = node.dataset.keyLabel ?? node.getAttribute("aria-label") ?? node.closest("label")?.textContent ?? node.textContent;
    const label = words.replace(/\s+/g, " ").trim();
    const scope = node.dataset.keyScope ?? "page";
    const id = `${scope}:${node.dataset.key}`;
    if (!actions.has(id)) actions.set(id, {id, keys: node.dataset.key, label, when: () => true, scope, nodes: []});
    actions.get(id).nodes.push(node);
  }
  for (const action of actions.values()) action.run = () => press(action);
  return [...actions.values()];
}

const actions = () => [...declared(), ...built().filter((action) => action.when())];
const keysOf = (action) => (kept.moved[action.id] ?? action.keys).split(" ");

function press({nodes, scope}) {
  let candidates = nodes.filter((node) => seen(node.closest("label") ?? node));
  if (scope === "field") {
    const field = currentField();
    candidates = candidates.filter((node) => field?.contains(node));
  }
  const node = candidates[0];
  if (!node || node.disabled) return false;
  if (typing(node)) node.focus();
  else {
    node.click();
    if (node.matches("input")) node.focus();
  }
  return true;
}

export function currentField() {
  return document.activeElement?.closest("[data-item-field]") ?? document.querySelector("[data-item-field].on") ?? document.querySelector("[data-item-field]");
}

function moveItem(by) {
  const items = all("[data-item]");
  const now = items.findIndex((item) => item.contains(document.activeElement));
  const next = items[now < 0 ? (by > 0 ? 0 : items.length - 1) : Math.min(items.length - 1, Math.max(0, now + by))];
  focusIn(next, ".card-link, a, button, input");
}

function moveField(by) {
  const fields = all("[data-item-field]");
  const now = fields.indexOf(document.activeElement?.closest("[data-item-field]"));
  const open = (field) => !field.querySelector("input[type=radio]:checked, button[aria-pressed=true]");
  const order = by > 0 ? [...fields.slice(now + 1), ...fields.slice(0, now + 1)] : [...fields.slice(0, Math.max(now, 0)).reverse(), ...fields.slice(Math.max(now, 0)).reverse()];
  focusIn(order.find(open) ?? order[0], "input, button, a, [tabindex]");
}

function moveTab(by) {
  const tabs = all("[data-source-tab]");
  const now = tabs.findIndex((tab) => tab.matches("[aria-current], [aria-selected=true]"));
  tabs[(now + by + tabs.length) % tabs.length]?.click();
}

function focusSearch() {
  const box = document.querySelector("[data-search]") ?? document.getElementById("q");
  const sheet = box?.closest("details");
  if (sheet) sheet.open = true;
  box?.focus();
}

function focusIn(item, selector) {
  if (!item) return;
  const target = item.matches("[tabindex]") ? item : item.querySelector(selector) ?? item;
  target.focus();
  item.scrollIntoView({block: "nearest"});
}

function onKey(event) {
  if (event.defaultPrevented || event.isComposing || typing(event.target)) return;
  if (document.querySelector("dialog[open]")) return;
  const combo = comboOf(event);
  const single = !/^(ctrl|alt)\+/.test(combo) && !/F\d+$/.test(combo);
  if (single && (kept.off || document.body.dataset.keys === "off") && !(event.key === "?")) return;
  const own = event.target.closest?.(".map, .report-text, .table-scroll, [role=listbox]") || event.target.type === "radio";
  if (own && /^Arrow/.test(event.code)) return;
  const asked = event.key === "?" ? "help" : event.key === "/" && !event.shiftKey ? "search" : undefined;
  for (const action of actions()) {
    if (action.id !== asked && !keysOf(action).includes(combo)) continue;
    event.preventDefault();
    if (action.run() !== false) return;
  }
}

function keep() {
  try { localStorage.setItem(STORE, JSON.stringify(kept)); } catch { /* private windows keep nothing */ }
}

function showList() {
  const id = "keys-dialog";
  const dialog = document.getElementById(id) ?? document.body.appendChild(element("dialog", {id, "aria-labelledby": `${id}-name`}));
  fillList(dialog);
  if (!dialog.open) dialog.showModal();
}

function fillList(dialog) {
  const list = actions();
  const used = new Map();
  for (const action of list) for (const keys of keysOf(action)) used.set(keys, (used.get(keys) ?? 0) + 1);
  const rows = list.map((action) => {
    const change = element("button", {type: "button", class: "btn btn-small", "aria-label": `${t.change}: ${action.label}`}, t.change);
    change.addEventListener("click", () => listenFor(dialog, action, change));
    const keys = element("span", {class: "row"}, ...keysOf(action).map((combo) => element("kbd", {dir: "ltr"}, printed(combo))));
    const taken = action.scope !== "field" && keysOf(action).some((combo) => used.get(combo) > 1);
    return element("tr", {class: taken ? "taken" : null}, element("td", {}, action.label, taken ? ` (${t.taken})` : null), element("td", {}, keys), element("td", {}, change));
  });
  const off = element("input", {type: "checkbox", checked: !kept.off});
  off.addEventListener("change", () => { kept.off = !off.checked; keep(); });
  const reset = element("button", {type: "button", class: "btn"}, t.reset);
  reset.addEventListener("click", () => { kept = {off: false, moved: {}}; keep(); fillList(dialog); });
  const close = element("button", {type: "button", class: "btn btn-primary", "data-close": true}, t.close);
  dialog.replaceChildren(
    element("div", {class: "dialog-head"}, element("h2", {id: `${dialog.id}-name`}, t.keys), element("label", {class: "check"}, off, t.keysOn)),
    element("div", {class: "dialog-body"}, element("table", {class: "keys-list"},
      element("thead", {}, element("tr", {}, ...[t.does, t.key, t.change].map((words) => element("th", {scope: "col"}, words)))),
      element("tbody", {}, ...rows))),
    element("div", {class: "dialog-foot"}, reset, close),
  );
}

function listenFor(dialog, action, button) {
  button.textContent = t.pressKey;
  const take = (event) => {
    if (["ShiftLeft", "ShiftRight", "ControlLeft", "ControlRight", "AltLeft", "AltRight", "MetaLeft", "MetaRight"].includes(event.code)) return;
    event.preventDefault();
    event.stopPropagation();
    button.removeEventListener("keydown", take);
    if (event.code !== "Escape" && event.code !== "Tab") kept.moved[action.id] = comboOf(event);
    keep();
    fillList(dialog);
  };
  button.addEventListener("keydown", take);
}

/** Begins to listen, once for the page. */
export function startKeys() {
  t = texts(document.documentElement.lang);
  try { kept = {...kept, ...JSON.parse(localStorage.getItem(STORE) ?? "{}")}; } catch { /* unreadable: as it was */ }
  document.addEventListener("keydown", onKey);
  document.addEventListener("click", (event) => {
    if (event.target.closest("[data-open=keys-dialog]")) { event.stopImmediatePropagation(); event.preventDefault(); showList(); }
  }, true);
}
