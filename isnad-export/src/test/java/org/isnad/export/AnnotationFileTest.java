package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.report.Report;
import org.isnad.store.Filter;
import org.isnad.store.Json;
import org.isnad.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every word that a value rests on is found again. */
class AnnotationFileTest {

  @TempDir private Path folder;
  private Path annotations = Path.of("");
  private Path reports = Path.of("");

  @BeforeEach
  void write() throws IOException {
    annotations = folder.resolve("evidence.jsonld");
    reports = folder.resolve("evidence.reports.jsonl");
    try (Store store = Holdings.open(folder.resolve("isnad.db"))) {
      Exported exported =
          Export.load()
              .write(store, Filter.ALL, Format.WEBANNOTATION, annotations, Holdings.options());
      assertThat(exported.files()).containsExactly(annotations.toString(), reports.toString());
      assertThat(exported.extras().get("quotes")).isGreaterThan(300);
    }
  }

  private static String text(Json json, String... path) {
    Json value = json;
    for (String name : path) {
      value = value.get(name);
    }
    return value.text().orElseThrow();
  }

  @Test
  void everyQuoteStandsWhereItSaysInCodePoints() throws IOException {
    Map<String, String> texts = new HashMap<>();
    for (String line : Files.readAllLines(reports)) {
      String text = text(Json.parse(line), "text");
      texts.put("urn:" + Report.ofText(text).id(), text);
    }
    Json collection = Json.parse(Files.readString(annotations));
    List<Json> items = collection.get("first").get("items").list();
    assertThat(collection.get("total")).isEqualTo(Json.of(items.size()));
    assertThat(collection.get("@context").list().get(0))
        .isEqualTo(Json.of("http://www.w3.org/ns/anno.jsonld"));
    Set<String> ids = new HashSet<>();
    int quotes = 0;
    for (Json item : items) {
      assertThat(ids.add(text(item, "id"))).isTrue();
      if (text(item, "motivation").equals("identifying")) {
        quotes++;
        Json target = item.get("target");
        assertThat("urn:" + text(target, "state", "isnad:hash")).isEqualTo(text(target, "source"));
        int[] points = texts.getOrDefault(text(target, "source"), "").codePoints().toArray();
        Json quote = target.get("selector").list().get(0);
        Json position = target.get("selector").list().get(1);
        int start = position.get("start").number().orElseThrow().intValue();
        int end = position.get("end").number().orElseThrow().intValue();
        assertThat(new String(points, start, end - start)).isEqualTo(text(quote, "exact"));
        assertThat(new String(points, 0, start)).endsWith(text(quote, "prefix"));
        assertThat(new String(points, end, points.length - end)).startsWith(text(quote, "suffix"));
      }
    }
    assertThat(quotes).isGreaterThan(300);
  }

  @Test
  void whatPeopleDecidedIsAnAssessment() throws IOException {
    List<Json> items =
        Json.parse(Files.readString(annotations)).get("first").get("items").list().stream()
            .filter(item -> text(item, "motivation").equals("assessing"))
            .toList();
    assertThat(items)
        .anyMatch(item -> text(item, "body", "value").equals("killed: correct"))
        .anyMatch(item -> text(item, "body", "value").equals("injured: not_stated"))
        .allMatch(item -> text(item, "body", "isnad:author").equals("سعاد"))
        .allMatch(item -> text(item, "target").startsWith("isnad:"));
  }

  @Test
  void aPlainScriptFindsThemToo() throws IOException {
    boolean python;
    try {
      python = Reading.run("python3", "--version").startsWith("Python 3");
    } catch (IOException none) {
      python = false;
    }
    assumeTrue(python, "python3 is not installed: the script was not tried");
    Path script = Path.of(System.getProperty("isnad.root", "..")).resolve("tools/find_quotes.py");
    String said =
        Reading.run("python3", script.toString(), annotations.toString(), reports.toString());
    assertThat(said).matches("(?s)([0-9]+) of \\1 quotes found in [0-9]+ reports\\s*");
  }
}
