// Files dropped on a form: listed, checked against the limit, sent in one request with progress. Without this the
// form's own file field and button do the same.
import {element, texts} from "./texts.js";

/** Mounts a form with input[type=file] and data-limit in bytes; see the guide. */
export function mountDrop(form) {
  const t = texts(document.documentElement.lang);
  const input = form.querySelector("input[type=file]");
  const list = form.querySelector(".drop-files");
  const limit = Number(form.dataset.limit ?? Infinity);
  let files = [];

  const show = () => list.replaceChildren(...files.map((file) => {
    const large = file.size > limit;
    const drop = element("button", {type: "button", class: "btn btn-small btn-quiet", "aria-label": `${t.remove}: ${file.name}`}, "✕");
    drop.addEventListener("click", () => { files = files.filter((other) => other !== file); show(); });
    return element("li", {}, element("span", {}, element("bdi", {}, file.name), element("span", {class: "muted small"}, ` ${size(file.size)}`), large ? element("strong", {}, ` · ${t.tooLarge}`) : null), drop);
  }));
  const take = (more) => { files = [...files, ...more]; input.value = ""; show(); };

  input.addEventListener("change", () => take([...input.files]));
  form.addEventListener("dragover", (event) => { event.preventDefault(); form.classList.add("over"); });
  form.addEventListener("dragleave", () => form.classList.remove("over"));
  form.addEventListener("drop", (event) => {
    event.preventDefault();
    form.classList.remove("over");
    take([...event.dataTransfer.files]);
  });
  form.addEventListener("submit", (event) => {
    if (!files.length) return;
    event.preventDefault();
    send(form, input.name, files.filter((file) => file.size <= limit), list, t);
  });
}

function send(form, name, files, list, t) {
  const body = new FormData(form);
  body.delete(name);
  for (const file of files) body.append(name, file);
  const bar = element("progress", {max: 1, value: 0, "aria-label": t.sending});
  const words = element("span", {}, `${t.sending}: ${t.dropped(files.length)}`);
  list.replaceChildren(element("li", {}, words, bar));
  const request = new XMLHttpRequest();
  request.open(form.method, form.action);
  if (document.body.dataset.csrf) request.setRequestHeader("X-CSRF-Token", document.body.dataset.csrf);
  request.upload.addEventListener("progress", (event) => { bar.value = event.loaded / event.total; });
  request.upload.addEventListener("load", () => { bar.removeAttribute("value"); words.textContent = t.reading; });
  request.addEventListener("load", () => answer(request, list, t));
  request.addEventListener("error", () => list.replaceChildren(element("li", {}, t.failed)));
  request.send(body);
}

function answer(request, list, t) {
  const place = document.getElementById("drop-result");
  if (place) {
    // What comes back is a page of our own server; only the part with the same id is taken, and no script in it runs.
    const part = new DOMParser().parseFromString(request.responseText, "text/html").getElementById("drop-result");
    if (part) { place.replaceWith(part); list.replaceChildren(); part.setAttribute("tabindex", "-1"); part.focus(); return; }
  }
  if (request.status < 400 && request.responseURL) location.assign(request.responseURL);
  else list.replaceChildren(element("li", {}, t.failed));
}

function size(bytes) {
  return bytes < 1024 ? `${bytes} B` : bytes < 1048576 ? `${Math.round(bytes / 1024)} KB` : `${(bytes / 1048576).toFixed(1)} MB`;
}
