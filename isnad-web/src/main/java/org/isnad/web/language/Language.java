package org.isnad.web.language;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A language of the pages. */
public enum Language {
  ARABIC("ar", "rtl"),
  ENGLISH("en", "ltr");

  private final String code;
  private final String direction;

  Language(String code, String direction) {
    this.code = code;
    this.direction = direction;
  }

  /** As in the attribute {@code lang}. */
  public String code() {
    return code;
  }

  /** As in the attribute {@code dir}. */
  public String direction() {
    return direction;
  }

  public Language other() {
    return this == ARABIC ? ENGLISH : ARABIC;
  }

  public static Optional<Language> of(String code) {
    return Arrays.stream(values()).filter(l -> l.code.equals(code)).findFirst();
  }

  /**
   * The one of these two that an Accept-Language header wants more; English if it wants neither.
   */
  public static Language wanted(String header) {
    Language best = ENGLISH;
    double most = 0;
    for (String part : header.toLowerCase(Locale.ROOT).split(",", 30)) {
      String[] words = part.strip().split(";", 2);
      Optional<Language> language = of(words[0].strip().split("-", 2)[0]);
      double weight = words.length == 1 ? 1 : weight(words[1].strip());
      if (language.isPresent() && weight > most) {
        best = language.get();
        most = weight;
      }
    }
    return best;
  }

  private static double weight(String quality) {
    return quality.matches("q=(0(\\.[0-9]{0,3})?|1(\\.0{0,3})?)")
        ? Double.parseDouble(quality.substring(2))
        : 0;
  }

  /** Which form of a message a count takes, as the Unicode plural rules have it. */
  String pluralOf(long count) {
    if (this == ENGLISH) {
      return count == 1 ? "one" : "other";
    }
    long hundreds = Math.abs(count) % 100;
    if (count >= 0 && count <= 2) {
      return count == 0 ? "zero" : count == 1 ? "one" : "two";
    }
    if (hundreds >= 3 && hundreds <= 10) {
      return "few";
    }
    return hundreds >= 11 ? "many" : "other";
  }
}
