package org.isnad.export;

/**
 * Keeps a spreadsheet from taking text for a formula: an apostrophe before what could begin one,
 * and before an apostrophe, so that taking one away gives the text back.
 */
final class Guard {

  private static final char MARK = '\'';
  private static final String RISKY = "=+-@\t\r\n\uFF1D\uFF0B\uFF0D\uFF20" + MARK;

  private Guard() {}

  static String guarded(String text) {
    return !text.isEmpty() && RISKY.indexOf(text.charAt(0)) >= 0 ? MARK + text : text;
  }

  /** The text that was guarded. */
  static String opened(String cell) {
    return !cell.isEmpty() && cell.charAt(0) == MARK ? cell.substring(1) : cell;
  }
}
