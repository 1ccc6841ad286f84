package org.isnad.export;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.isnad.report.Report;
import org.isnad.store.Json;
import org.isnad.store.Telling;

/**
 * A report that tells of an incident.
 *
 * @param report its id
 * @param outlet who published it; empty if unknown
 * @param url its address, or only its site; empty if unknown
 * @param start first day on which it can have been published; empty if unknown
 * @param end last such day
 * @param basis where that day is from
 * @param title headline; empty if unknown or withheld
 * @param taken when it came into the store
 * @param text its whole text; empty if withheld
 */
record Source(
    String report,
    String outlet,
    String url,
    String start,
    String end,
    String basis,
    String title,
    Instant taken,
    String text) {

  static Source of(Telling telling) {
    Report report = telling.report();
    Json published = telling.about().get("published");
    String outlet = report.outlet().or(() -> outlet(telling.record())).orElse("");
    return new Source(
        report.id(),
        outlet,
        report.url().orElse(""),
        published.get("start").text().orElse(""),
        published.get("end").text().orElse(""),
        published.get("basis").text().orElse(""),
        report.title().or(() -> telling.about().get("title").get("text").text()).orElse(""),
        telling.taken(),
        report.text());
  }

  /** An outlet that only the text names. */
  private static Optional<String> outlet(Json account) {
    return account.get("chain").list().stream()
        .filter(link -> link.get("kind").equals(Json.of("outlet")))
        .flatMap(link -> link.get("name").text().stream())
        .filter(name -> !name.isEmpty())
        .findFirst();
  }

  /** One day of publication, if it is known to the day. */
  String day() {
    return start.equals(end) ? start : "";
  }

  Json json() {
    return Json.of(
        Map.of(
            "report", Json.of(report),
            "outlet", told(outlet),
            "url", told(url),
            "title", told(title),
            "published",
                Json.of(Map.of("start", told(start), "end", told(end), "basis", told(basis)))));
  }

  private static Json told(String text) {
    return text.isEmpty() ? Json.NULL : Json.of(text);
  }
}
