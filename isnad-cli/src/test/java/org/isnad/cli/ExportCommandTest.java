package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.store.Json;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Exports from the command line, of the demo's reports. */
class ExportCommandTest {

  @TempDir private static Path folder;
  private static Path database = Path.of("");

  @BeforeAll
  static void ingest() throws IOException {
    database = folder.resolve("isnad.db");
    Path news = Files.createDirectory(folder.resolve("news"));
    for (String name : Samples.demos()) {
      Files.writeString(news.resolve(name), Samples.demo(name));
    }
    Run run = Run.of("ingest", "--db", database, news);
    assertThat(run.code()).as(run.err()).isZero();
  }

  private static Run export(Object... arguments) {
    Object[] all = new Object[arguments.length + 3];
    all[0] = "export";
    all[1] = "--db";
    all[2] = database;
    System.arraycopy(arguments, 0, all, 3, arguments.length);
    return Run.of(all);
  }

  @Test
  void standardOutputHasWhatIsAskedAndTheMessageGoesElsewhere() {
    Run byOptions =
        export("--format", "jsonl", "--out", "-", "--type", "ied", "--type", "shelling");
    assertThat(byOptions.code()).as(byOptions.err()).isZero();
    List<Json> lines = byOptions.out().lines().map(Json::parse).toList();
    assertThat(lines)
        .isNotEmpty()
        .allMatch(l -> List.of("ied", "shelling").contains(l.get("type").text().orElse("")));
    assertThat(byOptions.err()).contains("isnad: " + lines.size() + " incidents");
    Run byQuery =
        export("--format", "jsonl", "--out", "-", "--query", "type=ied&type=shelling&from=");
    assertThat(byQuery.out()).isEqualTo(byOptions.out());
    Run both = export("--format", "jsonl", "--out", "-", "--query", "type=ied", "--country", "IQ");
    assertThat(both.out().lines().count()).isLessThan(lines.size());
  }

  @Test
  void everyFormatIsWritten() {
    for (String format :
        List.of(
            "csv",
            "xlsx",
            "jsonl",
            "geojson",
            "gpkg",
            "parquet",
            "acled",
            "ged",
            "webannotation",
            "datapackage")) {
      Path file = folder.resolve(format + ".out");
      Run run = export("--format", format, "--out", file);
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.err()).contains(" incidents").contains(file.toString());
      assertThat(run.out()).isEmpty();
      assertThat(file).exists();
      Run again = export("--format", format, "--out", file);
      assertThat(again.code()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
      assertThat(again.err()).contains("is there already; --force replaces it");
      assertThat(export("--format", format, "--out", file, "--force").code()).isZero();
    }
  }

  @Test
  void aPublicFileSaysHowManyAreWithheld() {
    Run run = export("--format", "csv", "--out", "-", "--public", "--excel");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.err()).containsPattern("[1-9][0-9]* withheld");
    assertThat(run.out()).startsWith("\uFEFFid,").contains("delayed 7 days");
  }

  @Test
  void whatCannotBeIsNamed() {
    assertThat(export("--format", "dbf", "--out", "-").err()).contains("want one of csv, xlsx");
    assertThat(export("--format", "dbf", "--out", "-").code()).isEqualTo(ExitCode.USAGE);
    assertThat(export("--format", "xlsx", "--out", "-").err()).contains("xlsx needs a file");
    Run unknown = export("--format", "csv", "--out", "-", "--query", "typ=ied");
    assertThat(unknown.code()).isEqualTo(ExitCode.USAGE);
    assertThat(unknown.err()).contains("typ: no such parameter");
    Run telltale = export("--format", "csv", "--out", "-", "--public", "--place", "Hilla");
    assertThat(telltale.code()).isEqualTo(ExitCode.USAGE);
    assertThat(telltale.err()).contains("place: not with a public file");
    assertThat(export("--format", "csv", "--out", folder.resolve("no/a.csv")).code())
        .isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
  }
}
