package org.isnad.web.language;

import java.util.Locale;
import java.util.Optional;

/** The digits that numbers are shown with; what is kept and exported always has 0 to 9. */
public enum Digits {
  LATIN("latn"),
  ARABIC("arab");

  private static final int GROUP = 3;

  private final String code;

  Digits(String code) {
    this.code = code;
  }

  public String code() {
    return code;
  }

  public static Optional<Digits> of(String code) {
    for (Digits digits : values()) {
      if (digits.code.equals(code)) {
        return Optional.of(digits);
      }
    }
    return Optional.empty();
  }

  /** A text with its digits as these. */
  public String in(String text) {
    if (this == LATIN) {
      return text;
    }
    StringBuilder shown = new StringBuilder(text.length());
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      shown.append(c >= '0' && c <= '9' ? (char) (c - '0' + '\u0660') : c);
    }
    return shown.toString();
  }

  /** A number with its thousands apart. */
  public String of(long number) {
    String plain = Long.toString(Math.abs(number));
    StringBuilder grouped = new StringBuilder(number < 0 ? "-" : "");
    for (int i = 0; i < plain.length(); i++) {
      if (i > 0 && (plain.length() - i) % GROUP == 0) {
        grouped.append(this == ARABIC ? '\u066c' : ',');
      }
      grouped.append(plain.charAt(i));
    }
    return in(grouped.toString());
  }

  /** A number with so many digits after the point, as a confidence. */
  public String of(double number, int places) {
    String plain = String.format(Locale.ROOT, "%." + places + "f", number);
    return this == ARABIC ? in(plain.replace('.', '\u066b')) : plain;
  }
}
