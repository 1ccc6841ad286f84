// First half of boundaries.sh: takes Natural Earth's units, gives them today's codes and our gazetteer's names, and
// says which of our units have no outline of their own. boundaries.mjs NATURAL-EARTH-JSON OUT-GEOJSON ROOT
import {readFileSync, readdirSync, writeFileSync} from "node:fs";

const [from, to, root] = process.argv.slice(2);
/** Countries of the news that is read, with their governorates. Others near them are land without names. */
const NEAR = "MA EH DZ TN LY EG SD SS TD NE ML MR SO DJ ER ET IL PS LB SY JO IQ KW SA YE OM AE QA BH IR TR AF PK CY BF NG".split(" ");
/** Regions of 2015, which do not follow the older ones that Natural Earth draws. */
const WHOLE = ["MA", "EH"];
const CLIP = [-27, -14, 84, 54];

const rows = (file, separator) =>
  readFileSync(file, "utf8").split("\n").filter((line) => line && !line.startsWith("#")).map((line) => line.split(separator));

const mended = new Map();
for (const [code, name, now, country] of rows(`${root}/tools/web/boundaries.tsv`, "\t")) {
  mended.set(`${code}|${name}`, {code: now === "-" ? "" : now, country});
}

const units = new Map();
const places = `${root}/isnad-core/src/main/resources/org/isnad/lexicon/places`;
for (const file of readdirSync(places)) {
  for (const [, names, english, kind, country, code, , lat, lon] of rows(`${places}/${file}`, "\t")) {
    if (kind !== "admin1" || !NEAR.includes(country)) continue;
    if (!units.has(code)) units.set(code, {country, ar: names.split("|")[0], en: english, lat: +lat, lon: +lon});
  }
}
for (const [code, english, names] of rows(`${root}/tools/gazetteer/data/admin1.txt`, ";")) {
  if (units.has(code)) Object.assign(units.get(code), {ar: names.split("|")[0], en: english});
}
const countries = new Map(rows(`${root}/tools/gazetteer/data/countries.txt`, ";")
  .map(([code, english, names, lat, lon]) => [code, {ar: names.split("|")[0], en: english, lat: +lat, lon: +lon}]));

const short = {
  ar: (name) => name.replace(/^(محافظة|ولاية|جهة|إقليم|منطقة) (?=\S)/, "").replace(/ الليبية$/, ""),
  en: (name) => name.replace(/ (Governorate|Province|District|State|Region)( (Iran|Bahrain))?$/, ""),
};

const boxOf = (geometry) => {
  const box = [Infinity, Infinity, -Infinity, -Infinity];
  const walk = (part) => {
    if (typeof part[0] !== "number") return part.forEach(walk);
    box[0] = Math.min(box[0], part[0]); box[1] = Math.min(box[1], part[1]);
    box[2] = Math.max(box[2], part[0]); box[3] = Math.max(box[3], part[1]);
  };
  walk(geometry.coordinates);
  return box;
};
const inRing = (x, y, ring) => {
  let inside = false;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    const [a, b] = ring[i], [c, d] = ring[j];
    if (b > y !== d > y && x < ((c - a) * (y - b)) / (d - b) + a) inside = !inside;
  }
  return inside;
};
const polygons = (geometry) => (geometry.type === "Polygon" ? [geometry.coordinates] : geometry.coordinates);
const holds = (geometry, {lon, lat}) => polygons(geometry).some(([outer]) => inRing(lon, lat, outer));

const features = [];
const push = (geometry, country, code) =>
  features.push({type: "Feature", geometry, properties: {country, code: WHOLE.includes(country) ? "" : code, near: NEAR.includes(country)}});
const layer = JSON.parse(readFileSync(from, "utf8")).features;
for (const {properties: p, geometry} of layer) {
  const box = boxOf(geometry);
  if (box[2] < CLIP[0] || box[0] > CLIP[2] || box[3] < CLIP[1] || box[1] > CLIP[3]) continue;
  const mend = mended.get(`${p.iso_3166_2}|${p.name}`) ?? mended.get(`${p.iso_3166_2}|*`);
  const country = mend?.country ?? (p.iso_a2 === "-1" ? p.adm0_a3 : p.iso_a2);
  let code = NEAR.includes(country) ? mend?.code ?? p.iso_3166_2 : "";
  // Two pairs of Afghan provinces still share a code: the point of the younger one tells them apart.
  for (const [older, younger] of [["AF-URU", "AF-DAY"], ["AF-PAR", "AF-PAN"]]) {
    if (code === older && holds(geometry, units.get(younger))) code = younger;
  }
  if (code === "YE-HD" && geometry.type === "MultiPolygon") {
    const island = ([outer]) => outer[0][0] > 52 && outer[0][1] < 13;
    push({type: "MultiPolygon", coordinates: geometry.coordinates.filter(island)}, country, "YE-SU");
    push({type: "MultiPolygon", coordinates: geometry.coordinates.filter((part) => !island(part))}, country, code);
    continue;
  }
  push(geometry, country, code);
}
for (const feature of features) {
  const {country, code} = feature.properties;
  const unit = units.get(code);
  if (code && !unit) { console.log(`unknown to the gazetteer: ${code}`); feature.properties.code = ""; }
  if (unit && !features.some((other) => other.properties.code === code && holds(other.geometry, unit))) {
    if (!feature.properties.told) console.log(`point outside its outline: ${code} ${unit.en}`);
  }
  Object.assign(feature.properties, unit ? {ar: short.ar(unit.ar), en: short.en(unit.en)} : {});
  if (!feature.properties.code) feature.properties.key = `${country}-`;
  else feature.properties.key = code;
}
const drawn = new Set(features.map((feature) => feature.properties.code));
const without = [...units.keys()].filter((code) => !drawn.has(code)).sort();
console.log(`without an outline of their own (${without.length}): ${without.join(" ")}`);
const labels = NEAR.filter((code) => countries.has(code)).map((code) => {
  const {ar, en, lat, lon} = countries.get(code);
  return [code, ar, en, lon, lat];
});
writeFileSync(to, JSON.stringify({type: "FeatureCollection", features}));
writeFileSync(`${to}.countries`, JSON.stringify(labels));
