// The chain from outlet to agency to first speaker: layers in the direction of the page, one shape and colour per kind,
// and the same as a list of sentences. On narrow windows the layers stand below each other.
import {element, drawn, texts} from "./texts.js";

const WIDE = 168, HIGH = 50, GAP = 26, LAYER = 78;
const SHAPES = {outlet: "outlet", agency: "agency", body: "body", person: "person"};

/** Draws {nodes:[{id,kind,name,label,href}], edges:[{from,to,accounts}]} from the JSON named by data-graph. */
export function mountGraph(host) {
  const {nodes, edges} = JSON.parse(document.getElementById(host.dataset.graph).textContent);
  const t = texts(host.dataset.lang ?? document.documentElement.lang);
  const draw = () => {
    host.querySelector("svg")?.remove();
    const layers = layered(nodes, edges);
    const upright = host.clientWidth < layers.length * (WIDE + LAYER);
    const rtl = getComputedStyle(host).direction === "rtl";
    host.prepend(picture(nodes, edges, layers, {upright, rtl, t}));
  };
  draw();
  let before = host.clientWidth;
  new ResizeObserver(() => { if (Math.abs(host.clientWidth - before) > 24) { before = host.clientWidth; draw(); } }).observe(host);
  if (!host.querySelector(".graph-list")) host.append(list(nodes, edges, t));
}

/** Nodes by their longest way from an outlet; a ring of sources does not loop. */
function layered(nodes, edges) {
  const depth = new Map(nodes.map((node) => [node.id, 0]));
  for (let round = 0; round < nodes.length; round++) {
    let moved = false;
    for (const {from, to} of edges) {
      const wanted = depth.get(from) + 1;
      if (from !== to && depth.has(to) && wanted > depth.get(to) && wanted < nodes.length) { depth.set(to, wanted); moved = true; }
    }
    if (!moved) break;
  }
  const layers = [];
  for (const node of nodes) (layers[depth.get(node.id)] ??= []).push(node);
  const tidy = layers.filter(Boolean);
  for (let i = 1; i < tidy.length; i++) {
    const place = new Map(tidy[i - 1].map((node, n) => [node.id, n]));
    const middle = (node) => {
      const above = edges.filter((edge) => edge.to === node.id && place.has(edge.from)).map((edge) => place.get(edge.from));
      return above.length ? above.reduce((a, b) => a + b, 0) / above.length : tidy[i].indexOf(node);
    };
    tidy[i] = tidy[i].map((node) => [middle(node), node]).sort((a, b) => a[0] - b[0]).map(([, node]) => node);
  }
  return tidy;
}

function picture(nodes, edges, layers, {upright, rtl, t}) {
  const most = Math.max(...layers.map((layer) => layer.length));
  const across = most * ((upright ? WIDE : HIGH) + GAP) - GAP;
  const along = layers.length * (upright ? HIGH + LAYER * 0.7 : WIDE + LAYER) - (upright ? LAYER * 0.7 : LAYER);
  const width = (upright ? across : along) + 8, height = (upright ? along : across) + 8;
  const at = new Map();
  layers.forEach((layer, i) => layer.forEach((node, n) => {
    const room = layer.length * ((upright ? WIDE : HIGH) + GAP) - GAP;
    const side = (across - room) / 2 + n * ((upright ? WIDE : HIGH) + GAP) + 4;
    const deep = i * (upright ? HIGH + LAYER * 0.7 : WIDE + LAYER) + 4;
    const x = upright ? side : deep;
    at.set(node.id, {x: rtl ? width - x - WIDE : x, y: upright ? deep : side});
  }));
  const svg = drawn("svg", {viewBox: `0 0 ${width} ${height}`, width, height, role: "img", "aria-label": `${t.chain}: ${nodes.length}`, direction: "ltr"});
  for (const edge of edges) if (at.has(edge.from) && at.has(edge.to)) svg.append(arrow(at.get(edge.from), at.get(edge.to), edge, {upright, rtl}));
  for (const node of nodes) svg.append(box(node, at.get(node.id), t));
  return svg;
}

function arrow(from, to, edge, {upright, rtl}) {
  let path, x, y, head;
  if (upright) {
    const [x1, y1] = [from.x + WIDE / 2, from.y + HIGH];
    [x, y] = [to.x + WIDE / 2, to.y - 2];
    const half = (y1 + y) / 2;
    path = `M${x1} ${y1}C${x1} ${half} ${x} ${half} ${x} ${y - 6}`;
    head = `M${x - 5} ${y - 8}L${x} ${y}L${x + 5} ${y - 8}Z`;
  } else {
    const back = rtl ? -1 : 1;
    const [x1, y1] = [rtl ? from.x : from.x + WIDE, from.y + HIGH / 2];
    [x, y] = [rtl ? to.x + WIDE + 2 : to.x - 2, to.y + HIGH / 2];
    const half = (x1 + x) / 2;
    path = `M${x1} ${y1}C${half} ${y1} ${half} ${y} ${x - 6 * back} ${y}`;
    head = `M${x - 8 * back} ${y - 5}L${x} ${y}L${x - 8 * back} ${y + 5}Z`;
  }
  return drawn("g", {"data-from": edge.from, "data-to": edge.to}, drawn("path", {class: "edge", d: path}), drawn("path", {class: "edge-head", d: head}));
}

function box(node, {x, y}, t) {
  const shape = SHAPES[node.kind] ?? "other";
  const kind = node.label ?? t.kindsOfNode[node.kind] ?? node.kind;
  const group = drawn("g", {class: "node", "data-shape": shape, transform: `translate(${x} ${y})`});
  if (shape === "agency") group.append(drawn("rect", {width: WIDE, height: HIGH, rx: HIGH / 2}));
  else if (shape === "body") group.append(drawn("path", {d: `M12 0H${WIDE - 12}L${WIDE} ${HIGH / 2}L${WIDE - 12} ${HIGH}H12L0 ${HIGH / 2}Z`}));
  else if (shape === "person") group.append(drawn("ellipse", {cx: WIDE / 2, cy: HIGH / 2, rx: WIDE / 2, ry: HIGH / 2}));
  else group.append(drawn("rect", {width: WIDE, height: HIGH, rx: 4}));
  const short = node.name.length > 20 ? `${node.name.slice(0, 19)}…` : node.name;
  group.append(
    drawn("text", {class: "kind", x: WIDE / 2, y: 18, "text-anchor": "middle"}, kind),
    drawn("text", {x: WIDE / 2, y: 37, "text-anchor": "middle", "unicode-bidi": "plaintext"}, short),
    drawn("title", {}, `${kind}: ${node.name}`),
  );
  return group;
}

function list(nodes, edges, t) {
  const name = new Map(nodes.map((node) => [node.id, node]));
  const to = (node) => element("span", {}, element("bdi", {}, node.name), ` (${node.label ?? t.kindsOfNode[node.kind] ?? node.kind})`);
  const lines = edges.filter((edge) => name.has(edge.from) && name.has(edge.to)).map((edge) => element("li", {},
    to(name.get(edge.from)), ` ${t.toldBy} `, to(name.get(edge.to)), edge.accounts?.length ? ` · ${t.copies(edge.accounts.length)}` : ""));
  const alone = nodes.filter((node) => !edges.some((edge) => edge.from === node.id || edge.to === node.id))
    .map((node) => element("li", {}, to(node), `: ${t.nobody}`));
  return element("ol", {class: "graph-list small"}, ...lines, ...alone);
}
