package org.isnad.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.sql.DataSource;
import org.isnad.store.StoreException.Why;
import org.sqlite.JDBC;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteConfig.JournalMode;
import org.sqlite.SQLiteConfig.SynchronousMode;
import org.sqlite.SQLiteConfig.TransactionMode;
import org.sqlite.SQLiteDataSource;
import org.sqlite.SQLiteOpenMode;

/**
 * Opens connections to the database, all with the same settings. The database file is only ever
 * touched through SQLite: see {@link WriterLock}.
 */
final class Connections {

  /** "ISND", at byte 68 of the file. */
  static final int APPLICATION = 0x49534e44;

  /** The schema that this program writes. */
  static final int SCHEMA = 2;

  private static final int BUSY_MILLIS = 10_000;
  private static final int CACHE_KIB = 64 * 1024;

  private Connections() {}

  /** The one writer; each commit is on disk before it returns. */
  static Connection writer(Path file) throws SQLException {
    SQLiteConfig config = config();
    config.setTransactionMode(TransactionMode.IMMEDIATE);
    Connection connection = open(file, config);
    try (Statement statement = connection.createStatement()) {
      // Not in the settings above, so that a file that is no database fails with its own error.
      statement.execute("PRAGMA journal_mode = " + JournalMode.WAL);
      statement.execute("PRAGMA cache_size = -" + CACHE_KIB);
      return connection;
    } catch (SQLException failure) {
      connection.close();
      throw failure;
    }
  }

  /** One reader; it sees what was committed when its transaction began. */
  static Connection reader(Path file) throws SQLException {
    SQLiteConfig config = config();
    config.setReadOnly(true);
    if (canChange(file)) {
      return open(file, config);
    }
    // Nobody can write here, and SQLite cannot keep the notes that it shares with writers.
    return JDBC.createConnection(
        JDBC.PREFIX + file.toAbsolutePath().toUri() + "?immutable=1", config.toProperties());
  }

  private static boolean canChange(Path file) {
    return Files.isWritable(file.toAbsolutePath().resolveSibling("."))
        || Files.exists(file.resolveSibling(file.getFileName() + "-wal"));
  }

  /** To look at a file before anything is done to it. */
  static Connection plain(Path file) throws SQLException {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    if (Files.exists(file)) {
      config.resetOpenMode(SQLiteOpenMode.CREATE);
    }
    return open(file, config);
  }

  private static SQLiteConfig config() {
    SQLiteConfig config = new SQLiteConfig();
    config.setBusyTimeout(BUSY_MILLIS);
    config.enforceForeignKeys(true);
    config.setSynchronous(SynchronousMode.FULL);
    config.resetOpenMode(SQLiteOpenMode.CREATE);
    return config;
  }

  private static Connection open(Path file, SQLiteConfig config) throws SQLException {
    return JDBC.createConnection(url(file), config.toProperties());
  }

  private static String url(Path file) {
    return JDBC.PREFIX + file.toAbsolutePath();
  }

  /**
   * Refuses what is no store of ours, or one of a newer program; writes nothing.
   *
   * @return the schema's version; 0 for an empty database
   */
  static int check(Path file, Connection connection) throws SQLException, StoreException {
    int application = number(connection, "PRAGMA application_id");
    int schema = number(connection, "PRAGMA user_version");
    int tables = number(connection, "SELECT count(*) FROM sqlite_schema");
    if (application != APPLICATION && (application != 0 || tables > 0)) {
      throw new StoreException(
          Why.NOT_A_STORE, file + ": a database of another program, not a store of Isnad");
    }
    if (schema > SCHEMA) {
      throw new StoreException(
          Why.NEWER,
          file
              + ": written by a newer Isnad (schema "
              + schema
              + ", this program knows "
              + SCHEMA
              + "); nothing was changed");
    }
    return application == APPLICATION ? schema : 0;
  }

  static int number(Connection connection, String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(sql)) {
      return rows.next() ? rows.getInt(1) : 0;
    }
  }

  /** For Flyway, which opens connections by itself. */
  static DataSource source(Path file) {
    SQLiteDataSource source = new SQLiteDataSource(config());
    source.setUrl(url(file));
    return source;
  }
}
