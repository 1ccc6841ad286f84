// Words and places in a text, without a page: word boundaries, code points, what a selection really holds. Pure, so
// that tools/web/test can try it without a browser.

/** Unseen characters that can turn or hide text: directional marks, isolates, joiners, soft hyphen. */
const UNSEEN = /[\u061C\u200B-\u200F\u202A-\u202E\u2060\u2066-\u2069\u00AD\uFEFF]/g;
const NAMES = {
  0x061c: "ALM", 0x200b: "ZWSP", 0x200c: "ZWNJ", 0x200d: "ZWJ", 0x200e: "LRM", 0x200f: "RLM", 0x202a: "LRE", 0x202b: "RLE", 0x202c: "PDF",
  0x202d: "LRO", 0x202e: "RLO", 0x2060: "WJ", 0x2066: "LRI", 0x2067: "RLI", 0x2068: "FSI", 0x2069: "PDI", 0x00ad: "SHY", 0xfeff: "BOM",
};

/** The words of a text as [start, end] in UTF-16 units; vowel marks and tatweel stay with their word, "3-5" is one word. */
export function words(text) {
  const found = [];
  const word = /[\p{L}\p{N}\p{M}\u0640\u200c\u200d_]+(?:[-–.,:/٫٬'’][\p{N}\p{L}][\p{L}\p{N}\p{M}\u0640\u200c\u200d_]*)*%?|\p{Extended_Pictographic}(?:\ufe0f|\u200d\p{Extended_Pictographic}|\p{Emoji_Modifier})*/gu;
  for (const match of text.matchAll(word)) found.push([match.index, match.index + match[0].length]);
  return found;
}

/** The place in code points of a place in UTF-16 units. */
export function codePoints(text, units) {
  let count = 0;
  for (let i = 0; i < units; count++) i += text.codePointAt(i) > 0xffff ? 2 : 1;
  return count;
}

/** The place in UTF-16 units of a place in code points. */
export function codeUnits(text, points) {
  let i = 0;
  for (let n = 0; n < points && i < text.length; n++) i += text.codePointAt(i) > 0xffff ? 2 : 1;
  return i;
}

/** A selection without blanks at its ends, that parts no letter from its marks and no pair of surrogates. */
export function trimmed(text, start, end) {
  while (start < end && /\s/.test(text[start])) start++;
  while (end > start && /\s/.test(text[end - 1])) end--;
  if (start === end) return [start, end];
  const low = (i) => text.charCodeAt(i) >= 0xdc00 && text.charCodeAt(i) <= 0xdfff;
  const mark = (i) => i < text.length && /\p{M}/u.test(text[i]);
  while (start > 0 && (low(start) || mark(start))) start--;
  while (end < text.length && (low(end) || mark(end))) end++;
  return [start, end];
}

/** What is stored of a selection: the words, their place in both countings, and what stands around them. */
export function quoteOf(text, start, end) {
  const before = codePoints(text, start);
  const after = before + codePoints(text.slice(start, end), end - start);
  return {
    quote: text.slice(start, end), start, end, startCodePoint: before, endCodePoint: after,
    prefix: text.slice(codeUnits(text, Math.max(0, before - 32)), start), suffix: text.slice(end, end + codeUnits(text.slice(end), 32)),
  };
}

/** A text cut into pieces of at most {most}, at blanks where there are any: browsers stall on lines of a million letters. */
export function pieces(text, most = 20000) {
  const parts = [];
  for (let start = 0; start < text.length;) {
    let end = Math.min(text.length, start + most);
    if (end < text.length) {
      const line = text.lastIndexOf("\n", end - 1), blank = text.lastIndexOf(" ", end - 1);
      if (line > start) end = line + 1;
      else if (blank > start + most / 2) end = blank + 1;
      else if (text.charCodeAt(end) >= 0xdc00 && text.charCodeAt(end) <= 0xdfff) end -= 1;
    }
    parts.push(text.slice(start, end));
    start = end;
  }
  return parts;
}

/** Whether some line of a text is longer than browsers lay out quickly. */
export function isEndless(text, most = 20000) {
  for (let start = 0; start < text.length;) {
    const end = text.indexOf("\n", start);
    if ((end < 0 ? text.length : end) - start > most) return true;
    if (end < 0) return false;
    start = end + 1;
  }
  return false;
}

/** The unseen characters of a text as [place, short name]. */
export function unseen(text) {
  return [...text.matchAll(UNSEEN)].map((match) => [match.index, NAMES[match[0].codePointAt(0)]]);
}

const KINDS = {
  where: "place", place: "place", location: "place", when: "date", date: "date", time: "date", actor: "actor", claim: "actor", target: "target",
  weapons: "weapon", weapon: "weapon", killed: "harm", injured: "harm", abducted: "harm", arrested: "harm", casualties: "harm", damage: "harm",
  harm: "harm", type: "type", event: "type", status: "type",
};

/** The kind of a field (its colour and line): "harm.killed" and "killed" are harm; what is not known is a source. */
export function kindOf(field) {
  const parts = field.split(/[._:/]/);
  for (const part of parts) if (KINDS[part]) return KINDS[part];
  return "source";
}
