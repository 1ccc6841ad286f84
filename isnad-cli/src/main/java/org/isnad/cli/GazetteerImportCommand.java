package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.cli.places.OwnPlaces;
import org.isnad.cli.places.PlaceImport;
import org.isnad.ingest.BadInput;
import org.isnad.ingest.TextDecoder;
import org.isnad.lexicon.Lexicon;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Files of other gazetteers in, a table of places out. */
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = "Takes in the places of files of Who's On First, GeoNames or OCHA.",
    footer = {
      "",
      "A FILE is told by what stands in it:",
      "  a table of Who's On First with the columns wof_id, placetype, lat, lon, names_ar ...;",
      "  a country's dump of GeoNames (19 columns, no header);",
      "  a table of OCHA's administrative units (COD-AB) with a point for each, as CSV or with tabs.",
      "Only rows with a name in Arabic letters are taken, and those that Isnad does not know yet.",
      "A file that is imported again replaces what it gave before."
    })
final class GazetteerImportCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private DataOption data;

  @Option(
      names = "--country",
      paramLabel = "CODE",
      defaultValue = "",
      description =
          "ISO 3166-1 code, for a table that does not say it; else seen in the file's name.")
  @SuppressWarnings("NullAway.Init")
  private String country;

  @Parameters(arity = "1..*", paramLabel = "FILE", description = "What to take in.")
  @SuppressWarnings("NullAway.Init")
  private List<Path> files;

  GazetteerImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    OwnPlaces own =
        new OwnPlaces(
            data.folder()
                .orElseThrow(() -> IsnadCommand.misuse(spec, "ISNAD_DATA is empty: give --data")));
    PlaceImport reader = new PlaceImport(Lexicon.arabic());
    boolean failed = false;
    for (Path file : files) {
      failed |= !take(file, reader, own);
    }
    return failed ? ExitCode.SOME_FAILED : ExitCode.OK;
  }

  private boolean take(Path file, PlaceImport reader, OwnPlaces own) throws IOException {
    PlaceImport.Result result;
    try {
      String text = TextDecoder.decode(Files.readAllBytes(file));
      result = reader.read(file, text, country.toUpperCase(Locale.ROOT));
    } catch (BadInput bad) {
      terminal.say(file + ": " + bad.getMessage());
      return false;
    } catch (NoSuchFileException missing) {
      terminal.say(file + ": no such file");
      return false;
    } catch (IOException unreadable) {
      terminal.say(file + ": cannot be read: " + unreadable.getMessage());
      return false;
    }
    DataOption.name(result.problems(), terminal);
    Path table = own.write(PlaceImport.stem(file), result.places());
    terminal.out().line(summary(file, result, table));
    return result.problems().isEmpty();
  }

  private static String summary(Path file, PlaceImport.Result result, Path table) {
    return file
        + ": "
        + result.form()
        + ", "
        + result.places().size()
        + " places taken; not taken: "
        + result.known()
        + " known, "
        + result.nameless()
        + " without an Arabic name, "
        + result.others()
        + " of other kinds, "
        + result.problems().size()
        + " not in order; kept in "
        + table;
  }
}
