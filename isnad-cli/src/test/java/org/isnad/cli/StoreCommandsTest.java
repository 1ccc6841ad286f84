package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.time.InstantSource;
import org.isnad.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that work on a store. */
class StoreCommandsTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Path db;

  @BeforeEach
  void ingest() throws Exception {
    db = folder.resolve("isnad.db");
    Path report = folder.resolve("report.txt");
    Files.writeString(
        report,
        "أفاد مصدر أمني، اليوم، بانفجار عبوة ناسفة استهدفت رتلا للتحالف الدولي في مدينة الحلة.\n");
    Run run = Run.of("ingest", "--db", db, "--published", "2022-01-02", report);
    assertThat(run.code()).as(run.err()).isZero();
    try (Store store = Store.open(db, InstantSource.system())) {
      store.link(100);
    }
  }

  private String head() {
    Run run = Run.of("verify", "--db", db);
    assertThat(run.code()).as(run.err()).isZero();
    return run.out().strip();
  }

  @Test
  void searchFindsWordsWithWhatIsAttachedToThem() {
    Run run = Run.of("search", "--db", db, "التحالف", "-حلب");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("[للتحالف]").contains("\"incidents\":[\"isnad:");
    assertThat(Run.of("search", "--db", db, "طائرة").err()).contains("nothing found");
  }

  @Test
  void searchFindsIncidentsNearAPoint() {
    Run near = Run.of("search", "--db", db, "--near", "32.48,44.43", "--within", "40");
    assertThat(near.code()).as(near.err()).isZero();
    assertThat(near.out().lines()).hasSize(1);
    assertThat(near.out()).contains("\"state\":\"live\"");
    assertThat(Run.of("search", "--db", db, "--near", "1,1").out()).isEmpty();
  }

  @Test
  void searchWithNothingToFindIsAMisuse() {
    assertThat(Run.of("search", "--db", db).code()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.of("search", "--db", db, "-x").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.of("search", "--db", db, "--near", "north").code()).isEqualTo(ExitCode.USAGE);
    assertThat(Run.of("search", "--db", db, "--near", "95,1").code()).isEqualTo(ExitCode.USAGE);
  }

  @Test
  void verifyPrintsTheHeadAndFindsWhatWasTouched() throws Exception {
    String head = head();
    assertThat(Run.of("verify", "--db", db, "--head", head).code()).isZero();
    assertThat(Run.of("verify", "--db", db, "--head", "x").code()).isEqualTo(ExitCode.USAGE);
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + db);
        Statement statement = connection.createStatement()) {
      statement.execute("DROP TRIGGER text_stays");
      statement.execute("UPDATE report SET text = 'x'");
    }
    Run run = Run.of("verify", "--db", db, "--head", head);
    assertThat(run.code()).isEqualTo(ExitCode.SOME_FAILED);
    assertThat(run.err()).contains("the text of report").contains("NOT in order");
  }

  @Test
  void aBackupComesBack() {
    Path copy = folder.resolve("copy.db");
    String head = head();
    assertThat(Run.of("backup", "--db", db, copy).out().strip()).isEqualTo(head);
    Run again = Run.of("backup", "--db", db, copy);
    assertThat(again.code()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
    assertThat(again.err()).contains("--force");
    assertThat(Run.of("backup", "--db", db, "--force", copy).code()).isZero();
    assertThat(Run.of("restore", "--db", db, copy).code()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
    Run restored = Run.of("restore", "--db", db, "--force", "--head", head, copy);
    assertThat(restored.code()).as(restored.err()).isZero();
    assertThat(head()).isEqualTo(head);
  }

  @Test
  void readingAgainWithTheSameRulesChangesNothing() {
    String head = head();
    for (String[] options : new String[][] {{"--dry-run"}, {}}) {
      Object[] arguments = new Object[options.length + 3];
      arguments[0] = "reread";
      arguments[1] = "--db";
      arguments[2] = db;
      System.arraycopy(options, 0, arguments, 3, options.length);
      Run run = Run.of(arguments);
      assertThat(run.code()).as(run.err()).isZero();
      assertThat(run.out()).isEmpty();
      assertThat(run.err()).contains("1 reports read again, 0");
    }
    assertThat(head()).isEqualTo(head);
  }

  @Test
  void whatIsNoStoreIsNamed() throws Exception {
    Path text = folder.resolve("text.db");
    Files.writeString(text, "no store ".repeat(500));
    for (String command : new String[] {"verify", "reread"}) {
      Run run = Run.of(command, "--db", text);
      assertThat(run.code()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
      assertThat(run.err()).contains(text + ": not a database");
    }
    Run missing = Run.of("search", "--db", folder.resolve("no.db"), "x");
    assertThat(missing.code()).isEqualTo(ExitCode.CANNOT_READ_OR_WRITE);
    assertThat(missing.err()).contains("no such file");
  }
}
