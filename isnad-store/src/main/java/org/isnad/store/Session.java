package org.isnad.store;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.concurrent.locks.ReentrantLock;
import org.isnad.store.StoreException.Why;
import org.jdbi.v3.core.ConnectionFactory;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/**
 * The database as the store's parts use it: one writer whose transactions come one after the other,
 * and any number of readers, each of which sees one moment.
 */
final class Session implements AutoCloseable {

  /** Work inside one transaction. */
  interface Work<T> {
    T run(Handle handle) throws StoreException, SQLException;
  }

  private final Path file;
  private final Jdbi readers;
  private final @Nullable Connection connection;
  private final @Nullable Jdbi writer;
  private final @Nullable WriterLock lock;
  private final ReentrantLock turn = new ReentrantLock();
  private Runnable undone = () -> {};

  private Session(Path file, @Nullable Connection connection, @Nullable WriterLock lock) {
    this.file = file;
    this.connection = connection;
    this.lock = lock;
    this.readers = Jdbi.create(() -> Connections.reader(file));
    this.writer = connection == null ? null : Jdbi.create(new Lent(connection));
  }

  static Session reading(Path file) {
    return new Session(file, null, null);
  }

  static Session writing(Path file, Connection connection, WriterLock lock) {
    return new Session(file, connection, lock);
  }

  /** What is to be done whenever a transaction was undone: to forget what it wrote. */
  void whenUndone(Runnable forget) {
    undone = forget;
  }

  Path file() {
    return file;
  }

  /** Reads what was last committed, all of one moment; never waits for a writer. */
  <T> T read(Work<T> work) throws StoreException {
    try (Handle handle = readers.open()) {
      return inTransaction(handle, work, () -> {});
    } catch (SQLException | JdbiException failure) {
      throw StoreException.of(file, failure);
    }
  }

  /**
   * Writes all or nothing. When it returns, what was written outlives the process and the machine.
   */
  <T> T write(Work<T> work) throws StoreException {
    turn.lock();
    try {
      if (writer == null) {
        throw new StoreException(Why.READ_ONLY, file + ": opened for reading only");
      }
      try (Handle handle = writer.open()) {
        return inTransaction(handle, work, undone);
      }
    } catch (SQLException | JdbiException failure) {
      throw StoreException.of(file, failure);
    } finally {
      turn.unlock();
    }
  }

  private static <T> T inTransaction(Handle handle, Work<T> work, Runnable whenUndone)
      throws SQLException, StoreException {
    Connection open = handle.getConnection();
    boolean done = false;
    open.setAutoCommit(false);
    try {
      T result = work.run(handle);
      open.commit();
      done = true;
      open.setAutoCommit(true);
      return result;
    } finally {
      if (!done) {
        rollBack(open);
        whenUndone.run();
      }
    }
  }

  /**
   * Undoes what was begun. After some failures, a full disk among them, SQLite has done so by
   * itself and complains of being asked again, which must not hide the failure.
   */
  private static void rollBack(Connection open) {
    try {
      open.rollback();
    } catch (SQLException already) {
      // It is undone.
    }
    try {
      open.setAutoCommit(true);
    } catch (SQLException already) {
      // It is so all the same.
    }
  }

  @Override
  public void close() throws StoreException {
    turn.lock();
    try {
      if (connection != null) {
        connection.close();
      }
    } catch (SQLException failure) {
      throw StoreException.of(file, failure);
    } finally {
      if (lock != null) {
        lock.close();
      }
      turn.unlock();
    }
  }

  /** Lends the writer's connection to one handle after the other. */
  private record Lent(Connection connection) implements ConnectionFactory {
    @Override
    public Connection openConnection() {
      return connection;
    }

    @Override
    public void closeConnection(Connection lent) {
      // The session closes it.
    }
  }
}
