package org.isnad.export;

import java.util.Locale;

/** What a column holds. */
enum Kind {
  TEXT,
  INTEGER,
  NUMBER,
  DATE,
  JSON;

  static Kind of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT));
  }

  String code() {
    return name().toLowerCase(Locale.ROOT);
  }

  /**
   * True if its cells are no numbers and no dates, so that a spreadsheet could take one for a
   * formula.
   */
  boolean isText() {
    return this == TEXT || this == JSON;
  }
}
