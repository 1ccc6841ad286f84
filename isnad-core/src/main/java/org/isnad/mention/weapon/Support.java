package org.isnad.mention.weapon;

import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/**
 * Whether what stands around a word that could mean something else ("plane", "shell", "bomb") makes
 * it a weapon: a verb of striking that it is the subject of, "with" glued to it, an owner.
 */
final class Support {
  private static final String WITH = "\u0628";
  private static final String ARMOUR = "armour";
  private static final int WITH_REACH = 8;
  private static final int NEAR = 4;
  private static final Set<String> FLYING = Set.of("aircraft", "drone");
  private static final Set<String> BARE = Set.of("small_arms", "unknown");
  private static final Set<String> STRIKES =
      Set.of(
          "airstrike",
          "strike",
          "shelling",
          "attack",
          "explosion",
          "destroy",
          "kill",
          "assassination",
          "injure",
          "exposed");
  private static final Set<String> FALLS = Set.of("launch", "plant");
  private static final Set<String> MEETS = Set.of("intercept", "foil", "seize");

  private final Tokens tokens;
  private final Hits hits;

  Support(Document document) {
    this.tokens = document.tokens();
    this.hits = document.hits();
  }

  /** True if a weak word is a weapon where it stands. */
  boolean of(Hit weapon, int first) {
    String type = weapon.entry().text("type");
    if (BARE.contains(type) || weapon.entry().text("model").equals("pager")) {
      return false;
    }
    if (type.equals("other")) {
      return isInstrument(weapon);
    }
    if (weapon.entry().text("model").equals("tank")) {
      return isSubject(ARMOUR, first, weapon.end());
    }
    return isInstrument(weapon) || isSubject(type, first, weapon.end()) || isOwned(type, weapon);
  }

  /** "An attack with a bomb". */
  private boolean isInstrument(Hit weapon) {
    if (!weapon.prefix().endsWith(WITH)) {
      return false;
    }
    for (int t = weapon.first() - 1; t >= Math.max(0, weapon.first() - WITH_REACH); t--) {
      if (tokens.kind(t) == Tokens.Kind.BREAK || tokens.isMark(t, '.')) {
        return false;
      }
      if (hits.any("trigger", t, h -> does(h, "rocket"))) {
        return true;
      }
    }
    return false;
  }

  /** "Planes struck", "the bomb went off", "the fall of shells". */
  private boolean isSubject(String type, int first, int end) {
    for (int t = Math.max(0, first - NEAR); t < first; t++) {
      for (Hit trigger : hits.at("trigger", t)) {
        if (trigger.end() == first && does(trigger, type)) {
          return true;
        }
      }
    }
    int next = isAdjective(end) ? end + 1 : end;
    return hits.any("trigger", next, h -> h.form() != Entry.Form.NOUN && does(h, type));
  }

  private static boolean does(Hit trigger, String type) {
    String act = trigger.entry().text("class");
    boolean falls = FALLS.contains(act) && !type.equals("aircraft");
    boolean met = MEETS.contains(act) && !type.equals("aircraft");
    if (type.equals(ARMOUR)) {
      return act.equals("shelling");
    }
    return STRIKES.contains(act) || falls || met;
  }

  /** "A plane of the coalition", "an American plane", with a word of an act near. */
  private boolean isOwned(String type, Hit weapon) {
    boolean owned =
        FLYING.contains(type) && (hits.has("belonging", weapon.end()) || isAdjective(weapon.end()));
    for (int t = weapon.first() - NEAR; owned && t < weapon.end() + NEAR; t++) {
      if (hits.any("trigger", t, h -> does(h, type))) {
        return true;
      }
    }
    return false;
  }

  private boolean isAdjective(int token) {
    return hits.any("party", token, h -> h.form() == Entry.Form.ADJECTIVE);
  }
}
