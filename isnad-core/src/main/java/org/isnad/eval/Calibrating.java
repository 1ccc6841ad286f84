package org.isnad.eval;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.isnad.account.Account;
import org.isnad.account.Confidence;
import org.isnad.account.Confidences;
import org.isnad.account.Sureness;
import org.isnad.engine.Reading;
import org.isnad.mention.harm.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * Measures on gold how often values that were got in one way are right, and how far such shares
 * hold for reports that they were not measured on.
 */
public final class Calibrating {
  private static final int FOLDS = 10;

  private final List<Case> cases = new ArrayList<>();
  private final Confidences present;

  /**
   * A value that was got in some way.
   *
   * @param scored true for the fields over which the calibration error is taken
   */
  record Case(String report, String how, boolean right, boolean scored) {}

  /** Reads all reports and compares them with their gold. */
  public Calibrating(GoldReports reports) {
    this.present = reports.isnad().confidences();
    reports.all().parallelStream()
        .filter(report -> report.prepared().isPresent() && !report.isEmpty())
        .map(report -> cases(report, reports.isnad().read(report.prepared().get())))
        .forEachOrdered(cases::addAll);
  }

  private static List<Case> cases(GoldReport report, Reading reading) {
    List<Case> cases = new ArrayList<>();
    Map<Integer, Map<String, Boolean>> right = report.right(reading);
    for (int i = 0; i < reading.accounts().size(); i++) {
      Account account = reading.accounts().get(i);
      Sureness sure = account.sureness();
      Map<String, Boolean> fields = right.getOrDefault(i, Map.of());
      add(cases, report, sure.account(), right.containsKey(i), false);
      add(cases, report, sure.when(), fields.get("when"), true);
      add(cases, report, sure.where(), fields.get("admin1"), true);
      add(cases, report, sure.actor(), fields.get("actor"), true);
      add(cases, report, sure.target(), fields.get("target"), true);
      add(cases, report, sure.harm().get(Outcome.KILLED), fields.get("killed"), true);
      add(cases, report, sure.harm().get(Outcome.INJURED), fields.get("injured"), true);
      for (Confidence weapon : sure.weapons()) {
        add(cases, report, weapon, fields.get("weapon"), false);
      }
    }
    return cases;
  }

  private static void add(
      List<Case> cases,
      GoldReport report,
      @Nullable Confidence sure,
      @Nullable Boolean right,
      boolean scored) {
    if (sure != null && right != null) {
      cases.add(new Case(report.id(), sure.how(), right, scored));
    }
  }

  /** The shares of all reports; the errors are those of shares measured without the report. */
  public Calibrated calibrate() {
    Map<Case, Double> unseen = new HashMap<>();
    for (int fold = 0; fold < FOLDS; fold++) {
      int left = fold;
      Shares others = Shares.of(only(id -> Half.fold(id, FOLDS) != left), present.highest());
      Confidences confidences = Confidences.of(others.values());
      for (Case one : only(id -> Half.fold(id, FOLDS) == left)) {
        unseen.put(one, confidences.of(one.how()).share());
      }
    }
    return new Calibrated(
        Shares.of(cases, present.highest()),
        error(Half.EVEN, Map.of()),
        error(Half.ODD, Map.of()),
        error(Half.EVEN, unseen),
        error(Half.ODD, unseen));
  }

  private List<Case> only(Predicate<String> ids) {
    return cases.stream().filter(c -> ids.test(c.report())).toList();
  }

  private double error(Half half, Map<Case, Double> shares) {
    Calibration calibration = new Calibration();
    for (Case one : only(half)) {
      if (one.scored()) {
        calibration.add(shares.getOrDefault(one, present.of(one.how()).share()), one.right());
      }
    }
    return calibration.error().map(Score.Gap::error).orElse(0.0);
  }
}
