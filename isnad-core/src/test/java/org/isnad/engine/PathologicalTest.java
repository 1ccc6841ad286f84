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

  @ParameterizedTest
  @MethodSource("pieces")
  void oneThingOverAndOver(String piece) throws InterruptedException {
    String text = "وقع انفجار في بغداد. " + piece.repeat(LETTERS / piece.length());
    List<String> records = new CopyOnWriteArrayList<>();
    Thread reader = new Thread(() -> records.add(ReadPropertiesTest.record(text)), "reader");
    reader.setDaemon(true);
    reader.start();
    reader.join(LONGEST_MILLISECONDS);
    assertThat(records).as("reads %s letters of \"%s\"", LETTERS, piece).hasSize(1);
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
