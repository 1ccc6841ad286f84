// Colours, patterns and the downloaded file of the charts. A family has a colour, a pattern and a letter, so that the
// columns can be told apart without colour, on paper, and by the colour-blind.
import {drawn} from "./texts.js";

/** The light theme's colours, for what is downloaded: it goes into documents. */
const PAPER = {
  "f-battles": "#1f5fa6", "f-explosions": "#c2500a", "f-civilians": "#8a2a6b", "f-protests": "#0a7a5c", "f-riots": "#8a6a00", "f-strategic": "#646a73",
  ink: "#1b2027", muted: "#575e68", surface: "#ffffff", line: "#dedbd2",
};

/** A way to ask for colours: those of the page's theme, or those of paper. */
export function palette(paper) {
  if (paper) return (name) => PAPER[name];
  const root = getComputedStyle(document.documentElement);
  return (name) => root.getPropertyValue(`--${name}`).trim();
}

const LINES = {
  battles: [],
  explosions: ["M-2 2 2-2M0 8 8 0M6 10 10 6"],
  civilians: ["M-2 2 2-2M0 8 8 0M6 10 10 6", "M6-2 10 2M0 0 8 8M-2 6 2 10"],
  protests: ["M0 2H8M0 6H8"],
  riots: ["M2 0V8M6 0V8"],
  strategic: ["M2 1V3M1 2H3M6 5V7M5 6H7"],
};

/** The pattern of a family as an SVG element with that id. */
export function patternOf(family, id, colour) {
  return drawn("pattern", {id, width: 8, height: 8, patternUnits: "userSpaceOnUse"},
    drawn("rect", {width: 8, height: 8, fill: colour(`f-${family}`)}),
    ...LINES[family].map((d) => drawn("path", {d, stroke: colour("surface"), "stroke-width": 1.3, "stroke-opacity": 0.75, fill: "none"})));
}

/** A square of the pattern for a legend. */
export function swatch(family, id, colour, letter) {
  return drawn("svg", {viewBox: "0 0 18 18", "aria-hidden": "true", "data-letter": letter},
    drawn("defs", {}, patternOf(family, id, colour)),
    drawn("rect", {width: 18, height: 18, rx: 3, fill: `url(#${id})`}));
}

/** Saves a drawing as a file of its own, with its title, legend, source, query and date printed in it. */
export function download(svg, {title, legend, lines, name, colour, rtl}) {
  const width = Math.max(Number(svg.getAttribute("width")), 420), height = Number(svg.getAttribute("height"));
  const perRow = Math.max(1, Math.floor(width / 220));
  const rows = Math.ceil(legend.length / perRow);
  const head = 34 + rows * 20, foot = lines.length * 16 + 12;
  const x = rtl ? width - 12 : 12, direction = rtl ? "rtl" : "ltr";
  const text = (words, y, size, fill, weight) => drawn("text", {x, y, "font-size": size, fill, "font-weight": weight, direction}, words);
  const out = drawn("svg", {
    xmlns: "http://www.w3.org/2000/svg", width, height: head + height + foot, viewBox: `0 0 ${width} ${head + height + foot}`,
    "font-family": "Noto Sans, Noto Sans Arabic, sans-serif", "font-size": 12, fill: colour("ink"),
  });
  out.append(drawn("title", {}, title), drawn("rect", {width: "100%", height: "100%", fill: colour("surface")}), text(title, 22, 15, colour("ink"), 600));
  legend.forEach(({family, words}, i) => {
    const column = i % perRow, y = 34 + Math.floor(i / perRow) * 20;
    const at = rtl ? width - 12 - column * 220 - 14 : 12 + column * 220;
    const id = `legend-${family}`;
    out.append(drawn("defs", {}, patternOf(family, id, colour)), drawn("rect", {x: at, y, width: 14, height: 14, rx: 2, fill: `url(#${id})`}),
      drawn("text", {x: rtl ? at - 6 : at + 20, y: y + 11, direction}, words));
  });
  const inner = svg.cloneNode(true);
  inner.setAttribute("y", head);
  inner.setAttribute("x", (width - Number(svg.getAttribute("width"))) / 2);
  inner.setAttribute("color", colour("ink"));
  out.append(inner);
  lines.forEach((words, i) => out.append(text(words, head + height + 16 + i * 16, 11, colour("muted"))));
  const link = document.createElement("a");
  link.href = URL.createObjectURL(new Blob([new XMLSerializer().serializeToString(out)], {type: "image/svg+xml"}));
  link.download = `${name}.svg`;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 1000);
}
