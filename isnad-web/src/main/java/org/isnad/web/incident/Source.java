package org.isnad.web.incident;

import java.util.Optional;
import org.isnad.report.Report;
import org.isnad.store.Json;
import org.isnad.store.Telling;

/**
 * A report as others name it.
 *
 * @param report its id
 * @param name its outlet, or what else tells it from others
 * @param day when it was published; empty if that is not known
 */
public record Source(String report, String name, Optional<String> day) {

  private static final int DIGITS = 15;

  static Source of(Telling telling) {
    Report report = telling.report();
    String id = report.id();
    return new Source(
        id,
        report
            .outlet()
            .or(() -> outlet(telling.record()))
            .or(report::file)
            .orElse(id.substring(0, DIGITS)),
        telling.about().get("published").get("start").text());
  }

  private static Optional<String> outlet(Json record) {
    return record.get("chain").list().stream()
        .filter(link -> link.get("kind").text().filter("outlet"::equals).isPresent())
        .flatMap(link -> link.get("name").text().stream())
        .filter(name -> !name.isBlank())
        .findFirst();
  }

  /** Where the report is shown. */
  public String path() {
    return "/reports/" + report;
  }
}
