package org.isnad.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Gathers the accounts of one component, which are joined by possible pairs, into incidents: the
 * two groups that are most alike are joined, again and again, as long as they are rather one
 * incident than two and no two of their accounts are parted for certain. How alike two groups are
 * lies between their most alike pair of accounts and the mean of all their pairs.
 *
 * <p>Accounts stand in the order of their ids, so that the result does not depend on the order in
 * which they came; among equals the first are joined first. The time is quadratic in the number of
 * accounts of a component, in the worst case cubic.
 */
final class Clustering {
  private static final double NEVER = Double.NEGATIVE_INFINITY;

  /** What the most alike pair of two groups counts; the mean of all pairs counts the rest. */
  private static final double OF_THE_BEST = 0.3;

  private final float[][] scores;
  private final double[][] sums;
  private final float[][] most;
  private final int[] sizes;
  private final int[] group;
  private final int[] best;

  Clustering(List<Facts> accounts, LinkWeights weights) {
    int n = accounts.size();
    scores = new float[n][n];
    Pair pair = new Pair();
    for (int i = 0; i < n; i++) {
      for (int j = i + 1; j < n; j++) {
        scores[i][j] = (float) pair.score(accounts.get(i), accounts.get(j), weights);
        scores[j][i] = scores[i][j];
      }
    }
    sums = new double[n][n];
    most = new float[n][];
    sizes = new int[n];
    group = new int[n];
    best = new int[n];
    for (int i = 0; i < n; i++) {
      for (int j = 0; j < n; j++) {
        sums[i][j] = scores[i][j];
      }
      most[i] = scores[i].clone();
      sizes[i] = 1;
      group[i] = i;
    }
  }

  /** The groups, each by the places of its accounts, which are sorted. */
  List<int[]> groups() {
    int n = scores.length;
    for (int i = 0; i < n; i++) {
      best[i] = best(i);
    }
    for (int left = mostAlike(); left >= 0; left = mostAlike()) {
      join(left, best[left]);
    }
    List<List<Integer>> members = new ArrayList<>();
    for (int i = 0; i < n; i++) {
      members.add(new ArrayList<>());
    }
    for (int i = 0; i < n; i++) {
      members.get(group[i]).add(i);
    }
    return members.stream()
        .filter(one -> !one.isEmpty())
        .map(one -> one.stream().mapToInt(Integer::intValue).toArray())
        .sorted(Comparator.comparingInt((int[] one) -> one[0]))
        .toList();
  }

  /** The first of the two groups that are most alike, or -1 if none are to be joined. */
  private int mostAlike() {
    int left = -1;
    double likeness = 0;
    for (int i = 0; i < best.length; i++) {
      if (sizes[i] > 0 && best[i] >= 0 && likeness(i, best[i]) > likeness) {
        left = i;
        likeness = likeness(i, best[i]);
      }
    }
    return left;
  }

  private void join(int left, int right) {
    int n = scores.length;
    for (int k = 0; k < n; k++) {
      sums[left][k] += sums[right][k];
      sums[k][left] = sums[left][k];
      most[left][k] = Math.max(most[left][k], most[right][k]);
      most[k][left] = most[left][k];
      if (group[k] == right) {
        group[k] = left;
      }
    }
    sizes[left] += sizes[right];
    sizes[right] = 0;
    for (int i = 0; i < n; i++) {
      if (i == left || i < left || best[i] == right) {
        best[i] = best(i);
      }
    }
  }

  /** The group behind this one that it is most alike, or -1. */
  private int best(int i) {
    int found = -1;
    double likeness = NEVER;
    for (int j = i + 1; sizes[i] > 0 && j < sizes.length; j++) {
      if (sizes[j] > 0 && likeness(i, j) > likeness) {
        found = j;
        likeness = likeness(i, j);
      }
    }
    return found;
  }

  private double likeness(int i, int j) {
    double mean = sums[i][j] / ((double) sizes[i] * sizes[j]);
    return mean == NEVER ? NEVER : OF_THE_BEST * most[i][j] + (1 - OF_THE_BEST) * mean;
  }

  /**
   * What holds a group together: of each account but the first the one before that it is most
   * alike.
   */
  List<Bond> bonds(int[] members, List<Facts> accounts) {
    List<Bond> bonds = new ArrayList<>();
    for (int i = 1; i < members.length; i++) {
      int like = 0;
      for (int j = 1; j < i; j++) {
        if (scores[members[i]][members[j]] > scores[members[i]][members[like]]) {
          like = j;
        }
      }
      bonds.add(
          new Bond(
              accounts.get(members[like]).testimony.id(),
              accounts.get(members[i]).testimony.id(),
              scores[members[i]][members[like]]));
    }
    return bonds;
  }
}
