package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.RandomAccessFile;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.isnad.store.StoreException.Why;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Everything that somebody might do to a store behind its back. */
class VerifyTest {

  private static final Draft.By RANA = new Draft.By("رنا", "قرأت الخبر");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path shared;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Path file;

  private static Head head = Head.NONE;

  @BeforeAll
  static void fill() throws StoreException {
    try (Store store = Store.open(shared.resolve("isnad.db"), Samples.clock())) {
      for (int i = 0; i < 3; i++) {
        store.reports().add(Samples.VERSION, News.arrivals(i, 2));
        LinkingTest.linkAll(store);
      }
      String[] ids = {""};
      store.incidents().forEach(incident -> ids[0] = incident.id());
      store.decisions().make(Draft.note(ids[0], "أولى", RANA));
      Decision note = store.decisions().make(Draft.note(ids[0], "ثانية", RANA));
      store.decisions().make(Draft.revoke(note, RANA));
      store
          .reports()
          .add(
              Samples.VERSION,
              List.of(
                  Samples.arrival(9)
                      .withOriginal("<p>".getBytes(StandardCharsets.UTF_8), "text/html")));
      head = store.head();
      assertThat(store.verify(Optional.of(head)).faults()).isEmpty();
      assertThat(store.verify(Optional.empty()).head()).isEqualTo(head);
    }
  }

  @BeforeEach
  void copy() throws IOException {
    file = folder.resolve("isnad.db");
    Files.copy(shared.resolve("isnad.db"), file);
  }

  /** What somebody can do who may write the file, guards of the schema taken away. */
  private void tamper(String... statements) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
        Statement run = connection.createStatement()) {
      for (String guard :
          List.of(
              "entry_stays",
              "entry_is_kept",
              "decision_stays",
              "decision_is_kept",
              "sighting_stays",
              "sighting_is_kept",
              "text_stays",
              "report_is_kept")) {
        run.execute("DROP TRIGGER IF EXISTS " + guard);
      }
      for (String statement : statements) {
        run.execute(statement);
      }
    }
  }

  private List<String> faults(Head noted) throws StoreException {
    try (Store store = Store.read(file)) {
      return store.verify(Optional.of(noted)).faults();
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " > ",
      quoteCharacter = '`',
      textBlock =
          """
          UPDATE report SET text = text || '.' WHERE id = 2 > the text of report
          UPDATE report SET key = 'sha256:00' WHERE id = 2 > the text of report sha256:00 was changed
          UPDATE sighting SET outlet = 'x' WHERE id = 3 > came from was changed
          UPDATE sighting SET published = NULL WHERE id = 3 > came from was changed
          UPDATE sighting SET at = '2020-01-01T00:00:00Z' WHERE id = 3 > came from was changed
          UPDATE sighting SET original = x'00' WHERE original IS NOT NULL > came from was changed
          UPDATE sighting SET original = NULL WHERE original IS NOT NULL > came from was changed
          UPDATE sighting SET entry = 1 WHERE id = 4 > are not those that are there
          DELETE FROM sighting WHERE id = 1 > are not those that are there
          DELETE FROM sighting WHERE id = (SELECT max(id) FROM sighting) > are not those that are there
          INSERT INTO report (key, text) VALUES ('sha256:2d711642b726b04401627ca9fbac32f5c8530fb1903cc4db02258717921a4881', 'x') > was put in
          UPDATE decision SET reason = 'x' WHERE id = (SELECT max(id) FROM decision) > was changed
          UPDATE decision SET author = 'x' WHERE id = (SELECT min(id) FROM decision) > was changed
          UPDATE decision SET revokes = NULL > was changed
          DELETE FROM decision WHERE revokes IS NOT NULL > was taken away
          INSERT INTO decision SELECT 1, incident, kind, field, value, author, reason, NULL FROM decision LIMIT 1 > was put in
          UPDATE entry SET body = replace(body, 'ثانية', 'ثالثة') > was changed
          UPDATE entry SET at = '2020-01-01T00:00:00Z' WHERE seq = 1 > entry 1 was changed
          UPDATE entry SET kind = 'ids' WHERE kind = 'decision' > was changed
          DELETE FROM entry WHERE seq = 2 > entries 2 to 2 are missing
          DELETE FROM entry WHERE seq = 1 > entries 1 to 1 are missing
          UPDATE incident SET state = 'withdrawn' WHERE id = 1 > what became of incident
          UPDATE incident SET key = 'isnad:0' WHERE id = 1 > was taken away
          DELETE FROM incident WHERE id = 1 > was taken away
          """)
  void whateverIsChangedIsFound(String statement, String fault) throws Exception {
    tamper(statement);
    assertThat(faults(head)).anySatisfy(said -> assertThat(said).contains(fault));
    assertThat(faults(Head.NONE)).as("also without a head").isNotEmpty();
  }

  @Test
  void anEndThatIsCutOffIsFoundWithTheHeadThatWasNoted() throws Exception {
    tamper(
        "DELETE FROM report_words WHERE rowid = (SELECT max(id) FROM report)",
        "DELETE FROM account WHERE report = (SELECT max(id) FROM report)",
        "UPDATE report SET main = NULL, reading = NULL WHERE id = (SELECT max(id) FROM report)",
        "DELETE FROM reading WHERE report = (SELECT max(id) FROM report)",
        "DELETE FROM sighting WHERE id = (SELECT max(id) FROM sighting)",
        "DELETE FROM report WHERE id = (SELECT max(id) FROM report)",
        "DELETE FROM entry WHERE seq = (SELECT max(seq) FROM entry)");
    assertThat(faults(Head.NONE)).isEmpty();
    assertThat(faults(head)).anySatisfy(said -> assertThat(said).contains("its end was cut off"));
  }

  @Test
  void aChainThatWasForgedFromSomewhereOnIsFoundWithTheHeadThatWasNoted() throws Exception {
    Path other = folder.resolve("other.db");
    try (Store store = Store.open(other, Samples.clock())) {
      for (int i = 10; i < 20; i++) {
        store.reports().add(Samples.VERSION, List.of(Samples.arrival(i)));
      }
      assertThat(store.head().seq()).isGreaterThanOrEqualTo(head.seq());
    }
    file = other;
    assertThat(faults(Head.NONE)).isEmpty();
    assertThat(faults(head))
        .anySatisfy(said -> assertThat(said).contains("is not the one that was noted"));
  }

  @Test
  void anEarlierHeadStillHolds() throws Exception {
    try (Store store = Store.open(file, Samples.clock())) {
      store.reports().add(Samples.VERSION, List.of(Samples.arrival(20)));
    }
    assertThat(faults(head)).isEmpty();
  }

  @Test
  void theSchemaItselfRefusesToForget() {
    for (String statement :
        List.of(
            "DELETE FROM entry",
            "UPDATE entry SET body = '{}'",
            "DELETE FROM decision",
            "UPDATE report SET text = ''",
            "DELETE FROM sighting")) {
      assertThatThrownBy(
              () -> {
                try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                    Statement run = connection.createStatement()) {
                  run.execute(statement);
                }
              })
          .as(statement)
          .hasMessageContaining("RAISE function");
    }
  }

  @Test
  void flippedBytesAreToldAndNothingIsOverwritten() throws Exception {
    int found = 0;
    byte[] whole = Files.readAllBytes(file);
    for (int i = 0; i < 12; i++) {
      Path broken = folder.resolve("broken" + i + ".db");
      Files.write(broken, whole);
      try (RandomAccessFile bytes = new RandomAccessFile(broken.toFile(), "rw")) {
        bytes.seek(4096L * (i + 1) + 5);
        bytes.write(new byte[600]);
      }
      byte[] before = Files.readAllBytes(broken);
      try (Store store = Store.read(broken)) {
        found += store.verify(Optional.of(head)).holds() ? 0 : 1;
      } catch (StoreException told) {
        assertThat(told.why()).isIn(Why.DAMAGED, Why.NOT_A_STORE, Why.OTHER);
        assertThat(told).hasMessageContaining(broken.toString());
        found++;
      }
      assertThat(Files.readAllBytes(broken)).isEqualTo(before);
    }
    assertThat(found).isGreaterThanOrEqualTo(8);
  }

  @Test
  void aHeadIsReadAsItIsWritten() {
    assertThat(Head.parse(head.toString())).isEqualTo(head);
    assertThatThrownBy(() -> Head.parse("12")).isInstanceOf(IllegalArgumentException.class);
  }
}
