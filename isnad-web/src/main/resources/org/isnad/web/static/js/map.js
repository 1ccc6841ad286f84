// The map of incidents, drawn without a network from the bundled land. Precision is drawn: an exact place is a dot, a
// town a ring with a halo, a governorate its hatched area with a hollow mark, a country a hollow square. The list holds
// the same; marks can also be gone through by key.
import {element, drawn, texts, label, digits} from "./texts.js";
import {shapes, countryLabels, spotFeatures, boxOf} from "./map-shapes.js";
import {styleOf, addImages, areaFilter, isCrowd, SPOT_LAYERS} from "./map-style.js";

const VENDOR = "../vendor/maplibre-gl-6.17.0/";
const here = (path) => new URL(path, import.meta.url).href;
const WHOLE = [[-26.5, -13.5], [83.5, 53.5]];
const START = [38, 22, 50, 38];

let ready;

/** Loads once what all maps share: the library, the land, the fonts. */
function loaded() {
  ready ??= (async () => {
    if (!document.querySelector("link[data-map-css]")) {
      document.head.append(element("link", {rel: "stylesheet", href: here(`${VENDOR}maplibre-gl.css`), "data-map-css": true}));
    }
    const json = (path) => fetch(here(path)).then((answer) => answer.json());
    // The worker starts while the land is still on its way.
    const start = import(`${VENDOR}maplibre-gl.mjs`).then((library) => {
      library.setWorkerUrl(here(`${VENDOR}maplibre-gl-worker.mjs`));
      library.setWorkerCount(1);
      library.prewarm();
      return library;
    });
    const [library, region, countries] = await Promise.all([
      start,
      json("../map/region.json"),
      json("../map/countries.json"),
      document.fonts.load("16px 'Noto Sans Arabic'", "بغداد"),
      document.fonts.load("16px 'Noto Sans'", "Baghdad"),
    ]);
    return {library, land: shapes(region), countries: countryLabels(countries)};
  })();
  return ready;
}

/** Draws the map in an element with data-spots-url; see the guide for its other attributes. */
export async function mountMap(host) {
  const lang = host.dataset.lang ?? document.documentElement.lang;
  const t = texts(lang);
  host.after(legend(t));
  try {
    const [{library, land, countries}, answer] = await Promise.all([
      loaded(),
      fetch(host.dataset.spotsUrl, {headers: {accept: "application/json"}}).then((response) => response.json()),
    ]);
    return new SpotMap(host, lang, t, library, land, countries, answer.spots);
  } catch (problem) {
    host.append(element("p", {class: "map-failed"}, t.mapFailed));
    console.warn(problem);
    return undefined;
  }
}

class SpotMap {
  constructor(host, lang, t, library, land, countries, spots) {
    Object.assign(this, {host, lang, t, spots, chosen: -1});
    this.parts = {lang, land, countries, spots: spotFeatures(spots), areas: areasOf(spots)};
    const canvas = element("div", {class: "map-canvas"});
    Object.assign(canvas.style, {position: "absolute", inset: "0"});
    host.prepend(canvas);
    const box = boxOf(spots) ?? START;
    this.map = new library.Map({
      container: canvas,
      style: styleOf(this.parts),
      bounds: [[box[0], box[1]], [box[2], box[3]]],
      fitBoundsOptions: {padding: 48, maxZoom: 7},
      maxBounds: WHOLE, minZoom: 2, maxZoom: 13,
      renderWorldCopies: false, attributionControl: false, dragRotate: false, pitchWithRotate: false, fadeDuration: 0,
      cooperativeGestures: false, trackResize: true,
      locale: {"NavigationControl.ZoomIn": t.zoomIn, "NavigationControl.ZoomOut": t.zoomOut, "Map.Title": t.map},
    });
    this.map.touchZoomRotate.disableRotation();
    this.map.scrollZoom.disable();
    this.map.on("focus", () => this.map.scrollZoom.enable());
    addImages(this.map);
    this.map.addControl(new library.NavigationControl({showCompass: false}), lang === "ar" ? "top-left" : "top-right");
    this.tip = element("div", {class: "map-tip", role: "status", hidden: true});
    const help = element("p", {class: "visually-hidden", id: `map-help-${Math.random().toString(36).slice(2)}`}, t.mapHelp);
    host.append(this.tip, help);
    if (host.dataset.hrefTemplate) this.addAreaButton();
    const surface = this.map.getCanvas();
    surface.setAttribute("aria-label", t.map);
    surface.setAttribute("aria-describedby", help.id);
    this.listen(surface);
    matchMedia("(prefers-color-scheme: dark)").addEventListener("change", () => {
      addImages(this.map);
      this.map.setStyle(styleOf(this.parts));
    });
    new MutationObserver(() => this.renew()).observe(host, {attributeFilter: ["data-spots-url"]});
    this.map.once("idle", () => { host.dataset.drawn = "yes"; host.dispatchEvent(new CustomEvent("map:drawn", {bubbles: true})); });
  }

  /** Another query: the same map with other marks, where the reader has moved it to. */
  async renew() {
    const url = this.host.dataset.spotsUrl;
    const {spots} = await fetch(url, {headers: {accept: "application/json"}}).then((answer) => answer.json());
    if (url !== this.host.dataset.spotsUrl) return;
    this.choose(-1);
    const before = this.spots;
    this.spots = spots;
    delete this.host.dataset.drawn;
    this.map.once("idle", () => { this.host.dataset.drawn = "yes"; });
    Object.assign(this.parts, {spots: spotFeatures(spots), areas: areasOf(spots)});
    if (isCrowd(before) !== isCrowd(spots)) { this.map.setStyle(styleOf(this.parts)); return; }
    this.map.getSource("spots")?.setData(this.parts.spots);
    for (const layer of ["area", "area-hatch"]) if (this.map.getLayer(layer)) this.map.setFilter(layer, areaFilter(this.parts.areas));
  }

  listen(surface) {
    surface.addEventListener("focus", () => this.map.scrollZoom.enable());
    surface.addEventListener("blur", () => { this.map.scrollZoom.disable(); this.choose(-1); });
    this.map.on("mousemove", (event) => {
      const n = this.at(event.point);
      surface.style.cursor = n < 0 ? "" : "pointer";
      this.choose(n);
    });
    this.map.on("mouseout", () => this.choose(-1));
    this.map.on("click", (event) => { const n = this.at(event.point); if (n >= 0) this.follow(n); });
    surface.addEventListener("keydown", (event) => {
      if (event.code === "PageDown" || event.code === "PageUp") this.step(event.code === "PageDown" ? 1 : -1);
      else if (event.code === "Enter" && this.chosen >= 0) this.follow(this.chosen);
      else if (event.code === "Escape") this.choose(-1);
      else return;
      event.preventDefault();
    });
  }

  /** The mark at a point of the canvas, or -1. The smallest on top wins. */
  at(point) {
    const reach = 4;
    const layers = SPOT_LAYERS.filter((id) => this.map.getLayer(id));
    const hits = this.map.queryRenderedFeatures([[point.x - reach, point.y - reach], [point.x + reach, point.y + reach]], {layers});
    return hits.length ? hits[0].properties.n : -1;
  }

  /** Goes to the next mark in view: largest first, and round again. */
  step(by) {
    const bounds = this.map.getBounds();
    const seen = this.spots.map((spot, n) => ({...spot, n})).filter((spot) => bounds.contains([spot.lon, spot.lat]));
    seen.sort((a, b) => b.count - a.count || a.n - b.n);
    if (!seen.length) return;
    const now = seen.findIndex((spot) => spot.n === this.chosen);
    this.choose(seen[(now + by + seen.length) % seen.length].n);
  }

  choose(n) {
    if (n === this.chosen) return;
    this.chosen = n;
    if (this.map.getLayer("chosen")) this.map.setFilter("chosen", ["==", ["get", "n"], n]);
    this.tip.hidden = n < 0;
    if (n < 0) return;
    const spot = this.spots[n];
    this.tip.replaceChildren(...tipLines(spot, this.lang, this.t));
    const {x, y} = this.map.project([spot.lon, spot.lat]);
    const {clientWidth, clientHeight} = this.host;
    const wide = this.tip.offsetWidth, high = this.tip.offsetHeight;
    const start = Math.max(4, Math.min(clientWidth - wide - 4, x + 14));
    const top = y + 14 + high > clientHeight ? Math.max(4, y - high - 14) : y + 14;
    // The tip hangs at a corner of the page's direction; it is moved in pixels of the canvas.
    const turn = getComputedStyle(this.host).direction === "rtl" ? start - (clientWidth - wide) : start;
    this.tip.style.insetInlineStart = "0";
    this.tip.style.transform = `translate(${turn}px, ${top}px)`;
  }

  follow(n) {
    const spot = this.spots[n];
    const {hrefTemplate, admin1Href, countryHref} = this.host.dataset;
    const near = 0.0051;
    const box = {w: spot.lon - near, s: spot.lat - near, e: spot.lon + near, n: spot.lat + near};
    const template = spot.precision === 3 && admin1Href && spot.admin1 ? admin1Href : spot.precision === 4 && countryHref ? countryHref : hrefTemplate;
    const go = this.host.dispatchEvent(new CustomEvent("map:spot", {bubbles: true, cancelable: true, detail: spot}));
    if (go && template) location.assign(fill(template, {...box, admin1: spot.admin1, country: spot.country}));
  }

  addAreaButton() {
    const button = element("button", {type: "button", class: "btn btn-small map-here", hidden: true}, this.t.here);
    Object.assign(button.style, {position: "absolute", insetBlockEnd: "0.5rem", insetInlineStart: "0.5rem", zIndex: "4"});
    this.map.on("moveend", (event) => { if (event.originalEvent) button.hidden = false; });
    button.addEventListener("click", () => {
      const b = this.map.getBounds();
      location.assign(fill(this.host.dataset.hrefTemplate, {w: b.getWest(), s: b.getSouth(), e: b.getEast(), n: b.getNorth()}));
    });
    this.host.append(button);
  }
}

/** The governorates that are shaded, since some place is known no better. */
function areasOf(spots) {
  return [...new Set(spots.filter((spot) => spot.precision === 3 && spot.admin1).map((spot) => spot.admin1))];
}

function fill(template, values) {
  return template.replace(/\{(\w+)\}|%7B(\w+)%7D/g, (whole, one, two) => {
    const value = values[one ?? two];
    return typeof value === "number" ? value.toFixed(4) : encodeURIComponent(value ?? "");
  });
}

/** What a mark stands for: the place in both languages, how many, how exact. */
function tipLines(spot, lang, t) {
  const names = (lang === "ar" ? [["ar", spot.ar], ["en", spot.en]] : [["en", spot.en], ["ar", spot.ar]]).filter(([, name]) => name);
  const title = element("b");
  names.forEach(([tongue, name], i) => title.append(i ? " · " : "", element("bdi", {lang: tongue}, name)));
  const counts = element("span", {}, t.incidents(spot.count), spot.killed ? ` · ${t.killed(spot.killed)}` : "");
  const types = Object.entries(spot.types ?? {}).sort((a, b) => b[1] - a[1]).slice(0, 3)
    .map(([type, n]) => `${label("types", type)} ${digits(n)}`).join(lang === "ar" ? "، " : ", ");
  const line = (text) => element("div", {class: "muted"}, text);
  return [title, counts, types ? line(types) : null, line(t[`precision${spot.precision}`])].filter(Boolean);
}

/** The legend differs by shape, and says what each shape means. */
function legend(t) {
  const svg = (...shape) => drawn("svg", {viewBox: "0 0 18 18", "aria-hidden": "true"}, ...shape);
  const line = {fill: "none", stroke: "currentColor", "stroke-width": 2};
  const items = [
    [svg(drawn("circle", {cx: 9, cy: 9, r: 5, fill: "currentColor"})), t.legend1],
    [svg(drawn("circle", {cx: 9, cy: 9, r: 8.5, fill: "currentColor", opacity: 0.18}), drawn("circle", {cx: 9, cy: 9, r: 5, ...line})), t.legend2],
    [svg(drawn("path", {d: "M1 5 5 1M1 11 11 1M1 17 17 1M7 17 17 7M13 17 17 13", ...line, "stroke-width": 0.8, opacity: 0.7}), drawn("path", {d: "M9 3.5 14.5 9 9 14.5 3.5 9Z", ...line})), t.legend3],
    [svg(drawn("rect", {x: 4, y: 4, width: 10, height: 10, ...line})), t.legend4],
  ];
  const list = element("ul", {class: "map-legend"}, ...items.map(([shape, words]) => element("li", {}, shape, words)));
  list.append(element("li", {}, t.legendSize));
  return list;
}
