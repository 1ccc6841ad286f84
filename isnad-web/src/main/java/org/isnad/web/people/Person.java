package org.isnad.web.people;

import java.text.Normalizer;
import java.time.Instant;
import java.util.Locale;
import org.isnad.web.Role;

/**
 * Somebody who may sign in.
 *
 * @param id of the row
 * @param name as it is shown and as decisions are signed; need not be a real name
 * @param role what they may do
 * @param hasPassword false until they have chosen one through a link
 * @param created when they were added
 * @param isDisabled whether they may not sign in any more
 */
public record Person(
    long id, String name, Role role, boolean hasPassword, Instant created, boolean isDisabled) {

  /** Code points that a name may have. */
  public static final int LONGEST_NAME = 64;

  /**
   * A name as it is kept.
   *
   * @throws IllegalArgumentException if it is empty, too long, or holds what cannot be seen, such
   *     as marks that turn the direction of writing
   */
  public static String checked(String name) {
    String kept = Normalizer.normalize(name.strip(), Normalizer.Form.NFC);
    if (kept.isEmpty() || kept.codePointCount(0, kept.length()) > LONGEST_NAME) {
      throw new IllegalArgumentException("a name has 1 to " + LONGEST_NAME + " letters");
    }
    if (kept.codePoints().anyMatch(Person::isUnseen)) {
      throw new IllegalArgumentException("a name has no control or direction marks");
    }
    return kept;
  }

  private static boolean isUnseen(int letter) {
    return switch (Character.getType(letter)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR ->
          true;
      default -> false;
    };
  }

  /** Two names that differ only in their case or in how letters are composed are one. */
  static String folded(String name) {
    return Normalizer.normalize(name.strip(), Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
  }
}
