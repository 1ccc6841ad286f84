package org.isnad.cli;

import java.io.IOException;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.store.Effective;
import org.isnad.store.Json;
import org.isnad.store.Store;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/** The incidents of a store, one after the other. */
@Command(
    name = "incidents",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = "Lists the incidents of a store by their first day, with what people decided.",
    footer = {
      "",
      "  isnad incidents --db isnad.db",
      "  isnad incidents --db isnad.db --format table | less"
    })
final class IncidentsCommand implements Callable<Integer> {

  private static final int PLACE = 24;

  private final Terminal terminal;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private DbOption db;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private StyleOption format;

  IncidentsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Style wanted = format.style(terminal);
    try (Store store = db.read()) {
      if (wanted == Style.TABLE) {
        terminal.out().line(row("day", "type", "place", "killed", "injured", "reports", "id"));
      }
      store
          .incidents()
          .forEach(
              incident ->
                  terminal
                      .out()
                      .line(
                          wanted == Style.TABLE
                              ? row(incident.record(), incident)
                              : incident.record().toString()));
    }
    return ExitCode.OK;
  }

  private static String row(Json record, Effective incident) {
    Json when = record.get("when");
    String start = when.get("start").text().orElse("?");
    String end = when.get("end").text().orElse("?");
    Json where = record.get("where");
    String place = where.get("name").text().or(() -> where.get("admin1").text()).orElse("?");
    return row(
        start.equals(end) ? start : start + ".." + end,
        record.get("type").text().orElse("?"),
        place.length() > PLACE ? place.substring(0, PLACE) : place,
        count(record.get("harm").get("killed")),
        count(record.get("harm").get("injured")),
        record.get("reports").toString(),
        incident.id());
  }

  private static String row(
      String day,
      String type,
      String place,
      String killed,
      String injured,
      String reports,
      String id) {
    return String.format(
        Locale.ROOT,
        "%-22s %-22s %-24s %7s %7s %7s  %s",
        day,
        type,
        place,
        killed,
        injured,
        reports,
        id);
  }

  private static String count(Json harm) {
    Json best = harm.get("best");
    Json low = harm.get("low");
    return best.number().isPresent() ? best.toString() : low.number().isPresent() ? low + "+" : "-";
  }
}
