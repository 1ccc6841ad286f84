package org.isnad.eval;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * How well accounts were gathered into incidents: B-cubed over the aligned accounts.
 *
 * @param precision share of an account's neighbours that belong with it
 * @param recall share of those that belong with it that are its neighbours
 * @param accounts how many accounts were compared
 */
public record Merge(double precision, double recall, int accounts) {

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return precision + recall == 0 ? 0 : 2 * precision * recall / (precision + recall);
  }

  static Optional<Merge> of(
      Map<String, String> gold, Map<String, String> account, Map<String, String> incidents) {
    Map<String, String> given = new HashMap<>();
    for (String key : gold.keySet()) {
      String incident = incidents.get(account.getOrDefault(key, ""));
      given.put(key, incident == null ? key : incident);
    }
    if (gold.isEmpty()) {
      return Optional.empty();
    }
    double precision = 0;
    double recall = 0;
    for (String key : gold.keySet()) {
      Set<String> sameGiven = same(given, key);
      Set<String> sameGold = same(gold, key);
      Set<String> both = new HashSet<>(sameGiven);
      both.retainAll(sameGold);
      precision += (double) both.size() / sameGiven.size();
      recall += (double) both.size() / sameGold.size();
    }
    return Optional.of(new Merge(precision / gold.size(), recall / gold.size(), gold.size()));
  }

  private static Set<String> same(Map<String, String> groups, String key) {
    Set<String> same = new HashSet<>();
    groups.forEach(
        (other, group) -> {
          if (group.equals(groups.get(key))) {
            same.add(other);
          }
        });
    return same;
  }
}
