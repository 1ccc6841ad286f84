package org.isnad.account;

import java.util.List;
import java.util.Map;

/**
 * How the classes of words of acts rank and group: which one names a frame, and which part frames.
 */
final class Acts {
  /** The higher, the better it names an act; 0 never names one. */
  private static final Map<String, Integer> RANK =
      Map.ofEntries(
          Map.entry("foil", 20),
          Map.entry("intercept", 20),
          Map.entry("seize", 19),
          Map.entry("suicide", 18),
          Map.entry("assassination", 17),
          Map.entry("explosion", 16),
          Map.entry("airstrike", 16),
          Map.entry("shelling", 15),
          Map.entry("execution", 15),
          Map.entry("stabbing", 15),
          Map.entry("ramming", 15),
          Map.entry("sexual", 15),
          Map.entry("abduction", 14),
          Map.entry("arrest", 13),
          Map.entry("dispersal", 13),
          Map.entry("strike", 12),
          Map.entry("fire", 12),
          Map.entry("launch", 11),
          Map.entry("attack", 10),
          Map.entry("clash", 15),
          Map.entry("bodies", 10),
          Map.entry("regain", 9),
          Map.entry("takeover", 9),
          Map.entry("destruction", 8),
          Map.entry("agreement", 8),
          Map.entry("withdrawal", 8),
          Map.entry("base", 8),
          Map.entry("riot", 13),
          Map.entry("protest", 7),
          Map.entry("standoff", 15),
          Map.entry("unrest", 8),
          Map.entry("hold", 12),
          Map.entry("advance", 9),
          Map.entry("surrender", 8),
          Map.entry("transfer", 8),
          Map.entry("plant", 6),
          Map.entry("destroy", 6),
          Map.entry("raid", 7),
          Map.entry("ruin", 6),
          Map.entry("remains", 5),
          Map.entry("capture", 5),
          Map.entry("kill", 5),
          Map.entry("injure", 4),
          Map.entry("visit", 3),
          Map.entry("threat", 2),
          Map.entry("generic", 1),
          Map.entry("exposed", 0));

  private static final List<String> SECONDARY =
      List.of(
          "kill", "injure", "destroy", "remains", "raid", "ruin", "capture", "generic", "exposed",
          "threat");

  private static final Map<String, String> FAMILY =
      Map.ofEntries(
          Map.entry("foil", "disrupt"),
          Map.entry("intercept", "disrupt"),
          Map.entry("seize", "disrupt"),
          Map.entry("abduction", "abduction"),
          Map.entry("arrest", "arrest"),
          Map.entry("regain", "territory"),
          Map.entry("takeover", "territory"),
          Map.entry("agreement", "agreement"),
          Map.entry("withdrawal", "change"),
          Map.entry("base", "change"),
          Map.entry("surrender", "change"),
          Map.entry("transfer", "change"),
          Map.entry("hold", "abduction"),
          Map.entry("standoff", "protest"),
          Map.entry("unrest", "protest"),
          Map.entry("protest", "protest"),
          Map.entry("dispersal", "protest"),
          Map.entry("riot", "protest"),
          Map.entry("destruction", "destruction"),
          Map.entry("ruin", "destruction"),
          Map.entry("raid", "arrest"),
          Map.entry("visit", "visit"),
          Map.entry("threat", "threat"),
          Map.entry("bodies", "bodies"));

  private Acts() {}

  static int rank(String act) {
    return RANK.getOrDefault(act, 1);
  }

  /**
   * True for words that tell a consequence or stand for any act, and so belong to an act told
   * beside them.
   */
  static boolean isSecondary(String act) {
    return SECONDARY.contains(act);
  }

  /**
   * True for families of acts that often have no place of their own: where none is told with them,
   * one told around them says nothing.
   */
  static boolean isPolitical(String family) {
    return switch (family) {
      case "agreement", "change", "visit", "threat" -> true;
      default -> false;
    };
  }

  /** True for families of acts that people are hurt by. */
  static boolean harms(String family) {
    return switch (family) {
      case "agreement", "change", "visit", "threat", "territory" -> false;
      default -> true;
    };
  }

  /** Acts of one family can be one incident; all attacks are one family. */
  static String family(String act) {
    return FAMILY.getOrDefault(act, "violence");
  }
}
