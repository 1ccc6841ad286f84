// Short messages at the foot of the page, with Undo for ten seconds. They stay while pointed at or focused.
import {element, texts} from "./texts.js";

/** Shows {text, kind, undo, undoLabel, seconds}; undo is an address that is posted to with the page's token. */
export function toast({text, kind, undo, undoLabel, seconds = 10}) {
  const t = texts(document.documentElement.lang);
  const holder = document.getElementById("toasts") ?? document.body.appendChild(element("div", {id: "toasts", class: "toasts", role: "status", "aria-live": "polite"}));
  const box = element("div", {class: kind === "bad" ? "toast toast-bad" : "toast"}, element("span", {}, text));
  if (undo) {
    const button = element("button", {type: "button", class: "btn btn-small", "data-key": "ctrl+KeyZ"}, undoLabel ?? t.undo);
    button.addEventListener("click", () => post(undo));
    box.append(button);
  }
  const close = element("button", {type: "button", class: "btn btn-small", "aria-label": t.dismiss}, "✕");
  close.addEventListener("click", () => box.remove());
  box.append(close);
  holder.append(box);
  let left = seconds;
  const clock = setInterval(() => {
    if (box.matches(":hover, :focus-within")) return;
    left -= 1;
    if (left <= 0 || !box.isConnected) { clearInterval(clock); box.remove(); }
  }, 1000);
}

async function post(address) {
  const answer = await fetch(address, {method: "POST", headers: {"X-CSRF-Token": document.body.dataset.csrf ?? ""}});
  if (answer.redirected) location.assign(answer.url);
  else location.reload();
}

/** A message that came with the page: <script type="application/json" data-mount="toast">. */
export function mountToast(host) {
  toast(JSON.parse(host.textContent));
}

export function startToasts() {
  document.addEventListener("toast", (event) => toast(event.detail));
}
