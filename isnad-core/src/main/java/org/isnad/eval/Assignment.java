package org.isnad.eval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** The optimal one-to-one assignment by the Hungarian method; pairs of likeness 0 stay apart. */
final class Assignment {

  /** A gold account and the program's account that was matched to it, by their places. */
  record Pair(int gold, int given) {}

  private final double[][] likeness;
  private final int rows;
  private final int columns;
  private final int size;
  private final double most;
  private final double[] rowPrice;
  private final double[] columnPrice;
  private final int[] way;
  private final int[] match;

  private Assignment(double[][] likeness, int columns) {
    this.likeness = likeness;
    this.rows = likeness.length;
    this.columns = columns;
    this.size = Math.max(rows, columns);
    this.most = Arrays.stream(likeness).flatMapToDouble(Arrays::stream).max().orElse(0) + 1;
    this.rowPrice = new double[size + 1];
    this.columnPrice = new double[size + 1];
    this.way = new int[size + 1];
    this.match = new int[size + 1];
  }

  /** The pairs whose likenesses have the greatest sum. */
  static List<Pair> of(double[][] likeness) {
    int columns = likeness.length == 0 ? 0 : likeness[0].length;
    if (columns == 0) {
      return List.of();
    }
    Assignment assignment = new Assignment(likeness, columns);
    for (int row = 1; row <= assignment.size; row++) {
      assignment.place(row);
    }
    return assignment.pairs();
  }

  private double cost(int row, int column) {
    return most - (row < rows && column < columns ? likeness[row][column] : 0);
  }

  private void place(int row) {
    match[0] = row;
    double[] least = new double[size + 1];
    Arrays.fill(least, Double.POSITIVE_INFINITY);
    boolean[] used = new boolean[size + 1];
    int column = 0;
    do {
      column = step(column, least, used);
    } while (match[column] != 0);
    while (column != 0) {
      match[column] = match[way[column]];
      column = way[column];
    }
  }

  private int step(int column, double[] least, boolean[] used) {
    used[column] = true;
    int row = match[column];
    double delta = Double.POSITIVE_INFINITY;
    int next = 0;
    for (int j = 1; j <= size; j++) {
      if (used[j]) {
        continue;
      }
      double current = cost(row - 1, j - 1) - rowPrice[row] - columnPrice[j];
      if (current < least[j]) {
        least[j] = current;
        way[j] = column;
      }
      if (least[j] < delta) {
        delta = least[j];
        next = j;
      }
    }
    for (int j = 0; j <= size; j++) {
      if (used[j]) {
        rowPrice[match[j]] += delta;
        columnPrice[j] -= delta;
      } else {
        least[j] -= delta;
      }
    }
    return next;
  }

  private List<Pair> pairs() {
    List<Pair> pairs = new ArrayList<>();
    for (int j = 1; j <= size; j++) {
      int i = match[j] - 1;
      if (i < rows && j - 1 < columns && likeness[i][j - 1] > 0) {
        pairs.add(new Pair(i, j - 1));
      }
    }
    return List.copyOf(pairs);
  }
}
