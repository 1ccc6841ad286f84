package org.isnad.export;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.store.Json;

/**
 * Words of a report on which a value rests.
 *
 * @param account id of the account
 * @param report id of the report
 * @param field whose words they are; {@code type} for those that tell what happened
 * @param value what they say; null if withheld
 * @param start where they begin, in code points of the report's text
 * @param end where they end, the first code point after them
 * @param words empty if withheld
 */
record Quote(
    String account,
    String report,
    String field,
    Json value,
    int start,
    int end,
    Optional<Words> words) {

  /**
   * What stands there.
   *
   * @param exact the words themselves
   * @param before some letters before them
   * @param after some letters after them
   */
  record Words(String exact, String before, String after) {}

  Json json() {
    Map<String, Json> members = new TreeMap<>();
    members.put("account", Json.of(account));
    members.put("field", Json.of(field));
    members.put("start", Json.of(start));
    members.put("end", Json.of(end));
    words.ifPresent(w -> members.put("quote", Json.of(w.exact())));
    return Json.of(members);
  }
}
