// A report's words beside the fields that rest on them. Focusing or pointing at a field lights its words; clicking in
// the words, or walking through them by key, names the fields. Looking never sends a request and never changes a value.
// Selecting words offers "use as", which only tells the page (words:use) and fills a form that asks for it.
import {digits, element, texts} from "./texts.js";
import {words, trimmed, quoteOf, kindOf} from "./text.js";
import {Paint, KINDS} from "./words-paint.js";

const USES = ["where", "when", "actor", "target", "weapons", "killed", "injured", "abducted", "arrested", "damage", "type", "claim"];

/** Mounts a .panes element with data-words-url (or data-words naming a JSON script); see the guide. */
export async function mountWords(host) {
  const {words: id, wordsUrl} = host.dataset;
  const given = id ? JSON.parse(document.getElementById(id).textContent) : await fetch(wordsUrl, {headers: {accept: "application/json"}}).then((answer) => answer.json());
  return new Words(host, given);
}

class Words {
  constructor(host, {text, fields}) {
    const lang = host.dataset.lang ?? document.documentElement.lang;
    this.host = host;
    this.t = texts(lang);
    this.text = text;
    this.fields = fields;
    this.box = host.querySelector(".report-text");
    this.strip = host.querySelector(".strip");
    this.paint = new Paint(this.box, text, fields);
    this.words = words(text);
    this.kept = [];
    this.addKey();
    this.listenToFields();
    this.listenToText();
    if (host.dataset.use === "yes") this.addTools();
    this.aim();
    host.dataset.wordsReady = "yes";
  }

  /** Lights the words of the field that the address names. */
  aim() {
    const named = location.hash.length > 1 && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    if (!named || !this.host.contains(named) || !named.matches("[data-field-words]")) return;
    named.focus();
    this.kept = this.spansOf(named);
    this.light(this.kept, [named], true);
  }

  /** The spans that a control names: "account|field account|field". */
  spansOf(control) {
    const keys = (control?.dataset.fieldWords ?? "").split(/\s+/);
    return this.fields.filter((span) => keys.includes(`${span.account}|${span.field}`));
  }

  controls() {
    return [...this.host.querySelectorAll("[data-field-words]")];
  }

  listenToFields() {
    for (const control of this.controls()) {
      if (!control.matches("a, button, input, select, textarea, [tabindex]") && !control.querySelector("a, button, input, select, textarea, [tabindex]")) control.tabIndex = 0;
    }
    const of = (event) => event.target.closest?.("[data-field-words]");
    this.host.addEventListener("focusin", (event) => {
      const control = of(event);
      if (!control) return;
      this.kept = this.spansOf(control);
      this.light(this.kept, [control], true);
    });
    this.host.addEventListener("mouseover", (event) => { const control = of(event); if (control) this.light(this.spansOf(control), [control], false); });
    this.host.addEventListener("mouseout", (event) => {
      const control = of(event);
      if (control && !control.contains(event.relatedTarget)) this.light(this.kept, this.controlsFor(this.kept), false);
    });
  }

  controlsFor(spans) {
    const keys = new Set(spans.map((span) => `${span.account}|${span.field}`));
    return this.controls().filter((control) => control.dataset.fieldWords.split(/\s+/).some((key) => keys.has(key)));
  }

  /** Lights words and controls and writes the strip. {move} brings the words into view where the text scrolls by itself. */
  light(spans, controls, move) {
    this.paint.light(spans);
    for (const control of this.controls()) control.classList.toggle("on", controls.includes(control));
    if (move && spans.length) this.bring(spans[0]);
    this.say(spans);
    if (spans.length) this.host.dispatchEvent(new CustomEvent("words:show", {bubbles: true, detail: {account: spans[0].account, field: spans[0].field}}));
  }

  say(spans) {
    if (!this.strip) return;
    const seen = new Set();
    const parts = spans.filter((span) => { const key = `${span.label}${span.start}`; return !seen.has(key) && seen.add(key); }).slice(0, 4).flatMap((span) => [
      element("span", {class: "k", "data-kind": kindOf(span.field)}, element("bdi", {}, span.label)),
      element("bdi", {class: "quote", lang: "ar", dir: "rtl"}, this.text.slice(span.start, span.end)),
    ]);
    this.strip.replaceChildren(...parts);
  }

  bring(span) {
    const holder = this.box.parentElement;
    if (holder.scrollHeight <= holder.clientHeight + 4) return;
    const words = this.paint.range(span.start, span.end).getBoundingClientRect();
    const view = holder.getBoundingClientRect();
    if (words.top >= view.top + 8 && words.bottom <= view.bottom - 8) return;
    const calm = matchMedia("(prefers-reduced-motion: reduce)").matches;
    holder.scrollTo({top: holder.scrollTop + words.top - view.top - view.height / 3, behavior: calm ? "auto" : "smooth"});
  }

  listenToText() {
    this.box.addEventListener("click", (event) => {
      if (!document.getSelection().isCollapsed) return;
      const at = this.paint.under(event.clientX, event.clientY);
      if (at >= 0) this.name(at, at + 1);
    });
    this.box.addEventListener("pointerup", () => setTimeout(() => this.selected(true)));
    document.addEventListener("selectionchange", () => this.selected(false));
    this.box.addEventListener("keydown", (event) => this.walk(event));
  }

  /** Names the fields that rest on a part of the text. */
  name(start, end) {
    const spans = this.fields.filter((span) => span.start < end && span.end > start);
    this.kept = spans;
    this.light(spans, this.controlsFor(spans), false);
    if (!spans.length && this.strip) this.strip.replaceChildren(element("span", {class: "muted"}, this.t.nothing));
  }

  /** Arrow keys go from word to word (the text runs right to left), up and down from field to field; Shift extends. */
  walk(event) {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const ahead = {ArrowLeft: 1, ArrowRight: -1}[event.code];
    const [start, end] = this.selection() ?? [-1, -1];
    let from, to;
    if (ahead) {
      const forward = document.getSelection().direction !== "backward";
      const tip = event.shiftKey && start >= 0 ? (forward ? end - 1 : start) : ahead > 0 ? end - 1 : start;
      const next = this.wordAt(tip, ahead);
      if (!next) return;
      if (event.shiftKey && start >= 0) {
        const anchor = forward ? start : end;
        const word = this.words[this.words.findIndex(([a, b]) => a <= tip && tip < b)] ?? next;
        // Going back over a word gives it up; beyond the anchor the selection turns round.
        if (forward) [from, to] = ahead > 0 ? [anchor, next[1]] : word[0] > anchor ? [anchor, next[1]] : [end, next[0]];
        else [from, to] = ahead < 0 ? [anchor, next[0]] : word[1] < anchor ? [anchor, next[0]] : [start, next[1]];
      } else [from, to] = next;
    } else if (event.code === "ArrowDown" || event.code === "ArrowUp") {
      const spans = [...this.fields].sort((a, b) => a.start - b.start || a.end - b.end);
      const next = event.code === "ArrowDown" ? spans.find((span) => span.start > start) : spans.findLast((span) => span.start < (start < 0 ? Infinity : start));
      if (!next) return;
      [from, to] = [next.start, next.end];
    } else if (event.code === "Home" || event.code === "End") {
      [from, to] = event.code === "Home" ? this.words[0] : this.words.at(-1);
    } else if (event.code === "Escape") {
      document.getSelection().removeAllRanges();
      this.kept = [];
      this.light([], [], false);
      return;
    } else return;
    event.preventDefault();
    const [low, high] = [Math.min(from, to), Math.max(from, to)];
    this.name(low, high);
    this.mark(from, to);
    this.bring({start: low, end: high});
  }

  /** Selects from one place to another; after painting, which without highlights makes the text anew. */
  mark(from, to) {
    const [a, b] = [this.paint.locate(from, from > to), this.paint.locate(to, to > from)];
    document.getSelection().setBaseAndExtent(a[0], a[1], b[0], b[1]);
  }

  wordAt(place, ahead) {
    if (place < 0) return ahead > 0 ? this.words[0] : this.words.at(-1);
    return ahead > 0 ? this.words.find(([start]) => start > place) : this.words.findLast(([, end]) => end <= place);
  }

  /** What is selected in the text as [start, end], or nothing. */
  selection() {
    const selection = document.getSelection();
    if (!selection.rangeCount || selection.isCollapsed) return undefined;
    const range = selection.getRangeAt(0);
    if (!range.intersectsNode(this.box)) return undefined;
    const before = range.comparePoint(this.box, 0) > 0;
    let start = this.paint.offset(range.startContainer, range.startOffset);
    let end = this.paint.offset(range.endContainer, range.endOffset);
    if (start < 0 && !before) start = 0;
    if (end < 0) end = this.text.length;
    if (!this.box.contains(selection.anchorNode) && !this.box.contains(selection.focusNode)) return undefined;
    return start < 0 || start >= end ? undefined : [start, end];
  }

  selected(settle) {
    let part = this.selection();
    if (part) part = trimmed(this.text, ...part);
    if (part && part[0] === part[1]) part = undefined;
    if (settle && part) {
      this.name(...part);
      this.mark(...part);
    }
    if (!this.tools) return;
    if (part) this.part = part;
    if (this.tools.contains(document.activeElement)) return;
    this.tools.hidden = !part;
    if (part) this.place();
  }

  addTools() {
    this.tools = element("div", {class: "words-tools", role: "toolbar", "aria-label": this.t.useAs, hidden: true}, element("span", {class: "muted"}, `${this.t.useAs}:`));
    for (const field of USES) {
      const button = element("button", {type: "button"}, this.t.fields[field]);
      button.addEventListener("mousedown", (event) => event.preventDefault());
      button.addEventListener("click", () => this.use(field));
      this.tools.append(button);
    }
    this.tools.addEventListener("keydown", (event) => { if (event.code === "Escape") { this.tools.hidden = true; this.box.focus(); } });
    this.box.after(this.tools);
  }

  place() {
    const holder = this.box.parentElement;
    const words = this.paint.range(...this.part).getBoundingClientRect();
    const view = holder.getBoundingClientRect();
    const high = this.tools.offsetHeight, wide = this.tools.offsetWidth;
    const below = words.bottom - view.top + holder.scrollTop + 6;
    const above = words.top - view.top + holder.scrollTop - high - 6;
    const fits = words.bottom + high + 8 < Math.min(innerHeight, view.bottom) || above < 0;
    this.tools.style.insetBlockStart = `${fits ? below : above}px`;
    const centre = (words.left + words.right) / 2 - view.left - wide / 2;
    const start = Math.max(6, Math.min(view.width - wide - 6, centre));
    this.tools.style.insetInlineStart = `${getComputedStyle(holder).direction === "rtl" ? view.width - wide - start : start}px`;
  }

  use(field) {
    const detail = {field, ...quoteOf(this.text, ...this.part)};
    this.tools.hidden = true;
    document.getSelection().removeAllRanges();
    const go = this.host.dispatchEvent(new CustomEvent("words:use", {bubbles: true, cancelable: true, detail}));
    const form = this.host.querySelector(`[data-words-form="${field}"]`) ?? this.host.querySelector("[data-words-form='*']");
    if (!go || !form) return;
    for (const name of ["field", "quote", "start", "end", "startCodePoint", "endCodePoint"]) {
      const input = form.querySelector(`[name="${name}"]`);
      if (input) input.value = detail[name];
    }
    for (const place of form.querySelectorAll("[data-words-quote]")) place.textContent = detail.quote;
    form.closest("details")?.setAttribute("open", "");
    form.closest(".decide")?.classList.add("open");
    const first = form.querySelector("input:not([type=hidden], [name=quote], [name=start], [name=end]), select, textarea, button");
    (first ?? form).focus();
    form.scrollIntoView({block: "nearest"});
  }

  /** The key to the colours, with switches for the highlights and for unseen characters. */
  addKey() {
    const used = new Set(this.fields.map((span) => kindOf(span.field)));
    const list = element("ul", {class: "words-key"}, ...KINDS.filter((kind) => used.has(kind)).map((kind) => element("li", {class: "k", "data-kind": kind}, this.t.kinds[kind])));
    const toggle = (words, pressed, key, run) => {
      const button = element("button", {type: "button", class: "btn btn-small btn-quiet", "aria-pressed": String(pressed), "data-key": key, "data-key-label": words}, words, key ? element("kbd", {"aria-hidden": "true"}, key.slice(3)) : null);
      button.addEventListener("click", () => {
        const on = button.getAttribute("aria-pressed") !== "true";
        button.setAttribute("aria-pressed", String(on));
        run(on);
      });
      return element("li", {}, button);
    };
    list.append(toggle(this.t.highlights, true, "KeyH", (on) => this.paint.show(on)));
    let signs = false;
    const redraw = () => signs && this.paint.unseen(true);
    const count = element("span", {class: "num"});
    const unseen = toggle(this.t.unseen, false, null, (on) => { signs = on; count.textContent = on ? digits(this.paint.unseen(true)) : ""; if (!on) this.paint.unseen(false); });
    unseen.firstChild.append(count);
    list.append(unseen);
    addEventListener("resize", redraw);
    this.box.parentElement.before(list);
  }
}
