package org.isnad.web.report;

import java.util.List;
import java.util.Optional;
import org.isnad.report.Report;
import org.isnad.store.Sighting;
import org.isnad.web.show.Excerpt;

/**
 * What the page of a report shows.
 *
 * @param title its headline, given or found in the text
 * @param printed when it was published, as it was given or printed
 * @param start the first day that it can have been published
 * @param end the last one
 * @param basis how that is known
 * @param sightings all places where it was come upon
 * @param versions other texts that its address had, the first first
 * @param problem why it could not be read
 */
public record ReportView(
    Report report,
    Optional<String> title,
    Optional<String> printed,
    Optional<String> start,
    Optional<String> end,
    String basis,
    List<Sighting> sightings,
    List<String> versions,
    List<Told> accounts,
    List<Counted> statements,
    Optional<String> problem) {
  public ReportView {
    sightings = List.copyOf(sightings);
    versions = List.copyOf(versions);
    accounts = List.copyOf(accounts);
    statements = List.copyOf(statements);
  }

  /** The hash of its text, which is its id. */
  public String hash() {
    return report.id().substring(report.id().indexOf(':') + 1);
  }

  /** As much of the text as a page can show. */
  public String text() {
    return report.text().substring(0, Excerpt.end(report.text()));
  }

  /** Characters that are not shown; 0 if all are. */
  public long cut() {
    return (long) report.text().length() - text().length();
  }
}
