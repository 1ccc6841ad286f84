package org.isnad.web.show;

/**
 * A piece of a value that is shown. Pieces that came with data stand apart from the text around
 * them, so that neither changes the other's order.
 *
 * @param text never empty
 * @param kind what it is
 */
public record Part(String text, Kind kind) {

  /** What a piece is; it decides how it is set. */
  public enum Kind {
    /** Words of the page, in its language. */
    WORDS,
    /** A value of unknown direction. */
    VALUE,
    /** Arabic, as a report has it. */
    ARABIC,
    /** English. */
    ENGLISH,
    /** Figures, dates, coordinates: always from left to right. */
    FIGURES
  }

  static Part words(String text) {
    return new Part(text, Kind.WORDS);
  }

  static Part value(String text) {
    return new Part(text, Kind.VALUE);
  }

  static Part arabic(String text) {
    return new Part(text, Kind.ARABIC);
  }

  static Part english(String text) {
    return new Part(text, Kind.ENGLISH);
  }

  static Part figures(String text) {
    return new Part(text, Kind.FIGURES);
  }

  /** True if it must stand in a {@code bdi}. */
  public boolean isIsolated() {
    return kind != Kind.WORDS;
  }

  /** Its language for the attribute {@code lang}; empty if that is not known or the page's. */
  public String lang() {
    return switch (kind) {
      case ARABIC -> "ar";
      case ENGLISH -> "en";
      case WORDS, VALUE, FIGURES -> "";
    };
  }

  public boolean isFigures() {
    return kind == Kind.FIGURES;
  }
}
