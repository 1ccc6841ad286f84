package org.isnad.web.review;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.store.Json;
import org.isnad.web.Call;

/**
 * What somebody filled in, from a form or as JSON.
 *
 * @param values by the names of the inputs, as they were typed
 */
record Filled(Map<String, List<String>> values) {

  static Filled of(Call call) {
    return new Filled(new LinkedHashMap<>(call.context().formParamMap()));
  }

  /** An object whose members are texts, numbers, or lists of them; others are left out. */
  static Filled of(Json body) {
    Map<String, List<String>> values = new LinkedHashMap<>();
    body.members()
        .forEach(
            (name, value) -> {
              List<Json> several = value.list().isEmpty() ? List.of(value) : value.list();
              List<String> texts = new ArrayList<>();
              several.forEach(v -> text(v).ifPresent(texts::add));
              values.put(name, texts);
            });
    return new Filled(values);
  }

  private static Optional<String> text(Json value) {
    if (value.has("start")) {
      // Words of a report, as the form carries them.
      String from = text(value.get("account")).or(() -> text(value.get("report"))).orElse("");
      String span = text(value.get("start")).orElse("") + "|" + text(value.get("end")).orElse("");
      return Optional.of(from + "|" + span + "|" + text(value.get("quote")).orElse(""));
    }
    return value.text().or(() -> value.number().map(BigDecimal::toPlainString));
  }

  /** What was typed, without what cannot be seen; empty if that is nothing. */
  Optional<String> text(String name) {
    return all(name).stream().findFirst();
  }

  List<String> all(String name) {
    return values.getOrDefault(name, List.of()).stream()
        .map(Filled::seen)
        .filter(value -> !value.isEmpty())
        .toList();
  }

  /** The same in its places, empty ones too, for inputs that stand in rows. */
  String at(String name, int row) {
    List<String> values = this.values.getOrDefault(name, List.of());
    return row < values.size() ? seen(values.get(row)) : "";
  }

  /** The same text with its figures as 0 to 9. */
  Optional<String> figures(String name) {
    return text(name).map(Filled::ascii);
  }

  /** Marks that turn the direction of writing are no part of a value. */
  private static String seen(String typed) {
    StringBuilder seen = new StringBuilder(typed.length());
    typed.codePoints().filter(c -> c == '\n' || !isUnseen(c)).forEach(seen::appendCodePoint);
    return seen.toString().strip();
  }

  private static boolean isUnseen(int c) {
    return Character.isISOControl(c)
        || c >= 0x202A && c <= 0x202E
        || c >= 0x2066 && c <= 0x2069
        || c == 0x200E
        || c == 0x200F
        || c == 0x061C
        || c == 0xFEFF;
  }

  static String ascii(String text) {
    StringBuilder ascii = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x0660 && c <= 0x0669) {
        ascii.append((char) ('0' + c - 0x0660));
      } else if (c >= 0x06F0 && c <= 0x06F9) {
        ascii.append((char) ('0' + c - 0x06F0));
      } else if (c == 0x066B) {
        ascii.append('.');
      } else if (c != 0x066C) {
        ascii.append(c);
      }
    }
    return ascii.toString();
  }
}
