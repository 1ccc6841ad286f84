package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.StringReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.isnad.Forall;
import org.isnad.eval.Assignment.Pair;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The figures, beside figures that were worked out by the scoring script. */
class EvaluationTest {

  @TempDir private Path folder;

  private static Reader open(String name) {
    return new InputStreamReader(
        EvaluationTest.class.getResourceAsStream(name), StandardCharsets.UTF_8);
  }

  private static String read(String name) throws IOException {
    try (Reader reader = open(name)) {
      StringBuilder text = new StringBuilder();
      for (int letter = reader.read(); letter >= 0; letter = reader.read()) {
        text.append((char) letter);
      }
      return text.toString();
    }
  }

  private static Score fixture() throws IOException {
    Evaluation evaluation = Evaluation.against(open("fixture.gold.json"));
    evaluation.takeTexts(open("fixture.jsonl"));
    evaluation.takeRecords(open("fixture.records.jsonl"));
    evaluation.takeIncidents(open("fixture.incidents.jsonl"));
    return evaluation.score();
  }

  @Test
  void theFiguresAreThoseOfTheScoringScript() throws IOException {
    assertThat(ScorePrinter.figures(fixture()))
        .isEqualTo(read("fixture.expected.txt").lines().toList());
  }

  @Test
  void everyErrorIsListedAndCountedAsAConfusion() throws IOException {
    Score score = fixture();
    assertThat(score.errors()).anyMatch(error -> error.contains("MISSED"));
    assertThat(score.errors()).anyMatch(error -> error.contains("EXTRA"));
    assertThat(ScorePrinter.confusions(score, 5)).contains("found", "type", "injured");
  }

  @Test
  void perfectRecordsScoreOne() throws IOException {
    String gold = "[{\"id\":\"a\",\"accounts\":[{\"id\":\"1\",\"type\":[\"ied\"],\"killed\":2}]}]";
    Evaluation evaluation = Evaluation.against(new StringReader(gold));
    evaluation.takeRecord(
        "{\"report\":{\"file\":\"x/a.txt\"},\"accounts\":[{\"id\":\"a#1\",\"type\":\"ied\","
            + "\"harm\":{\"killed\":{\"low\":2,\"best\":2,\"high\":2}}}]}");
    Score score = evaluation.score();
    assertThat(score.f1()).isEqualTo(1);
    assertThat(score.record()).isEqualTo(1);
    assertThat(score.errors()).isEmpty();
  }

  @Test
  void noOtherAssignmentIsBetter() {
    Forall.forall(
        random -> {
          double[][] likeness = likeness(random);
          double got = Assignment.of(likeness).stream().mapToDouble(p -> at(likeness, p)).sum();
          assertThat(got).isEqualTo(best(likeness, 0, 0));
        });
  }

  private static double[][] likeness(SplittableRandom random) {
    int columns = random.nextInt(1, 5);
    return Stream.generate(
            () ->
                IntStream.range(0, columns).mapToDouble(i -> random.nextInt(0, 12) / 2.0).toArray())
        .limit(random.nextInt(1, 5))
        .toArray(double[][]::new);
  }

  private static double at(double[][] likeness, Pair pair) {
    return likeness[pair.gold()][pair.given()];
  }

  private static double best(double[][] likeness, int row, int used) {
    if (row == likeness.length) {
      return 0;
    }
    double best = best(likeness, row + 1, used);
    for (int column = 0; column < likeness[row].length; column++) {
      if ((used & (1 << column)) == 0) {
        double rest = best(likeness, row + 1, used | (1 << column));
        best = Math.max(best, likeness[row][column] + rest);
      }
    }
    return best;
  }

  /** Run with -Disnad.score=score.py -Disnad.gold=FOLDER to compare on larger sets. */
  @Test
  void theScriptItselfAgreesWhereItIsAtHand() throws Exception {
    String script = System.getProperty("isnad.score", "");
    String gold = System.getProperty("isnad.gold", "");
    assumeTrue(Files.isRegularFile(Path.of(script)), "no -Disnad.score");
    assumeTrue(Files.isDirectory(Path.of(gold)), "no -Disnad.gold");
    List<Path> sets;
    try (Stream<Path> files = Files.list(Path.of(gold))) {
      sets = files.filter(file -> file.toString().endsWith(".gold.json")).sorted().toList();
    }
    for (Path set : sets) {
      Path texts = Path.of(set.toString().replace(".gold.json", ".jsonl"));
      Path records = folder.resolve("records.jsonl");
      Files.write(records, GoldRecords.of(set, new SplittableRandom(7)));
      Evaluation evaluation = Evaluation.against(Files.newBufferedReader(set));
      evaluation.takeTexts(Files.newBufferedReader(texts));
      evaluation.takeRecords(Files.newBufferedReader(records));
      List<String> command = new ArrayList<>(List.of("python3", script, set.toString()));
      command.addAll(List.of(records.toString(), "--texts", texts.toString()));
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      String want = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
      assertThat(process.waitFor(60, TimeUnit.SECONDS)).isTrue();
      assertThat(ScorePrinter.figures(evaluation.score()))
          .as(set.toString())
          .isEqualTo(want.lines().toList());
    }
  }
}
