package org.isnad.store;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.UnaryOperator;

/**
 * The accounts that a merge or a split speaks of, as they were when it was made.
 *
 * @param staying accounts of the incident that it was made for
 * @param going for a merge the accounts of each incident that became part of it; for a split those
 *     that left it, under no incident
 */
record Sides(DecisionKind kind, Set<String> staying, Map<String, Set<String>> going) {

  private static final String STAYING = "staying";
  private static final String GOING = "going";

  /** Of a decision of either kind, with the ids that accounts have now. */
  static Sides of(Decision decision, Moves moves) {
    UnaryOperator<String> now = key -> moves.now(key, decision.id());
    Json value = decision.value();
    Map<String, Set<String>> going = new TreeMap<>();
    value.get(GOING).members().forEach((from, accounts) -> going.put(from, keys(accounts, now)));
    return new Sides(decision.kind(), keys(value.get(STAYING), now), going);
  }

  private static Set<String> keys(Json accounts, UnaryOperator<String> now) {
    Set<String> keys = new LinkedHashSet<>();
    accounts.list().forEach(account -> account.text().map(now).ifPresent(keys::add));
    keys.remove("");
    return keys;
  }

  /** What a decision keeps of them. */
  Json value() {
    Map<String, Json> going = new TreeMap<>();
    this.going.forEach((from, accounts) -> going.put(from, list(accounts)));
    return Json.of(Map.of(STAYING, list(staying), GOING, Json.of(going)));
  }

  private static Json list(Set<String> keys) {
    List<Json> sorted = keys.stream().sorted().map(Json::of).toList();
    return Json.of(sorted);
  }

  Set<String> leaving() {
    Set<String> leaving = new LinkedHashSet<>();
    going.values().forEach(leaving::addAll);
    return leaving;
  }

  Set<String> all() {
    Set<String> all = new LinkedHashSet<>(staying);
    all.addAll(leaving());
    return all;
  }
}
