package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** From accounts to incidents on the command line. */
class LinkCommandTest {

  @TempDir private Path folder;
  private Path accounts = Path.of("");

  @BeforeEach
  void read() throws IOException {
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(
        reports,
        Samples.line("a", Samples.CONVOY) + "\n" + Samples.line("b", Samples.CONVOY + " .") + "\n");
    accounts =
        Files.writeString(
            folder.resolve("accounts.jsonl"),
            Run.of("read", "--published", "2022-01-04", reports).out());
  }

  @Test
  void twoReportsOfOneConvoyAreOneIncident() {
    Run run = Run.of("link", accounts);
    assertThat(run.code()).isZero();
    assertThat(run.out().lines())
        .singleElement()
        .satisfies(
            line -> assertThat(line).startsWith("{\"id\":\"isnad:").contains("\"reports\":2,"));
  }

  @Test
  void aPipeGivesTheSame() throws IOException {
    Run piped = Run.withInput(Files.readAllBytes(accounts), "link", "-");
    assertThat(piped.out()).isEqualTo(Run.of("link", accounts).out());
  }

  @Test
  void aTableIsForPeople() {
    assertThat(Run.of("link", "--format", "table", accounts).out())
        .startsWith("when ")
        .contains("2022-01-");
    assertThat(Run.of("link", "--format", "json", accounts).code()).isEqualTo(2);
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestIsLinked() throws IOException {
    Path broken = folder.resolve("broken.jsonl");
    Files.writeString(broken, "{\"report\":\n" + Files.readString(accounts));
    Run run = Run.of("link", broken, folder.resolve("none.jsonl"));
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err()).contains(broken + ":1: broken JSON", "none.jsonl: no such file");
    assertThat(run.out()).isEqualTo(Run.of("link", accounts).out());
  }

  @Test
  void anIncidentIsExplained() {
    String incident = Run.of("link", accounts).out();
    String id = incident.substring(7, incident.indexOf('"', 7));
    Run run = Run.of("explain", "--incident", id, accounts);
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains(id, "why they are joined", "same-day", "would part them");
    Run none = Run.of("explain", "--incident", "isnad:none", accounts);
    assertThat(none.code()).isEqualTo(1);
    assertThat(none.err()).contains("no incident and no account isnad:none");
  }
}
