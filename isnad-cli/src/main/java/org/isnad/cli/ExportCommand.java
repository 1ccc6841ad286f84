package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.time.InstantSource;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.export.Export;
import org.isnad.export.ExportOptions;
import org.isnad.export.Exported;
import org.isnad.export.Format;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** Incidents of a store in a file that other programs open. */
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = {
      "Writes incidents in a file that other programs open.",
      "The same incidents, in the same order, in every format."
    },
    footer = {
      "",
      "The question can be given as one --query, as the web pages have it in their address, or by",
      "options of the same names; what is given twice means either. Further names: --q --admin1",
      "--place --bbox --party --target --weapon --killed --injured --status --sources --confidence",
      "--below --review --point --date --disagree.",
      "",
      "  isnad export --db isnad.db --format xlsx --lang ar --out incidents.xlsx",
      "  isnad export --db isnad.db --format csv --out - --type ied --from 2021-01-01",
      "  isnad export --db isnad.db --format datapackage --public --out release.zip"
    })
final class ExportCommand implements Callable<Integer> {

  private static final String STANDARD_OUTPUT = "-";

  private final Terminal terminal;
  private final InstantSource clock;
  private final Question question = new Question();

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private DbOption db;

  @Option(
      names = "--format",
      paramLabel = "FORMAT",
      required = true,
      description = {
        "csv, xlsx, jsonl, geojson, gpkg, parquet,",
        "acled (ACLED's columns), ged (UCDP GED's columns),",
        "webannotation (the evidence, as W3C Web Annotations),",
        "datapackage (a folder, or a ZIP file if PATH ends with .zip)."
      })
  @SuppressWarnings("NullAway.Init")
  private String format;

  @Option(
      names = "--out",
      paramLabel = "PATH|-",
      required = true,
      description = "Where to write; - is standard output, for csv, jsonl, geojson and acled.")
  @SuppressWarnings("NullAway.Init")
  private String out;

  @Option(
      names = "--query",
      paramLabel = "QUERY",
      description = "What is asked, as in an address: 'type=ied&from=2021-01-01'.")
  private @Nullable String query;

  @Option(
      names = "--public",
      description = {
        "For everybody: no names of people, coordinates on a grid of 0.1 degree,",
        "nothing of the last 7 days."
      })
  private boolean isPublic;

  @Option(names = "--excel", description = "CSV begins with a byte-order mark, for Excel.")
  private boolean excel;

  @Option(names = "--lang", paramLabel = "ar|en", description = "Language of sheets; en.")
  private ExportOptions.Language language = ExportOptions.Language.EN;

  @Option(names = "--force", description = "Replaces a file that is there.")
  private boolean force;

  private ExportCommand(Terminal terminal, InstantSource clock) {
    this.terminal = terminal;
    this.clock = clock;
  }

  /** The command, with an option for each parameter of a question. */
  static CommandLine line(Terminal terminal, InstantSource clock) {
    ExportCommand command = new ExportCommand(terminal, clock);
    CommandLine line = new CommandLine(command);
    command.question.addTo(line.getCommandSpec());
    return line;
  }

  @Override
  public Integer call() throws IOException {
    Format wanted = Format.of(format).orElseThrow(() -> misuse("--format: " + formats()));
    ExportOptions options =
        new ExportOptions(
            excel,
            force,
            language,
            isPublic ? Optional.of(today()) : Optional.empty(),
            IsnadCommand.Version.number());
    boolean streamed = out.equals(STANDARD_OUTPUT);
    if (streamed && !wanted.streams()) {
      throw misuse("--out -: for csv, jsonl, geojson and acled; " + format + " needs a file");
    }
    try (Store store = db.read()) {
      Exported exported =
          streamed
              ? Export.load().stream(
                  store, question.filter(query), wanted, terminal.out().bytes(), options)
              : Export.load().write(store, question.filter(query), wanted, Path.of(out), options);
      tell(exported);
    } catch (IllegalArgumentException cannotBeAsked) {
      throw misuse(String.valueOf(cannotBeAsked.getMessage()));
    }
    return ExitCode.OK;
  }

  private LocalDate today() {
    return clock.instant().atZone(ZoneOffset.UTC).toLocalDate();
  }

  private CommandLine.ParameterException misuse(String why) {
    return IsnadCommand.misuse(spec, why);
  }

  private String formats() {
    return "want one of "
        + Stream.of(Format.values()).map(Format::code).collect(Collectors.joining(", "))
        + ", not "
        + format;
  }

  private void tell(Exported exported) {
    StringBuilder message = new StringBuilder();
    message.append(exported.rows()).append(" incidents");
    new TreeMap<>(exported.extras())
        .forEach((name, count) -> message.append(", ").append(count).append(' ').append(name));
    if (isPublic) {
      message.append(", ").append(exported.withheld()).append(" withheld");
    }
    if (!exported.files().isEmpty()) {
      message.append("; ").append(String.join(", ", exported.files()));
    }
    terminal.say(message.toString());
  }
}
