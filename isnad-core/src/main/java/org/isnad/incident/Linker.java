package org.isnad.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * Makes incidents of accounts. The result depends on the set of accounts, never on their order;
 * accounts that no chain of possible pairs joins never change each other's incidents, so that what
 * is added later needs only its own components linked again. Immutable.
 */
public final class Linker {
  /** A larger component is cut at its weakest pairs. */
  private static final int MOST = 600;

  private static final double STEP = 0.5;

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
    return possible(new Facts(one), new Facts(other));
  }

  private boolean possible(Facts one, Facts other) {
    return score(one, other) > 0;
  }

  private double score(Facts one, Facts other) {
    return new Pair().score(one, other, weights);
  }

  /** The incidents, sorted by id; an account that is given twice counts once. */
  public List<Incident> link(Collection<Testimony> testimonies) {
    Map<String, Testimony> byId = new TreeMap<>();
    testimonies.forEach(testimony -> byId.putIfAbsent(testimony.id(), testimony));
    Facts[] all = byId.values().stream().map(Facts::new).toArray(Facts[]::new);
    List<Incident> incidents = new ArrayList<>();
    for (List<Facts> component : components(all, pairs(all))) {
      Clustering clustering = new Clustering(component, weights);
      for (int[] group : clustering.groups()) {
        List<Testimony> members =
            Arrays.stream(group).mapToObj(i -> component.get(i).testimony).toList();
        incidents.add(Consolidation.of(members, clustering.bonds(group, component)));
      }
    }
    incidents.sort(Comparator.comparing(Incident::id));
    return List.copyOf(incidents);
  }

  private List<int[]> pairs(Facts[] all) {
    Candidates.Search search = Candidates.of(all).search(all);
    List<int[]> pairs = new ArrayList<>();
    for (int i = 0; i < all.length; i++) {
      int one = i;
      search.visit(
          i,
          other -> {
            if (possible(all[one], all[other])) {
              pairs.add(new int[] {one, other});
            }
          });
    }
    return pairs;
  }

  private List<List<Facts>> components(Facts[] all, List<int[]> pairs) {
    int[] parent = new int[all.length];
    Arrays.setAll(parent, i -> i);
    for (int[] pair : pairs) {
      union(parent, pair[0], pair[1]);
    }
    Map<Integer, List<Integer>> members = new TreeMap<>();
    for (int i = 0; i < all.length; i++) {
      members.computeIfAbsent(find(parent, i), root -> new ArrayList<>()).add(i);
    }
    List<List<Facts>> components = new ArrayList<>();
    for (List<Integer> component : members.values()) {
      cut(component.stream().map(i -> all[i]).toList(), STEP, components);
    }
    return components;
  }

  /** Cuts what is too large into the parts that pairs above {@code least} hold together. */
  private void cut(List<Facts> component, double least, List<List<Facts>> to) {
    if (component.size() <= MOST) {
      to.add(component);
      return;
    }
    int[] parent = new int[component.size()];
    Arrays.setAll(parent, i -> i);
    for (int i = 0; i < parent.length; i++) {
      for (int j = i + 1; j < parent.length; j++) {
        if (find(parent, i) != find(parent, j)
            && score(component.get(i), component.get(j)) > least) {
          union(parent, i, j);
        }
      }
    }
    Map<Integer, List<Facts>> parts = new TreeMap<>();
    for (int i = 0; i < parent.length; i++) {
      parts.computeIfAbsent(find(parent, i), root -> new ArrayList<>()).add(component.get(i));
    }
    parts.values().forEach(part -> cut(part, least + STEP, to));
  }

  private static int find(int[] parent, int i) {
    int root = i;
    while (parent[root] != root) {
      parent[root] = parent[parent[root]];
      root = parent[root];
    }
    return root;
  }

  /** The smaller becomes the root, so that components stand in the order of their first account. */
  private static void union(int[] parent, int i, int j) {
    int one = find(parent, i);
    int other = find(parent, j);
    parent[Math.max(one, other)] = Math.min(one, other);
  }
}
