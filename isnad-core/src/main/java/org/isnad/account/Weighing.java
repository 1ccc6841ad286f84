package org.isnad.account;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Adds up the weights of the named features that hold for one candidate, and can say which. */
final class Weighing {
  private static final int USUAL = 8;
  private static final double HUNDREDTHS = 100;

  private final Weights weights;
  private String[] features = new String[USUAL];
  private double[] shares = new double[USUAL];
  private int size;
  private double sum;

  Weighing(Weights weights) {
    this.weights = weights;
  }

  /** Adds a feature's weight if the feature holds. */
  Weighing add(String feature, boolean holds) {
    return holds ? share(feature, weights.of(feature)) : this;
  }

  /** Adds a feature's weight so many times, such as once for each word between. */
  Weighing add(String feature, double amount) {
    return amount == 0 ? this : share(feature, weights.of(feature) * amount);
  }

  private Weighing share(String feature, double share) {
    if (size == features.length) {
      features = Arrays.copyOf(features, size * 2);
      shares = Arrays.copyOf(shares, size * 2);
    }
    features[size] = feature;
    shares[size++] = share;
    sum += share;
    return this;
  }

  double sum() {
    return sum;
  }

  /** The feature that was added first; empty if none held. */
  String first() {
    return size == 0 ? "" : features[0];
  }

  /** True if a feature of the name held. */
  boolean has(String feature) {
    return Arrays.asList(features).subList(0, size).contains(feature);
  }

  /** The sum beside a threshold, and the features: {@code "1.3 of 0.9 (join.place 0.8 ...)"}. */
  String against(String threshold) {
    return rounded(sum) + " of " + rounded(weights.of(threshold)) + " (" + reasons() + ")";
  }

  static String rounded(double score) {
    return Weights.plain(Math.round(score * HUNDREDTHS) / HUNDREDTHS);
  }

  /** The features that held, with what each adds: {@code "join.place 0.8, join.type 0.6"}. */
  String reasons() {
    List<String> reasons = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      if (shares[i] != 0) {
        reasons.add(features[i] + " " + rounded(shares[i]));
      }
    }
    return String.join(", ", reasons);
  }
}
