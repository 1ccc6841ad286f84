package org.isnad.eval;

import org.isnad.account.Weights;

/**
 * What fitting makes as great as it can: found F1 and the share of right records, less the false
 * alarms, less a little for every step away from the weights that it began with, so that a weight
 * moves for a reason only.
 *
 * @param start the weights that it began with
 * @param alarm what it costs if all reports with nothing to tell give an account
 */
record Objective(Weights start, double alarm) {
  private static final double RECORD = 0.8;
  private static final double PER_STEP = 0.0006;
  private static final double PER_SQUARE = 0.0003;

  double of(Standing standing) {
    Figures figures = standing.figures();
    return figures.sums().f1()
        + RECORD * figures.sums().record()
        - alarm * figures.alarmed()
        - pull(standing.weights());
  }

  private double pull(Weights weights) {
    double pull = 0;
    for (var weight : weights.values().entrySet()) {
      double away = weight.getValue() - start.values().getOrDefault(weight.getKey(), 0.0);
      pull += PER_STEP * Math.abs(away) + PER_SQUARE * away * away;
    }
    return pull;
  }
}
