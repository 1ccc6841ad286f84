package org.isnad.eval;

/**
 * The figures by which weights are fitted.
 *
 * @param reports gold reports
 * @param sums what they gave beside the gold
 * @param empty reports that should give no account
 * @param alarms those of them that gave one
 */
public record Figures(int reports, Sums sums, int empty, int alarms) {
  static final Figures NONE = new Figures(0, Sums.NONE, 0, 0);

  Figures plus(GoldReport report, GoldReport.Given given) {
    return report.isEmpty()
        ? new Figures(reports, sums, empty + 1, alarms + (given.accounts().isEmpty() ? 0 : 1))
        : new Figures(reports + 1, sums.plus(given.sums()), empty, alarms);
  }

  Figures plus(Figures other) {
    return new Figures(
        reports + other.reports, sums.plus(other.sums), empty + other.empty, alarms + other.alarms);
  }

  /** The share of reports with nothing to tell that gave an account. */
  double alarmed() {
    return empty == 0 ? 0 : (double) alarms / empty;
  }
}
