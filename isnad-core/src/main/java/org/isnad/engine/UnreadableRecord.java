package org.isnad.engine;

/** A line that is no record of accounts; the message says why. */
public final class UnreadableRecord extends RuntimeException {
  private static final long serialVersionUID = 1;

  UnreadableRecord(String message, Throwable cause) {
    super(message, cause);
  }

  UnreadableRecord(String message) {
    super(message);
  }
}
