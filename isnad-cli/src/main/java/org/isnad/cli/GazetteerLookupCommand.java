package org.isnad.cli;

import java.io.IOException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.concurrent.Callable;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Place;
import org.isnad.lexicon.PlaceRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** What a name can mean. */
@Command(
    name = "lookup",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = "Shows every place of a name, Arabic or English, built in or your own.",
    footer = {"", "Exit code 1 if there is none."})
final class GazetteerLookupCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private DataOption data;

  @Parameters(arity = "1..*", paramLabel = "NAME", description = "Words are one name together.")
  @SuppressWarnings("NullAway.Init")
  private List<String> words;

  GazetteerLookupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    String name = String.join(" ", words).strip();
    Gazetteer gazetteer = Lexicon.arabic(data.places(terminal)).gazetteer();
    Set<Place> found = new LinkedHashSet<>(gazetteer.named(name));
    String english = name.toLowerCase(Locale.ROOT);
    gazetteer.places().stream()
        .filter(place -> place.english().toLowerCase(Locale.ROOT).equals(english))
        .forEach(found::add);
    if (found.isEmpty()) {
      terminal.say("no place of the name " + name);
      return ExitCode.SOME_FAILED;
    }
    if (!terminal.showsOut()) {
      terminal.out().line(PlaceRow.HEADER);
    }
    found.forEach(place -> terminal.out().line(shown(place)));
    return ExitCode.OK;
  }

  /** A row for programs, words for people. */
  private String shown(Place place) {
    if (!terminal.showsOut()) {
      return PlaceRow.write(place);
    }
    return place.names().get(0)
        + "  "
        + place.english()
        + ", "
        + place.kind().replace('_', ' ')
        + (place.admin2().isEmpty() ? "" : ", district " + place.admin2())
        + ", "
        + (place.admin1().isEmpty() ? place.country() : place.admin1())
        + "  "
        + place.lat()
        + ", "
        + place.lon()
        + (place.cue() ? "  (only beside a place noun)" : "")
        + "  ["
        + place.source()
        + "]";
  }
}
