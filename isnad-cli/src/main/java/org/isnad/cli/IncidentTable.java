package org.isnad.cli;

import java.util.Optional;
import org.isnad.account.Where;
import org.isnad.incident.Agreed;
import org.isnad.incident.Incident;
import org.isnad.incident.Toll;
import org.isnad.mention.harm.Outcome;

/** Incidents as lines for people: one line each, the columns one below the other. */
final class IncidentTable {
  private static final int[] WIDTHS = {12, 30, 24, 6, 6, 5, 8, 5, 0};

  static final String HEAD =
      row("when", "where", "type", "dead", "hurt", "told", "sources", "sure", "id");

  private IncidentTable() {}

  static String of(Incident incident) {
    String told = Integer.toString(incident.accounts().size());
    int lower = incident.chains().lower();
    int upper = incident.chains().upper();
    return row(
        incident.when().value().start().map(Object::toString).orElse("?"),
        incident.where().map(Agreed::value).map(IncidentTable::where).orElse("?"),
        incident.type().value().code(),
        toll(incident, Outcome.KILLED),
        toll(incident, Outcome.INJURED),
        told + (incident.disagreements().isEmpty() ? "" : "!"),
        lower == upper ? Integer.toString(lower) : lower + " to " + upper,
        Long.toString(Math.round(incident.confidence() * 100)),
        incident.id());
  }

  private static String where(Where where) {
    return where.name().or(where::admin1).or(where::country).orElse("?");
  }

  private static String toll(Incident incident, Outcome outcome) {
    return Optional.ofNullable(incident.harm().get(outcome))
        .map(Toll::count)
        .map(c -> c.best().isPresent() ? Long.toString(c.best().getAsLong()) : c.low() + "+")
        .orElse("");
  }

  private static String row(String... cells) {
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < cells.length; i++) {
      int width = WIDTHS[i];
      String cell = cells[i];
      if (width > 0 && cell.length() >= width) {
        cell = cell.substring(0, width - 1);
      }
      row.append(cell).append(" ".repeat(Math.max(0, width - cell.length())));
    }
    return row.toString();
  }
}
