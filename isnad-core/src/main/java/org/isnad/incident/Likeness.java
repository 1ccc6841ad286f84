package org.isnad.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Why two accounts are of one incident or of two.
 *
 * @param parted why they cannot be of one incident whatever else they share; empty if they can
 * @param score the sum of what the features add; above 0 they are rather one incident than two
 * @param features what holds of the two, the weightiest first
 */
public record Likeness(
    Testimony left, Testimony right, String parted, double score, List<Feature> features) {
  public Likeness {
    features = List.copyOf(features);
  }

  /**
   * One thing that holds of two accounts.
   *
   * @param name as in {@code link-weights.tsv}
   * @param adds what it adds to the score, its weight times its value
   */
  public record Feature(String name, double adds) {}

  static Likeness of(Testimony left, Testimony right, LinkWeights weights) {
    Facts one = new Facts(left);
    Facts other = new Facts(right);
    double[] values = Pair.features(one, other);
    List<Feature> features = new ArrayList<>();
    for (org.isnad.incident.Feature feature : org.isnad.incident.Feature.values()) {
      double value = values[feature.ordinal()];
      if (value != 0) {
        features.add(new Feature(feature.code(), value * weights.of(feature)));
      }
    }
    features.sort(
        Comparator.comparingDouble((Feature f) -> -Math.abs(f.adds()))
            .thenComparing(Feature::name));
    return new Likeness(left, right, Pair.parting(one, other), weights.sum(values), features);
  }

  /**
   * The fewest features without which the two would not be joined by themselves; empty if they are
   * not.
   */
  public List<Feature> parting() {
    List<Feature> without = new ArrayList<>();
    double left = score;
    for (Feature feature :
        features.stream().sorted(Comparator.comparingDouble(f -> -f.adds())).toList()) {
      if (left <= 0 || feature.adds() <= 0) {
        break;
      }
      without.add(feature);
      left -= feature.adds();
    }
    return without;
  }
}
