package org.isnad.bench;

import java.util.List;
import java.util.function.ToDoubleFunction;

/** The middle of several measurements, with the least and the greatest. */
record Median(double middle, double least, double greatest) {

  static Median of(List<Race.Round> rounds, ToDoubleFunction<Race.Round> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    int half = sorted.length / 2;
    double middle = sorted.length % 2 == 1 ? sorted[half] : (sorted[half - 1] + sorted[half]) / 2;
    return new Median(middle, sorted[0], sorted[sorted.length - 1]);
  }
}
