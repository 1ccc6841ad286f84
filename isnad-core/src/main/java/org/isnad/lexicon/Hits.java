package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The lexicon's matches in one text, longest first for each kind, by kind and by token. */
public final class Hits {
  private final List<Hit> all;
  private final Map<String, List<Hit>> byKind = new LinkedHashMap<>();
  private final Map<String, Map<Integer, List<Hit>>> byToken = new HashMap<>();

  private Hits(List<Hit> all) {
    this.all = List.copyOf(all);
    Map<String, List<Hit>> raw = new LinkedHashMap<>();
    for (Hit hit : all) {
      raw.computeIfAbsent(hit.kind(), k -> new ArrayList<>()).add(hit);
    }
    raw.forEach(
        (kind, hits) -> {
          List<Hit> longest = Lexicon.longest(unguarded(hits));
          byKind.put(kind, longest);
          Map<Integer, List<Hit>> starts = new HashMap<>();
          for (Hit hit : longest) {
            starts.computeIfAbsent(hit.first(), t -> new ArrayList<>(1)).add(hit);
          }
          byToken.put(kind, starts);
        });
  }

  /**
   * Without guards, the ordinary phrases that only cancel a match, and without what they cancel.
   */
  private static List<Hit> unguarded(List<Hit> hits) {
    List<Hit> guards =
        hits.stream()
            .filter(h -> h.entry().is("guard"))
            .sorted(Comparator.comparingInt(Hit::from))
            .toList();
    if (guards.isEmpty()) {
      return hits;
    }
    int[] reach = new int[guards.size()];
    for (int i = 0; i < reach.length; i++) {
      reach[i] = Math.max(guards.get(i).to(), i > 0 ? reach[i - 1] : 0);
    }
    return hits.stream().filter(h -> !guarded(h, guards, reach)).toList();
  }

  /** True if a guard that begins at or before the match reaches its end. */
  private static boolean guarded(Hit hit, List<Hit> guards, int[] reach) {
    int low = 0;
    int high = guards.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (guards.get(middle).from() <= hit.from()) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low > 0 && reach[low - 1] >= hit.to();
  }

  public static Hits of(List<Hit> all) {
    return new Hits(all);
  }

  /** Every match, shorter ones inside longer ones included. */
  public List<Hit> all() {
    return all;
  }

  /** The longest matches of a kind, in the order of the text. */
  public List<Hit> of(String kind) {
    return byKind.getOrDefault(kind, List.of());
  }

  /** The longest matches of a kind that begin at a token. */
  public List<Hit> at(String kind, int token) {
    return byToken.getOrDefault(kind, Map.of()).getOrDefault(token, List.of());
  }

  public Optional<Hit> first(String kind, int token) {
    List<Hit> hits = at(kind, token);
    return hits.isEmpty() ? Optional.empty() : Optional.of(hits.get(0));
  }

  /** True if a match of a kind begins at the token. */
  public boolean has(String kind, int token) {
    return !at(kind, token).isEmpty();
  }
}
