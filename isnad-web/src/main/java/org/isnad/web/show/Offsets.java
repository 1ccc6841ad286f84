package org.isnad.web.show;

import java.util.Arrays;
import java.util.Optional;

/**
 * Turns offsets of one text from code points, as records have them, to UTF-16 units, as browsers
 * and Java count, and back.
 */
public final class Offsets {

  private final String text;
  private final int[] units;

  public Offsets(String text) {
    this.text = text;
    int points = text.codePointCount(0, text.length());
    this.units = points == text.length() ? new int[0] : table(text, points);
  }

  private static int[] table(String text, int points) {
    int[] units = new int[points + 1];
    int unit = 0;
    for (int point = 0; point < points; point++) {
      units[point] = unit;
      unit += Character.charCount(text.codePointAt(unit));
    }
    units[points] = unit;
    return units;
  }

  /** How many code points the text has. */
  public int points() {
    return units.length == 0 ? text.length() : units.length - 1;
  }

  /**
   * The UTF-16 offset of a code point.
   *
   * @throws IndexOutOfBoundsException if the text has not as many
   */
  public int unit(int point) {
    if (point < 0 || point > points()) {
      throw new IndexOutOfBoundsException(point + " is not in 0 to " + points());
    }
    return units.length == 0 ? point : units[point];
  }

  /**
   * The code point that begins at a UTF-16 offset, or that the offset lies in.
   *
   * @throws IndexOutOfBoundsException if the text is not as long
   */
  public int point(int unit) {
    if (unit < 0 || unit > text.length()) {
      throw new IndexOutOfBoundsException(unit + " is not in 0 to " + text.length());
    }
    if (units.length == 0) {
      return unit;
    }
    int found = Arrays.binarySearch(units, unit);
    return found >= 0 ? found : -found - 2;
  }

  /** The words between two code points; empty if there are not as many, or they are crossed. */
  public Optional<String> between(int start, int end) {
    return start < 0 || end < start || end > points()
        ? Optional.empty()
        : Optional.of(text.substring(unit(start), unit(end)));
  }
}
