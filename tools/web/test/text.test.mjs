// The invented sentences here tell of nothing that happened.
import test from "node:test";
import assert from "node:assert/strict";
import {words, codePoints, codeUnits, trimmed, quoteOf, unseen, kindOf, pieces, isEndless} from "../../../isnad-web/src/main/resources/org/isnad/web/static/js/text.js";

const of = (text) => words(text).map(([start, end]) => text.slice(start, end));

test("words keep their marks, tatweel, ranges and Latin names", () => {
  assert.deepEqual(of("قُتِلَ 3-5 أشخاص بانفجـار (M-16) 100%!"), ["قُتِلَ", "3-5", "أشخاص", "بانفجـار", "M-16", "100%"]);
  assert.deepEqual(of("في 15/11/2021، 🚑 نُقل"), ["في", "15/11/2021", "🚑", "نُقل"]);
  assert.deepEqual(of("سطر\r\nسطر ٣٫٥"), ["سطر", "سطر", "٣٫٥"]);
});

test("code points and code units are turned into each other", () => {
  const text = "أ🚑ب👨‍👩‍👧ت";
  for (let units = 0; units <= text.length; units++) {
    if (units > 0 && /[\udc00-\udfff]/.test(text[units] ?? "")) continue;
    const points = codePoints(text, units);
    assert.equal(points, [...text.slice(0, units)].length);
    assert.equal(codeUnits(text, points), units);
  }
});

test("offsets hold on a thousand random texts", () => {
  const letters = ["ا", "بِ", "ـ", "🚑", "7", "A", " ", "\u200f", "\r\n", "\u202e", "(", "ّ"];
  let seed = 1;
  const next = (n) => (seed = (seed * 48271) % 2147483647) % n;
  for (let round = 0; round < 1000; round++) {
    const text = Array.from({length: 1 + next(30)}, () => letters[next(letters.length)]).join("");
    const start = next(text.length), end = start + next(text.length - start + 1);
    const [from, to] = trimmed(text, start, end);
    const {quote, startCodePoint, endCodePoint} = quoteOf(text, from, to);
    assert.equal([...text].slice(startCodePoint, endCodePoint).join(""), quote);
    assert.ok(!/^[\udc00-\udfff]|[\ud800-\udbff]$/.test(quote));
  }
});

test("a selection loses its blanks and takes the marks of its letters", () => {
  const text = "قال مصدرٌ أمني";
  assert.deepEqual(trimmed(text, 3, 8), [4, 9]);
  assert.deepEqual(trimmed(text, 3, 4), [4, 4]);
});

test("what surrounds a quote is at most 32 code points", () => {
  const text = "🚑".repeat(40) + "قتيل" + "🚑".repeat(40);
  const {prefix, suffix} = quoteOf(text, 80, 84);
  assert.equal([...prefix].length, 32);
  assert.equal([...suffix].length, 32);
});

test("endless lines are cut without losing a letter", () => {
  const text = "🚑".repeat(300) + "سطر قصير\n" + "كلمة ".repeat(300);
  const parts = pieces(text, 101);
  assert.equal(parts.join(""), text);
  for (const part of parts) assert.ok(part.length <= 101 && !/^[\udc00-\udfff]/.test(part));
  assert.ok(isEndless(text, 101));
  assert.ok(!isEndless("سطر\n".repeat(1000), 101));
});

test("unseen characters are named", () => {
  assert.deepEqual(unseen("أ\u200eA\u202e"), [[1, "LRM"], [3, "RLO"]]);
});

test("fields have kinds", () => {
  assert.equal(kindOf("harm.killed"), "harm");
  assert.equal(kindOf("where"), "place");
  assert.equal(kindOf("chain"), "source");
});
