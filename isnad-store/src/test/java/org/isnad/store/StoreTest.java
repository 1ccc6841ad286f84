package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.Statement;
import java.util.List;
import org.isnad.report.Report;
import org.isnad.store.StoreException.Why;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Opening stores, keeping reports, and what is refused. */
class StoreTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private Path file() {
    return folder.resolve("isnad.db");
  }

  private Store open() throws StoreException {
    return Store.open(file(), Samples.clock());
  }

  @Test
  void whatIsKeptIsThereAfterOpeningAgain() throws StoreException {
    Report report = Samples.report(1);
    try (Store store = open()) {
      Added added = store.reports().add(Samples.VERSION, List.of(Samples.arrival(1)));
      assertThat(added).isEqualTo(new Added(1, 0, 0, 1));
    }
    try (Store store = open()) {
      assertThat(store.reports().find(report.id())).contains(report);
      assertThat(store.reports().record(report.id())).contains(Samples.record(report, 1));
      assertThat(store.reports().count()).isEqualTo(1);
    }
  }

  @Test
  void theSameReportTwiceIsOneReport() throws StoreException {
    try (Store store = open()) {
      store.reports().add(Samples.VERSION, List.of(Samples.arrival(1), Samples.arrival(1)));
      Head head = store.head();
      Report elsewhere = Samples.report(1).withFile("copy.txt").withRetrieved("2022-05-05");
      Added again =
          store
              .reports()
              .add(Samples.VERSION, List.of(Arrival.read(elsewhere, Samples.record(elsewhere, 1))));
      assertThat(again).isEqualTo(new Added(0, 0, 1, 0));
      assertThat(store.head()).isEqualTo(head);
      assertThat(store.reports().missing(List.of(elsewhere, Samples.report(2))))
          .containsExactly(Samples.report(2));
    }
  }

  @Test
  void anotherSightingOfATextIsKeptAndTheOneThatSaysMostIsRead() throws StoreException {
    Report bare = Report.ofText(Samples.report(1).text());
    Report full = Samples.report(1);
    for (List<Report> order : List.of(List.of(bare, full), List.of(full, bare))) {
      Path file = folder.resolve(order.get(0).url().isPresent() + ".db");
      try (Store store = Store.open(file, Samples.clock())) {
        for (Report report : order) {
          store
              .reports()
              .add(Samples.VERSION, List.of(Arrival.read(report, Samples.record(report, 1))));
        }
        assertThat(store.reports().count()).isEqualTo(1);
        assertThat(store.reports().sightings(full.id()))
            .extracting(Sighting::report)
            .containsExactlyElementsOf(order);
        assertThat(store.reports().find(full.id())).contains(full);
      }
    }
  }

  @Test
  void aChangedTextOfAnAddressIsANewVersion() throws StoreException {
    Report before = Samples.report(1);
    Report after = Report.ofText(before.text() + " تحديث").withUrl(before.url().orElseThrow());
    try (Store store = open()) {
      store
          .reports()
          .add(Samples.VERSION, List.of(Arrival.unread(before, "?"), Arrival.unread(after, "?")));
      assertThat(store.reports().versions(before.url().orElseThrow()))
          .containsExactly(before.id(), after.id());
    }
  }

  @Test
  void originalBytesAreKept() throws StoreException {
    Report report = Samples.report(1);
    byte[] bytes = report.text().getBytes(Charset.forName("windows-1256"));
    try (Store store = open()) {
      store
          .reports()
          .add(
              Samples.VERSION,
              List.of(Samples.arrival(1).withOriginal(bytes, "text/plain; charset=windows-1256")));
      assertThat(store.reports().original(report.id())).contains(bytes);
      store.reports().add(Samples.VERSION, List.of(Samples.arrival(2)));
      assertThat(store.reports().original(Samples.report(2).id()))
          .contains(Samples.report(2).text().getBytes(StandardCharsets.UTF_8));
    }
  }

  @Test
  void aSecondWriterIsToldAndReadersAreFree() throws StoreException {
    try (Store store = open()) {
      store.reports().add(Samples.VERSION, List.of(Samples.arrival(1)));
      assertThatThrownBy(this::open)
          .isInstanceOf(StoreException.class)
          .hasMessageContaining("writing to it");
      try (Store reader = Store.read(file())) {
        assertThat(reader.reports().count()).isEqualTo(1);
        assertThatThrownBy(() -> reader.reports().add(Samples.VERSION, List.of(Samples.arrival(2))))
            .hasMessageContaining("for reading only");
      }
      store.reports().add(Samples.VERSION, List.of(Samples.arrival(2)));
    }
    open().close();
  }

  @Test
  void whatIsNoStoreIsRefusedAndLeftAlone() throws Exception {
    Files.writeString(file(), "no database, but a text that is long enough to be one".repeat(100));
    byte[] before = Files.readAllBytes(file());
    refused(Why.NOT_A_STORE, "not a database");
    assertThat(Files.readAllBytes(file())).isEqualTo(before);
  }

  @Test
  void aDatabaseOfAnotherProgramIsRefused() throws Exception {
    sql("CREATE TABLE something (a)");
    refused(Why.NOT_A_STORE, "another program");
  }

  @Test
  void aNewerSchemaIsRefused() throws Exception {
    open().close();
    sql("PRAGMA user_version = 99");
    refused(Why.NEWER, "newer Isnad (schema 99");
    assertThatThrownBy(() -> Store.read(file())).hasMessageContaining("newer Isnad");
  }

  @Test
  void aFolderIsNoStoreAndAMissingFolderHoldsNone() throws Exception {
    assertThatThrownBy(() -> Store.open(folder, Samples.clock())).hasMessageContaining("a folder");
    assertThatThrownBy(() -> Store.open(folder.resolve("no/isnad.db"), Samples.clock()))
        .hasMessageContaining("no such folder");
    assertThatThrownBy(() -> Store.read(folder.resolve("no.db")))
        .hasMessageContaining("no such file");
  }

  private void refused(Why why, String message) {
    assertThatThrownBy(this::open)
        .isInstanceOfSatisfying(StoreException.class, e -> assertThat(e.why()).isEqualTo(why))
        .hasMessageStartingWith(file().toString())
        .hasMessageContaining(message);
  }

  private void sql(String statement) throws Exception {
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file());
        Statement run = connection.createStatement()) {
      run.execute(statement);
    }
  }
}
