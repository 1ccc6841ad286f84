package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.cli.places.DataFolder;
import org.isnad.cli.places.OwnPlaces;
import org.isnad.lexicon.Place;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The option that says where the user's data lies, and what of it every command needs. */
final class DataOption {

  /** A broken table would fill the screen. */
  private static final int NOTICES = 20;

  @Option(
      names = "--data",
      paramLabel = "FOLDER",
      description = {
        "Where your own data lies, such as your places. Else $ISNAD_DATA (set to nothing: no own data),",
        "$XDG_DATA_HOME/isnad or ~/.local/share/isnad."
      })
  private @Nullable Path told;

  Optional<Path> folder() {
    return DataFolder.of(told, System.getenv(), System.getProperty("user.home", ""));
  }

  /** The user's places; rows that are not in order are named. */
  List<Place> places(Terminal terminal) throws IOException {
    Optional<Path> folder = folder();
    if (folder.isEmpty()) {
      return List.of();
    }
    OwnPlaces.Loaded loaded = new OwnPlaces(folder.get()).load();
    name(loaded.problems(), terminal);
    return loaded.places();
  }

  /** Names problems, the first of many. */
  static void name(List<String> problems, Terminal terminal) {
    problems.stream().limit(NOTICES).forEach(terminal::say);
    if (problems.size() > NOTICES) {
      terminal.say(problems.size() - NOTICES + " more rows are not in order");
    }
  }
}
