package org.isnad.store;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;

/** Where a page of a list begins: behind an incident, wherever others came or went. */
final class Cursor {

  private static final String NO_DAY = "-";

  private Cursor() {}

  static String after(Listed row) {
    String key = row.start().map(Object::toString).orElse(NO_DAY) + " " + row.id();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(key.getBytes(StandardCharsets.UTF_8));
  }

  /**
   * How many rows of a sorted list stand at or before the place that a cursor names.
   *
   * @throws IllegalArgumentException if it is no cursor
   */
  static int position(List<Listed> rows, String cursor) {
    String key;
    try {
      key = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
    } catch (IllegalArgumentException garbled) {
      throw new IllegalArgumentException("after: no cursor of a list: " + cursor, garbled);
    }
    int space = key.indexOf(' ');
    if (space < 0) {
      throw new IllegalArgumentException("after: no cursor of a list: " + cursor);
    }
    String day = key.substring(0, space);
    String id = key.substring(space + 1);
    int from = 0;
    int to = rows.size();
    while (from < to) {
      int middle = (from + to) >>> 1;
      if (isBehind(rows.get(middle), day, id)) {
        to = middle;
      } else {
        from = middle + 1;
      }
    }
    return from;
  }

  private static boolean isBehind(Listed row, String day, String id) {
    String own = row.start().map(Object::toString).orElse(NO_DAY);
    if (own.equals(day)) {
      return row.id().compareTo(id) > 0;
    }
    // A later day stands first, and no day last; the sign for it sorts before every digit.
    return own.compareTo(day) < 0;
  }
}
