// How the map looks: colours come from tokens.css, so that both themes and the rest of the page agree. No glyph files:
// MapLibre shapes Arabic from the page's own font. Labels hold no brackets, which it would draw mirrored.
import {collection} from "./map-shapes.js";

const FONT = ["Noto Sans Arabic", "Noto Sans"];

function colours() {
  const root = getComputedStyle(document.documentElement);
  return (name) => root.getPropertyValue(`--${name}`).trim();
}

/** Names step aside from the marks before they give way. */
const ASIDE = {"text-variable-anchor": ["center", "top", "bottom", "left", "right"], "text-radial-offset": 1.1, "text-justify": "auto"};

const radius = (least, step) => ["min", 26, ["+", least, ["*", step, ["get", "r"]]]];
/** So many marks stand on each other: they are drawn smaller, and fewer of them say their number. */
export const isCrowd = (spots) => spots.length > 300;
const at = (...precisions) => ["in", ["get", "precision"], ["literal", precisions]];

/** The whole style with its data. {lang} is "ar" or "en"; {land} from shapes(); {areas} the codes that are shaded. */
export function styleOf({lang, land, countries, spots, areas}) {
  const c = colours();
  const name = lang === "ar" ? ["get", "ar"] : ["get", "en"];
  const spot = c("accent");
  const crowd = isCrowd(spots.features);
  const step = crowd ? 1.1 : 2.2;
  const source = (data) => ({type: "geojson", data: data ?? collection([]), tolerance: 0.4, buffer: 64});
  const text = (size, extra) => ({"text-field": name, "text-font": FONT, "text-size": size, "text-max-width": 7, ...extra});
  const halo = {"text-halo-color": c("map-halo"), "text-halo-width": 1.4};
  return {
    version: 8,
    sources: {
      units: source(land.units), countryLines: source(land.countryLines), unitLines: source(land.unitLines),
      unitNames: source(land.labels), countryNames: source(countries), spots: source(spots),
    },
    layers: [
      {id: "sea", type: "background", paint: {"background-color": c("sea")}},
      {id: "land", type: "fill", source: "units", paint: {"fill-antialias": false, "fill-color": ["case", ["get", "near"], c("land"), c("land-far")]}},
      {id: "area", type: "fill", source: "units", filter: areaFilter(areas), paint: {"fill-color": spot, "fill-opacity": 0.1}},
      {id: "area-hatch", type: "fill", source: "units", filter: areaFilter(areas), paint: {"fill-pattern": "hatch", "fill-opacity": 0.5}},
      {id: "unit-line", type: "line", source: "unitLines", paint: {"line-color": c("border-fine"), "line-width": ["interpolate", ["linear"], ["zoom"], 4, 0.6, 8, 1.4]}},
      {id: "country-line", type: "line", source: "countryLines", layout: {"line-join": "round"}, paint: {"line-color": c("border"), "line-width": ["interpolate", ["linear"], ["zoom"], 3, 0.8, 8, 2]}},
      {id: "country-name", type: "symbol", source: "countryNames", maxzoom: 6.2, layout: text(["interpolate", ["linear"], ["zoom"], 3, 11, 6, 15], {"text-padding": 4, ...ASIDE}), paint: {"text-color": c("map-ink"), "text-opacity": 0.85, ...halo}},
      {id: "unit-name", type: "symbol", source: "unitNames", minzoom: 4.6, layout: text(["interpolate", ["linear"], ["zoom"], 5, 10.5, 9, 14], {"text-padding": 5, ...ASIDE, "symbol-sort-key": ["-", 0, ["get", "size"]]}), paint: {"text-color": c("map-ink"), "text-opacity": 0.8, ...halo}},
      {id: "country-spot", type: "symbol", source: "spots", filter: at(4), layout: mark("square", 0.52), paint: {"icon-color": spot, "text-color": c("ink"), ...halo}},
      {id: "area-spot", type: "symbol", source: "spots", filter: at(3), layout: mark("diamond", 0.5), paint: {"icon-color": spot, "text-color": c("ink"), ...halo}},
      {id: "near-halo", type: "circle", source: "spots", filter: at(2), paint: {"circle-radius": ["*", 1.9, radius(4, step)], "circle-color": spot, "circle-opacity": 0.12, "circle-blur": 0.5}},
      {id: "near-spot", type: "circle", source: "spots", filter: at(2), layout: {"circle-sort-key": ["-", 0, ["get", "count"]]}, paint: {"circle-radius": radius(4, step), "circle-color": c("surface"), "circle-opacity": 0.35, "circle-stroke-color": spot, "circle-stroke-width": 2}},
      {id: "exact-spot", type: "circle", source: "spots", filter: at(1), layout: {"circle-sort-key": ["-", 0, ["get", "count"]]}, paint: {"circle-radius": radius(3, step), "circle-color": spot, "circle-opacity": 0.92, "circle-stroke-color": c("surface"), "circle-stroke-width": 1.5}},
      {id: "count", type: "symbol", source: "spots", filter: ["all", at(1, 2), [">", ["get", "count"], crowd ? 24 : 4]], layout: {"text-field": ["get", "shown"], "text-font": FONT, "text-size": 11, "text-allow-overlap": !crowd, "symbol-sort-key": ["-", 0, ["get", "count"]]}, paint: {"text-color": ["case", ["==", ["get", "precision"], 1], c("accent-ink"), c("ink")]}},
      {id: "chosen", type: "circle", source: "spots", filter: ["==", ["get", "n"], -1], paint: {"circle-radius": ["+", 7, radius(4, step)], "circle-opacity": 0, "circle-stroke-color": c("focus"), "circle-stroke-width": 3}},
    ],
  };
}

export const SPOT_LAYERS = ["exact-spot", "near-spot", "area-spot", "country-spot"];

export function areaFilter(codes) {
  return ["in", ["get", "code"], ["literal", codes.length ? codes : ["-"]]];
}

function mark(image, scale) {
  return {
    "icon-image": image, "icon-size": ["min", 1.4, ["+", scale, ["*", 0.06, ["get", "r"]]]], "icon-allow-overlap": true,
    "text-field": ["get", "shown"], "text-font": FONT, "text-size": 11, "text-allow-overlap": true, "text-ignore-placement": true,
    "symbol-sort-key": ["get", "count"],
  };
}

/** Draws the hollow marks and the hatching into the map's images, in the colours of the theme. */
export function addImages(map) {
  const c = colours();
  const ratio = 2;
  const image = (name, size, draw) => {
    const canvas = document.createElement("canvas");
    canvas.width = canvas.height = size * ratio;
    const pen = canvas.getContext("2d");
    pen.scale(ratio, ratio);
    draw(pen, size);
    const pixels = pen.getImageData(0, 0, size * ratio, size * ratio);
    if (map.hasImage(name)) map.updateImage(name, pixels);
    else map.addImage(name, pixels, {pixelRatio: ratio});
  };
  const hollow = (pen) => {
    pen.globalAlpha = 0.78;
    pen.fillStyle = c("surface");
    pen.fill();
    pen.globalAlpha = 1;
    pen.strokeStyle = c("accent");
    pen.lineWidth = 3;
    pen.stroke();
  };
  image("square", 40, (pen) => { pen.beginPath(); pen.rect(4, 4, 32, 32); hollow(pen); });
  image("diamond", 48, (pen) => {
    pen.beginPath();
    pen.moveTo(24, 3); pen.lineTo(45, 24); pen.lineTo(24, 45); pen.lineTo(3, 24); pen.closePath();
    hollow(pen);
  });
  image("hatch", 8, (pen) => {
    pen.strokeStyle = c("accent");
    pen.lineWidth = 0.9;
    pen.globalAlpha = 0.7;
    for (const offset of [-8, 0, 8]) { pen.beginPath(); pen.moveTo(offset, 8); pen.lineTo(offset + 8, 0); pen.stroke(); }
  });
}
