package org.isnad.account;

import java.util.ArrayList;
import java.util.List;

/** Adds up the weights of the named features that hold for one candidate, and can say which. */
final class Weighing {
  private final Weights weights;
  private final List<String> told = new ArrayList<>(6);
  private double sum;

  Weighing(Weights weights) {
    this.weights = weights;
  }

  /** Adds a feature's weight if the feature holds. */
  Weighing add(String feature, boolean holds) {
    if (holds) {
      sum += weights.of(feature);
      told.add(feature);
    }
    return this;
  }

  double sum() {
    return sum;
  }

  /** The sum beside a threshold, and the features: {@code "1.3 of 0.9 (join.place 0.8 ...)"}. */
  String against(String threshold) {
    return rounded(sum) + " of " + weights.of(threshold) + " (" + reasons() + ")";
  }

  static double rounded(double score) {
    return Math.round(score * 100) / 100.0;
  }

  /** The features that held, with their weights: {@code "join.place 0.8, join.type 0.6"}. */
  String reasons() {
    List<String> reasons = new ArrayList<>();
    for (String feature : told) {
      reasons.add(feature + " " + weights.of(feature));
    }
    return String.join(", ", reasons);
  }
}
