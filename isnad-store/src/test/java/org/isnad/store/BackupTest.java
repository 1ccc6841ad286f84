package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.RandomAccessFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Copies that are made while others write, and how they come back. */
class BackupTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  private Path store() {
    return folder.resolve("isnad.db");
  }

  private Path copy() {
    return folder.resolve("copy.db");
  }

  private void fill(int from, int to) throws StoreException {
    try (Store store = Store.open(store(), Samples.clock())) {
      for (int i = from; i < to; i++) {
        store.reports().add(Samples.VERSION, List.of(Samples.arrival(i)));
      }
    }
  }

  private static long count(Path file) throws StoreException {
    try (Store store = Store.read(file)) {
      return store.reports().count();
    }
  }

  @Test
  void aCopyThatIsMadeWhileAnotherWritesIsWholeAndOfOneMoment() throws Exception {
    fill(0, 5);
    AtomicBoolean done = new AtomicBoolean();
    ExecutorService threads = Executors.newSingleThreadExecutor();
    try (Store store = Store.open(store(), Samples.clock())) {
      Future<Integer> writing =
          threads.submit(
              () -> {
                int i = 5;
                while (!done.get()) {
                  store.reports().add(Samples.VERSION, List.of(Samples.arrival(i++)));
                }
                return i;
              });
      long before = 0;
      for (int i = 0; i < 5; i++) {
        Verification made = Backup.backUp(store(), copy(), true);
        assertThat(made.holds()).isTrue();
        assertThat(made.reports()).isGreaterThanOrEqualTo(Math.max(5, before));
        assertThat(count(copy())).isEqualTo(made.reports());
        assertThat(store.verify(Optional.of(made.head())).faults()).isEmpty();
        before = made.reports();
      }
      done.set(true);
      long written = writing.get();
      assertThat(store.reports().count()).isEqualTo(written);
    } finally {
      threads.shutdownNow();
    }
  }

  @Test
  void whatWasBackedUpComesBack() throws Exception {
    fill(0, 3);
    Head head = Backup.backUp(store(), copy(), false).head();
    fill(3, 6);
    Backup.restore(copy(), store(), true, Optional.of(head));
    assertThat(count(store())).isEqualTo(3);
    fill(6, 7);
    assertThat(count(store())).isEqualTo(4);
  }

  @Test
  void nothingIsReplacedUnlessAsked() throws Exception {
    fill(0, 1);
    Backup.backUp(store(), copy(), false);
    assertThatThrownBy(() -> Backup.backUp(store(), copy(), false)).hasMessageContaining("--force");
    assertThatThrownBy(() -> Backup.restore(copy(), store(), false, Optional.empty()))
        .hasMessageContaining("--force");
    assertThatThrownBy(() -> Backup.backUp(store(), store(), true))
        .hasMessageContaining("very file");
  }

  @Test
  void aStoreThatIsWrittenToIsNotReplaced() throws Exception {
    fill(0, 1);
    Backup.backUp(store(), copy(), false);
    try (Store open = Store.open(store(), Samples.clock())) {
      assertThatThrownBy(() -> Backup.restore(copy(), store(), true, Optional.empty()))
          .hasMessageContaining("writing to it");
      assertThat(open.reports().count()).isEqualTo(1);
    }
  }

  @Test
  void aDamagedBackupIsNotPutInPlace() throws Exception {
    fill(0, 40);
    Backup.backUp(store(), copy(), false);
    try (RandomAccessFile bytes = new RandomAccessFile(copy().toFile(), "rw")) {
      bytes.seek(4096 * 20L);
      bytes.write(new byte[4096 * 4]);
    }
    byte[] before = Files.readAllBytes(store());
    assertThatThrownBy(() -> Backup.restore(copy(), store(), true, Optional.empty()))
        .isInstanceOf(StoreException.class);
    assertThat(Files.readAllBytes(store())).isEqualTo(before);
    assertThat(count(store())).isEqualTo(40);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files).noneMatch(file -> file.toString().contains(".part"));
    }
  }

  @Test
  void aBackupWithoutTheHeadThatWasNotedIsNotPutInPlace() throws Exception {
    fill(0, 2);
    Backup.backUp(store(), copy(), false);
    fill(2, 3);
    Head later;
    try (Store open = Store.read(store())) {
      later = open.head();
    }
    assertThatThrownBy(() -> Backup.restore(copy(), store(), true, Optional.of(later)))
        .hasMessageContaining("cut off");
  }

  @Test
  void whatIsNoStoreIsNoBackup() throws Exception {
    Files.writeString(copy(), "text ".repeat(1000));
    assertThatThrownBy(() -> Backup.restore(copy(), store(), false, Optional.empty()))
        .hasMessageContaining("not a database");
    assertThatThrownBy(() -> Backup.backUp(store(), copy(), true))
        .hasMessageContaining("no such file");
    assertThat(store()).doesNotExist();
  }
}
