package org.isnad.incident;

import java.util.List;
import org.isnad.engine.Isnad;
import org.isnad.report.Report;

/** Invented reports, read as any other report. */
final class Told {
  private static final Isnad ISNAD = Isnad.arabic();

  private Told() {}

  /** The accounts of a report of 3 May 2021 by an outlet. */
  static List<Testimony> by(String outlet, String text) {
    return by(outlet, "2021-05-03", text);
  }

  /** The accounts of a report; no date if it is empty. */
  static List<Testimony> by(String outlet, String published, String text) {
    Report report = Report.ofText(text).withOutlet(outlet);
    return of(published.isEmpty() ? report : report.withPublished(published));
  }

  static List<Testimony> of(Report report) {
    return ISNAD.read(report).deposition().testimonies();
  }
}
