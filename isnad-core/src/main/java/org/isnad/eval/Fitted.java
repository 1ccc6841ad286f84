package org.isnad.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.account.Weights;

/**
 * What fitting reached.
 *
 * @param start the weights before
 * @param weights the weights after
 * @param tuning figures of the half that they were fitted on, before
 * @param tuned the same after
 * @param held figures of the other half, before
 * @param holding the same after
 * @param unseen figures of the first half, each report read with weights fitted without it
 */
public record Fitted(
    Weights start,
    Weights weights,
    Figures tuning,
    Figures tuned,
    Figures held,
    Figures holding,
    Optional<Figures> unseen) {

  /** The figures and the changes, a line each. */
  public List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(row("", "reports", "found F1", "record", "false alarms"));
    lines.add(row("even half, before", tuning));
    lines.add(row("even half, fitted on", tuned));
    unseen.ifPresent(figures -> lines.add(row("even half, cross-validated", figures)));
    lines.add(row("odd half, before", held));
    lines.add(row("odd half, after", holding));
    List<String> changes = Standing.changes(start, weights);
    lines.add("");
    lines.add("changed " + changes.size() + " of " + weights.values().size() + " weights");
    changes.forEach(change -> lines.add("  " + change));
    return List.copyOf(lines);
  }

  private static String row(String name, Figures figures) {
    return row(
        name,
        Integer.toString(figures.reports()),
        FitPlan.rounded(figures.sums().f1()),
        FitPlan.rounded(figures.sums().record()),
        figures.empty() == 0 ? "-" : figures.alarms() + " of " + figures.empty());
  }

  private static String row(String name, String... cells) {
    StringBuilder row = new StringBuilder(padded(name, 28));
    for (String cell : cells) {
      row.append(padded(cell, 10));
    }
    return row.toString().stripTrailing();
  }

  private static String padded(String cell, int width) {
    return cell + " ".repeat(Math.max(1, width - cell.length()));
  }
}
