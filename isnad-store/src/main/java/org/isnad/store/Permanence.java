package org.isnad.store;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;

/**
 * Which permanent incident each cluster of accounts is. A cluster is the one that most of its
 * accounts were in; of equals the older one, which has the smaller number.
 */
final class Permanence {

  private final List<Optional<Long>> assigned;
  private final Map<Long, Long> merged;
  private final Set<Long> left;

  private Permanence(List<Optional<Long>> assigned, Map<Long, Long> merged, Set<Long> left) {
    this.assigned = List.copyOf(assigned);
    this.merged = Map.copyOf(merged);
    this.left = Set.copyOf(left);
  }

  /** An incident that a cluster may be, and how many of its accounts say so. */
  private record Vote(int cluster, long incident, int accounts) {}

  /**
   * Assigns incidents to clusters.
   *
   * @param clusters ids of the accounts of each cluster; no account is in two
   * @param before the incident that an account was in, as far as it was in any
   * @param preferred the same as somebody wants it
   * @param incidents all incidents that accounts at hand were in
   */
  static Permanence of(
      List<? extends Collection<String>> clusters,
      Map<String, Long> before,
      Map<String, Long> preferred,
      Set<Long> incidents) {
    List<Optional<Long>> assigned = new ArrayList<>();
    clusters.forEach(cluster -> assigned.add(Optional.empty()));
    Map<Long, Integer> clusterOf = new HashMap<>();
    for (Vote vote : votes(clusters, preferred)) {
      if (assigned.get(vote.cluster()).isEmpty() && !clusterOf.containsKey(vote.incident())) {
        assigned.set(vote.cluster(), Optional.of(vote.incident()));
        clusterOf.put(vote.incident(), vote.cluster());
      }
    }
    Map<Long, Long> merged = new TreeMap<>();
    for (Vote vote : votes(clusters, before)) {
      Optional<Long> into = assigned.get(vote.cluster());
      if (!clusterOf.containsKey(vote.incident()) && into.isPresent()) {
        merged.putIfAbsent(vote.incident(), into.get());
      }
    }
    Set<Long> left = new HashSet<>(incidents);
    left.removeAll(clusterOf.keySet());
    left.removeAll(merged.keySet());
    return new Permanence(assigned, merged, left);
  }

  /** The strongest first. */
  private static List<Vote> votes(
      List<? extends Collection<String>> clusters, Map<String, Long> before) {
    List<Vote> votes = new ArrayList<>();
    for (int i = 0; i < clusters.size(); i++) {
      Map<Long, Integer> counts = new TreeMap<>();
      for (String account : clusters.get(i)) {
        Long incident = before.get(account);
        if (incident != null) {
          counts.merge(incident, 1, Integer::sum);
        }
      }
      int cluster = i;
      counts.forEach((incident, count) -> votes.add(new Vote(cluster, incident, count)));
    }
    votes.sort(
        Comparator.comparingInt(Vote::accounts)
            .reversed()
            .thenComparingLong(Vote::incident)
            .thenComparingInt(Vote::cluster));
    return votes;
  }

  /** For each cluster the incident that it is; empty for one that is new. */
  List<Optional<Long>> assigned() {
    return assigned;
  }

  /** Incidents that became part of another one. */
  Map<Long, Long> merged() {
    return merged;
  }

  /** Incidents of which no account is left. */
  Set<Long> left() {
    return left;
  }
}
