package org.isnad.engine;

import org.isnad.report.UnreadableReport;

/** Tells a text that can be an Arabic report from one that cannot, by its letters. */
final class Readability {
  /** Letters of Persian, Urdu and Kurdish that Arabic does not have, and the Kurdish vowels. */
  private static final String FOREIGN =
      "\u067e\u0686\u0698\u06af\u06d5\u06ce\u06c6\u0695\u06b5\u06c1\u06be\u06d2\u06ba\u0679\u0688\u0691";

  private static final int LEAST_LETTERS = 20;
  private static final double MOST_FOREIGN = 0.025;
  private static final double LEAST_ARABIC = 0.3;
  private static final double MOST_CONTROLS = 0.05;

  private Readability() {}

  /**
   * Refuses what is no Arabic text.
   *
   * @throws UnreadableReport saying why
   */
  static void check(String text) {
    long letters = 0;
    long arabic = 0;
    long foreign = 0;
    long controls = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (Character.isLetter(c)) {
        letters++;
        arabic += c >= '\u0600' && c <= '\u06ff' || c >= '\ufb50' && c <= '\ufefc' ? 1 : 0;
        foreign += FOREIGN.indexOf(c) >= 0 ? 1 : 0;
      } else if (c < ' ' && c != '\n' && c != '\r' && c != '\t' || c == '\ufffd') {
        controls++;
      }
    }
    if (text.isBlank()) {
      throw new UnreadableReport("the text is empty");
    }
    if (controls > text.length() * MOST_CONTROLS) {
      throw new UnreadableReport("not a text: it is full of control characters");
    }
    if (letters == 0) {
      throw new UnreadableReport("no letters in it");
    }
    if (arabic < LEAST_LETTERS || arabic < letters * LEAST_ARABIC) {
      throw new UnreadableReport("not Arabic: " + arabic + " of " + letters + " letters are");
    }
    if (foreign > arabic * MOST_FOREIGN) {
      throw new UnreadableReport("not Arabic: it has letters of Persian, Kurdish or Urdu");
    }
  }
}
