package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeFalse;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the command makes of good and of bad input. */
@Timeout(value = 60, unit = TimeUnit.SECONDS)
class ReadCommandTest {

  @TempDir private Path folder;

  private Path file(String name, byte[] bytes) throws IOException {
    Path file = folder.resolve(name);
    Files.createDirectories(file.getParent());
    return Files.write(file, bytes);
  }

  private Path file(String name, String text) throws IOException {
    return file(name, text.getBytes(StandardCharsets.UTF_8));
  }

  @Test
  void oneTextGivesOneRecordOnOneLine() throws IOException {
    Run run = Run.of("read", file("a.txt", Samples.CONVOY));
    assertThat(run.code()).isZero();
    assertThat(run.records()).isEqualTo(1);
    assertThat(run.out()).endsWith("\n").contains("a.txt");
    assertThat(run.err()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"UTF-8", "UTF-16LE", "UTF-16BE", "UTF-16", "windows-1256"})
  void theUsualEncodingsAreDetected(String encoding) throws IOException {
    String text = Samples.CONVOY.replace("•", "-");
    Run want = Run.withInput(text.getBytes(StandardCharsets.UTF_8), "read", "-");
    byte[] bytes = text.getBytes(Charset.forName(encoding));
    assertThat(Run.withInput(bytes, "read", "-")).isEqualTo(want);
    assertThat(want.records()).isEqualTo(1);
  }

  @Test
  void aByteOrderMarkIsNoPartOfTheText() throws IOException {
    Run want = Run.withInput(Samples.CONVOY.getBytes(StandardCharsets.UTF_8), "read", "-");
    byte[] marked = ("\uFEFF" + Samples.CONVOY).getBytes(StandardCharsets.UTF_8);
    assertThat(Run.withInput(marked, "read", "-")).isEqualTo(want);
  }

  @Test
  void anotherEncodingIsNamed() throws IOException {
    Path iso = file("iso.txt", Samples.RECIPE.getBytes(Charset.forName("ISO-8859-6")));
    Path latin =
        file("latin.txt", "Caf\u00e9 r\u00e9sum\u00e9".getBytes(StandardCharsets.ISO_8859_1));
    Path good = file("good.txt", Samples.CONVOY);
    Run run = Run.of("read", iso, latin, good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.records()).isEqualTo(1);
    assertThat(run.err())
        .contains("iso.txt: ISO-8859-6")
        .contains("latin.txt: neither UTF-8 nor UTF-16 nor windows-1256");
  }

  @Test
  void brokenUtf8IsNamedWithItsLine() throws IOException {
    byte[] bytes = (Samples.CONVOY + "\n").getBytes(StandardCharsets.UTF_8);
    byte[] broken = Arrays.copyOf(bytes, bytes.length + 1);
    broken[bytes.length] = (byte) 0xD8;
    Run run = Run.of("read", file("broken.txt", broken));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("broken.txt:").containsPattern("line \\d+ is no UTF-8");
  }

  @Test
  void everyBadFileIsNamedAndTheGoodOneIsRead() throws IOException {
    file("in/1-empty.txt", "");
    file("in/2-blank.txt", " \n\n ");
    file("in/3-binary.txt", new byte[] {0, 1, 2, 3, 0, 0, 7});
    file("in/4-pdf.txt", "%PDF-1.7 etc");
    file("in/5-persian.txt", Samples.PERSIAN);
    file("in/6-kurdish.txt", Samples.KURDISH);
    file("in/7-english.txt", Samples.ENGLISH);
    file("in/8-digits.txt", "12345 67890 ---\n");
    file("in/deeper/9-good.txt", Samples.CONVOY);
    Run run = Run.of("read", folder.resolve("in"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.records()).isEqualTo(1);
    assertThat(run.err())
        .contains("1-empty.txt: empty", "2-blank.txt: empty", "3-binary.txt: a binary file")
        .contains("4-pdf.txt: a PDF file", "5-persian.txt: ", "6-kurdish.txt: ")
        .contains("7-english.txt: ", "8-digits.txt: ", "1 reports read", "8 failed")
        .doesNotContain("internal error");
  }

  @Test
  void fiftyMegabytesOfOneLetterAreRefusedInTime() throws IOException {
    byte[] ascii = new byte[50 * 1024 * 1024];
    Arrays.fill(ascii, (byte) 'a');
    Run run = Run.of("read", file("huge.txt", ascii), file("good.txt", Samples.CONVOY));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.records()).isEqualTo(1);
    assertThat(run.err()).contains("huge.txt: longer than 16 MB");
  }

  @Test
  void aHugeLineOfJsonIsRefusedAndTheNextIsRead() throws IOException {
    StringBuilder lines = new StringBuilder("{\"text\": \"").append("a".repeat(17 << 20));
    lines.append("\"}\n").append(Samples.line("x", Samples.CONVOY)).append('\n');
    Run run = Run.of("read", file("huge.jsonl", lines.toString()));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.records()).isEqualTo(1);
    assertThat(run.err()).contains("huge.jsonl:1: longer than 16 MB");
  }

  @Test
  void badLinesOfJsonAreNamedWithTheirNumber() throws IOException {
    String lines =
        String.join(
            "\n",
            Samples.line("a", Samples.CONVOY),
            "{broken",
            "",
            "{\"id\": \"no text\"}",
            "{\"text\": 5}",
            "{\"text\": \"x\", \"text\": \"y\"}",
            "[1, 2]",
            "{\"x\":" + "[".repeat(5000) + "]".repeat(5000) + ", \"text\": \"x\"}",
            "{\"text\": \"x\"} {}",
            "{\"text\": \"",
            "\u0000\u0001\u0002",
            Samples.line("b", Samples.DARAA));
    Run run = Run.of("read", file("mixed.jsonl", lines));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.records()).isEqualTo(2);
    assertThat(run.err())
        .contains("mixed.jsonl:2: broken JSON")
        .contains("mixed.jsonl:4: no \"text\"")
        .contains("mixed.jsonl:5: \"text\" must be a string")
        .contains("mixed.jsonl:6: broken JSON: Duplicate")
        .contains("mixed.jsonl:7: not a JSON object")
        .contains("mixed.jsonl:8: broken JSON")
        .contains("mixed.jsonl:9: more than one JSON value")
        .contains("mixed.jsonl:10: broken JSON")
        .contains("mixed.jsonl:11: a binary file")
        .contains("2 reports read", "9 failed");
  }

  @Test
  void jsonMayBeAnArrayOrIndented() throws IOException {
    String one = Samples.line("a", Samples.CONVOY);
    String two = Samples.line("b", Samples.DARAA);
    assertThat(Run.of("read", file("a.json", "[" + one + ",\n" + two + "]")).records())
        .isEqualTo(2);
    assertThat(Run.of("read", file("b.json", one.replace("{", "{\n"))).records()).isEqualTo(1);
    assertThat(Run.of("read", file("c.json", one + "\n" + two)).records()).isEqualTo(2);
  }

  @Test
  void standardInputMayBeJsonLines() {
    String lines = Samples.line("a", Samples.CONVOY) + "\n" + Samples.line("b", Samples.DARAA);
    Run run = Run.withInput(lines.getBytes(StandardCharsets.UTF_8), "read", "-");
    assertThat(run.records()).isEqualTo(2);
    assertThat(run.out()).contains("\"external_id\":\"a\"", "\"external_id\":\"b\"");
  }

  @Test
  void aMissingFileIsNamed() throws IOException {
    Run run = Run.of("read", folder.resolve("nowhere.txt"), file("good.txt", Samples.CONVOY));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("nowhere.txt: no such file");
    assertThat(run.records()).isEqualTo(1);
  }

  @Test
  void aFolderWithoutRightsIsNamed() throws IOException {
    Path shut = Files.createDirectory(folder.resolve("shut"));
    Path good = file("good.txt", Samples.CONVOY);
    Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("---------"));
    try {
      assumeFalse(Files.isReadable(shut), "root may read everything");
      Run run = Run.of("read", shut, good);
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains("shut: no right to read it");
      assertThat(run.records()).isEqualTo(1);
    } finally {
      Files.setPosixFilePermissions(shut, PosixFilePermissions.fromString("rwx------"));
    }
  }

  @Test
  void aFolderWithNoReportsIsNamed() throws IOException {
    file("pictures/a.png", "x");
    Run run = Run.of("read", folder.resolve("pictures"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains("pictures: no .txt");
  }

  @Test
  void aPageWithNoNewsIsFineAndSaysSo() throws IOException {
    Run run = Run.of("read", file("recipe.txt", Samples.RECIPE));
    assertThat(run.code()).isZero();
    assertThat(run.records()).isEqualTo(1);
    assertThat(run.err()).contains("recipe.txt: no account of an attack in it");
  }

  @Test
  void thePublicationDateIsForReportsThatHaveNone() throws IOException {
    Path file =
        file(
            "two.jsonl",
            Samples.line("a", Samples.DARAA)
                    .replace("{\"id\"", "{\"published\":\"2020-02-03\",\"id\"")
                + "\n"
                + Samples.line("b", Samples.RECIPE));
    Run run = Run.of("read", "--published", "2022-01-04", file);
    assertThat(run.out().lines().toList().get(0)).contains("2020-02-03");
    assertThat(run.out().lines().toList().get(1)).contains("2022-01-04");
  }

  @ParameterizedTest
  @ValueSource(strings = {"yesterday", "04/01/2022", "2022-13-01", ""})
  void aDateThatIsNoneIsMisuse(String date) throws IOException {
    Run run = Run.of("read", "--published", date, file("a.txt", Samples.CONVOY));
    assertThat(run.code()).isEqualTo(2);
    assertThat(run.err()).contains("--published");
    assertThat(run.out()).isEmpty();
  }

  @Test
  void misuseIsTold() {
    assertThat(Run.of("read").code()).isEqualTo(2);
    assertThat(Run.of("reed").code()).isEqualTo(2);
    assertThat(Run.of().code()).isEqualTo(2);
    assertThat(Run.of("read", "--format", "xml", "a").code()).isEqualTo(2);
    assertThat(Run.of("read", "--threads", "0", "a").code()).isEqualTo(2);
  }

  @Test
  void jsonIsOneArrayAndTheTableIsForPeople() throws IOException {
    Path file = file("a.txt", Samples.CONVOY);
    Run json = Run.of("read", "--format", "json", file, file);
    assertThat(json.out()).startsWith("[\n{").endsWith("}\n]\n");
    Run table = Run.of("read", "--format", "table", file);
    assertThat(table.out()).contains("when", "where", "killed").doesNotContain("{");
  }

  @Test
  void threadsDoNotChangeTheOutput() throws IOException {
    StringBuilder lines = new StringBuilder();
    for (int i = 0; i < 10; i++) {
      for (String name : Samples.demos()) {
        lines.append(Samples.line(i + name, Samples.demo(name))).append('\n');
      }
      lines.append("broken\n");
    }
    Path file = file("many.jsonl", lines.toString());
    Run one = Run.of("read", "--threads", "1", file);
    assertThat(one.records()).isEqualTo(10L * Samples.demos().size());
    assertThat(Run.of("read", "--threads", "2", file)).isEqualTo(one);
    assertThat(Run.of("read", "--threads", "7", file)).isEqualTo(one);
  }

  @Test
  void aSavedPageIsReadWithWhatItsMarkupSays() throws IOException {
    String[] lines = Samples.CONVOY.split("\n+", 2);
    String page =
        "<!DOCTYPE html><html><head><title>x</title><meta property='og:title' content='"
            + lines[0].replace("'", "&#39;")
            + "'><meta property='article:published_time' content='2021-11-16T09:00:00+03:00'><link"
            + " rel='canonical' href='https://example.org/news/1'></head><body><ul class='menu'>"
            + "<li><a>1</a></li></ul><article><p>"
            + lines[1].replaceAll("\n+", "</p><p>")
            + "</p></article></body></html>";
    file("pages/a.html", page);
    Run run = Run.of("read", folder.resolve("pages"));
    assertThat(run.code()).isZero();
    assertThat(run.records()).isEqualTo(1);
    assertThat(run.out())
        .contains("\"url\":\"https://example.org/news/1\"", "\"basis\":\"metadata\"");
    assertThat(Run.withInput(page.getBytes(StandardCharsets.UTF_8), "read", "-").records())
        .isEqualTo(1);
  }
}
