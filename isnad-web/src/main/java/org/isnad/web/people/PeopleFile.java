package org.isnad.web.people;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.TransactionMode;

/**
 * The file of people. It lies beside the store, not in it, so that a store that is given away holds
 * no password; only its owner may read it. Another program may write to it at the same time, as the
 * command that frees somebody does.
 */
final class PeopleFile implements AutoCloseable {

  private static final int SCHEMA = 1;
  private static final int BUSY_MILLIS = 10_000;
  private static final String OWNER_ONLY = "rw-------";

  private static final String[] TABLES = {
    "CREATE TABLE person (id INTEGER PRIMARY KEY, name TEXT NOT NULL, folded TEXT NOT NULL UNIQUE,"
        + " role TEXT NOT NULL, hash TEXT NOT NULL DEFAULT '', created INTEGER NOT NULL,"
        + " disabled INTEGER NOT NULL DEFAULT 0)",
    "CREATE TABLE session (token TEXT PRIMARY KEY, person INTEGER NOT NULL REFERENCES person,"
        + " created INTEGER NOT NULL, seen INTEGER NOT NULL)",
    "CREATE TABLE link (token TEXT PRIMARY KEY, person INTEGER NOT NULL REFERENCES person,"
        + " until INTEGER NOT NULL)",
    "CREATE TABLE failure (folded TEXT PRIMARY KEY, tries INTEGER NOT NULL, last INTEGER NOT NULL,"
        + " until INTEGER NOT NULL)",
    "CREATE TABLE log (seq INTEGER PRIMARY KEY, at INTEGER NOT NULL, who TEXT NOT NULL,"
        + " what TEXT NOT NULL, about TEXT NOT NULL)",
    "PRAGMA user_version = " + SCHEMA
  };

  private final Connection connection;
  private final Jdbi jdbi;
  private final ReentrantLock turn = new ReentrantLock();

  private PeopleFile(Connection connection) {
    this.connection = connection;
    this.jdbi = Jdbi.create(new Lent(connection));
  }

  static PeopleFile open(Path file) throws IOException {
    makeOwned(file);
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    try {
      Connection connection =
          JDBC.createConnection(JDBC.PREFIX + file.toAbsolutePath(), config.toProperties());
      PeopleFile people = new PeopleFile(connection);
      int schema = people.read(h -> h.createQuery("PRAGMA user_version").mapTo(int.class).one());
      if (schema > SCHEMA) {
        people.close();
        throw new IOException(
            file + ": written by a newer Isnad (people " + schema + ", this knows " + SCHEMA + ")");
      }
      if (schema == 0) {
        people.make();
      }
      return people;
    } catch (SQLException failure) {
      throw new IOException(file + ": " + failure.getMessage(), failure);
    }
  }

  /** Before there is anything in it that others must not read. */
  private static void makeOwned(Path file) throws IOException {
    boolean posix = file.getFileSystem().supportedFileAttributeViews().contains("posix");
    if (Files.exists(file)) {
      if (posix) {
        Files.setPosixFilePermissions(file, PosixFilePermissions.fromString(OWNER_ONLY));
      }
    } else if (posix) {
      Files.createFile(
          file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(OWNER_ONLY)));
    }
  }

  private void make() {
    write(
        h -> {
          if (h.createQuery("PRAGMA user_version").mapTo(int.class).one() == 0) {
            for (String table : TABLES) {
              h.execute(table);
            }
          }
        });
  }

  <T> T read(Function<Handle, T> work) {
    turn.lock();
    try (Handle handle = jdbi.open()) {
      return work.apply(handle);
    } finally {
      turn.unlock();
    }
  }

  /** All or nothing. */
  <T> T change(Function<Handle, T> work) {
    return read(handle -> handle.inTransaction(work::apply));
  }

  /** All or nothing, without a result. */
  void write(Consumer<Handle> work) {
    read(
        handle -> {
          handle.useTransaction(work::accept);
          return true;
        });
  }

  @Override
  public void close() throws IOException {
    turn.lock();
    try {
      connection.close();
    } catch (SQLException failure) {
      throw new IOException(failure.getMessage(), failure);
    } finally {
      turn.unlock();
    }
  }

  /** Lends the one connection to one handle after the other. */
  private record Lent(Connection connection) implements ConnectionFactory {
    @Override
    public Connection openConnection() {
      return connection;
    }

    @Override
    public void closeConnection(Connection lent) {
      // The file closes it.
    }
  }
}
