// Incidents a week, as stacked columns by family (or type), with the numbers as a table and the drawing as a file.
// On Arabic pages time runs from right to left, as the page does; the note under the chart says so. Weeks without
// incidents are drawn as gaps, the week that is not over yet is hatched.
import * as Plot from "../vendor/plot-0.6.17/plot.mjs";
import {element, drawn, texts, label, digits, familyOf, FAMILIES, LETTERS} from "./texts.js";
import {palette, patternOf, swatch, download} from "./charts-look.js";

const DAY = 86400000;
const HEIGHT = 220;
let charts = 0;

/** Draws the chart in an element with data-weeks-url; see the guide for its other attributes. Another address, another chart. */
export async function mountWeeks(host) {
  const t = texts(host.dataset.lang ?? document.documentElement.lang);
  const show = async () => {
    const url = host.dataset.weeksUrl;
    try {
      const answer = await fetch(url, {headers: {accept: "application/json"}}).then((response) => response.json());
      if (url !== host.dataset.weeksUrl) return;
      host.weeks?.end();
      host.replaceChildren();
      host.weeks = new Weeks(host, t, answer);
    } catch (problem) {
      host.replaceChildren(element("p", {class: "muted"}, t.failed));
      console.warn(problem);
    }
  };
  new MutationObserver(show).observe(host, {attributeFilter: ["data-weeks-url"]});
  await show();
}

const iso = (time) => new Date(time).toISOString().slice(0, 10);

class Weeks {
  constructor(host, t, answer) {
    Object.assign(this, {host, t, id: `weeks-${++charts}`, rtl: (host.dataset.lang ?? document.documentElement.lang).startsWith("ar")});
    const today = host.dataset.today ?? answer.today;
    const byType = host.dataset.by === "type";
    const counted = new Map(answer.weeks.map(({week, types, incomplete}) => [week, {types, incomplete}]));
    const days = answer.weeks.map(({week}) => Date.parse(week)).sort((a, b) => a - b);
    this.weeks = [];
    for (let day = days[0]; day <= days.at(-1); day += 7 * DAY) {
      const week = iso(day);
      const {types = {}, incomplete = false} = counted.get(week) ?? {};
      const parts = {};
      for (const [type, n] of Object.entries(types)) { const key = byType ? type : familyOf(type); parts[key] = (parts[key] ?? 0) + n; }
      const total = Object.values(parts).reduce((a, b) => a + b, 0);
      this.weeks.push({week, parts, total, incomplete: incomplete || (today && today >= week && today < iso(day + 7 * DAY))});
    }
    const sums = new Map();
    for (const {parts} of this.weeks) for (const [key, n] of Object.entries(parts)) sums.set(key, (sums.get(key) ?? 0) + n);
    this.keys = byType
      ? [...sums.keys()].sort((a, b) => FAMILIES.indexOf(familyOf(a)) - FAMILIES.indexOf(familyOf(b)) || sums.get(b) - sums.get(a))
      : FAMILIES.filter((family) => sums.has(family));
    this.family = (key) => (byType ? familyOf(key) : key);
    this.name = (key) => (byType ? label("types", key) : t.families[key]);
    if (!this.weeks.length) { host.append(element("p", {class: "muted"}, t.noWeeks)); return; }
    this.figure = element("div", {class: "chart-scroll"});
    this.table = element("div", {class: "table-scroll tall", tabindex: 0, role: "region", "aria-label": t.dataTable, hidden: true});
    host.append(this.legend(), this.figure, this.table, element("p", {class: "chart-note"}, t.weekBegins), this.tools());
    this.draw();
    let before = host.clientWidth;
    const sizes = new ResizeObserver(() => { if (Math.abs(host.clientWidth - before) > 8) { before = host.clientWidth; this.draw(); } });
    sizes.observe(host);
    const dark = matchMedia("(prefers-color-scheme: dark)");
    const recolour = () => { host.querySelector(".chart-legend").replaceWith(this.legend()); this.draw(); };
    dark.addEventListener("change", recolour);
    this.end = () => { sizes.disconnect(); dark.removeEventListener("change", recolour); };
  }

  /** Stops watching; the chart is about to be replaced. */
  end() {}

  draw() {
    const room = Math.max(280, this.host.clientWidth - 32);
    const svg = this.plot(Math.min(8000, Math.max(room, this.weeks.length * 2)), palette(false), this.id);
    const held = [svg];
    if (svg.getAttribute("width") > room + 1) this.figure.setAttribute("tabindex", "0");
    this.figure.replaceChildren(...held);
    // The newest weeks stand in view: time's end is at the end of the line.
    this.figure.scrollLeft = (this.rtl ? -1 : 1) * this.figure.scrollWidth;
    this.pointing(svg);
  }

  /** The drawing itself. Plot's own style element is taken out: the page's rules stand in explore.css. */
  plot(width, colour, id) {
    const {weeks, keys, rtl, t} = this;
    const rows = weeks.flatMap(({week, parts}) => keys.filter((key) => parts[key]).map((key) => ({week, key, n: parts[key]})));
    const domain = weeks.map(({week}) => week);
    if (rtl) domain.reverse();
    const step = Math.max(1, Math.ceil(weeks.length / Math.max(2, Math.floor(width / 92))));
    const ticks = weeks.filter((_, i) => (weeks.length - 1 - i) % step === 0).map(({week}) => week);
    const most = Math.max(...weeks.map(({total}) => total));
    const gap = weeks.length > 150 ? 0 : 0.12;
    const side = rtl ? "right" : "left";
    const svg = Plot.plot({
      width, height: HEIGHT, marginLeft: rtl ? 24 : 40, marginRight: rtl ? 40 : 24, marginTop: 14, marginBottom: 26,
      x: {domain, type: "band", padding: gap, round: false, label: null},
      y: {domain: [0, most], nice: true, label: null},
      color: {type: "identity"},
      ariaLabel: t.perWeek,
      marks: [
        Plot.gridY({stroke: colour("line"), strokeOpacity: 1, ticks: Math.min(5, most)}),
        Plot.axisY({anchor: side, ticks: Math.min(5, most), tickFormat: (n) => (Number.isInteger(n) ? digits(n) : ""), tickSize: 0, color: colour("muted")}),
        Plot.axisX({ticks, tickSize: 4, tickFormat: digits, color: colour("muted")}),
        Plot.barY(rows, {x: "week", y: "n", order: keys, z: "key", fill: (row) => `url(#${id}-${this.family(row.key)})`}),
        Plot.barY(weeks.filter((week) => week.incomplete), {x: "week", y: (week) => week.total, fill: `url(#${id}-open)`, stroke: colour("ink"), strokeDasharray: "3 2"}),
        Plot.ruleY([0], {stroke: colour("muted")}),
      ],
    });
    svg.querySelector("style")?.remove();
    // Names of groups help nobody inside a drawing that has a name and a table of its own.
    for (const group of svg.querySelectorAll("g[aria-label]")) group.removeAttribute("aria-label");
    svg.setAttribute("direction", "ltr");
    svg.setAttribute("role", "img");
    // The drawing is one image with one name; its parts must not have names of their own.
    svg.querySelectorAll("[aria-label]").forEach((part) => part.removeAttribute("aria-label"));
    const defs = drawn("defs", {}, ...[...new Set(keys.map(this.family))].map((family) => patternOf(family, `${id}-${family}`, colour)),
      drawn("pattern", {id: `${id}-open`, width: 5, height: 5, patternUnits: "userSpaceOnUse"}, drawn("path", {d: "M0 5 5 0", stroke: colour("surface"), "stroke-width": 2})));
    svg.prepend(defs);
    this.scale = svg.scale("x");
    return svg;
  }

  /** A week's numbers beside the pointer. */
  pointing(svg) {
    const tip = element("div", {class: "map-tip", hidden: true});
    this.figure.append(tip);
    this.figure.style.position = "relative";
    const {scale} = this;
    svg.addEventListener("pointermove", (event) => {
      const rect = svg.getBoundingClientRect();
      const x = ((event.clientX - rect.left) / rect.width) * Number(svg.getAttribute("width"));
      const week = this.weeks.find(({week: day}) => { const start = scale.apply(day); return x >= start && x <= start + scale.bandwidth; });
      tip.hidden = !week?.total;
      if (tip.hidden) return;
      tip.replaceChildren(element("b", {}, `${this.t.week} `, element("bdi", {class: "ltr"}, digits(week.week))),
        ...this.keys.filter((key) => week.parts[key]).map((key) => element("div", {}, `${this.name(key)}: `, element("bdi", {}, digits(week.parts[key])))),
        week.incomplete ? element("div", {class: "muted"}, this.t.incomplete) : "");
      const at = event.clientX - this.figure.getBoundingClientRect().left;
      const wide = this.figure.clientWidth;
      const start = Math.max(0, Math.min(wide - tip.offsetWidth - 4, at > wide / 2 ? at - tip.offsetWidth - 12 : at + 12));
      tip.style.insetInlineStart = `${(this.rtl ? wide - start - tip.offsetWidth : start) + Math.abs(this.figure.scrollLeft)}px`;
    });
    svg.addEventListener("pointerleave", () => { tip.hidden = true; });
  }

  legend() {
    const colour = palette(false);
    const items = this.keys.map((key) => {
      const family = this.family(key);
      return element("li", {}, swatch(family, `${this.id}-key-${key}`, colour, LETTERS[family]), this.name(key));
    });
    if (this.weeks.some((week) => week.incomplete)) {
      const id = `${this.id}-key-open`;
      items.push(element("li", {}, drawn("svg", {viewBox: "0 0 18 18", "aria-hidden": "true"},
        drawn("defs", {}, drawn("pattern", {id, width: 5, height: 5, patternUnits: "userSpaceOnUse"}, drawn("path", {d: "M0 5 5 0", stroke: colour("ink"), "stroke-width": 1}))),
        drawn("rect", {x: 1, y: 1, width: 16, height: 16, fill: `url(#${id})`, stroke: colour("ink"), "stroke-dasharray": "3 2"})), this.t.incomplete));
    }
    return element("ul", {class: "chart-legend"}, ...items);
  }

  tools() {
    const {t} = this;
    const numbers = element("button", {type: "button", class: "btn btn-small", "aria-pressed": "false"}, t.dataTable);
    numbers.addEventListener("click", () => {
      const shown = this.table.hidden;
      if (shown && !this.table.firstChild) this.table.append(this.numbers());
      this.table.hidden = !shown;
      this.figure.hidden = shown;
      numbers.setAttribute("aria-pressed", String(shown));
    });
    const save = element("button", {type: "button", class: "btn btn-small"}, t.svg);
    save.addEventListener("click", () => this.save());
    return element("div", {class: "chart-tools no-print"}, numbers, save);
  }

  numbers() {
    const {t, keys} = this;
    const cell = (n) => element("td", {class: "num"}, digits(n ?? 0));
    const rows = this.weeks.filter((week) => week.total).reverse().map((week) => element("tr", {},
      element("th", {scope: "row"}, element("bdi", {class: "ltr"}, digits(week.week)), week.incomplete ? ` (${t.incomplete})` : ""),
      ...keys.map((key) => cell(week.parts[key])), cell(week.total)));
    return element("table", {}, element("thead", {}, element("tr", {}, element("th", {scope: "col"}, t.week),
      ...keys.map((key) => element("th", {scope: "col", class: "num"}, this.name(key))), element("th", {scope: "col", class: "num"}, t.total))),
    element("tbody", {}, ...rows));
  }

  save() {
    const {t, host} = this;
    const colour = palette(true);
    const {source = "Isnad", query = "", by} = host.dataset;
    const families = [...new Set(this.keys.map(this.family))];
    download(this.plot(Math.max(720, Math.min(2400, this.weeks.length * 6)), colour, "saved"), {
      title: `${t.perWeek} (${t.by[by === "type" ? "type" : "family"]})`,
      legend: families.map((family) => ({family, words: t.families[family]})),
      lines: [t.weekBegins, [source, decodeURIComponent(query), iso(Date.now())].filter(Boolean).join(" · ")],
      name: `isnad-weeks-${iso(Date.now())}`, colour, rtl: this.rtl,
    });
    this.draw();
  }
}
