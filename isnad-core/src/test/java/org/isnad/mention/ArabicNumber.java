package org.isnad.mention;

import java.util.ArrayList;
import java.util.List;

/** Writes numbers in words, in the spellings and cases of the press. */
final class ArabicNumber {
  /** Bit 0: the oblique case, bit 1: the hundred with an alef, bit 2: counting a feminine noun. */
  static final int STYLES = 8;

  private static final List<String> MASCULINE =
      List.of(
          "", "واحد", "اثنان", "ثلاثة", "أربعة", "خمسة", "ستة", "سبعة", "ثمانية", "تسعة", "عشرة");
  private static final List<String> FEMININE =
      List.of("", "واحدة", "اثنتان", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع", "عشر");
  private static final List<String> STEMS =
      List.of("", "", "", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثماني", "تسع");
  private static final List<String> TENS =
      List.of("", "", "عشر", "ثلاث", "أربع", "خمس", "ست", "سبع", "ثمان", "تسع");

  private final boolean oblique;
  private final boolean feminine;
  private final String hundred;

  private ArabicNumber(int style) {
    oblique = (style & 1) == 1;
    hundred = (style & 2) == 2 ? "مائة" : "مئة";
    feminine = (style & 4) == 4;
  }

  static String words(int n, int style) {
    return new ArabicNumber(style).words(n);
  }

  private String words(int n) {
    List<String> parts = new ArrayList<>();
    if (n >= 1000) {
      parts.add(thousands(n / 1000));
    }
    if (n % 1000 >= 100) {
      parts.add(hundreds(n % 1000 / 100));
    }
    if (n % 100 > 0) {
      parts.addAll(small(n % 100));
    }
    return String.join(" و", parts);
  }

  private String thousands(int n) {
    return switch (n) {
      case 1 -> "ألف";
      case 2 -> oblique ? "ألفين" : "ألفان";
      default -> MASCULINE.get(n) + " آلاف";
    };
  }

  private String hundreds(int n) {
    return switch (n) {
      case 1 -> hundred;
      case 2 -> hundred.substring(0, hundred.length() - 1) + (oblique ? "تين" : "تان");
      default -> STEMS.get(n) + hundred;
    };
  }

  private List<String> small(int n) {
    if (n <= 10) {
      return List.of(unit(n));
    }
    if (n < 20) {
      return List.of(teen(n - 10));
    }
    String ten = TENS.get(n / 10) + (oblique ? "ين" : "ون");
    return n % 10 == 0 ? List.of(ten) : List.of(unit(n % 10), ten);
  }

  private String unit(int n) {
    String word = (feminine ? FEMININE : MASCULINE).get(n);
    return n == 2 && oblique ? word.substring(0, word.length() - 2) + "ين" : word;
  }

  private String teen(int n) {
    String ten = feminine ? "عشرة" : "عشر";
    return switch (n) {
      case 1 -> (feminine ? "إحدى " : "أحد ") + ten;
      case 2 -> (feminine ? "اثنت" : "اثن") + (oblique ? "ي " : "ا ") + ten;
      default -> (feminine ? FEMININE : MASCULINE).get(n) + " " + ten;
    };
  }
}
