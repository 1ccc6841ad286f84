package org.isnad.text;

/**
 * What single characters are to a reader of Arabic: which fold together, which vanish, which part
 * words.
 */
final class Letters {
  private static final char TATWEEL = '\u0640';
  private static final String FOLD_FROM =
      "\u0623\u0625\u0622\u0671\u0649\u0629\u0624\u0626\u06a9\u06cc\u06af\u0686\u067e\u06a4\u0698\u06d5\u06c1\u06be\u06c0\u06d2"
          + "\u060c\u061b\u061f\u066a\u066b\u066c\u2013\u2014\u2012\u2015\u2026\u2022\u00b7\u2039\u203a\uff1a";
  private static final String FOLD_TO =
      "\u0627\u0627\u0627\u0627\u064a\u0647\u0648\u064a\u0643\u064a\u0643\u062c\u0628\u0641\u0632\u0647\u0647\u0647\u0647\u064a"
          + ",;?%.,----...<>:";
  private static final char[] FOLD = new char[0x3000];

  static {
    for (char c = 0; c < FOLD.length; c++) {
      FOLD[c] = c;
    }
    for (int i = 0; i < FOLD_FROM.length(); i++) {
      char from = FOLD_FROM.charAt(i);
      if (from < FOLD.length) {
        FOLD[from] = FOLD_TO.charAt(i);
      }
    }
    for (int d = 0; d < 10; d++) {
      FOLD[0x660 + d] = (char) ('0' + d);
      FOLD[0x6f0 + d] = (char) ('0' + d);
    }
    for (char c = 'A'; c <= 'Z'; c++) {
      FOLD[c] = (char) (c + 32);
    }
    FOLD['_'] = ' ';
    FOLD['#'] = ' ';
    FOLD['\t'] = ' ';
    FOLD['\r'] = ' ';
    FOLD['\u2028'] = '\n';
    FOLD['\u2029'] = '\n';
    FOLD['\u0085'] = '\n';
  }

  private Letters() {}

  static boolean isTatweel(char c) {
    return c == TATWEEL;
  }

  /**
   * True for vowel marks, Koranic marks, tatweel, joiners and direction controls: they never part
   * words.
   */
  static boolean isMark(char c) {
    return (c >= '\u064b' && c <= '\u065f')
        || c == TATWEEL
        || c == '\u0670'
        || (c >= '\u0610' && c <= '\u061a')
        || (c >= '\u06d6' && c <= '\u06ed' && c != '\u06dd' && c != '\u06de' && c != '\u06e9')
        || (c >= '\u200b' && c <= '\u200f')
        || (c >= '\u202a' && c <= '\u202e')
        || (c >= '\u2060' && c <= '\u2069')
        || (c >= '\ufe00' && c <= '\ufe0f')
        || c == '\ufeff'
        || c == '\u00ad';
  }

  static boolean isQuote(char c) {
    return c == '"'
        || c == '\''
        || c == '`'
        || c == '\u00ab'
        || c == '\u00bb'
        || (c >= '\u2018' && c <= '\u201f')
        || c == '\u2039'
        || c == '\u203a'
        || c == '\u2033'
        || c == '\u2032';
  }

  static boolean isPresentationForm(char c) {
    return (c >= '\ufb50' && c <= '\ufdff') || (c >= '\ufe70' && c <= '\ufefc');
  }

  static char fold(char c) {
    if (c < FOLD.length) {
      char folded = FOLD[c];
      return folded == c && isSpace(c) ? ' ' : folded;
    }
    return isSpace(c) || Character.isSurrogate(c) ? ' ' : c;
  }

  private static boolean isSpace(char c) {
    return c == '\u00a0'
        || c == '\u1680'
        || (c >= '\u2000' && c <= '\u200a')
        || c == '\u202f'
        || c == '\u205f'
        || c == '\u3000';
  }

  /** True for a folded letter that can stand in an Arabic word. */
  static boolean isArabic(char c) {
    return (c >= '\u0621' && c <= '\u064a')
        || (c >= '\u066e' && c <= '\u06d3')
        || (c >= '\u06fa' && c <= '\u06ff');
  }

  static boolean isLatin(char c) {
    return (c >= 'a' && c <= 'z') || (c >= '\u00c0' && c <= '\u024f');
  }

  static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  static boolean isWord(char c) {
    return isArabic(c) || isLatin(c) || isDigit(c);
  }
}
