package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.store.Draft;
import org.isnad.store.Filter;
import org.isnad.store.Json;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The data package: the same bytes for the same store, and tables that hold together. */
class DataPackageTest {

  @TempDir private Path folder;

  @Test
  void equalStoresGiveEqualBytesAndAnotherDecisionGivesOthers() throws IOException {
    Path one = folder.resolve("one.zip");
    Path two = folder.resolve("two.zip");
    Path three = folder.resolve("three.zip");
    Export export = Export.load();
    try (Store store = Holdings.open(folder.resolve("a.db"))) {
      export.write(store, Filter.ALL, Format.DATAPACKAGE, one, Holdings.options());
    }
    try (Store store = Holdings.open(folder.resolve("b.db"))) {
      export.write(store, Filter.ALL, Format.DATAPACKAGE, two, Holdings.options());
      assertThat(Files.readAllBytes(one)).isEqualTo(Files.readAllBytes(two));
      Case some = Holdings.cases(store, Filter.ALL).get(5);
      store.decisions().make(Draft.note(some.id(), "ملاحظة", new Draft.By("سعاد", "تجربة")));
      export.write(store, Filter.ALL, Format.DATAPACKAGE, three, Holdings.options());
      assertThat(Files.readAllBytes(three)).isNotEqualTo(Files.readAllBytes(two));
    }
  }

  @Test
  void theTablesPointToEachOtherAndTheChecksumsHold() throws IOException, SQLException {
    Path out = folder.resolve("package");
    try (Store store = Holdings.open(folder.resolve("isnad.db"))) {
      Exported exported =
          Export.load().write(store, Filter.ALL, Format.DATAPACKAGE, out, Holdings.options());
      assertThat(exported.rows()).isEqualTo(store.explore().count(Filter.ALL));
    }
    assertThat(out)
        .isDirectoryContaining("glob:**/README.md")
        .isDirectoryContaining("glob:**/LICENSE.md")
        .isDirectoryContaining("glob:**/CITATION.cff")
        .isDirectoryContaining("glob:**/codebook.csv")
        .isDirectoryContaining("glob:**/codebook.md");
    Json descriptor = Json.parse(Files.readString(out.resolve("datapackage.json")));
    assertThat(descriptor.get("$schema"))
        .isEqualTo(Json.of("https://datapackage.org/profiles/2.0/datapackage.json"));
    for (Json resource : descriptor.get("resources").list()) {
      check(out, resource);
    }
    for (String line : Files.readAllLines(out.resolve("SHA256SUMS"))) {
      String[] parts = line.split("  ");
      assertThat(Sha256.of(out.resolve(parts[1]))).isEqualTo(parts[0]);
    }
    assertThat(Files.readString(out.resolve("README.md"))).doesNotContain("${");
    assertThat(Files.readString(out.resolve("CITATION.cff"))).doesNotContain("${");
  }

  private static List<Map<String, String>> rows(Path file) throws SQLException {
    return Reading.csv(file);
  }

  /** What a validator of Table Schema checks. */
  private static void check(Path out, Json resource) throws IOException, SQLException {
    Path file = out.resolve(resource.get("path").text().orElseThrow());
    assertThat(resource.get("type")).isEqualTo(Json.of("table"));
    assertThat(resource.get("hash")).isEqualTo(Json.of("sha256:" + Sha256.of(file)));
    assertThat(resource.get("bytes")).isEqualTo(Json.of(Files.size(file)));
    List<Map<String, String>> rows = rows(file);
    assertThat(rows).isNotEmpty();
    Json schema = resource.get("schema");
    List<Json> fields = schema.get("fields").list();
    assertThat(rows.get(0).keySet())
        .containsExactlyElementsOf(
            fields.stream().map(f -> f.get("name").text().orElseThrow()).toList());
    for (Json field : fields) {
      checkField(rows, field);
    }
    for (Json key : schema.get("primaryKey").list()) {
      List<String> values =
          rows.stream().map(r -> r.getOrDefault(key.text().orElseThrow(), "")).toList();
      assertThat(values).doesNotHaveDuplicates().doesNotContain("");
    }
    for (Json link : schema.get("foreignKeys").list()) {
      String from = link.get("fields").list().get(0).text().orElseThrow();
      Json reference = link.get("reference");
      String to = reference.get("fields").list().get(0).text().orElseThrow();
      Set<String> known = new HashSet<>();
      for (Map<String, String> row :
          rows(out.resolve(reference.get("resource").text().orElseThrow() + ".csv"))) {
        known.add(row.getOrDefault(to, ""));
      }
      rows.forEach(row -> assertThat(known).contains(row.getOrDefault(from, "missing")));
    }
  }

  private static void checkField(List<Map<String, String>> rows, Json field) {
    String name = field.get("name").text().orElseThrow();
    String type = field.get("type").text().orElseThrow();
    List<String> values =
        field.get("constraints").get("enum").list().stream()
            .map(v -> v.text().orElseThrow())
            .toList();
    for (Map<String, String> row : rows) {
      String cell = row.getOrDefault(name, "no such column");
      if (cell.isEmpty()) {
        continue;
      }
      if (!values.isEmpty()) {
        assertThat(values).as(name).contains(cell);
      }
      switch (type) {
        case "integer" -> assertThat(cell).as(name).matches("-?[0-9]+");
        case "number" -> assertThat(cell).as(name).matches("-?[0-9]+(\\.[0-9]+)?");
        case "date" -> assertThat(cell).as(name).matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
        default -> assertThat(type).isEqualTo("string");
      }
    }
  }
}
