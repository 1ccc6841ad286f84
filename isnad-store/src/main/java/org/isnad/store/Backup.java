package org.isnad.store;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.AtomicMoveNotSupportedException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Optional;
import org.isnad.store.StoreException.Why;

/**
 * Copies stores. A copy is made beside its place under another name, checked, and only then put in
 * its place in one step, so that a file of that name is always whole.
 */
public final class Backup {

  private Backup() {}

  /**
   * Copies a store as it is at one moment, while others read and write it.
   *
   * @param over whether a file that is there may be replaced
   * @return what the check of the copy found; its head is worth noting elsewhere
   * @throws StoreException if the copy cannot be made or is not whole; then nothing was replaced
   */
  public static Verification backUp(Path store, Path copy, boolean over) throws StoreException {
    return place(store, copy, over, Optional.empty());
  }

  /**
   * Puts a backup in the place of a store. Nobody may be writing to the store.
   *
   * @param over whether a store that is there may be replaced
   * @param head a head that the backup must have in its chain
   * @throws StoreException if the backup is not whole, or the store is in use or is there; then
   *     nothing was replaced
   */
  public static Verification restore(Path backup, Path store, boolean over, Optional<Head> head)
      throws StoreException {
    return place(backup, store, over, head);
  }

  private static Verification place(Path from, Path to, boolean over, Optional<Head> head)
      throws StoreException {
    if (Files.exists(to) && !over) {
      throw new StoreException(Why.EXISTS, to + ": is there already; --force replaces it");
    }
    if (Files.isDirectory(to)) {
      throw new StoreException(Why.EXISTS, to + ": a folder, not a file");
    }
    if (Files.exists(to) && same(from, to)) {
      throw new StoreException(Why.REFUSED, to + ": is the very file that is to be copied");
    }
    Path made = to.resolveSibling(to.getFileName() + ".part");
    Store.read(from).close();
    WriterLock lock = Files.exists(to) ? WriterLock.take(to) : null;
    try {
      Files.deleteIfExists(made);
      copy(from, made);
      Verification verification = check(made, head);
      if (!verification.holds()) {
        throw new StoreException(
            Why.DAMAGED,
            from + ": not whole, nothing was put in its place: " + verification.faults().get(0));
      }
      flush(made);
      // What another writer left beside the old file does not belong to the new one.
      for (String beside : new String[] {"-wal", "-shm", "-journal"}) {
        Files.deleteIfExists(to.resolveSibling(to.getFileName() + beside));
      }
      move(made, to);
      return verification;
    } catch (StoreException failure) {
      throw failure;
    } catch (IOException failure) {
      throw new StoreException(
          Why.OTHER, to + ": cannot be written: " + failure.getMessage(), failure);
    } finally {
      clear(made);
      if (lock != null) {
        lock.close();
      }
    }
  }

  private static boolean same(Path from, Path to) throws StoreException {
    try {
      return Files.exists(from) && Files.isSameFile(from, to);
    } catch (IOException failure) {
      throw new StoreException(Why.OTHER, from + ": cannot be read", failure);
    }
  }

  /** All of one moment; what a writer adds meanwhile is not in it. */
  private static void copy(Path from, Path to) throws StoreException {
    try (Connection connection = Connections.reader(from);
        PreparedStatement copy = connection.prepareStatement("VACUUM INTO ?")) {
      copy.setString(1, to.toAbsolutePath().toString());
      copy.execute();
    } catch (SQLException failure) {
      throw StoreException.of(from, failure);
    }
  }

  private static Verification check(Path file, Optional<Head> head) throws StoreException {
    try (Store copy = Store.read(file)) {
      return copy.verify(head);
    }
  }

  private static void flush(Path file) throws IOException {
    try (FileChannel channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
      channel.force(true);
    }
  }

  private static void move(Path from, Path to) throws IOException {
    try {
      Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (AtomicMoveNotSupportedException other) {
      Files.move(from, to, StandardCopyOption.REPLACE_EXISTING);
    }
  }

  private static void clear(Path made) {
    for (String beside : new String[] {"", "-wal", "-shm", "-journal"}) {
      try {
        Files.deleteIfExists(made.resolveSibling(made.getFileName() + beside));
      } catch (IOException left) {
        // A part that is left behind does no harm, the next copy replaces it.
      }
    }
  }
}
