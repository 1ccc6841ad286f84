package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.isnad.store.Filter;
import org.isnad.store.Json;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** A public file tells no name, no exact place and nothing of the last days, in any format. */
class PublicFilesTest {

  private static final LocalDate DAY = LocalDate.of(2024, 6, 1);
  private static final Set<String> OPEN_LINKS = Set.of("outlet", "agency");

  @TempDir private static Path folder;
  private static Store store;
  private static Set<String> secrets;
  private static final Export EXPORT = Export.load();

  @BeforeAll
  static void open() throws IOException {
    store = Holdings.open(folder.resolve("isnad.db"));
    secrets = new TreeSet<>(List.of("سلوان", "الكرخي", "حيدر", "التميمي", "سعاد", "قرأت الخبر"));
    Areas areas = Areas.load();
    String allowed = allowed(areas);
    for (Case incident : Holdings.cases(store, Filter.ALL)) {
      for (String name : List.of("name", "name_ar", "admin2")) {
        incident.text("where", name).ifPresent(secrets::add);
      }
      incident.text("where", "lat").ifPresent(secrets::add);
      for (Json node : incident.at("chains", "nodes").list()) {
        if (!OPEN_LINKS.contains(node.get("kind").text().orElse(""))) {
          node.get("name").text().ifPresent(secrets::add);
        }
      }
      incident.sources().forEach(source -> secrets.add(source.title()));
      incident.quotes().stream()
          .filter(q -> !Set.of("when", "weapons").contains(q.field()))
          .forEach(q -> q.words().ifPresent(w -> secrets.add(w.exact())));
    }
    secrets.removeIf(secret -> secret.length() < 4 || allowed.contains(secret));
  }

  /** What stands in public files for good reasons: governorates, parties, the codebook. */
  private static String allowed(Areas areas) throws IOException {
    StringBuilder allowed = new StringBuilder(Codebook.markdown());
    allowed.append(Table.text("package-readme.md"));
    Parties parties = Parties.load();
    Projection projection = new PublicProjection(DAY, parties, areas);
    store
        .explore()
        .dossiers(
            Filter.ALL,
            dossier ->
                projection
                    .of(dossier)
                    .ifPresent(
                        c -> {
                          allowed
                              .append(c.at("where"))
                              .append(c.at("actor"))
                              .append(c.at("target"));
                          c.quotes()
                              .forEach(q -> q.words().ifPresent(w -> allowed.append(w.exact())));
                          c.sources().forEach(s -> allowed.append(s.outlet()));
                          c.at("chains", "nodes").list().forEach(allowed::append);
                        }));
    return allowed.toString();
  }

  @AfterAll
  static void close() throws IOException {
    store.close();
  }

  private static ExportOptions options() {
    return Holdings.options().publicOn(DAY);
  }

  private static String text(Format format, Path file) throws IOException, SQLException {
    if (format == Format.PARQUET) {
      return Reading.parquet(file).toString()
          + Reading.query("SELECT decode(value) FROM parquet_kv_metadata('" + file + "')");
    }
    if (format == Format.XLSX) {
      return Reading.texts(file);
    }
    if (format != Format.DATAPACKAGE) {
      return new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
    }
    StringBuilder text = new StringBuilder();
    try (ZipFile zip = new ZipFile(file.toFile())) {
      for (ZipEntry entry : Collections.list(zip.entries())) {
        try (InputStream in = zip.getInputStream(entry)) {
          text.append(new String(in.readAllBytes(), StandardCharsets.UTF_8));
        }
      }
    }
    return text.toString();
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void noFileTellsWhatIsWithheldAndEachSaysSo(Format format) throws IOException, SQLException {
    assertThat(secrets).hasSizeGreaterThan(100);
    Path file = folder.resolve("public-" + format.code() + "." + format.extension());
    Exported exported = EXPORT.write(store, Filter.ALL, format, file, options());
    assertThat(exported.withheld()).isPositive();
    assertThat(exported.rows() + exported.withheld()).isEqualTo(store.explore().count(Filter.ALL));
    for (String name : exported.files()) {
      String text = text(format, Path.of(name));
      assertThat(text).as(name).contains(Release.PUBLIC);
      for (String secret : secrets) {
        assertThat(text.contains(secret)).as("%s tells %s", name, secret).isFalse();
      }
    }
    assertThat(exported.files()).noneMatch(name -> name.endsWith(".reports.jsonl"));
  }

  @Test
  void everyPointIsTheCentreOfItsCellAndEveryRowSaysHowExactItIs()
      throws IOException, SQLException {
    Path file = folder.resolve("points.csv");
    EXPORT.write(store, Filter.ALL, Format.CSV, file, options());
    for (Map<String, String> row : Reading.csv(file)) {
      assertThat(row).containsEntry("coord_policy", "grid-0.1").containsEntry("admin2", "");
      String lat = row.getOrDefault("latitude", "");
      if (!lat.isEmpty()) {
        assertThat(lat).matches("-?[0-9]+\\.[0-9]5");
        assertThat(Long.parseLong(row.getOrDefault("uncertainty_m", ""))).isGreaterThan(7_900);
      }
    }
  }

  @ParameterizedTest
  @CsvSource({
    "33.312, 33.35",
    "33.3, 33.35",
    "33.399999, 33.35",
    "33.4, 33.45",
    "0.01, 0.05",
    "-0.01, -0.05",
    "-0.1, -0.05",
    "90, 89.95"
  })
  void acellHasOneCentre(String degrees, String centre) {
    Json where = Json.parse("{\"lat\":" + degrees + ",\"lon\":1,\"precision\":1}");
    assertThat(CoarsePlace.of(where, Areas.load()).get("lat").number())
        .contains(new BigDecimal(centre));
  }

  @ParameterizedTest
  @CsvSource({"2022-02-01, 2022-02-07, 0", "2022-02-01, 2022-02-08, 1"})
  void theLastSevenDaysAreWithheld(String last, LocalDate day, long shown) throws IOException {
    Filter thatDay = new Filter(Map.of("from", List.of(last), "to", List.of(last)));
    Path file = folder.resolve("delay-" + day + ".jsonl");
    long rows =
        EXPORT.write(store, thatDay, Format.JSONL, file, Holdings.options().publicOn(day)).rows();
    assertThat(rows > 0).isEqualTo(shown > 0);
    assertThat(
            EXPORT
                .write(
                    store,
                    thatDay,
                    Format.JSONL,
                    folder.resolve("all-" + day + ".jsonl"),
                    Holdings.options())
                .rows())
        .isPositive();
  }

  @Test
  void whatHasNoDayIsWithheld() throws IOException {
    Exported exported =
        EXPORT.write(
            store,
            new Filter(Map.of("date", List.of("no"))),
            Format.CSV,
            folder.resolve("undated.csv"),
            options());
    assertThat(exported.withheld()).isPositive();
  }

  @Test
  void aQuestionThatWouldTellAPlaceIsRefused() {
    for (String name : List.of("q", "place", "bbox")) {
      assertThatThrownBy(
              () ->
                  EXPORT.write(
                      store,
                      new Filter(Map.of(name, List.of("الحلة"))),
                      Format.CSV,
                      folder.resolve("never.csv"),
                      options()))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining(name + ": not with a public file");
    }
    assertThat(folder.resolve("never.csv")).doesNotExist();
  }

  @Test
  void aPartyThatIsAPersonIsNoParty() {
    Parties parties = Parties.load();
    assertThat(parties.of("haftar")).isEmpty();
    assertThat(parties.of("islamic-state")).isPresent();
    assertThat(parties.of("protesters")).isPresent();
  }

  @Test
  void anAddressIsItsSiteOnly() {
    assertThat(Site.of("https://example.org/a/b?c=d#e")).isEqualTo("https://example.org/");
    assertThat(Site.of("https://user:word@example.org:8080/a")).isEqualTo("https://example.org/");
    assertThat(Site.of("not an address")).isEmpty();
  }
}
