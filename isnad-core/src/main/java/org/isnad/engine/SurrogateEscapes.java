package org.isnad.engine;

/** Half surrogate pairs, which UTF-8 cannot hold, as JSON escapes, so that no quotation changes. */
public final class SurrogateEscapes {

  private SurrogateEscapes() {}

  /** The same text, ended by a line break. */
  public static String in(CharSequence json) {
    StringBuilder escaped = new StringBuilder(json.length() + 1);
    for (int i = 0; i < json.length(); i++) {
      char letter = json.charAt(i);
      boolean pair =
          Character.isHighSurrogate(letter)
              && i + 1 < json.length()
              && Character.isLowSurrogate(json.charAt(i + 1));
      if (pair) {
        escaped.append(letter).append(json.charAt(++i));
      } else if (Character.isSurrogate(letter)) {
        escaped.append("\\u").append(Integer.toHexString(letter));
      } else {
        escaped.append(letter);
      }
    }
    if (escaped.length() == 0 || escaped.charAt(escaped.length() - 1) != '\n') {
      escaped.append('\n');
    }
    return escaped.toString();
  }
}
