package org.isnad.store;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** Numbers and days as people type them, with the digits that machines read. */
final class Ascii {

  private static final char DECIMAL = '\u066b';
  private static final char THOUSANDS = '\u066c';

  private Ascii() {}

  /** Parameters with the digits 0 to 9, but for words that are looked for. */
  static Map<String, List<String>> digits(Map<String, List<String>> parameters) {
    Map<String, List<String>> changed = new TreeMap<>();
    parameters.forEach(
        (name, values) ->
            changed.put(
                name,
                name.equals("q") || name.equals("place")
                    ? values
                    : values.stream().map(Ascii::digits).toList()));
    return changed;
  }

  /** A text with Arabic-Indic and Persian digits as 0 to 9, and their signs as dot and nothing. */
  static String digits(String text) {
    StringBuilder changed = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == DECIMAL) {
        changed.append('.');
      } else if (Character.isDigit(c)) {
        changed.append((char) ('0' + Character.digit(c, 10)));
      } else if (c != THOUSANDS) {
        changed.append(c);
      }
    }
    return changed.toString();
  }
}
