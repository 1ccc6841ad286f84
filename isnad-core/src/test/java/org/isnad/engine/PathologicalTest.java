package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Texts that are made to be slow: none may take longer than a few seconds. */
class PathologicalTest {

  private static final int LETTERS = 100_000;
  private static final long LONGEST_MILLISECONDS = 10_000;
  private static final Path FUZZ = Path.of("src/test/resources/org/isnad/engine/fuzz");

  static Stream<String> pieces() {
    return Stream.of(
        "ا",
        "و",
        "ال",
        "ب ",
        "وال ",
        "انفجار ",
        "انفجرت عبوة ناسفة ",
        "قتل شخص. ",
        "مقتل ",
        "بغداد ",
        "بغداد، ",
        "في محافظة بابل ",
        "خمسة ",
        "خمسة وعشرون ألف ",
        "مئة ألف ",
        "1 ",
        "1/",
        "2021-01-01 ",
        "12:30 ",
        "اليوم ",
        "يوم الثلاثاء الماضي ",
        "قال ",
        "قال إن ",
        "مصدر أمني ",
        "\"",
        "«",
        "(",
        "[",
        ".",
        "\n",
        "\nا",
        "،",
        "\u064B",
        "\u0640",
        "ب\u064B",
        "#",
        "_",
        "ا\u0640",
        "\u200F",
        "\uFDFA",
        "دون خسائر ",
        "لم ",
        "اقرأ أيضا\n",
        "من جهة أخرى ",
        "هجوم مماثل ",
        "تنظيم داعش ",
        "صاروخين ",
        "a ",
        "\uD83D\uDE80");
  }

  /** Texts that are large in one way alone, by name. */
  static Stream<Arguments> hugeTexts() {
    return Stream.of(
        Arguments.of("two million times one letter", "ق".repeat(2_000_000)),
        Arguments.of("a word of a million letters", "قصف ".concat("قصفمدينه".repeat(125_000))),
        Arguments.of("a digit a million times", "قتل ".concat("7".repeat(1_000_000))),
        Arguments.of("200,000 short lines", "وقع قصف\n".repeat(200_000)),
        Arguments.of("200,000 lines of one letter", "و\n".repeat(200_000)),
        Arguments.of("100,000 acts", "انفجار ".repeat(100_000)),
        Arguments.of("100,000 number words", "خمسة ".repeat(100_000)),
        Arguments.of("100,000 joined number words", "وخمسون ".repeat(100_000)),
        Arguments.of("100,000 brackets", "قصف".concat("(".repeat(100_000))),
        Arguments.of(
            "100,000 marks on one letter", "قصف مدينة الموصل".concat("\u064f".repeat(100_000))),
        Arguments.of("100,000 places", "الموصل ".repeat(100_000)),
        Arguments.of(
            "a million blanks",
            "قصف مدينة".concat(" ".repeat(1_000_000)).concat("الموصل مساء اليوم")),
        Arguments.of(
            "a million line ends",
            "قصف مدينة".concat("\n".repeat(1_000_000)).concat("الموصل مساء اليوم")));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("hugeTexts")
  void aHugeTextIsReadToItsEnd(String name, String text) throws InterruptedException {
    reads(name, "وقع انفجار في بغداد. " + text);
  }

  @ParameterizedTest
  @MethodSource("pieces")
  void oneThingOverAndOver(String piece) throws InterruptedException {
    reads(
        LETTERS + " letters of \"" + piece + '"',
        "وقع انفجار في بغداد. " + piece.repeat(LETTERS / piece.length()));
  }

  private static void reads(String name, String text) throws InterruptedException {
    List<String> records = new CopyOnWriteArrayList<>();
    Thread reader = new Thread(() -> records.add(ReadPropertiesTest.record(text)), "reader");
    reader.setDaemon(true);
    reader.start();
    reader.join(LONGEST_MILLISECONDS);
    assertThat(records).as(name).hasSize(1);
  }

  /** What once crashed or hung is read again on every build. */
  @Test
  @Timeout(value = 60, unit = TimeUnit.SECONDS)
  void whatOnceBrokeIsReadAgain() throws IOException {
    List<Path> finds;
    try (Stream<Path> files = Files.list(FUZZ)) {
      finds = files.sorted().toList();
    }
    assertThat(finds).isNotEmpty();
    for (Path find : finds) {
      String text = new String(Files.readAllBytes(find), StandardCharsets.UTF_8);
      assertThat(ReadPropertiesTest.record(text)).as(find.toString()).isNotEmpty();
    }
  }
}
