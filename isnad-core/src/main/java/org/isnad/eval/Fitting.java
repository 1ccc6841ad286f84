package org.isnad.eval;

import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.isnad.account.Weights;

/**
 * Fits the weights of the named features on the even half of gold reports and measures them on both
 * halves, and on the even half by cross-validation.
 */
public final class Fitting {
  private final GoldReports reports;

  /** Begins with the weights that the reports were prepared with. */
  public Fitting(GoldReports reports) {
    this.reports = reports;
  }

  /**
   * Fits.
   *
   * @param stopwatch started anew for each fit; what it gives is true when that fit's time is over
   * @param told takes lines on how far it has come
   */
  public Fitted fit(FitPlan plan, Supplier<BooleanSupplier> stopwatch, Consumer<String> told) {
    Weights start = reports.isnad().weights();
    Standing before = Standing.of(reports.isnad(), start, reports.all());
    Standing tuning = before.only(Half.EVEN);
    Objective objective = new Objective(start, plan.alarm());
    Standing fitted = new Ascent(objective, plan, stopwatch.get()).climb(tuning, told);
    Optional<Figures> unseen = Optional.empty();
    for (int fold = 0; plan.folds() > 1 && fold < plan.folds(); fold++) {
      int left = fold;
      told.accept("fold " + (fold + 1) + " of " + plan.folds());
      Weights others =
          new Ascent(objective, plan, stopwatch.get())
              .climb(tuning.only(id -> Half.fold(id, plan.folds()) != left), told)
              .weights();
      Figures figures =
          tuning.only(id -> Half.fold(id, plan.folds()) == left).with(others).figures();
      unseen = Optional.of(unseen.map(figures::plus).orElse(figures));
    }
    Standing held = before.only(Half.ODD);
    return new Fitted(
        start,
        fitted.weights(),
        tuning.figures(),
        fitted.figures(),
        held.figures(),
        held.with(fitted.weights()).figures(),
        unseen);
  }
}
