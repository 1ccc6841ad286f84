package org.isnad.incident;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers the accounts of one component, which are joined by possible pairs, into incidents: the
 * two groups whose accounts are most alike on average are joined, again and again, as long as they
 * are rather one incident than two and no two of their accounts are parted for certain.
 *
 * <p>Accounts stand in the order of their ids, so that the result does not depend on the order in
 * which they came; among equals the first are joined first.
 */
final class Clustering {
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  private final double[][] scores;

  Clustering(List<Facts> accounts, LinkWeights weights) {
    int n = accounts.size();
    scores = new double[n][n];
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        Facts a = accounts.get(i);
        Facts b = accounts.get(j);
        scores[i][j] = Pair.parted(a, b) ? NEVER : weights.sum(Pair.features(a, b));
        scores[j][i] = scores[i][j];
      }
    }
  }

  /** The groups, each by the places of its accounts, which are sorted. */
  List<int[]> groups() {
    int n = scores.length;
    List<List<Integer>> groups = new ArrayList<>();
    double[][] sums = new double[n][];
    for (int i = 0; i < n; i++) {
      groups.add(new ArrayList<>(List.of(i)));
      sums[i] = scores[i].clone();
    }
    int[] best = new int[n];
    Arrays.fill(best, -1);
    for (int i = 0; i < n; i++) {
      best[i] = best(i, groups, sums);
    }
    while (true) {
      int left = -1;
      for (int i = 0; i < n; i++) {
        if (best[i] >= 0
            && (left < 0
                || mean(i, best[i], groups, sums) > mean(left, best[left], groups, sums))) {
          left = i;
        }
      }
      if (left < 0 || mean(left, best[left], groups, sums) <= 0) {
        break;
      }
      int right = best[left];
      for (int k = 0; k < n; k++) {
        sums[left][k] += sums[right][k];
        sums[k][left] = sums[left][k];
      }
      groups.get(left).addAll(groups.get(right));
      groups.get(right).clear();
      best[right] = -1;
      for (int i = 0; i < n; i++) {
        if (!groups.get(i).isEmpty()
            && (i == left || best[i] == left || best[i] == right || i < left)) {
          best[i] = best(i, groups, sums);
        }
      }
    }
    return groups.stream()
        .filter(group -> !group.isEmpty())
        .map(group -> group.stream().mapToInt(Integer::intValue).sorted().toArray())
        .sorted(Comparator.comparingInt((int[] group) -> group[0]))
        .toList();
  }

  /** The group behind this one that it is most alike, or -1. */
  private static int best(int i, List<List<Integer>> groups, double[][] sums) {
    int best = -1;
    if (groups.get(i).isEmpty()) {
      return best;
    }
    for (int j = i + 1; j < groups.size(); j++) {
      if (!groups.get(j).isEmpty()
          && sums[i][j] > NEVER
          && (best < 0 || mean(i, j, groups, sums) > mean(i, best, groups, sums))) {
        best = j;
      }
    }
    return best;
  }

  private static double mean(int i, int j, List<List<Integer>> groups, double[][] sums) {
    return sums[i][j] / ((double) groups.get(i).size() * groups.get(j).size());
  }

  /**
   * What holds a group together: of each account but the first the one before that it is most
   * alike.
   */
  List<Bond> bonds(int[] group, List<Facts> accounts) {
    List<Bond> bonds = new ArrayList<>();
    for (int i = 1; i < group.length; i++) {
      int like = 0;
      for (int j = 1; j < i; j++) {
        if (scores[group[i]][group[j]] > scores[group[i]][group[like]]) {
          like = j;
        }
      }
      bonds.add(
          new Bond(
              accounts.get(group[like]).testimony.id(),
              accounts.get(group[i]).testimony.id(),
              scores[group[i]][group[like]]));
    }
    return bonds;
  }
}
