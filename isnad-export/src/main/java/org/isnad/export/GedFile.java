package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * UCDP GED's columns for what UCDP calls an event, and a second table that names every other
 * incident and says why it is none.
 */
final class GedFile implements IncidentFile {

  private static final List<String> OTHERS =
      List.of(
          "id",
          "start",
          "end",
          "type",
          "status",
          "killed_low",
          "killed_best",
          "killed_high",
          "reason",
          "release");

  private final CsvSheet events;
  private final CsvSheet others;
  private final GedRow rows;
  private long eligible;
  private long notEligible;

  GedFile(OutputStream events, OutputStream others, boolean excel, Parties parties, Areas areas)
      throws IOException {
    this.events = new CsvSheet(events, excel, GedRow.COLUMNS);
    this.others = new CsvSheet(others, excel, OTHERS);
    this.rows = new GedRow(parties, areas);
  }

  @Override
  public void add(Case incident) {
    Optional<String> reason = GedEligibility.reason(incident);
    if (reason.isEmpty()) {
      eligible++;
      Map<String, @Nullable Object> cells = rows.cells(incident);
      events.add(GedRow.COLUMNS.stream().map(cells::get).collect(Collectors.toList()));
    } else {
      notEligible++;
      other(incident, reason.get());
    }
  }

  private void other(Case incident, String reason) {
    TollView.Numbers killed = TollView.AS_KEPT.of(incident.toll("killed"));
    List<@Nullable Object> cells = new ArrayList<>();
    cells.add(incident.id());
    cells.add(incident.start().orElse(null));
    cells.add(incident.end().orElse(null));
    cells.add(incident.text("type").orElse(null));
    cells.add(incident.text("status").orElse(null));
    for (OptionalLong figure : List.of(killed.low(), killed.best(), killed.high())) {
      cells.add(figure.isPresent() ? figure.getAsLong() : null);
    }
    cells.add(reason);
    cells.add(incident.release());
    others.add(cells);
  }

  @Override
  public Map<String, Long> finish() throws IOException {
    events.close();
    others.close();
    return Map.of("eligible", eligible, "not-eligible", notEligible);
  }

  @Override
  public void close() throws IOException {
    events.close();
    others.close();
  }
}
