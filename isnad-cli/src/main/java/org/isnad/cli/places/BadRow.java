package org.isnad.cli.places;

/** A row that is not what its file should hold; the message says what was wanted. */
final class BadRow extends Exception {
  private static final long serialVersionUID = 1L;

  BadRow(String wanted) {
    super(wanted);
  }
}
