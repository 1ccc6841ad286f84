package org.isnad.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/**
 * Makes incidents of accounts. The result depends on the set of accounts, never on their order;
 * accounts that no chain of possible pairs joins never change each other's incidents, so that what
 * is added later needs only its own components linked again. Immutable.
 */
public final class Linker {
  /** A larger component is cut at its weakest pairs. */
  private static final int MOST = 600;

  private static final double STEP = 0.5;

  /** How many accounts one thread takes at a time. */
  private static final int PORTION = 1 << 13;

  private final LinkWeights weights;

  private Linker(LinkWeights weights) {
    this.weights = weights;
  }

  /** With the weights that are built in. */
  public static Linker load() {
    return new Linker(LinkWeights.load());
  }

  /** With other weights. */
  public static Linker with(LinkWeights weights) {
    return new Linker(weights);
  }

  /** The keys by which an account finds those that can be of one incident with it. */
  public Keys keys(Testimony testimony) {
    return Keys.of(testimony);
  }

  /**
   * True if two accounts that find each other by their keys can be of one incident: they are then
   * in one component.
   */
  public boolean possible(Testimony one, Testimony other) {
    return new Pair().score(new Facts(one), new Facts(other), weights) > 0;
  }

  /**
   * How much speaks for one incident rather than two; negative infinity if nothing can make them
   * one.
   */
  public double score(Testimony one, Testimony other) {
    return new Pair().score(new Facts(one), new Facts(other), weights);
  }

  /** One incident of accounts of which somebody says that they are one, whatever their scores. */
  public Incident join(Collection<Testimony> testimonies) {
    List<Facts> facts = List.of(facts(testimonies));
    int[] group = IntStream.range(0, facts.size()).toArray();
    List<Testimony> members = facts.stream().map(fact -> fact.testimony).toList();
    return Consolidation.of(members, new Clustering(facts, weights).bonds(group, facts));
  }

  /** The incidents, sorted by id; an account that is given twice counts once. */
  public List<Incident> link(Collection<Testimony> testimonies) {
    Facts[] all = facts(testimonies);
    return components(all).parallelStream()
        .flatMap(component -> incidents(component, all))
        .sorted(Comparator.comparing(Incident::id))
        .toList();
  }

  /**
   * Why an incident has the accounts that it has, and which others are nearest to it.
   *
   * @param id of the incident, or of one of its accounts
   * @param most how many of the others are given
   */
  public Optional<Explanation> explain(Collection<Testimony> testimonies, String id, int most) {
    Facts[] all = facts(testimonies);
    Optional<Incident> found =
        link(testimonies).stream()
            .filter(incident -> incident.id().equals(id) || incident.accounts().contains(id))
            .findFirst();
    return found.map(
        incident ->
            new Explanation(
                incident, joined(incident), others(incident, all).limit(most).toList()));
  }

  private List<Likeness> joined(Incident incident) {
    Map<String, Testimony> members = new HashMap<>();
    incident.testimonies().forEach(member -> members.put(member.id(), member));
    return incident.bonds().stream()
        .flatMap(
            bond ->
                Stream.ofNullable(members.get(bond.left()))
                    .flatMap(
                        left ->
                            Stream.ofNullable(members.get(bond.right()))
                                .map(right -> Likeness.of(left, right, weights))))
        .toList();
  }

  /** Of each account outside that finds one inside its likeness to the likest, best first. */
  private Stream<Likeness> others(Incident incident, Facts[] all) {
    Set<String> inside = new HashSet<>(incident.accounts());
    Map<String, Likeness> nearest = new TreeMap<>();
    for (Testimony member : incident.testimonies()) {
      Set<Long> held = boxed(Keys.of(member).held());
      Set<Long> asked = boxed(Keys.of(member).asked());
      for (Facts other : all) {
        Keys keys = Keys.of(other);
        boolean meets =
            keys.asked().anyMatch(held::contains) || keys.held().anyMatch(asked::contains);
        if (meets && !inside.contains(other.testimony.id())) {
          Likeness likeness = Likeness.of(member, other.testimony, weights);
          nearest.merge(
              other.testimony.id(),
              likeness,
              (before, now) -> now.score() > before.score() ? now : before);
        }
      }
    }
    return nearest.values().stream()
        .sorted(Comparator.comparingDouble((Likeness likeness) -> -likeness.score()));
  }

  private static Set<Long> boxed(LongStream keys) {
    return keys.boxed().collect(Collectors.toSet());
  }

  /** Sorted by id, each once; of two with one id always the same counts. */
  private static Facts[] facts(Collection<Testimony> testimonies) {
    Testimony[] sorted = testimonies.toArray(new Testimony[0]);
    Arrays.sort(sorted, Comparator.comparing(Testimony::id).thenComparing(Testimony::toString));
    return IntStream.range(0, sorted.length)
        .filter(i -> i == 0 || !sorted[i].id().equals(sorted[i - 1].id()))
        .mapToObj(i -> new Facts(sorted[i]))
        .toArray(Facts[]::new);
  }

  private List<int[]> components(Facts[] all) {
    Candidates candidates = Candidates.of(all);
    Components components = new Components(all.length);
    IntStream.rangeClosed(0, (all.length - 1) / PORTION)
        .parallel()
        .mapToObj(portion -> pairs(portion * PORTION, all, candidates))
        .sequential()
        .forEach(
            pairs -> {
              for (int i = 0; i < pairs.size(); i++) {
                components.join((int) (pairs.at(i) >>> Integer.SIZE), (int) pairs.at(i));
              }
            });
    return components.all();
  }

  private Longs pairs(int from, Facts[] all, Candidates candidates) {
    Longs pairs = new Longs();
    Pair pair = new Pair();
    Candidates.Search search = candidates.search();
    for (int i = from; i < Math.min(from + PORTION, all.length); i++) {
      int one = i;
      search.visit(
          one,
          other -> {
            if (pair.score(all[one], all[other], weights) > 0) {
              pairs.add((long) one << Integer.SIZE | other);
            }
          });
    }
    return pairs;
  }

  private Stream<Incident> incidents(int[] component, Facts[] all) {
    List<List<Facts>> parts = new ArrayList<>();
    cut(Arrays.stream(component).mapToObj(i -> all[i]).toList(), STEP, parts);
    return parts.stream().flatMap(this::incidents);
  }

  private Stream<Incident> incidents(List<Facts> accounts) {
    Clustering clustering = new Clustering(accounts, weights);
    return clustering.groups().stream()
        .map(
            group ->
                Consolidation.of(
                    Arrays.stream(group).mapToObj(i -> accounts.get(i).testimony).toList(),
                    clustering.bonds(group, accounts)));
  }

  /** Cuts what is too large into the parts that pairs above {@code least} hold together. */
  private void cut(List<Facts> component, double least, List<List<Facts>> to) {
    int n = component.size();
    if (n <= MOST) {
      to.add(component);
      return;
    }
    Facts[] all = component.toArray(new Facts[0]);
    Components parts = new Components(n);
    Pair pair = new Pair();
    Candidates.Search search = Candidates.of(all).search();
    for (int i = 0; i < n; i++) {
      int one = i;
      search.visit(
          one,
          other -> {
            if (pair.score(all[one], all[other], weights) > least) {
              parts.join(one, other);
            }
          });
    }
    for (int[] part : parts.all()) {
      cut(Arrays.stream(part).mapToObj(component::get).toList(), least + STEP, to);
    }
  }
}
