package org.isnad.mention.source;

import org.isnad.lexicon.Entry;

/** What kind of link a party is when it speaks. */
final class Parties {
  private Parties() {}

  static String kind(Entry party) {
    return switch (party.text("side")) {
      case "army", "police", "security", "coalition", "foreign_force", "peacekeepers", "state" ->
          "official";
      case "armed_group", "militia" -> "group";
      default -> "unknown";
    };
  }

  /** True for parties that can speak: not for nationalities and bare descriptions. */
  static boolean speaks(Entry party) {
    return !party.slug().startsWith("not.") && !kind(party).equals("unknown");
  }
}
