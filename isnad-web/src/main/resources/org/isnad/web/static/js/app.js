// Where every page's scripts begin: mounts what the markup asks for by data-mount, when it comes into view, also in
// what htmx swaps in. Everything here is an addition: pages work without it.
import {startKeys} from "./keys.js";
import {startToasts} from "./toast.js";

const MOUNTS = {
  map: () => import("./map.js").then((m) => m.mountMap),
  weeks: () => import("./charts.js").then((m) => m.mountWeeks),
  words: () => import("./words.js").then((m) => m.mountWords),
  graph: () => import("./graph.js").then((m) => m.mountGraph),
  drop: () => import("./drop.js").then((m) => m.mountDrop),
  toast: () => import("./toast.js").then((m) => m.mountToast),
  explore: async () => mountExplore,
  query: async () => mountQuery,
};
/** Large parts wait until they are near the window. */
const LAZY = new Set(["map", "weeks", "graph"]);

const waiting = new IntersectionObserver((entries) => {
  for (const entry of entries) {
    if (!entry.isIntersecting) continue;
    waiting.unobserve(entry.target);
    mount(entry.target);
  }
}, {rootMargin: "200px"});

async function mount(host) {
  const load = MOUNTS[host.dataset.mount];
  if (!load || host.dataset.mounted) return;
  host.dataset.mounted = "yes";
  (await load())(host);
}

function mountAll(root) {
  const hosts = [...root.querySelectorAll("[data-mount]")];
  if (root.matches?.("[data-mount]")) hosts.unshift(root);
  for (const host of hosts) {
    if (LAZY.has(host.dataset.mount)) waiting.observe(host);
    else mount(host);
  }
  for (const sheet of root.querySelectorAll("details[data-open-wide]")) openWhenWide(sheet);
}

/** Filters stand open on wide windows; on narrow ones they are a sheet that Escape closes. */
function openWhenWide(sheet) {
  const wide = matchMedia("(min-width: 75em)");
  const turn = () => { sheet.open = wide.matches; };
  turn();
  wide.addEventListener("change", turn);
  sheet.addEventListener("keydown", (event) => {
    if (event.code === "Escape" && !wide.matches && sheet.open) {
      sheet.open = false;
      sheet.querySelector("summary").focus();
    }
  });
}

/** On phones one of list, map and charts is shown; on wide windows map and charts go along with the list. */
function mountExplore(host) {
  const view = host.querySelector(".explore-view");
  if (view) new ResizeObserver(() => host.style.setProperty("--view-height", `${view.offsetHeight}px`)).observe(view);
  document.addEventListener("htmx:afterSettle", () => follow(host));
  const press = () => {
    for (const button of host.querySelectorAll(".view-switch [data-show]")) button.setAttribute("aria-pressed", String(button.dataset.show === host.dataset.view));
  };
  host.addEventListener("click", (event) => {
    const button = event.target.closest(".view-switch [data-show]");
    if (!button) return;
    host.dataset.view = button.dataset.show;
    press();
  });
  host.addEventListener("htmx:afterSettle", press);
  host.addEventListener("htmx:beforeRequest", () => host.querySelector("[data-explore-query]")?.setAttribute("aria-busy", "true"));
}

/** After htmx has swapped the list of another query in, map and charts follow: they are kept, and only asked anew. */
function follow(host) {
  const query = host.querySelector("[data-explore-query]")?.dataset.exploreQuery;
  if (query === undefined || query === host.dataset.query) return;
  host.dataset.query = query;
  const and = query ? `${query}&` : "", asked = query ? `?${query}` : "";
  for (const map of host.querySelectorAll("[data-spots-url]")) {
    Object.assign(map.dataset, {
      hrefTemplate: `${location.pathname}?${and}bbox={w},{s},{e},{n}`,
      admin1Href: `${location.pathname}?${and}admin1={admin1}`,
      countryHref: `${location.pathname}?${and}country={country}`,
      spotsUrl: map.dataset.spotsUrl.replace(/\?.*/, "") + asked,
    });
  }
  for (const chart of host.querySelectorAll("[data-weeks-url]")) {
    Object.assign(chart.dataset, {query, weeksUrl: chart.dataset.weeksUrl.replace(/\?.*/, "") + asked});
  }
}

/** Leaves empty fields out of the address, and writes Arabic figures of dates and counts as ASCII. */
function mountQuery(form) {
  form.addEventListener("submit", () => {
    for (const input of form.querySelectorAll("input[name], select[name]")) {
      if (["from", "to", "killed", "injured", "sources"].includes(input.name)) input.value = ascii(input.value);
      if (input.type !== "checkbox" && input.type !== "radio" && !input.value) input.disabled = true;
    }
    setTimeout(() => form.querySelectorAll("input:disabled, select:disabled").forEach((input) => { input.disabled = false; }));
  });
}

function ascii(text) {
  return text.replace(/[٠-٩]/g, (d) => d.charCodeAt(0) - 0x660).replace(/[۰-۹]/g, (d) => d.charCodeAt(0) - 0x6f0);
}

document.addEventListener("click", (event) => {
  const opener = event.target.closest("[data-open]");
  if (opener) {
    const dialog = document.getElementById(opener.dataset.open);
    if (dialog?.showModal) { event.preventDefault(); dialog.showModal(); }
  }
  if (event.target.closest("[data-close]")) event.target.closest("dialog")?.close();
});

document.addEventListener("htmx:configRequest", (event) => {
  if (document.body.dataset.csrf) event.detail.headers["X-CSRF-Token"] = document.body.dataset.csrf;
});
document.addEventListener("htmx:load", (event) => mountAll(event.detail.elt));
startKeys();
startToasts();
mountAll(document.body);
document.documentElement.dataset.scripts = "on";
