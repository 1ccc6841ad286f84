package org.isnad.export;

import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.store.Json;

/** Takes out of a value what people wrote in their own words. */
final class Plain {

  private static final Set<String> WITHHELD =
      Set.of("evidence", "quote", "words", "note", "reason", "author", "model");

  private Plain() {}

  static Json of(Json value) {
    if (!value.list().isEmpty()) {
      return Json.of(value.list().stream().map(Plain::of).toList());
    }
    Map<String, Json> members = value.members();
    if (members.isEmpty()) {
      return value;
    }
    Map<String, Json> shown = new TreeMap<>();
    members.forEach(
        (name, member) -> {
          if (!WITHHELD.contains(name)) {
            shown.put(name, of(member));
          }
        });
    return Json.of(shown);
  }
}
