package org.isnad.incident;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Who told an incident to whom: the chains of all its accounts in one graph, and for each two of
 * its reports whether they come from one source.
 *
 * <p>A report is one telling, however many speakers it quotes: it does not bear itself out. Of
 * tellings that pairwise cannot be shown to be the same there are at most {@code upper}, of
 * tellings that pairwise are shown to be different at least {@code lower}. Immutable.
 */
public final class ChainGraph {
  /** In larger incidents only tellings that share a key are compared. */
  private static final int ALL_PAIRS = 200;

  /** Rows of a band: wordings that share a quarter are found with a chance of 99 in 100. */
  private static final int ROWS = 2;

  /** In larger incidents one pair stands for all that are like it. */
  private static final int MOST_LISTED = 30;

  /** A pair of accounts of which the texts do not tell whether they come from one source. */
  public record Undecided(String left, String right, String reason) {}

  private final List<Provenance> tellings;
  private final Map<String, Integer> byAccount = new HashMap<>();
  private final Relation[][] relations;
  private final BitSet[] same;
  private final List<Integer> compared;

  private ChainGraph(List<Provenance> tellings) {
    this.tellings = tellings;
    int n = tellings.size();
    for (int i = 0; i < n; i++) {
      for (Testimony account : tellings.get(i).accounts()) {
        byAccount.put(account.id(), i);
      }
    }
    this.same = new BitSet[n];
    for (int i = 0; i < n; i++) {
      same[i] = new BitSet(n);
    }
    if (n <= ALL_PAIRS) {
      this.compared = range(n);
    } else {
      shareKeys();
      this.compared = representatives();
    }
    this.relations = new Relation[compared.size()][];
    for (int a = 0; a < compared.size(); a++) {
      relations[a] = new Relation[a];
      for (int b = 0; b < a; b++) {
        relations[a][b] = compare(compared.get(b), compared.get(a));
      }
    }
  }

  /** The graph of an incident's accounts, in whatever order they come. */
  public static ChainGraph of(Collection<Testimony> accounts) {
    SortedMap<String, List<Testimony>> reports = new TreeMap<>();
    accounts.stream()
        .sorted()
        .forEach(a -> reports.computeIfAbsent(a.origin().id(), id -> new ArrayList<>()).add(a));
    return new ChainGraph(Provenance.all(new ArrayList<>(reports.values()), SourceNames.arabic()));
  }

  /** How many independent sources tell an incident, without the rest of the graph. */
  static Chains count(Collection<Testimony> accounts) {
    long reports = accounts.stream().map(a -> a.origin().id()).distinct().limit(2).count();
    return reports == 1 ? new Chains(1, 1) : of(accounts).chains();
  }

  /** How many independent sources tell the incident. */
  public Chains chains() {
    return chains(range(tellings.size()));
  }

  /**
   * How many independent sources tell what these accounts say.
   *
   * @param accounts ids of accounts of this incident; others are passed over
   */
  public Chains chains(Collection<String> accounts) {
    return chains(
        accounts.stream().map(byAccount::get).filter(i -> i != null).distinct().sorted().toList());
  }

  /** The relation of two accounts of this incident. */
  public Relation relation(String left, String right) {
    int a = telling(left);
    int b = telling(right);
    if (a == b) {
      return Relation.same("one report tells both");
    }
    return Kinship.between(tellings.get(Math.min(a, b)), tellings.get(Math.max(a, b)));
  }

  /** The pairs that are not decided, in the order of their ids. */
  public List<Undecided> undecided() {
    List<Integer> shown = tellings.size() <= MOST_LISTED ? compared : representatives();
    List<Undecided> pairs = new ArrayList<>();
    for (int i = 0; i < shown.size(); i++) {
      for (int j = i + 1; j < shown.size(); j++) {
        Provenance left = tellings.get(shown.get(i));
        Provenance right = tellings.get(shown.get(j));
        Relation relation = Kinship.between(left, right);
        if (relation.kind() == Relation.Kind.UNDECIDED) {
          pairs.add(
              new Undecided(
                  left.accounts().get(0).id(), right.accounts().get(0).id(), relation.reason()));
        }
      }
    }
    return pairs;
  }

  /** The chains as points and lines. */
  public ChainLines lines() {
    return ChainLines.of(tellings, SourceNames.arabic());
  }

  private int telling(String account) {
    Integer telling = byAccount.get(account);
    if (telling == null) {
      throw new IllegalArgumentException("not an account of this incident: " + account);
    }
    return telling;
  }

  private Chains chains(List<Integer> chosen) {
    if (chosen.size() <= 1) {
      return new Chains(chosen.size(), chosen.size());
    }
    Map<Integer, Integer> place = new HashMap<>();
    for (int i = 0; i < compared.size(); i++) {
      place.put(compared.get(i), i);
    }
    List<Integer> known = chosen.stream().filter(place::containsKey).map(place::get).toList();
    Cliques different = new Cliques(known, (a, b) -> is(a, b, Relation.Kind.DIFFERENT));
    int lower = Math.max(1, different.greatest());
    int upper =
        compared.size() == tellings.size()
            ? new Cliques(known, (a, b) -> !is(a, b, Relation.Kind.SAME)).greatest()
            : Cliques.cover(chosen, (a, b) -> same[a].get(b));
    return new Chains(lower, Math.max(lower, upper));
  }

  private boolean is(int a, int b, Relation.Kind kind) {
    return relations[Math.max(a, b)][Math.min(a, b)].kind() == kind;
  }

  private Relation compare(int i, int j) {
    Relation relation = Kinship.between(tellings.get(i), tellings.get(j));
    if (relation.kind() == Relation.Kind.SAME) {
      same[i].set(j);
      same[j].set(i);
    }
    return relation;
  }

  /** Compares those that one source can have: they share a name, an outlet, or a band of words. */
  private void shareKeys() {
    Map<Object, List<Integer>> byKey = new HashMap<>();
    for (int i = 0; i < tellings.size(); i++) {
      for (Object key : tellings.get(i).keys(ROWS)) {
        List<Integer> others = byKey.computeIfAbsent(key, k -> new ArrayList<>());
        for (int other : others) {
          if (!same[i].get(other)) {
            compare(other, i);
          }
        }
        if (others.size() < ALL_PAIRS) {
          others.add(i);
        }
      }
    }
  }

  /** One telling of each group of tellings that are all the same, and no more than are compared. */
  private List<Integer> representatives() {
    return Cliques.covering(range(tellings.size()), (a, b) -> same[a].get(b)).stream()
        .map(group -> group.get(0))
        .limit(ALL_PAIRS)
        .toList();
  }

  private static List<Integer> range(int n) {
    List<Integer> all = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      all.add(i);
    }
    return all;
  }
}
