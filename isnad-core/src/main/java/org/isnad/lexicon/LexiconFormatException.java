package org.isnad.lexicon;

/**
 * A data file that cannot be read as what it should be; the message names file, line and what was
 * wanted.
 */
public final class LexiconFormatException extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public LexiconFormatException(String origin, String wanted) {
    super(origin + ": " + wanted);
  }
}
