package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/**
 * Turns of phrase that tie a party to an act over some distance, as names of features: verbs that
 * carry a noun of the act, accusations, claims, sides of a fight, and speakers who tell of their
 * own acts.
 */
final class Constructions {
  private static final int CARRY_REACH = 11;
  private static final int SIDE_REACH = 6;
  private static final String AND = "\u0648";

  private final Scene scene;
  private final Document document;
  private final Hits hits;
  private final Accusations accusations;
  private final Backing backing;
  private final FarSubjects far;

  Constructions(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
    this.hits = document.hits();
    this.accusations = new Accusations(scene);
    this.backing = new Backing(document);
    this.far = new FarSubjects(document);
  }

  /** The features that hold for a party and the act of a frame. */
  List<String> of(PartyMention party, Frame frame) {
    List<String> found = new ArrayList<>(2);
    String accusation = accusations.of(party, frame.sentence().first());
    if (!accusation.isEmpty()) {
      found.add(accusation);
    }
    String side = side(party, frame);
    if (!side.isEmpty()) {
      found.add(side);
    }
    if (carries(party, frame)) {
      found.add(isJoined(party, hits) && !opens(party) ? "doer.carries-too" : "doer.carries");
    } else if (carriesFar(party, frame)) {
      found.add("doer.carries-far");
    }
    if (party.isArmedGroup() && claims(party)) {
      found.add("doer.claims");
    }
    if (tellsOfItself(party, frame)) {
      found.add("doer.of-itself");
    }
    return found;
  }

  /**
   * "The forces carried out a raid": a carrying verb right before or after the party, and then the
   * act.
   */
  private boolean carries(PartyMention party, Frame frame) {
    int next = carrierEnd(party);
    if (next < 0) {
      return false;
    }
    for (int t = next; t < Math.min(next + CARRY_REACH, frame.end()); t++) {
      boolean person = hits.has("person", t) && !hits.has("trigger", t);
      if (stops(t)
          || person
          || scene.partiesIn(t, t + 1).stream()
              .anyMatch(p -> !p.adjective() && !isJoined(p, hits))) {
        return false;
      }
      for (TriggerMention trigger : frame.triggers()) {
        boolean weak = trigger.act().equals("exposed") || trigger.act().equals("injure");
        if (trigger.first() == t && !weak) {
          return !hits.has("repel", t) && !Acts.family(trigger.act()).equals("disrupt");
        }
      }
    }
    return false;
  }

  /** "The group, which is fighting the army, began with the shelling of": the noun after "with". */
  private boolean carriesFar(PartyMention party, Frame frame) {
    int next = carrierEnd(party);
    int relative = document.tokens().isMark(party.end(), '\u060C') ? party.end() + 1 : party.end();
    if (next != party.end() || !hits.has("relative", relative)) {
      return false;
    }
    for (TriggerMention trigger : frame.triggers()) {
      boolean with =
          trigger.first() > relative
              && trigger.first() - relative <= CLAUSE_REACH
              && !trigger.isVerb()
              && trigger.hit().prefix().endsWith(WITH);
      if (with) {
        return !Acts.family(trigger.act()).equals("disrupt");
      }
    }
    return false;
  }

  private static final int CLAUSE_REACH = 25;
  private static final String WITH = "\u0628";

  /** Where to look for the act after the party and its verb, or -1. */
  private int carrierEnd(PartyMention party) {
    int first = party.first();
    for (int t = Math.max(0, first - 2); t < first; t++) {
      for (Hit hit : hits.at("light", t)) {
        boolean gap =
            hit.end() == first - 1
                && document.tokens().kind(first - 1) == Tokens.Kind.WORD
                && !governs(first - 1);
        if (hit.end() == first || gap) {
          return party.end();
        }
      }
    }
    int end = backing.end(party.end());
    for (int t = end; t <= end + 1; t++) {
      for (Hit hit : hits.at("light", t)) {
        if (t == end || document.tokens().kind(end) == Tokens.Kind.WORD && !stops(end)) {
          return hit.end();
        }
      }
    }
    return far.lightAfter(party);
  }

  /** True if nobody stands right before the party whom "and" could join it to. */
  private boolean opens(PartyMention party) {
    return scene.partiesIn(Math.max(0, party.first() - SIDE_REACH), party.first()).stream()
        .noneMatch(p -> p.end() >= party.first() - 1);
  }

  /** True for a partner, named right after "and". */
  static boolean isJoined(PartyMention party, Hits hits) {
    String prefix =
        hits.first("force", party.first())
            .map(Hit::prefix)
            .filter(p -> party.first() < party.hit().first())
            .orElse(party.hit().prefix());
    return prefix.startsWith(AND);
  }

  private boolean governs(int token) {
    return hits.has("locative", token)
        || hits.has("patient", token)
        || hits.has("target", token)
        || hits.has("trigger", token);
  }

  private boolean stops(int token) {
    boolean mark =
        document.tokens().kind(token) == Tokens.Kind.BREAK || document.tokens().isMark(token, '.');
    return mark || hits.has("parting", token) || hits.has("saying", token);
  }

  /** "Its responsibility for": the nearest party before the words. */
  private boolean claims(PartyMention party) {
    for (int t = party.end(); t < party.end() + SIDE_REACH && t < document.tokens().size(); t++) {
      if (document.tokens().kind(t) == Tokens.Kind.BREAK || hits.has("party", t)) {
        return false;
      }
      if (hits.any("claiming", t, h -> h.entry().slug().equals("words"))) {
        return true;
      }
    }
    return false;
  }

  /** Sides of a fight: those after "between", and whom the others fight "with". */
  private String side(PartyMention party, Frame frame) {
    String act = frame.anchor().act();
    if (!act.equals("clash") && !Acts.isSecondary(act)) {
      return Relations.NONE;
    }
    for (TriggerMention trigger : frame.triggers()) {
      boolean fight = trigger.act().equals("clash") && trigger.end() <= party.first();
      if (!fight || party.first() - trigger.end() > FIGHT_REACH) {
        continue;
      }
      for (int t = party.first() - 1; t >= trigger.end(); t--) {
        for (Hit hit : hits.at("side", t)) {
          return side(party, hit);
        }
        if (document.tokens().isMark(t, '.') || hits.has("parting", t)) {
          return Relations.NONE;
        }
      }
    }
    return Relations.NONE;
  }

  private String side(PartyMention party, Hit word) {
    boolean between = word.entry().slug().equals("between");
    int from = word.end();
    if (party.first() - from <= 1) {
      return between ? "doer.between" : "doer.with";
    }
    return between && !scene.partiesIn(from, party.first()).isEmpty()
        ? "doer.between-second"
        : Relations.NONE;
  }

  private static final int FIGHT_REACH = 20;

  /**
   * "The army said that it shelled": the speaker before "that it" and an active verb of the act.
   */
  private boolean tellsOfItself(PartyMention party, Frame frame) {
    for (int t = party.end(); t < party.end() + SIDE_REACH; t++) {
      if (hits.has("self", t)) {
        int at = t;
        return frame.triggers().stream()
            .anyMatch(v -> (active(v) || kills(v)) && v.first() > at && v.first() - at <= 3);
      }
      if (hits.has("party", t) || hits.has("parting", t)) {
        return false;
      }
    }
    return false;
  }

  private static boolean kills(TriggerMention trigger) {
    return trigger.isVerb() && trigger.act().equals("kill");
  }

  static boolean active(TriggerMention trigger) {
    boolean suffers =
        trigger.hit().entry().is("object")
            || List.of("kill", "injure", "assassination").contains(trigger.act());
    return trigger.isVerb() && !suffers && !Acts.family(trigger.act()).equals("disrupt");
  }
}
