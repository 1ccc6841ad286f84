package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import org.isnad.store.Area;
import org.isnad.store.Effective;
import org.isnad.store.Hit;
import org.isnad.store.Json;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Words or a place in, reports or incidents out. */
@Command(
    name = "search",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = "Finds reports in a store by their words, and incidents by their place.",
    footer = {
      "",
      "Words are found however they are spelt and whatever is attached to them; all must be there.",
      "\"Words in quotes\" stand one behind the other. What follows a minus must not be there.",
      "Without words, the incidents of a place are listed.",
      "",
      "  isnad search --db isnad.db "
          + "\u0627\u0644\u062a\u062d\u0627\u0644\u0641 \u0639\u0628\u0648\u0629",
      "  isnad search --db isnad.db --near 33.31,44.37 --within 30"
    })
final class SearchCommand implements Callable<Integer> {

  private static final int EXACT_ENOUGH = 3;

  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private DbOption db;

  @Option(names = "--near", paramLabel = "LAT,LON", description = "A point, in degrees.")
  private @Nullable String near;

  @Option(
      names = "--within",
      paramLabel = "KM",
      defaultValue = "25",
      description = "How far from the point; 25.")
  private double within;

  @Option(
      names = "--most",
      paramLabel = "N",
      defaultValue = "50",
      description = "How many at most; 50.")
  private int most;

  @Parameters(arity = "0..*", paramLabel = "WORD", description = "What to look for.")
  private List<String> words = List.of();

  SearchCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Area> area = Optional.ofNullable(near).map(this::area);
    if (words.isEmpty() && area.isEmpty()) {
      throw IsnadCommand.misuse(spec, "what is to be found? Give words or --near");
    }
    try (Store store = db.read()) {
      if (words.isEmpty()) {
        for (Effective incident : store.incidents().within(area.get(), EXACT_ENOUGH)) {
          terminal.out().line(incident.record().toString());
        }
      } else {
        hits(store, area);
      }
      terminal.out().flush();
      return ExitCode.OK;
    }
  }

  private void hits(Store store, Optional<Area> area) throws IOException {
    List<Hit> hits;
    try {
      hits = store.search().reports(String.join(" ", words), area, most);
    } catch (IllegalArgumentException nothing) {
      throw IsnadCommand.misuse(spec, String.valueOf(nothing.getMessage()));
    }
    for (Hit hit : hits) {
      terminal.out().line(terminal.showsOut() ? people(hit) : line(hit));
    }
    if (hits.isEmpty()) {
      terminal.say("nothing found");
    }
  }

  private static String people(Hit hit) {
    String from = hit.outlet().or(hit::url).or(hit::file).orElse(hit.report());
    return hit.published().map(day -> day + "  ").orElse("") + from + "\n  " + hit.snippet();
  }

  private static String line(Hit hit) {
    Map<String, Json> members = new TreeMap<>();
    members.put("report", Json.of(hit.report()));
    members.put("outlet", Json.of(hit.outlet().orElse(null)));
    members.put("published", Json.of(hit.published().orElse(null)));
    members.put("url", Json.of(hit.url().orElse(null)));
    members.put("file", Json.of(hit.file().orElse(null)));
    members.put("snippet", Json.of(hit.snippet()));
    members.put("incidents", Json.of(hit.incidents().stream().map(Json::of).toList()));
    return Json.of(members).toString();
  }

  private Area area(String point) {
    String[] parts = point.split(",", -1);
    try {
      if (parts.length == 2) {
        return Area.about(
            Double.parseDouble(parts[0].strip()), Double.parseDouble(parts[1].strip()), within);
      }
    } catch (IllegalArgumentException wrong) {
      throw IsnadCommand.misuse(spec, "--near: " + wrong.getMessage());
    }
    throw IsnadCommand.misuse(spec, "--near takes two numbers, such as 33.31,44.37");
  }
}
