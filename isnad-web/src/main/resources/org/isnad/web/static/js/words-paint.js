// Paints evidence over the words of a report. With the CSS Custom Highlight API the text stays one text node and no
// box is added; without it, plain inline marks take its place. Either way a place is an offset in the whole text.
import {isEndless, kindOf, pieces, unseen} from "./text.js";
import {element} from "./texts.js";

export const KINDS = ["type", "place", "date", "actor", "target", "weapon", "harm", "source"];

/** So many unseen characters are drawn; how many there are is told beside the switch. */
const MOST_SIGNS = 1000;

export class Paint {
  constructor(box, text, spans) {
    Object.assign(this, {box, text, spans, on: [], hidden: false, able: "highlights" in CSS && !box.hasAttribute("data-marks")});
    // One text node, but for texts that nobody wrote: lines of a million letters are shown in blocks.
    if (isEndless(text)) box.replaceChildren(...pieces(text).map((piece) => element("span", {class: "piece"}, piece)));
    else box.replaceChildren(document.createTextNode(text));
    this.paint();
  }

  /** A DOM range for a part of the text. */
  range(start, end) {
    const range = document.createRange();
    range.setStart(...this.locate(start, false));
    range.setEnd(...this.locate(end, true));
    return range;
  }

  /** The text node and place in it of an offset. At a border the earlier node is taken for an end. */
  locate(offset, ending) {
    const walker = document.createTreeWalker(this.box, NodeFilter.SHOW_TEXT);
    let node, last = this.box.firstChild;
    for (let at = 0; (node = walker.nextNode()); at += node.length) {
      last = node;
      if (offset < at + node.length || (ending && offset === at + node.length)) return [node, offset - at];
    }
    return [last, last.length ?? 0];
  }

  /** The offset in the text of a place in the DOM, or -1 when it is elsewhere. */
  offset(node, place) {
    if (node === this.box) return place === 0 ? 0 : this.text.length;
    if (!this.box.contains(node)) return -1;
    const walker = document.createTreeWalker(this.box, NodeFilter.SHOW_TEXT);
    let at = 0;
    for (let text; (text = walker.nextNode()); at += text.length) if (text === node) return at + place;
    return -1;
  }

  /** Lights some spans stronger than the others; looking only, nothing else changes. */
  light(spans) {
    this.on = spans;
    if (this.able) this.set("k-on", spans, 10);
    else this.paint();
  }

  show(shown) {
    this.hidden = !shown;
    this.paint();
  }

  paint() {
    if (!this.able) return this.marks();
    for (const [i, kind] of KINDS.entries()) {
      this.set(`k-${kind}`, this.hidden ? [] : this.spans.filter((span) => kindOf(span.field) === kind), i);
    }
  }

  set(name, spans, priority) {
    const highlight = new Highlight(...spans.map((span) => this.range(span.start, span.end)));
    highlight.priority = priority;
    CSS.highlights.set(name, highlight);
  }

  marks() {
    const shown = this.hidden ? this.on : [...this.spans, ...this.on];
    const cuts = [...new Set([0, this.text.length, ...shown.flatMap((span) => [span.start, span.end])])].sort((a, b) => a - b);
    const parts = [];
    for (let i = 0; i + 1 < cuts.length; i++) {
      const piece = this.text.slice(cuts[i], cuts[i + 1]);
      const span = shown.findLast((one) => one.start <= cuts[i] && one.end >= cuts[i + 1]);
      parts.push(span ? element("mark", {"data-kind": kindOf(span.field), class: this.on.includes(span) ? "on" : null}, piece) : piece);
    }
    this.box.replaceChildren(...parts);
  }

  /** Draws small signs where unseen characters stand, over the text and outside of it. */
  unseen(shown) {
    const holder = this.box.parentElement;
    holder.querySelectorAll(".unseen").forEach((sign) => sign.remove());
    if (!shown) return 0;
    const found = unseen(this.text);
    const base = holder.getBoundingClientRect();
    const turned = getComputedStyle(holder).direction === "rtl";
    const taken = new Map();
    const signs = [];
    for (const [at, name] of found.slice(0, MOST_SIGNS)) {
      const rect = this.range(at, at + 1).getClientRects()[0];
      if (!rect) continue;
      const sign = element("span", {class: "unseen", "aria-hidden": "true"}, name);
      // Several at one place stand above each other.
      const place = `${Math.round(rect.left / 8)} ${Math.round(rect.top)}`;
      const level = taken.get(place) ?? 0;
      taken.set(place, level + 1);
      sign.style.insetBlockStart = `${rect.top - base.top + holder.scrollTop - 2 - 13 * level}px`;
      sign.style.insetInlineStart = turned ? `${base.right - rect.left}px` : `${rect.left - base.left}px`;
      signs.push(sign);
    }
    // All are measured before the first is added, or each would lay the page out anew.
    holder.append(...signs);
    return found.length;
  }

  /** The offset under a point of the window, or -1. */
  under(x, y) {
    const caret = document.caretPositionFromPoint
      ? document.caretPositionFromPoint(x, y)
      : document.caretRangeFromPoint?.(x, y);
    if (!caret) return -1;
    return this.offset(caret.offsetNode ?? caret.startContainer, caret.offset ?? caret.startOffset);
  }
}
