package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.isnad.engine.Isnad;
import org.isnad.engine.Reading;
import org.isnad.engine.SurrogateEscapes;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The commands besides read. */
class CommandsTest {

  @TempDir private Path folder;

  @Test
  void theDemoSaysThatItIsInventedAndShowsWords() {
    Run run = Run.of("demo");
    assertThat(run.code()).isZero();
    assertThat(run.err()).isEmpty();
    assertThat(run.out()).contains("invented", "01-iraq-convoy.txt", "./isnad read");
    assertThat(Samples.demos()).hasSizeGreaterThanOrEqualTo(14);
  }

  @Test
  void versionAndHelpGoToStandardOutput() {
    assertThat(Run.of("--version").out()).matches("isnad \\d+\\.\\d+\\.\\d+\\S*\\s+");
    assertThat(Run.of("--help").out()).contains("Exit codes");
    assertThat(Run.of("read", "--help").out()).contains("JSON Lines");
    assertThat(Run.of("generate-completion").out()).contains("_picocli_isnad");
  }

  @Test
  void explainShowsTheReport() throws IOException {
    Path file = Files.writeString(folder.resolve("a.txt"), Samples.CONVOY);
    Run run = Run.of("explain", file);
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("== " + file + " ==")
        .contains("[source:", "accounts: 1", "because   ", "published");
    assertThat(Run.of("explain", folder.resolve("none.txt")).code()).isEqualTo(1);
  }

  @Test
  void evalComparesWithGold() throws IOException {
    Path gold = folder.resolve("a.gold.json");
    Files.writeString(gold, "[{\"id\": \"a\", \"accounts\": []}]");
    Files.writeString(folder.resolve("a.jsonl"), Samples.line("a", Samples.RECIPE) + "\n");
    Run run = Run.of("eval", gold);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("reports 1/1  accounts gold 0 predicted 0\n");
    assertThat(Run.of("eval", folder).out()).isEqualTo(run.out());
    assertThat(Run.of("eval", "--half", "odd", gold).out()).startsWith("reports 1/1");
    assertThat(Run.of("eval", "--half", "even", gold).out()).startsWith("reports 0/0");
    assertThat(Run.of("eval", "--json", gold).out()).contains("\"gold_accounts\" : 0");
    assertThat(Run.of("eval", folder.resolve("b.gold.json")).code()).isEqualTo(3);
  }

  @Test
  void evalFitsWeights() throws IOException {
    Path gold = folder.resolve("a.gold.json");
    Files.writeString(
        gold, "[{\"id\": \"a\", \"accounts\": [{\"id\": \"a1\", \"type\": \"ied\"}]}]");
    Files.writeString(folder.resolve("a.jsonl"), Samples.line("a", Samples.CONVOY) + "\n");
    Path none = Files.writeString(folder.resolve("none.txt"), Samples.RECIPE);
    Run run = Run.of("eval", "--fit", "--only", "admit.t", "--rounds", "1", "--none", none, gold);
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("# ").contains("\nadmit.threshold\t");
    assertThat(run.err()).contains("even half, cross-validated", "odd half, after", "changed ");
    Path out = folder.resolve("weights.tsv");
    Run toFile = Run.of("eval", "--fit", "--only", "admit.t", "--folds", "0", "--out", out, gold);
    assertThat(toFile.out()).isEmpty();
    assertThat(toFile.err()).doesNotContain("cross-validated");
    assertThat(Files.readString(out)).contains("\nadmit.threshold\t");
    Run measured = Run.of("eval", "--calibrate", gold);
    assertThat(measured.code()).isZero();
    assertThat(measured.out()).startsWith("# ").contains("\nwhen\t");
    assertThat(measured.err()).contains("calibration error", "cross-validated");
    assertThat(Run.of("eval", "--fit", "--half", "odd", gold).code()).isEqualTo(2);
  }

  @Test
  void aClosedPipeEndsQuietly() {
    Run run = failing("Broken pipe");
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).isEmpty();
  }

  @Test
  void aFullDiskIsTold() {
    Run run = failing("No space left on device");
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).containsOnlyOnce("No space left on device");
  }

  private static Run failing(String why) {
    OutputStream out =
        new OutputStream() {
          @Override
          public void write(int letter) throws IOException {
            throw new IOException(why);
          }
        };
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    byte[] in = Samples.CONVOY.getBytes(StandardCharsets.UTF_8);
    Terminal terminal = Terminal.of(new ByteArrayInputStream(in), out, err, "");
    int code = Main.run(terminal, "read", "-");
    return new Run(code, "", err.toString(StandardCharsets.UTF_8));
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b", " a", "\uD800", "\uD83D\uDE00", "x\uDC00y"})
  void halfSurrogatesAreEscaped(String text) {
    String json = SurrogateEscapes.in("\"" + text + "\"\n");
    assertThat(json)
        .isEqualTo(new String(json.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8));
  }

  @Test
  void aTableFitsTheTerminal() {
    assertThat(Terminal.columns(null)).isEqualTo(Terminal.MOST_COLUMNS);
    assertThat(Terminal.columns("wide")).isEqualTo(Terminal.MOST_COLUMNS);
    assertThat(Terminal.columns("90")).isEqualTo(90);
    assertThat(Terminal.columns("9")).isEqualTo(60);
    Reading reading = Isnad.arabic().read(Report.ofText(Samples.CONVOY));
    for (int columns : new int[] {80, 100}) {
      assertThat(new AccountTable(columns).of("a.txt", reading).lines())
          .allMatch(line -> AccountTable.width(line) <= columns);
    }
  }

  @Test
  void widthCountsWhatIsSeen() {
    assertThat(AccountTable.width("قُتِلَ")).isEqualTo(3);
    assertThat(AccountTable.cut("a  b\nc", 10)).isEqualTo("a b c");
    assertThat(AccountTable.cut("abcdefghij", 4)).isEqualTo("abc…");
  }
}
