// The form of a review: corrections open in place, selected words fill them, and answers that say what is wrong are
// shown where they belong. Without this every decision but a correction by selected words works as a plain form.
document.addEventListener("htmx:beforeSwap", (event) => {
  const {status} = event.detail.xhr;
  if (status === 412 || status === 422) {
    event.detail.shouldSwap = true;
    event.detail.isError = false;
  }
});

document.addEventListener("htmx:afterSwap", (event) => {
  if (event.detail.target.id !== "stale") return;
  const place = event.detail.target;
  place.scrollIntoView({block: "start"});
  place.focus();
});

/** Opens a field's correction, or closes it; what was typed stays. */
function turn(field, open) {
  field.classList.toggle("open", open);
  field.querySelector("[data-correct]")?.setAttribute("aria-expanded", String(open));
  if (open) field.querySelector(".decide-more :is(input:not([type=hidden]), select)")?.focus();
}

document.addEventListener("click", (event) => {
  const button = event.target.closest("[data-correct]");
  if (!button) return;
  const field = button.closest(".decide");
  turn(field, !field.classList.contains("open"));
});

document.addEventListener("keydown", (event) => {
  if (event.code !== "Escape") return;
  const field = event.target.closest(".decide.open");
  if (!field) return;
  turn(field, false);
  field.focus();
});

/** Words that were selected fill the value where they can be read: a number, a day, a name to look up. */
document.addEventListener("words:use", async (event) => {
  const {field, quote} = event.detail;
  const form = document.querySelector(`[data-words-form="${field}"]`);
  if (!form) return;
  turn(form.closest(".decide"), true);
  const search = form.querySelector("[data-lookup]");
  if (search) {
    search.value = quote.trim();
    search.dispatchEvent(new Event("input", {bubbles: true}));
    return;
  }
  const best = form.querySelector("input[name=best]");
  if (best) {
    const answer = await fetch(`/review/number?q=${encodeURIComponent(quote)}`, {headers: {accept: "application/json"}});
    const {number} = answer.ok ? await answer.json() : {number: null};
    if (number === null) return;
    for (const name of ["low", "best", "high"]) form.querySelector(`input[name=${name}]`).value = String(number);
  }
});
