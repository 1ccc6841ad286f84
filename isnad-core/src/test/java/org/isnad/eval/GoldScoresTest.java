package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeSet;
import org.isnad.engine.Isnad;
import org.isnad.engine.RecordWriter;
import org.isnad.report.Report;
import org.isnad.report.UnreadableReport;
import org.junit.jupiter.api.Test;

/**
 * The figures on gold do not fall below what is committed in {@code floors.properties}; a change
 * that raises them raises the floors, too.
 */
class GoldScoresTest {

  private static final Path PUBLIC = Path.of("src/test/resources/gold");
  private static final String GOLD = ".gold.json";
  private static final Isnad ISNAD = Isnad.arabic();

  @Test
  void thePublicSetsAreReadAsWellAsBefore() throws IOException {
    holdsIn(PUBLIC, floors());
  }

  @Test
  void theOtherSetsAreReadAsWellAsBefore() throws IOException {
    String folder = System.getProperty("isnad.gold", "");
    assumeTrue(!folder.isEmpty(), "skipped: no folder of gold is given with -Disnad.gold");
    holdsIn(Path.of(folder), floors());
  }

  private static Properties floors() throws IOException {
    Properties floors = new Properties();
    try (Reader file = Files.newBufferedReader(PUBLIC.resolve("floors.properties"))) {
      floors.load(file);
    }
    return floors;
  }

  private static void holdsIn(Path folder, Properties floors) throws IOException {
    int sets = 0;
    for (String key : new TreeSet<>(floors.stringPropertyNames())) {
      String set = key.substring(0, key.indexOf('.'));
      boolean first = key.endsWith(".found");
      if (first && Files.exists(folder.resolve(set + GOLD))) {
        Score score = score(folder, set);
        String figures = set + ": " + ScorePrinter.figures(score);
        assertThat(score.f1()).as(figures).isGreaterThanOrEqualTo(floor(floors, set, "found"));
        assertThat(score.record()).as(figures).isGreaterThanOrEqualTo(floor(floors, set, "record"));
        assertThat(evidence(score))
            .as(figures)
            .isGreaterThanOrEqualTo(floor(floors, set, "evidence"));
        sets++;
      }
    }
    assertThat(sets).as("sets in " + folder).isPositive();
  }

  private static double floor(Properties floors, String set, String figure) {
    return Double.parseDouble(floors.getProperty(set + "." + figure, "1"));
  }

  private static double evidence(Score score) {
    return score.evidence().map(Score.Accuracy::share).orElse(0.0);
  }

  private static Score score(Path folder, String set) throws IOException {
    Path texts = folder.resolve(set + ".jsonl");
    Evaluation evaluation;
    try (Reader gold = Files.newBufferedReader(folder.resolve(set + GOLD))) {
      evaluation = Evaluation.against(gold);
    }
    try (BufferedReader lines = Files.newBufferedReader(texts)) {
      evaluation.takeTexts(lines);
    }
    for (String line : Files.readAllLines(texts)) {
      if (!line.isBlank()) {
        Optional<String> record = record(line);
        if (record.isPresent()) {
          evaluation.takeRecord(record.get());
        }
      }
    }
    return evaluation.score();
  }

  private static Optional<String> record(String line) throws IOException {
    StringBuilder record = new StringBuilder();
    try {
      new RecordWriter().write(ISNAD.read(report(Json.parse(line))), record);
    } catch (UnreadableReport unreadable) {
      return Optional.empty();
    }
    return Optional.of(record.toString());
  }

  private static Report report(Json given) {
    Report report = Report.ofText(given.get("text").toString());
    for (String field : List.of("id", "url", "outlet", "title", "published", "retrieved")) {
      String value = given.get(field).text();
      if (value != null) {
        report =
            switch (field) {
              case "id" -> report.withExternalId(value);
              case "url" -> report.withUrl(value);
              case "outlet" -> report.withOutlet(value);
              case "title" -> report.withTitle(value);
              case "published" -> report.withPublished(value);
              default -> report.withRetrieved(value);
            };
      }
    }
    return report;
  }
}
