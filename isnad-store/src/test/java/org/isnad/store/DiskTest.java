package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.isnad.store.StoreException.Why;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Disks that are full, and disks that cannot be written. */
class DiskTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private boolean mounted;

  private Path disk() {
    return folder.resolve("disk");
  }

  @AfterEach
  void unmount() throws Exception {
    if (mounted) {
      run("umount", disk().toString());
    }
  }

  private static boolean run(String... command) throws IOException, InterruptedException {
    try {
      Process process = new ProcessBuilder(command).redirectErrorStream(true).start();
      return process.waitFor(20, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException missing) {
      return false;
    }
  }

  /** A small disk of its own; only root can have one, and not everywhere. */
  private void mount(String size) throws Exception {
    Files.createDirectory(disk());
    mounted = run("mount", "-t", "tmpfs", "-o", "size=" + size, "tmpfs", disk().toString());
    assumeTrue(mounted, "no disk can be mounted here");
  }

  private static int fill(Reports reports) throws StoreException {
    for (int i = 0; ; i += 5) {
      reports.add(
          Samples.VERSION,
          List.of(
              Samples.arrival(i),
              Samples.arrival(i + 1),
              Samples.arrival(i + 2),
              Samples.arrival(i + 3),
              Samples.arrival(i + 4)));
      if (i > 100_000) {
        return i;
      }
    }
  }

  @Test
  void aDatabaseThatMayNotGrowSaysSoAndKeepsWhatWasAcknowledged() throws Exception {
    Path file = folder.resolve("isnad.db");
    Store.open(file, Samples.clock()).close();
    try (Session session = Session.writing(file, Connections.writer(file), WriterLock.take(file))) {
      session.write(handle -> handle.execute("PRAGMA max_page_count = 120"));
      Reports reports = new Reports(session, Samples.clock(), Stems.load());
      StoreException full = catchThrowableOfType(StoreException.class, () -> fill(reports));
      assertThat(full.why()).isEqualTo(Why.FULL);
      assertThat(full).hasMessageContaining("the disk is full").hasMessageContaining("isnad.db");
      long kept = reports.count();
      assertThat(kept % 5).isZero();
      session.write(handle -> handle.execute("PRAGMA max_page_count = 100000"));
      reports.add(Samples.VERSION, List.of(Samples.arrival(1_000_000)));
      assertThat(reports.count()).isEqualTo(kept + 1);
    }
    try (Store store = Store.read(file)) {
      assertThat(store.verify(Optional.empty()).faults()).isEmpty();
    }
  }

  @Test
  void aFullDiskIsToldAndWhatWasAcknowledgedIsThere() throws Exception {
    mount("3m");
    Path file = disk().resolve("isnad.db");
    long kept;
    try (Store store = Store.open(file, Samples.clock())) {
      StoreException full = catchThrowableOfType(StoreException.class, () -> fill(store.reports()));
      assertThat(full).hasMessageContaining("full");
      kept = store.reports().count();
      assertThat(kept).isPositive();
    }
    assertThatThrownBy(() -> Backup.backUp(file, disk().resolve("copy.db"), false))
        .isInstanceOf(StoreException.class);
    assertThat(disk().resolve("copy.db")).doesNotExist();
    try (Store store = Store.read(file)) {
      assertThat(store.reports().count()).isEqualTo(kept);
      assertThat(store.verify(Optional.empty()).faults()).isEmpty();
    }
  }

  @Test
  void aDiskThatCannotBeWrittenIsReadAndNotWritten() throws Exception {
    mount("8m");
    Path file = disk().resolve("isnad.db");
    try (Store store = Store.open(file, Samples.clock())) {
      store.reports().add(Samples.VERSION, List.of(Samples.arrival(1)));
    }
    assumeTrue(run("mount", "-o", "remount,ro", disk().toString()));
    assertThatThrownBy(() -> Store.open(file, Samples.clock()))
        .isInstanceOfSatisfying(
            StoreException.class, e -> assertThat(e.why()).isEqualTo(Why.READ_ONLY))
        .hasMessageContaining("no right to write");
    try (Store store = Store.read(file)) {
      assertThat(store.reports().count()).isEqualTo(1);
      assertThat(store.verify(Optional.empty()).faults()).isEmpty();
    }
    Backup.backUp(file, folder.resolve("copy.db"), false);
  }

  @Test
  void aFileThatCannotBeWrittenIsToldAndLeftAlone() throws Exception {
    Path file = folder.resolve("isnad.db");
    Store.open(file, Samples.clock()).close();
    byte[] before = Files.readAllBytes(file);
    assumeTrue(file.toFile().setWritable(false));
    assumeTrue(!Files.isWritable(file), "whoever may write anything is not kept from it");
    assertThatThrownBy(() -> Store.open(file, Samples.clock()))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining("no right to write");
    assertThat(Files.readAllBytes(file)).isEqualTo(before);
  }
}
