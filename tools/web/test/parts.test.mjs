import test from "node:test";
import assert from "node:assert/strict";
import {readFileSync} from "node:fs";
import {shapes, countryLabels, boxOf} from "../../../isnad-web/src/main/resources/org/isnad/web/static/js/map-shapes.js";
import {comboOf, printed} from "../../../isnad-web/src/main/resources/org/isnad/web/static/js/keys.js";
import {texts, familyOf} from "../../../isnad-web/src/main/resources/org/isnad/web/static/js/texts.js";

const map = (name) => JSON.parse(readFileSync(new URL(`../../../isnad-web/src/main/resources/org/isnad/web/static/map/${name}`, import.meta.url)));

test("the land is whole: rings close, and governorates have both names", () => {
  const {units, labels} = shapes(map("region.json"));
  for (const {geometry} of units.features) {
    for (const polygon of geometry.coordinates) for (const ring of polygon) assert.deepEqual(ring[0], ring.at(-1));
  }
  const codes = new Set(labels.features.map((feature) => feature.properties.code));
  for (const code of ["IQ-KI", "IQ-DI", "SY-DY", "YE-TA", "LY-BA", "IR-23", "SD-KH", "LB-BI"]) assert.ok(codes.has(code), code);
  for (const {properties} of labels.features) assert.ok(properties.ar && properties.en, properties.code);
  assert.ok(countryLabels(map("countries.json")).features.length > 30);
});

test("a key is where it stands, whatever it writes", () => {
  assert.equal(comboOf({code: "KeyA", key: "ش"}), "KeyA");
  assert.equal(comboOf({code: "Enter", shiftKey: true}), "shift+Enter");
  assert.equal(comboOf({code: "KeyZ", metaKey: true}), comboOf({code: "KeyZ", ctrlKey: true}));
  assert.equal(printed("shift+BracketLeft"), "Shift [");
});

test("both languages say the same things", () => {
  const shape = (words) => Object.entries(words).flatMap(([key, value]) => (typeof value === "object" ? Object.keys(value).map((inner) => `${key}.${inner}`) : [`${key}:${typeof value}`])).sort();
  assert.deepEqual(shape(texts("ar")), shape(texts("en")));
});

test("Arabic counts follow their number", () => {
  const {incidents} = texts("ar");
  assert.equal(incidents(1), "حادثة واحدة");
  assert.equal(incidents(2), "حادثتان");
  assert.equal(incidents(3), "3 حوادث");
  assert.equal(incidents(11), "11 حادثة");
  assert.equal(incidents(103), "103 حوادث");
});

test("types fall into six families, and spots into a box", () => {
  assert.equal(familyOf("ied"), "explosions");
  assert.equal(familyOf("agreement"), "strategic");
  assert.equal(boxOf([]), undefined);
  assert.deepEqual(boxOf([{lat: 33, lon: 44}, {lat: 36, lon: 40}]), [40, 33, 44, 36]);
});
