package org.isnad.eval;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/**
 * How often values of each class are right. A class with few cases leans on the class above it,
 * whose name is its own without the last part.
 *
 * @param values the share of each class and of those above it, to two places
 * @param cases how many there were
 */
public record Shares(Map<String, Double> values, Map<String, Integer> cases) {
  /** A class above counts as so many cases of one's own. */
  private static final double LEANING = 12;

  /** With fewer cases the class above says as much. */
  private static final int FEWEST = 5;

  private static final double PRIOR = 0.8;
  private static final double HUNDREDTHS = 100;
  private static final double SUREST = 0.99;

  public Shares {
    values = Map.copyOf(values);
    cases = Map.copyOf(cases);
  }

  /**
   * Measures.
   *
   * @param highest classes that no other is above; they have a share even without a case
   */
  static Shares of(List<Calibrating.Case> cases, Set<String> highest) {
    Map<String, int[]> counts = new TreeMap<>();
    highest.forEach(how -> counts.put(how, new int[2]));
    for (Calibrating.Case one : cases) {
      for (String how = one.how(); !how.isEmpty(); how = above(how)) {
        int[] count = counts.computeIfAbsent(how, none -> new int[2]);
        count[0] += one.right() ? 1 : 0;
        count[1]++;
      }
    }
    Map<String, Double> exact = new HashMap<>();
    Map<String, Double> values = new HashMap<>();
    Map<String, Integer> sizes = new HashMap<>();
    // In the order of the names a class comes after the one above it.
    counts.forEach(
        (how, count) -> {
          double leaning = exact.getOrDefault(above(how), PRIOR);
          double share = (count[0] + LEANING * leaning) / (count[1] + LEANING);
          exact.put(how, share);
          if (count[1] >= FEWEST || above(how).isEmpty()) {
            values.put(how, Math.min(SUREST, Math.round(share * HUNDREDTHS) / HUNDREDTHS));
            sizes.put(how, count[1]);
          }
        });
    return new Shares(values, sizes);
  }

  private static String above(String how) {
    return how.substring(0, Math.max(0, how.lastIndexOf('.')));
  }
}
