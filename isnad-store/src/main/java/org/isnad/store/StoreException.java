package org.isnad.store;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.sqlite.SQLiteErrorCode;
import org.sqlite.SQLiteException;

/** Something that the store could not do; the message names the file and says why. */
public class StoreException extends IOException {

  private static final long serialVersionUID = 1L;

  /** What went wrong, for those who act on it. */
  public enum Why {
    MISSING,
    NOT_A_STORE,
    NEWER,
    DAMAGED,
    READ_ONLY,
    FULL,
    IN_USE,
    EXISTS,
    UNKNOWN_INCIDENT,
    REFUSED,
    OTHER
  }

  private final Why why;

  StoreException(Why why, String message) {
    super(message);
    this.why = why;
  }

  StoreException(Why why, String message, @Nullable Throwable cause) {
    super(message, cause);
    this.why = why;
  }

  public Why why() {
    return why;
  }

  /** What SQLite or the library around it says, in words that help. */
  static StoreException of(Object file, Throwable failure) {
    Throwable cause = failure;
    while (cause != null) {
      if (cause instanceof StoreException known) {
        return known;
      }
      if (cause instanceof SQLiteException sqlite) {
        return of(file, sqlite);
      }
      if (cause instanceof SQLException sql && sql.getMessage() != null) {
        return new StoreException(Why.OTHER, file + ": " + sql.getMessage(), failure);
      }
      cause = cause.getCause();
    }
    return new StoreException(Why.OTHER, file + ": " + failure.getMessage(), failure);
  }

  private static StoreException of(Object file, SQLiteException failure) {
    SQLiteErrorCode code = failure.getResultCode();
    String name = code.name();
    if (code == SQLiteErrorCode.SQLITE_NOTADB) {
      return new StoreException(Why.NOT_A_STORE, file + ": not a database", failure);
    }
    if (name.startsWith("SQLITE_CORRUPT")) {
      return new StoreException(
          Why.DAMAGED,
          file + ": the database is damaged; put a backup in its place (isnad restore)",
          failure);
    }
    if (name.startsWith("SQLITE_READONLY") || name.startsWith("SQLITE_PERM")) {
      return new StoreException(Why.READ_ONLY, file + ": no right to write it", failure);
    }
    if (name.startsWith("SQLITE_FULL")) {
      return new StoreException(
          Why.FULL, file + ": the disk is full; what was not yet acknowledged is undone", failure);
    }
    if (name.startsWith("SQLITE_BUSY") || name.startsWith("SQLITE_LOCKED")) {
      return new StoreException(Why.IN_USE, file + ": another program is writing to it", failure);
    }
    if (name.startsWith("SQLITE_IOERR")) {
      return new StoreException(
          Why.OTHER,
          file
              + ": the disk failed or is full ("
              + name.toLowerCase(Locale.ROOT)
              + "); what was not yet acknowledged is undone",
          failure);
    }
    if (name.startsWith("SQLITE_CANTOPEN")) {
      return new StoreException(Why.OTHER, file + ": cannot be opened", failure);
    }
    return new StoreException(Why.OTHER, file + ": " + failure.getMessage(), failure);
  }
}
