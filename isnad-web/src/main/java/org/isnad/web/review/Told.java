package org.isnad.web.review;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.store.Json;
import org.isnad.web.Call;
import org.isnad.web.language.Texts;

/** Tells somebody at the foot of the page what was just decided, with a way to undo it. */
final class Told {

  private static final int SECONDS = 10;

  private Told() {}

  /** What a script shows; undoing posts to an address and loads the page again. */
  static Json toast(Call call, Steps.Step step) {
    Texts texts = call.texts();
    Map<String, Json> toast = new TreeMap<>();
    toast.put(
        "text",
        Json.of(texts.get("review.told." + step.key(), call.digits().of(step.decisions().size()))));
    boolean isUndone = step.key().equals("undone");
    toast.put("undo", Json.of(isUndone ? "/review/redo" : "/review/undo"));
    toast.put("undoLabel", Json.of(texts.get(isUndone ? "review.redo" : "review.undo")));
    toast.put("seconds", Json.of(SECONDS));
    return Json.of(toast);
  }

  /** For a page that follows a decision; empty if there is nothing to tell any more. */
  static String after(Call call) {
    Optional<String> id = call.query("told").filter(t -> t.matches("[0-9]{1,18}"));
    return id.flatMap(i -> Desk.of(call).steps().told(call.me().id(), Long.parseLong(i)))
        .map(step -> toast(call, step).toString())
        .orElse("");
  }

  /** For the answer to a script: escaped, because headers are no place for Arabic letters. */
  static void now(Call call, Steps.Step step) {
    Json event = Json.of(Map.of("toast", toast(call, step)));
    StringBuilder ascii = new StringBuilder();
    String json = event.toString();
    for (int i = 0; i < json.length(); i++) {
      char c = json.charAt(i);
      ascii.append(c < 0x7f ? String.valueOf(c) : String.format(Locale.ROOT, "\\u%04x", (int) c));
    }
    call.context().header("HX-Trigger", ascii.toString());
  }
}
