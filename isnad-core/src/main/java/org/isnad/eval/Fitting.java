package org.isnad.eval;

import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BooleanSupplier;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.isnad.account.Weights;
import org.isnad.engine.Isnad;
import org.isnad.engine.Prepared;
import org.isnad.report.Report;
import org.isnad.report.UnreadableReport;

/**
 * Fits the weights of the named features on the even half of gold reports and measures them on both
 * halves, and on the even half by cross-validation.
 */
public final class Fitting {
  private final Isnad isnad;
  private final List<GoldReport> reports = new ArrayList<>();

  /** Reads with these lexicons, and begins with these weights. */
  public Fitting(Isnad isnad) {
    this.isnad = isnad;
  }

  /** Takes a gold file and the reports that it speaks of; other reports are left out. */
  public void take(Reader gold, Collection<Report> texts) throws IOException {
    Map<String, Report> known = new HashMap<>();
    texts.forEach(report -> Evaluation.names(report).forEach(name -> known.put(name, report)));
    for (Json wanted : Json.parse(gold).members()) {
      String id = wanted.get("id").toString();
      Optional<Report> report = Optional.ofNullable(known.get(id));
      reports.add(new GoldReport(id, wanted, report.flatMap(this::prepared)));
    }
  }

  /** Takes a report that should give no account. */
  public void takeEmpty(Report report) {
    String id = report.externalId().orElseGet(report::id);
    prepared(report).ifPresent(p -> reports.add(new GoldReport(id, Json.NULL, Optional.of(p))));
  }

  private Optional<Prepared> prepared(Report report) {
    try {
      return Optional.of(isnad.prepare(report));
    } catch (UnreadableReport unreadable) {
      return Optional.empty();
    }
  }

  /**
   * Fits.
   *
   * @param stopwatch started anew for each fit; what it gives is true when that fit's time is over
   * @param told takes lines on how far it has come
   */
  public Fitted fit(FitPlan plan, Supplier<BooleanSupplier> stopwatch, Consumer<String> told) {
    Weights start = isnad.weights();
    Standing before = Standing.of(isnad, start, reports);
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
