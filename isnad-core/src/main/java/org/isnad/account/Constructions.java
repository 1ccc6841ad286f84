package org.isnad.account;

import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/**
 * Turns of phrase that tie a party to an act over some distance: verbs that carry a noun of the
 * act, accusations, claims, sides of a fight, and speakers who tell of their own acts.
 */
final class Constructions {
  private static final int CARRY_REACH = 11;
  private static final int ACCUSE_REACH = 9;
  private static final int SIDE_REACH = 6;

  private final Scene scene;
  private final Document document;
  private final Hits hits;
  private final Relations relations;

  Constructions(Scene scene, Relations relations) {
    this.relations = relations;
    this.scene = scene;
    this.document = scene.document();
    this.hits = document.hits();
  }

  /**
   * The feature of the strongest tie of a party to an act of the frame; {@link Relations#NONE} if
   * there is none.
   */
  String of(PartyMention party, Frame frame) {
    String best = party.first() >= frame.sentence().first() ? accused(party) : Relations.NONE;
    if (best.equals("doer.accuses")) {
      return best;
    }
    best = stronger(best, side(party, frame));
    best = stronger(best, ascribed(party) ? "doer.ascribed" : Relations.NONE);
    if (carries(party, frame)) {
      best =
          stronger(best, isJoined(party) && !opens(party) ? "doer.carries-joined" : "doer.carries");
    }
    best = stronger(best, party.isArmedGroup() && claims(party) ? "doer.claims" : Relations.NONE);
    return stronger(best, tellsOfItself(party, frame) ? "doer.tells-of-itself" : Relations.NONE);
  }

  private String stronger(String one, String other) {
    return relations.weight(other) > relations.weight(one) ? other : one;
  }

  /**
   * "The forces carried out a raid": a carrying verb right before or after the party, and then the
   * act.
   */
  boolean carries(PartyMention party, Frame frame) {
    int next = carrierEnd(party);
    if (next < 0) {
      return false;
    }
    for (int t = next; t < Math.min(next + CARRY_REACH, frame.end()); t++) {
      boolean person = hits.has("person", t) && !hits.has("trigger", t);
      if (stops(t)
          || person
          || scene.partiesIn(t, t + 1).stream().anyMatch(p -> !p.adjective() && !isJoined(p))) {
        return false;
      }
      for (TriggerMention trigger : frame.triggers()) {
        boolean weak = trigger.act().equals("exposed") || trigger.act().equals("injure");
        if (trigger.first() == t && !weak && !Acts.family(trigger.act()).equals("disrupt")) {
          return !hits.has("repel", t);
        }
      }
    }
    return false;
  }

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
    int end = party.end();
    for (int t = end; t <= end + 1; t++) {
      for (Hit hit : hits.at("light", t)) {
        if (t == end || document.tokens().kind(end) == Tokens.Kind.WORD && !stops(end)) {
          return hit.end();
        }
      }
    }
    return -1;
  }

  /** True if nobody stands right before the party whom "and" could join it to. */
  private boolean opens(PartyMention party) {
    return scene.partiesIn(Math.max(0, party.first() - SIDE_REACH), party.first()).stream()
        .noneMatch(p -> p.end() >= party.first() - 1);
  }

  /** True for a partner, named right after "and". */
  private boolean isJoined(PartyMention party) {
    String prefix =
        hits.first("force", party.first())
            .map(Hit::prefix)
            .filter(p -> party.first() < party.hit().first())
            .orElse(party.hit().prefix());
    return prefix.startsWith(AND);
  }

  private static final String WITH = "\u0628";
  private static final String AND = "\u0648";

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

  /** Who is accused gets a good score, who accuses a bad one. */
  private String accused(PartyMention party) {
    for (int t = party.first() - 1; t >= Math.max(0, party.first() - ACCUSE_REACH); t--) {
      if (document.tokens().kind(t) == Tokens.Kind.BREAK || document.tokens().isMark(t, '.')) {
        return Relations.NONE;
      }
      for (Hit hit : hits.at("saying", t)) {
        boolean other =
            hits.has("place", t)
                || hits.has("ascribe", t)
                || hit.entry().is("weak") && !blames(hit.end());
        if (hit.entry().text("role").equals("accuse") && hit.end() <= party.first() && !other) {
          return accused(party, hit);
        }
      }
    }
    return Relations.NONE;
  }

  /** True if "responsibility" follows a verb that can also mean "carry". */
  private boolean blames(int token) {
    for (int t = token; t < token + SIDE_REACH; t++) {
      if (hits.at("claiming", t).stream().anyMatch(h -> h.entry().slug().equals("blame"))) {
        return true;
      }
    }
    return false;
  }

  private String accused(PartyMention party, Hit accusation) {
    int from = accusation.end();
    int to = party.first();
    List<PartyMention> named = scene.partiesIn(from, to);
    List<PartyMention> between = named.stream().filter(p -> !isJoined(p)).toList();
    if (!named.isEmpty() && (isJoined(party) || party.adjective())) {
      return Relations.NONE;
    }
    boolean accuserBefore =
        scene.partiesIn(Math.max(0, accusation.first() - 6), accusation.first()).stream()
            .anyMatch(
                p ->
                    p.end() == accusation.first()
                        || p.end() == accusation.first() - 1
                            && document.tokens().kind(p.end()) == Tokens.Kind.WORD);
    if (between.isEmpty()) {
      boolean ofAct =
          party.end() < document.tokens().size()
              && document.tokens().form(party.end()).startsWith(WITH);
      boolean another =
          !ofAct
              && scene.partiesIn(party.end(), party.end() + 4).stream()
                  .anyMatch(p -> p.first() >= party.end());
      boolean accuser =
          !accuserBefore
              && (another || !ofAct && !party.isArmedGroup() && party.first() == accusation.end());
      int gap = party.first() - accusation.end();
      return accuser
          ? "doer.accuses"
          : gap <= (party.capital() || party.adjective() ? 1 : 5)
                  && !hits.has("locative", party.first() - 1)
              ? "doer.accused"
              : Relations.NONE;
    }
    return between.size() == 1 && !accuserBefore && party.first() - between.get(0).end() <= 3
        ? "doer.accused"
        : Relations.NONE;
  }

  /** "Which the government ascribed to the organisation". */
  private boolean ascribed(PartyMention party) {
    boolean to =
        hits.at("ascribe", party.first() - 1).stream().anyMatch(h -> h.entry().slug().equals("to"));
    for (int t = party.first() - 2; to && t >= Math.max(0, party.first() - ACCUSE_REACH); t--) {
      if (document.tokens().isMark(t, '.') || document.tokens().kind(t) == Tokens.Kind.BREAK) {
        return false;
      }
      if (hits.at("ascribe", t).stream().anyMatch(h -> h.entry().slug().equals("verb"))) {
        return true;
      }
    }
    return false;
  }

  /** "Its responsibility for": the nearest party before the words. */
  private boolean claims(PartyMention party) {
    for (int t = party.end(); t < party.end() + SIDE_REACH && t < document.tokens().size(); t++) {
      if (document.tokens().kind(t) == Tokens.Kind.BREAK || hits.has("party", t)) {
        return false;
      }
      if (hits.at("claiming", t).stream().anyMatch(h -> h.entry().slug().equals("words"))) {
        return true;
      }
    }
    return false;
  }

  /** Sides of a fight: the first after "between", whom the others fight "with". */
  private String side(PartyMention party, Frame frame) {
    if (!frame.anchor().act().equals("clash")) {
      return Relations.NONE;
    }
    for (TriggerMention trigger : frame.triggers()) {
      if (!trigger.act().equals("clash") || trigger.end() > party.first()) {
        continue;
      }
      for (int t = trigger.end(); t < Math.min(party.first(), trigger.end() + SIDE_REACH); t++) {
        for (Hit hit : hits.at("side", t)) {
          int gap = party.first() - hit.end();
          String side = hit.entry().slug().equals("between") ? "doer.between" : "doer.with";
          if (gap >= 0 && gap <= 1) {
            return party.isArmedGroup() ? side + "-group" : side;
          }
        }
      }
    }
    return Relations.NONE;
  }

  /**
   * "The army said that it shelled": the speaker before "that it" and an active verb of the act.
   */
  private boolean tellsOfItself(PartyMention party, Frame frame) {
    for (int t = party.end(); t < party.end() + SIDE_REACH; t++) {
      if (hits.has("self", t)) {
        int at = t;
        return frame.triggers().stream()
            .anyMatch(v -> active(v) && v.first() > at && v.first() - at <= 3);
      }
      if (hits.has("party", t) || hits.has("parting", t)) {
        return false;
      }
    }
    return false;
  }

  static boolean active(TriggerMention trigger) {
    boolean suffers =
        trigger.hit().entry().is("object")
            || List.of("kill", "injure", "assassination").contains(trigger.act());
    return trigger.isVerb() && !suffers && !Acts.family(trigger.act()).equals("disrupt");
  }
}
