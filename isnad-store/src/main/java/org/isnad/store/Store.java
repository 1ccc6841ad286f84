package org.isnad.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.InstantSource;
import org.isnad.store.StoreException.Why;

/**
 * A database of reports, of what machines read in them, and of what people decided. One program
 * writes at a time, any number read. Safe for many threads.
 */
public final class Store implements AutoCloseable {

  private final Session session;
  private final InstantSource clock;
  private final Stems stems = Stems.load();

  private Store(Session session, InstantSource clock) {
    this.session = session;
    this.clock = clock;
  }

  /**
   * Opens a store for writing and makes it if there is none.
   *
   * @throws StoreException if it is no store, damaged, newer than this program, cannot be written,
   *     or another program writes to it; then nothing was changed
   */
  public static Store open(Path file, InstantSource clock) throws StoreException {
    checkName(file);
    WriterLock lock = WriterLock.take(file);
    boolean open = false;
    try {
      int schema;
      try (Connection connection = Connections.plain(file)) {
        schema = Connections.check(file, connection);
      }
      if (schema < Connections.SCHEMA) {
        Migrations.run(file);
      }
      Session session = Session.writing(file, Connections.writer(file), lock);
      open = true;
      return new Store(session, clock);
    } catch (SQLException failure) {
      throw StoreException.of(file, failure);
    } finally {
      if (!open) {
        lock.close();
      }
    }
  }

  /**
   * Opens a store that is there, for reading only; another program may write to it meanwhile.
   *
   * @throws StoreException if there is none, or it is damaged or newer than this program
   */
  public static Store read(Path file) throws StoreException {
    checkName(file);
    if (!Files.isRegularFile(file)) {
      throw new StoreException(Why.MISSING, file + ": no such file");
    }
    try (Connection connection = Connections.reader(file)) {
      int schema = Connections.check(file, connection);
      if (schema < Connections.SCHEMA) {
        throw new StoreException(
            Why.NOT_A_STORE,
            file
                + (schema == 0
                    ? ": an empty database"
                    : ": of an older Isnad; open it for writing once"));
      }
    } catch (SQLException failure) {
      throw StoreException.of(file, failure);
    }
    return new Store(Session.reading(file), InstantSource.system());
  }

  private static void checkName(Path file) throws StoreException {
    if (file.toString().contains("?")) {
      throw new StoreException(Why.OTHER, file + ": SQLite takes no name with a question mark");
    }
    if (Files.isDirectory(file)) {
      throw new StoreException(Why.NOT_A_STORE, file + ": a folder, not a database");
    }
  }

  public Path file() {
    return session.file();
  }

  public Reports reports() {
    return new Reports(session, clock, stems);
  }

  /** The last entry of the chain of ingests and decisions. */
  public Head head() throws StoreException {
    return session.read(Chain::head);
  }

  @Override
  public void close() throws StoreException {
    session.close();
  }
}
