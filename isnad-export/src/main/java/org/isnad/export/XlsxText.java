package org.isnad.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Text as a workbook's cells take it: letters that XML has not are written as {@code _x001F_}. */
final class XlsxText {

  /** What would be read as such a letter though it is not meant. */
  private static final Pattern LOOKALIKE = Pattern.compile("_(?=x[0-9A-Fa-f]{4}_)");

  private static final String ESCAPED_LINE = "_x005F_";

  private XlsxText() {}

  /** The text in pieces of at most so many UTF-16 units each, none of them cut inside a letter. */
  static List<String> pieces(String text, int most) {
    List<String> pieces = new ArrayList<>();
    StringBuilder piece = new StringBuilder();
    for (int i = 0; i < text.length(); ) {
      int letter = text.codePointAt(i);
      String written = escaped(text, i, letter);
      if (piece.length() + written.length() > most) {
        pieces.add(piece.toString());
        piece.setLength(0);
      }
      piece.append(written);
      i += Character.charCount(letter);
    }
    pieces.add(piece.toString());
    return pieces;
  }

  private static String escaped(String text, int at, int letter) {
    if (letter == '_') {
      Matcher lookalike = LOOKALIKE.matcher(text).region(at, Math.min(text.length(), at + 8));
      return lookalike.useTransparentBounds(true).lookingAt() ? ESCAPED_LINE : "_";
    }
    return isXml(letter)
        ? Character.toString(letter)
        : String.format(Locale.ROOT, "_x%04X_", letter);
  }

  private static boolean isXml(int letter) {
    return letter >= ' ' && letter <= '\uD7FF'
        || letter >= '\uE000' && letter <= '\uFFFD'
        || letter > '\uFFFF'
        || letter == '\t'
        || letter == '\n';
  }
}
