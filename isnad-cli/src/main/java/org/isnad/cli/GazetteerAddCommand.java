package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.isnad.cli.places.OwnPlaces;
import org.isnad.cli.places.PlaceImport;
import org.isnad.cli.places.Single;
import org.isnad.ingest.BadInput;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Place;
import org.isnad.lexicon.PlaceRow;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** One place in. */
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = "Adds one place, or mends the one that was added at the same point.")
final class GazetteerAddCommand implements Callable<Integer> {

  private static final int MOST_NORTH = 90;
  private static final int MOST_EAST = 180;

  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private DataOption data;

  @Parameters(
      arity = "1..*",
      paramLabel = "NAME",
      description = "In Arabic letters; further names are other spellings.")
  @SuppressWarnings("NullAway.Init")
  private List<String> names;

  @Option(names = "--lat", required = true, paramLabel = "DEGREES", description = "North, WGS 84.")
  private double lat;

  @Option(names = "--lon", required = true, paramLabel = "DEGREES", description = "East, WGS 84.")
  private double lon;

  @Option(
      names = "--country",
      required = true,
      paramLabel = "CODE",
      description = "ISO 3166-1 code, such as IQ.")
  @SuppressWarnings("NullAway.Init")
  private String country;

  @Option(
      names = "--unit",
      paramLabel = "CODE",
      defaultValue = "",
      description = "ISO 3166-2 code, such as IQ-AN; else that of the places around it.")
  @SuppressWarnings("NullAway.Init")
  private String unit;

  @Option(
      names = "--district",
      paramLabel = "NAME",
      defaultValue = "",
      description = "The district's English name.")
  @SuppressWarnings("NullAway.Init")
  private String district;

  @Option(
      names = "--english",
      paramLabel = "NAME",
      defaultValue = "",
      description = "The place's English name.")
  @SuppressWarnings("NullAway.Init")
  private String english;

  @Option(
      names = "--kind",
      paramLabel = "KIND",
      defaultValue = "village",
      description = "village (unless told), town, quarter, base, crossing, road ...")
  @SuppressWarnings("NullAway.Init")
  private String kind;

  @Option(
      names = "--word",
      description = "The name is an ordinary word too: it counts only beside a place noun.")
  private boolean word;

  GazetteerAddCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path folder =
        data.folder()
            .orElseThrow(() -> IsnadCommand.misuse(spec, "ISNAD_DATA is empty: give --data"));
    if (!(Math.abs(lat) <= MOST_NORTH && Math.abs(lon) <= MOST_EAST)) {
      throw IsnadCommand.misuse(spec, "--lat and --lon must be degrees on earth");
    }
    if (!PlaceRow.KINDS.contains(kind)) {
      throw IsnadCommand.misuse(
          spec,
          "--kind must be one of " + String.join(", ", PlaceRow.KINDS.stream().sorted().toList()));
    }
    Lexicon lexicon = Lexicon.arabic();
    String code = unit.toUpperCase(Locale.ROOT);
    if (!code.isEmpty() && lexicon.gazetteer().admin1(code).isEmpty()) {
      throw IsnadCommand.misuse(
          spec, "--unit must be an ISO 3166-2 code such as IQ-AN, not " + unit);
    }
    try {
      Place place =
          new PlaceImport(lexicon)
              .single(
                  new Single(
                      names,
                      english,
                      kind,
                      country.toUpperCase(Locale.ROOT),
                      code,
                      district,
                      lat,
                      lon,
                      word));
      Path table = new OwnPlaces(folder).add(place);
      terminal.out().line(PlaceRow.write(place));
      terminal.say("added to " + table);
      return ExitCode.OK;
    } catch (BadInput bad) {
      throw IsnadCommand.misuse(spec, String.valueOf(bad.getMessage()));
    }
  }
}
