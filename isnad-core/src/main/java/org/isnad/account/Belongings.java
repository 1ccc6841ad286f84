package org.isnad.account;

import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.weapon.WeaponMention;
import org.isnad.text.Tokens;

/**
 * What belongs to a party by the words right before it: the weapon that struck, or what was hit.
 */
final class Belongings {
  private static final int REACH = 6;

  private final Scene scene;
  private final Hits hits;

  Belongings(Scene scene) {
    this.scene = scene;
    this.hits = scene.document().hits();
  }

  /** "Rockets of the group", "an American drone", "a drone belonging to the army". */
  boolean weapon(PartyMention party, Frame frame) {
    if (party.capital()) {
      return false;
    }
    for (WeaponMention weapon : frame.weapons()) {
      int gap = party.first() - weapon.end();
      boolean inside = party.first() > weapon.first() && party.end() <= weapon.end();
      boolean near =
          gap == 0 && owns(party)
              || gap == 1 && party.adjective() && !crosses(weapon.end())
              || gap > 0 && gap <= 3 && belongs(weapon.end(), party.first());
      if (near || inside) {
        return true;
      }
    }
    return false;
  }

  /**
   * True for who can own what stands right before; an indefinite noun there is what was hit: "with
   * a knife a soldier".
   */
  private boolean owns(PartyMention party) {
    Hit hit = party.hit();
    boolean proper = hit.form() == Entry.Form.NAME;
    boolean joined = Constructions.isJoined(party, hits);
    return !joined && (party.adjective() || proper || isDefinite(party));
  }

  private boolean isDefinite(PartyMention party) {
    String text = scene.document().tokens().folded().text();
    int from = hits.first("force", party.first()).map(Hit::from).orElse(party.hit().from());
    return text.startsWith(ARTICLE, from)
        || text.startsWith(ARTICLE, party.hit().from())
        || party.hit().form() == Entry.Form.ADJECTIVE;
  }

  private static final String ARTICLE = "\u0627\u0644";

  /** True if only words that mean "belonging to" and plain words stand between. */
  private boolean belongs(int from, int to) {
    boolean tied = false;
    for (int t = from; t < to; t++) {
      if (scene.document().tokens().kind(t) != Tokens.Kind.WORD
          || hits.has("trigger", t)
          || hits.has("target", t)
          || hits.has("saying", t)) {
        return false;
      }
      tied |= hits.has("belonging", t);
    }
    return tied;
  }

  private boolean crosses(int token) {
    boolean other =
        hits.has("target", token)
            || hits.has("trigger", token)
            || hits.has("saying", token)
            || hits.has("person", token);
    return other
        || hits.has("territory", token)
        || hits.has("locative", token)
        || hits.has("patient", token)
        || scene.document().tokens().kind(token) != Tokens.Kind.WORD;
  }

  /** True inside words such as "from the positions of", which say who fired. */
  private boolean isOrigin(int token, int party) {
    for (int t = Math.max(0, token - 2); t <= token; t++) {
      if (hits.any("agent", t, h -> h.end() > token && h.end() <= party)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True if a noun for a thing that can be hit stands right before the party: its convoy, its post.
   */
  boolean target(PartyMention party) {
    for (int t = Math.max(0, party.first() - REACH); t < party.first(); t++) {
      for (Hit hit : hits.at("target", t)) {
        boolean thing =
            !hit.entry().is("person")
                && !hit.entry().text("category").equals("none")
                && !isOrigin(t, party.first());
        boolean covers = hit.end() >= party.end();
        boolean link = party.first() - hit.end() == 1 && hits.has("saying", hit.end());
        if (thing
            && (covers && party.first() - t <= 3
                || party.first() - hit.end() <= 1 && party.first() >= hit.end() && !link)
            && !hits.has("force", t)) {
          return true;
        }
        boolean far = thing && hit.end() <= party.first() - 1 && !hits.has("force", t);
        if (far && belongs(hit.end(), party.first())) {
          return true;
        }
      }
    }
    return false;
  }
}
