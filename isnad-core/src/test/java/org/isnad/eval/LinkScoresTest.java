package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.engine.Isnad;
import org.isnad.engine.Reading;
import org.isnad.engine.RecordWriter;
import org.isnad.incident.Linker;
import org.isnad.incident.Testimony;
import org.isnad.report.Report;
import org.isnad.report.UnreadableReport;
import org.junit.jupiter.api.Test;

/** Accounts of all sets together are gathered into incidents no worse than the floors say. */
class LinkScoresTest {
  private static final String GOLD = ".gold.json";
  private static final Isnad ISNAD = Isnad.arabic();

  @Test
  void thePublicSetsAreLinkedAsWellAsBefore() throws IOException {
    holds(Path.of("src/test/resources/gold"), 0.93);
  }

  @Test
  void theOtherSetsAreLinkedAsWellAsWanted() throws IOException {
    String folder = System.getProperty("isnad.gold", "");
    assumeTrue(!folder.isEmpty(), "skipped: no folder of gold is given with -Disnad.gold");
    holds(Path.of(folder), 0.90);
  }

  private static void holds(Path folder, double floor) throws IOException {
    List<Evaluation> evaluations = new ArrayList<>();
    List<Testimony> told = new ArrayList<>();
    for (Path gold : golds(folder)) {
      Evaluation evaluation;
      try (Reader file = Files.newBufferedReader(gold)) {
        evaluation = Evaluation.against(file);
      }
      String name = String.valueOf(gold.getFileName()).replace(GOLD, ".jsonl");
      for (String line : Files.readAllLines(gold.resolveSibling(name))) {
        take(line, evaluation, told);
      }
      evaluations.add(evaluation);
    }
    Score score = Evaluation.pooled(evaluations, Linker.load().link(told));
    String figures = String.join("\n", ScorePrinter.figures(score));
    assertThat(score.merge()).isPresent();
    assertThat(score.merge().get().f1()).as(figures).isGreaterThanOrEqualTo(floor);
  }

  private static List<Path> golds(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(file -> file.toString().endsWith(GOLD))
          .filter(file -> !file.toString().contains("seeds-dated"))
          .sorted()
          .toList();
    }
  }

  private static void take(String line, Evaluation evaluation, List<Testimony> told)
      throws IOException {
    Json given = Json.parse(line);
    Report report = Report.ofText(String.valueOf(given.get("text").text()));
    for (String field : List.of("id", "url", "outlet", "title", "published")) {
      String value = given.get(field).text();
      if (value != null) {
        report =
            switch (field) {
              case "id" -> report.withExternalId(value);
              case "url" -> report.withUrl(value);
              case "outlet" -> report.withOutlet(value);
              case "title" -> report.withTitle(value);
              default -> report.withPublished(value);
            };
      }
    }
    try {
      Reading reading = ISNAD.read(report);
      StringBuilder record = new StringBuilder();
      new RecordWriter().write(reading, record);
      evaluation.takeRecord(record.toString());
      told.addAll(reading.deposition().testimonies());
    } catch (UnreadableReport unreadable) {
      // No account: it counts as missed.
    }
  }
}
