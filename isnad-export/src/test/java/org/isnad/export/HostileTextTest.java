package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.store.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Texts that mean harm come out as texts. */
class HostileTextTest {

  private static final List<String> TEXTS =
      List.of(
          "=HYPERLINK(\"http://example.org\",\"x\")",
          "+1",
          "-1+1",
          "@SUM(A1:A9)",
          "＝1+1",
          "'quoted",
          "\"",
          "\"\"\",\"",
          "a,b;c\td",
          "line\nline\r\nline\n",
          "</t></is><f>1+1</f>",
          "<script>alert(1)</script>",
          "\u202Eاسم\u202C\u2067x\u2069",
          "{\"a\":[1",
          "[1,2",
          "NULL",
          "\\N",
          "1e5",
          "0012",
          "true",
          "'; DROP TABLE incidents; --",
          "😀ـــ\u064B\u0651",
          "\u200F\u200E\uFEFFx",
          "ب".repeat(1 << 20));

  private static final Rows ROWS = new Rows(Areas.load());

  @TempDir private Path folder;

  private static List<Case> cases() {
    List<Case> cases = new ArrayList<>();
    for (int i = 0; i < TEXTS.size(); i++) {
      Json text = Json.of(TEXTS.get(i));
      cases.add(
          Cases.of(
              Json.of(
                  Map.of(
                      "id", Json.of("isnad:" + i),
                      "actor", Json.of(Map.of("name", text)),
                      "where",
                          Json.of(
                              Map.of(
                                  "name", text,
                                  "lat", Json.parse("-33.5"),
                                  "lon", Json.parse("-44.25"),
                                  "precision", Json.of(1)))))));
    }
    return cases;
  }

  private static List<Map<String, String>> expected() {
    return cases().stream().map(ROWS::of).map(Reading::expected).toList();
  }

  private static void fill(IncidentFile file) throws IOException {
    try (file) {
      for (Case incident : cases()) {
        file.add(incident);
      }
      file.finish();
    }
  }

  private OutputStream open(String name) throws IOException {
    return Files.newOutputStream(folder.resolve(name));
  }

  @Test
  void csvAndParquetGiveThemBack() throws IOException, SQLException {
    fill(new CsvFile(open("a.csv"), false, ROWS));
    assertThat(Reading.csv(folder.resolve("a.csv"))).isEqualTo(expected());
    fill(new ParquetFile(folder.resolve("a.parquet"), ROWS, "x"));
    assertThat(Reading.parquet(folder.resolve("a.parquet"))).isEqualTo(expected());
  }

  @Test
  void workbooksGiveThemBackAndHaveNoFormula() throws IOException {
    fill(new XlsxFile(open("a.xlsx"), ROWS, Holdings.options()));
    assertThat(Reading.xlsx(folder.resolve("a.xlsx"))).isEqualTo(expected());
  }

  @Test
  void geographicFilesGiveThemBack() throws IOException {
    assumeTrue(Reading.hasGdal(), "GDAL is not installed: GeoPackage and GeoJSON were not checked");
    fill(new GeoPackageFile(folder.resolve("a.gpkg"), ROWS, "x"));
    fill(new GeoJsonFile(open("a.geojson"), ROWS, "x"));
    for (String name : List.of("a.gpkg", "a.geojson")) {
      List<Map<String, String>> rows = Reading.gdal(folder.resolve(name));
      rows.forEach(row -> assertThat(row.remove("geometry")).isEqualTo("[-44.25,-33.5]"));
      assertThat(rows).isEqualTo(expected());
    }
  }

  @Test
  void acledColumnsAreGuardedToo() throws IOException {
    fill(new AcledFile(open("acled.csv"), false, Parties.load(), Areas.load()));
    List<String> actors = FormatsTest.column(folder.resolve("acled.csv"), "location");
    assertThat(actors.stream().map(Guard::opened)).isEqualTo(TEXTS);
    assertThat(actors).noneMatch(cell -> "=+-@＝".indexOf(cell.charAt(0)) >= 0);
    assertThat(FormatsTest.column(folder.resolve("acled.csv"), "longitude"))
        .containsOnly("-44.2500");
  }
}
