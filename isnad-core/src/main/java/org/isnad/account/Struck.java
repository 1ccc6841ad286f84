package org.isnad.account;

import java.util.List;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/** Whether what an act hits follows a party, which is then its subject. */
final class Struck {
  private static final int REACH = 9;
  private static final int NEAR = 3;
  private static final String LAM = "\u0644";
  private static final List<String> STRUCK =
      List.of("target", "person", "party", "place", "weapon");
  private static final List<String> DIRECT = List.of("target", "place", "placeword");
  private static final List<String> TO = List.of("target", "person", "force", "place");

  private final Document document;
  private final Hits hits;

  Struck(Document document) {
    this.document = document;
    this.hits = document.hits();
  }

  /**
   * True if what the verb hits follows the party: a thing, people, a place without "in", or a
   * weapon that it used.
   */
  boolean afterVerb(PartyMention party, Frame frame) {
    for (int t = party.end(); t < Math.min(party.end() + REACH, frame.end()); t++) {
      if (document.tokens().isMark(t, '.')) {
        return false;
      }
      for (String kind : STRUCK) {
        if (hits.has(kind, t) && !hits.has("locative", t - 1) && !hits.has("locative", t)) {
          return true;
        }
      }
    }
    return false;
  }

  /** "The targeting of a factory by the drone" has the doer first and its object after "to". */
  boolean afterNoun(PartyMention party) {
    int next = party.end();
    boolean direct = DIRECT.stream().anyMatch(k -> hits.any(k, next, h -> h.prefix().isEmpty()));
    if (direct && !hits.has("locative", next) && !hits.has("agent", next)) {
      return true;
    }
    for (int t = party.end(); t < party.end() + NEAR; t++) {
      if (document.tokens().size() <= t || document.tokens().kind(t) == Tokens.Kind.MARK) {
        return false;
      }
      for (String kind : TO) {
        if (hits.any(kind, t, h -> h.prefix().endsWith(LAM))) {
          return true;
        }
      }
    }
    return false;
  }

  /** True if a word for something that can be hit begins at the token. */
  boolean isThing(int token) {
    return hits.any("target", token, h -> !h.entry().text("category").equals("none"));
  }
}
