package org.isnad.eval;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;

/**
 * Fits weights one at a time: each is moved a step up or down and stays where the objective is
 * greater; when no move helps the steps become smaller. The same reports, weights and plan give the
 * same result, unless a limit of time ends it.
 */
final class Ascent {
  private static final double LEAST_GAIN = 1e-6;
  private static final double HUNDREDTHS = 100;

  private final Objective objective;
  private final FitPlan plan;
  private final BooleanSupplier stops;

  /**
   * An ascent.
   *
   * @param stops true when the time is over
   */
  Ascent(Objective objective, FitPlan plan, BooleanSupplier stops) {
    this.objective = objective;
    this.plan = plan;
    this.stops = stops;
  }

  /** The place that cannot be bettered by a step, or that was reached when time or rounds ended. */
  Standing climb(Standing start, Consumer<String> told) {
    Standing best = start;
    List<String> names = new ArrayList<>(plan.chosen(start.weights()));
    Random random = new Random(plan.seed());
    double step = plan.step();
    for (int round = 1; round <= plan.rounds() && step >= plan.leastStep(); round++) {
      Collections.shuffle(names, random);
      Standing before = best;
      for (String name : names) {
        if (stops.getAsBoolean()) {
          told.accept("stopped by the limit of time in round " + round);
          return best;
        }
        best = better(best, name, step);
      }
      told.accept(
          "round "
              + round
              + ", step "
              + FitPlan.rounded(step)
              + ": "
              + FitPlan.rounded(objective.of(best)));
      if (best == before) {
        step /= 2;
      }
    }
    return best;
  }

  private Standing better(Standing best, String name, double step) {
    double value = best.weights().values().getOrDefault(name, 0.0);
    double reached = objective.of(best);
    for (double by : new double[] {step, -step}) {
      double tried = Math.round((value + by) * HUNDREDTHS) / HUNDREDTHS;
      Standing next = best.with(name, tried);
      if (objective.of(next) > reached + LEAST_GAIN) {
        return next;
      }
    }
    return best;
  }
}
