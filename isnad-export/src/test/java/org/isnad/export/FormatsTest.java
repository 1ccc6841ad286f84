package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.FileSystem;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.store.Filter;
import org.isnad.store.Json;
import org.isnad.store.Store;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The same incidents, in the same order, with the same cells, in every format. */
class FormatsTest {

  private static final List<Filter> QUESTIONS =
      List.of(
          Filter.ALL,
          new Filter(Map.of("type", List.of("ied", "shelling"))),
          new Filter(Map.of("country", List.of("IQ"), "from", List.of("2021-01-01"))),
          new Filter(Map.of("point", List.of("no"))),
          new Filter(Map.of("date", List.of("no"))),
          new Filter(Map.of("from", List.of("2090-01-01"))));

  @TempDir private static Path folder;

  private static Store store;
  private static final Export EXPORT = Export.load();

  private static int number;

  @BeforeAll
  static void open() throws IOException {
    store = Holdings.open(folder.resolve("isnad.db"));
  }

  @AfterAll
  static void close() throws IOException {
    store.close();
  }

  private static Path written(Filter filter, Format format) throws IOException {
    Path file = folder.resolve(format.code() + number++ + "." + format.extension());
    Exported exported = EXPORT.write(store, filter, format, file, Holdings.options());
    assertThat(exported.rows()).isEqualTo(store.explore().count(filter));
    assertThat(exported.withheld()).isZero();
    return file;
  }

  private static List<Map<String, String>> expected(Filter filter) throws IOException {
    Rows rows = new Rows(Areas.load());
    return Holdings.cases(store, filter).stream().map(rows::of).map(Reading::expected).toList();
  }

  private static String cell(Map<String, String> row, String name) {
    return row.getOrDefault(name, "no such column");
  }

  @Test
  void theStoreHasPlacesAndDatesAndLacksSome() throws IOException {
    List<Map<String, String>> rows = expected(Filter.ALL);
    assertThat(rows).hasSizeGreaterThan(45);
    assertThat(rows).anyMatch(row -> cell(row, "latitude").isEmpty());
    assertThat(rows).anyMatch(row -> cell(row, "start").isEmpty());
    assertThat(rows).anyMatch(row -> cell(row, "killed_low").equals("0"));
    assertThat(rows).anyMatch(row -> cell(row, "killed_low").isEmpty());
    assertThat(rows).anyMatch(row -> cell(row, "killed_low").equals("24"));
    assertThat(rows).anyMatch(row -> cell(row, "outlets").startsWith("="));
    assertThat(rows).anyMatch(row -> !cell(row, "decided").isEmpty());
    assertThat(rows).anyMatch(row -> cell(row, "review").equals("reviewed"));
  }

  @Test
  void duckDbReadsCsvAndParquetAsTheStoreHasIt() throws IOException, SQLException {
    for (Filter filter : QUESTIONS) {
      List<Map<String, String>> expected = expected(filter);
      assertThat(Reading.csv(written(filter, Format.CSV))).isEqualTo(expected);
      assertThat(Reading.parquet(written(filter, Format.PARQUET))).isEqualTo(expected);
    }
  }

  @Test
  void parquetHasNumbersAndDatesAndSaysWhatItIs() throws IOException, SQLException {
    Path file = written(Filter.ALL, Format.PARQUET);
    Map<String, String> types =
        Reading.query("DESCRIBE SELECT * FROM read_parquet('" + file + "')").stream()
            .collect(
                Collectors.toMap(
                    row -> row.getOrDefault("column_name", ""),
                    row -> row.getOrDefault("column_type", "")));
    assertThat(types).containsEntry("start", "DATE").containsEntry("killed_low", "BIGINT");
    assertThat(types).containsEntry("latitude", "DOUBLE").containsEntry("place_name_ar", "VARCHAR");
    assertThat(
            Reading.query(
                "SELECT decode(value) AS v FROM parquet_kv_metadata('"
                    + file
                    + "') WHERE decode(key) = 'isnad.release'"))
        .containsExactly(Map.of("v", Release.COMPLETE));
  }

  @Test
  void poiReadsWorkbooksAsTheStoreHasIt() throws IOException {
    for (Filter filter : QUESTIONS) {
      assertThat(Reading.xlsx(written(filter, Format.XLSX))).isEqualTo(expected(filter));
    }
  }

  @Test
  void gdalReadsGeographicFilesAsTheStoreHasIt() throws IOException {
    assumeTrue(Reading.hasGdal(), "GDAL is not installed: GeoPackage and GeoJSON were not checked");
    for (Filter filter : QUESTIONS) {
      List<Map<String, String>> expected = new ArrayList<>();
      for (Map<String, String> row : expected(filter)) {
        Map<String, String> located = new LinkedHashMap<>(row);
        String lon = row.getOrDefault("longitude", "");
        located.put("geometry", lon.isEmpty() ? "" : "[" + lon + "," + row.get("latitude") + "]");
        expected.add(located);
      }
      assertThat(Reading.gdal(written(filter, Format.GPKG))).isEqualTo(expected);
      if (!expected.isEmpty()) {
        assertThat(Reading.gdal(written(filter, Format.GEOJSON))).isEqualTo(expected);
      }
    }
  }

  @Test
  void everyOtherFormatHasTheSameIncidentsInTheSameOrder() throws IOException {
    for (Filter filter : QUESTIONS) {
      List<String> ids = Holdings.cases(store, filter).stream().map(Case::id).toList();
      assertThat(
              Files.readAllLines(written(filter, Format.JSONL)).stream()
                  .map(line -> Json.parse(line).get("id").text().orElse("")))
          .isEqualTo(ids);
      assertThat(
              Json.parse(Files.readString(written(filter, Format.GEOJSON)))
                  .get("features")
                  .list()
                  .stream()
                  .map(feature -> feature.get("id").text().orElse("")))
          .isEqualTo(ids);
      assertThat(column(written(filter, Format.ACLED), "event_id_cnty")).isEqualTo(ids);
      Path annotations = written(filter, Format.WEBANNOTATION);
      assertThat(
              Json.parse(Files.readString(annotations)).get("first").get("items").list().stream()
                  .filter(a -> a.get("motivation").equals(Json.of("linking")))
                  .map(a -> a.get("body").get("id").text().orElse("")))
          .isEqualTo(ids);
      Path zip = written(filter, Format.DATAPACKAGE);
      try (FileSystem files = FileSystems.newFileSystem(zip)) {
        assertThat(column(files.getPath("incidents.csv"), "id")).isEqualTo(ids);
      }
      Path ged = written(filter, Format.GED);
      String name = ged.getFileName().toString().replace(".csv", ".not-eligible.csv");
      List<String> eligible = column(ged, "id");
      List<String> others = column(ged.resolveSibling(name), "id");
      assertThat(ids.stream().filter(eligible::contains)).isEqualTo(eligible);
      assertThat(ids.stream().filter(others::contains)).isEqualTo(others);
      assertThat(eligible.size() + others.size()).isEqualTo(ids.size());
      assertThat(others.stream().filter(eligible::contains)).isEmpty();
    }
  }

  static List<String> column(Path csv, String name) throws IOException {
    try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(csv)) {
      return reader.stream().map(record -> record.getField(name)).toList();
    }
  }
}
