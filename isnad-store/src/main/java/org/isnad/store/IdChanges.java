package org.isnad.store;

import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;

/** What became of permanent ids in one linking; it is entered in the chain. */
final class IdChanges {

  private static final String MINTED = "minted";
  private static final String MERGED = "merged";
  private static final String WITHDRAWN = "withdrawn";
  private static final String REVIVED = "revived";

  private final SortedSet<String> minted = new TreeSet<>();
  private final SortedMap<String, String> merged = new TreeMap<>();
  private final SortedSet<String> withdrawn = new TreeSet<>();
  private final SortedSet<String> revived = new TreeSet<>();

  void mint(String key) {
    minted.add(key);
  }

  void merge(String key, String into) {
    merged.put(key, into);
  }

  void withdraw(String key) {
    withdrawn.add(key);
  }

  void revive(String key) {
    revived.add(key);
  }

  boolean isEmpty() {
    return minted.isEmpty() && merged.isEmpty() && withdrawn.isEmpty() && revived.isEmpty();
  }

  Linked linked() {
    return new Linked(0, minted.size(), merged.size(), withdrawn.size(), revived.size());
  }

  Json body() {
    SortedMap<String, Json> into = new TreeMap<>();
    merged.forEach((key, target) -> into.put(key, Json.of(target)));
    return Json.of(
        Map.of(
            MINTED, list(minted),
            MERGED, Json.of(into),
            WITHDRAWN, list(withdrawn),
            REVIVED, list(revived)));
  }

  private static Json list(SortedSet<String> keys) {
    return Json.of(keys.stream().map(Json::of).toList());
  }

  /**
   * Does to a list of ids what an entry says.
   *
   * @param states {@code live}, {@code withdrawn}, or the id that one redirects to, by id
   */
  static void replay(Json body, Map<String, String> states) {
    for (String kind : List.of(MINTED, REVIVED)) {
      body.get(kind).list().forEach(key -> key.text().ifPresent(k -> states.put(k, "live")));
    }
    body.get(MERGED).members().forEach((key, to) -> states.put(key, to.text().orElse("")));
    body.get(WITHDRAWN)
        .list()
        .forEach(key -> key.text().ifPresent(k -> states.put(k, "withdrawn")));
  }
}
