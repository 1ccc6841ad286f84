package org.isnad.web.api;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.account.EventType;
import org.isnad.store.Json;
import org.isnad.web.language.Language;
import org.isnad.web.language.Texts;
import org.isnad.web.show.Family;

/** The codes that values can be, with their names in both languages. */
final class Codes {

  private static final List<String> LISTS =
      List.of("status", "target", "weapon", "review", "precision");

  private Codes() {}

  static Json all() {
    Map<String, Json> all = new TreeMap<>();
    List<Json> types = new ArrayList<>();
    for (EventType type : EventType.values()) {
      types.add(code("type", type.code()).with("family", code("family", Family.of(type).code())));
    }
    all.put("type", Json.of(types));
    for (String list : LISTS) {
      String prefix = list + ".";
      all.put(
          list,
          Json.of(
              Texts.in(Language.ENGLISH).all().keySet().stream()
                  .filter(key -> key.startsWith(prefix))
                  .map(key -> code(list, key.substring(prefix.length())))
                  .toList()));
    }
    return Json.of(all);
  }

  private static Json code(String list, String code) {
    return Json.of(
        Map.of(
            "code",
            Json.of(code),
            "label",
            Json.of(
                Map.of(
                    "ar", Json.of(Texts.in(Language.ARABIC).label(list, code)),
                    "en", Json.of(Texts.in(Language.ENGLISH).label(list, code))))));
  }
}
