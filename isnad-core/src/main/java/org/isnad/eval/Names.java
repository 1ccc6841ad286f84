package org.isnad.eval;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Whether two names are the same name in two spellings. */
final class Names {

  private static final char ALEF = '\u0627';
  private static final char YEH = '\u064A';
  private static final char HEH = '\u0647';
  private static final char WAW = '\u0648';
  private static final char KAF = '\u0643';
  private static final char JEEM = '\u062C';

  private static final Pattern MARKS = Pattern.compile("[\\u064b-\\u065f\\u0670\\u0640]");
  private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}\\p{N}_]+");

  private Names() {}

  /** Folds Arabic and Latin letters so that the spellings of a name meet. */
  static String fold(@Nullable String name) {
    if (name == null) {
      return "";
    }
    String plain = MARKS.matcher(name).replaceAll("").toLowerCase(Locale.ROOT);
    StringBuilder folded = new StringBuilder(plain.length());
    plain.chars().forEach(letter -> folded.append(fold((char) letter)));
    return BETWEEN_WORDS.matcher(folded).replaceAll(" ").strip();
  }

  private static char fold(char letter) {
    return switch (letter) {
      case '\u0623', '\u0625', '\u0622', '\u0671' -> ALEF;
      case '\u0649', '\u0626' -> YEH;
      case '\u0629' -> HEH;
      case '\u0624' -> WAW;
      case '\u06AF' -> KAF;
      case '\u0686' -> JEEM;
      default -> letter;
    };
  }

  /** True when a wanted name stands in a given one or the other way round. */
  static boolean meet(List<Json> wanted, List<@Nullable String> given) {
    List<String> folded =
        given.stream()
            .filter(Objects::nonNull)
            .filter(name -> !name.isEmpty())
            .map(Names::fold)
            .toList();
    return wanted.stream()
        .map(name -> fold(name.text()))
        .anyMatch(
            want -> folded.stream().anyMatch(name -> inside(want, name) || inside(name, want)));
  }

  /** Latin names are found as whole words only. */
  private static boolean inside(String part, String whole) {
    if (part.isEmpty()) {
      return false;
    }
    boolean ascii = part.chars().allMatch(letter -> letter < 128);
    return ascii ? (" " + whole + " ").contains(" " + part + " ") : whole.contains(part);
  }
}
