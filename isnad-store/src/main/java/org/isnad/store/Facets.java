package org.isnad.store;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Counts for each value that can be asked for how many incidents there would be. What is asked of
 * the same parameter does not count against its values, so that another one can be chosen.
 */
final class Facets {

  private final Filter filter;
  private final Map<String, Map<String, Long>> counts = new TreeMap<>();

  Facets(Filter filter) {
    this.filter = filter;
    for (String name : Conditions.CODES.keySet()) {
      Map<String, Long> codes = new HashMap<>();
      filter.get(name).forEach(code -> codes.put(code, 0L));
      counts.put(name, codes);
    }
  }

  /** An incident that meets everything. */
  void add(Listed row) {
    counts.keySet().forEach(name -> add(row, name));
  }

  /** An incident that meets everything but what is asked of one parameter. */
  void add(Listed row, String name) {
    Map<String, Long> codes = counts.get(name);
    if (codes != null) {
      for (String code : Conditions.CODES.getOrDefault(name, r -> List.of()).apply(row)) {
        codes.merge(code, 1L, Long::sum);
      }
    }
  }

  Map<String, List<Facet>> counted() {
    Map<String, List<Facet>> all = new TreeMap<>();
    counts.forEach(
        (name, codes) -> {
          List<Facet> facets = new ArrayList<>();
          codes.forEach(
              (code, number) ->
                  facets.add(new Facet(code, number, filter.get(name).contains(code))));
          facets.sort(
              Comparator.comparingLong((Facet facet) -> -facet.incidents())
                  .thenComparing(Facet::code));
          all.put(name, List.copyOf(facets));
        });
    return all;
  }
}
