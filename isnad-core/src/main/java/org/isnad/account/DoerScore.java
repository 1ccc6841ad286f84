package org.isnad.account;

import java.util.List;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.source.SourceMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.mention.weapon.WeaponMention;
import org.isnad.text.Tokens;

/**
 * How likely a party is the doer of one frame's act, from what stands around it in the sentence.
 */
final class DoerScore {
  private static final int CLOSE = 4;

  private final Scene scene;
  private final Hits hits;
  private final Relations relations;
  private final Constructions constructions;

  DoerScore(Scene scene, Relations relations) {
    this.scene = scene;
    this.hits = scene.document().hits();
    this.relations = relations;
    this.constructions = new Constructions(scene);
  }

  private static final List<String> BYSTANDERS = List.of("aid", "company");

  /**
   * Features of a doer: adjective of the act, after "carried out by", subject of the verb, owner of
   * the weapon.
   */
  double of(PartyMention party, Frame frame) {
    if (party.capital()
        && (!party.hit().prefix().isEmpty() || hits.has("locative", party.first() - 1))) {
      return -1;
    }
    if (BYSTANDERS.contains(party.side())) {
      return -1;
    }
    double built = constructions.of(party, frame);
    double score = built;
    if (built <= 0 && isSpeaker(party)) {
      score -= 1;
    }
    double byAct = 0;
    for (TriggerMention trigger : frame.triggers()) {
      if (!tells(trigger, frame)) {
        continue;
      }
      double relation = relations.of(party, trigger, frame);
      byAct = Math.abs(relation) > Math.abs(byAct) ? relation : byAct;
    }
    boolean unit = byAct > 0 && movesItself(party, frame);
    score += built > 0 ? Math.max(0, byAct) * 0.2 : byAct;
    if (party.first() < frame.first()) {
      return score;
    }
    boolean agent = marked(party.first(), "agent") && followsAct(party, frame);
    if (agent) {
      score += party.capital() || party.adjective() ? 1.3 : 2.5;
    }
    if (marked(party.first(), "patient")) {
      score -= relations.hasNominalObject(party) ? 0 : 2;
    }
    boolean fires = byAct > 0 && hits.has("from", party.first() - 1);
    if (isHarmed(party, frame) && !fires) {
      score -= 2.5;
    }
    if (ownsTarget(party) && !unit) {
      score -= 2;
    }
    score += ownsWeapon(party, frame);
    boolean member = party.isArmedGroup() && SUICIDAL.contains(frame.anchor().act());
    score +=
        member
                && hits.at("member", party.first() - 1).stream()
                    .anyMatch(h -> h.end() == party.first())
            ? 1.5
            : 0;
    if (party.first() < party.hit().first() && headIsAir(party)) {
      score += 0.5;
    }
    boolean blast = isBlast(frame);
    boolean told = agent || built > CARRIES || party.side().equals("state") && byAct >= 1.8;
    if (blast && party.isForce() && !told) {
      score -= 1.5;
    }
    return score - (party.entry().is("weak") ? 0.3 : 0);
  }

  /**
   * True for words that tell the act of the frame rather than a threat or an older hold beside it.
   */
  private static boolean tells(TriggerMention trigger, Frame frame) {
    String act = trigger.act();
    if (Acts.family(act).equals("disrupt")) {
      return false;
    }
    boolean disrupted =
        Acts.family(frame.anchor().act()).equals("disrupt") && Acts.family(act).equals("violence");
    boolean held =
        act.equals("takeover") && frame.anchor().act().equals("regain") && !trigger.isVerb();
    boolean same = Acts.family(act).equals(Acts.family(frame.anchor().act()));
    return !held
        && (same
            || disrupted
            || trigger == frame.anchor()
            || Acts.isSecondary(frame.anchor().act())
            || !act.equals("threat") && Acts.isSecondary(act));
  }

  private static final List<String> SUICIDAL =
      List.of("suicide", "explosion", "attack", "fire", "stabbing", "ramming");
  private static final double CARRIES = 2.0;
  private static final int AGENT_REACH = 10;

  /**
   * "At the hands of" speaks of an act told right before; what is merely in somebody's hands is no
   * act.
   */
  private static boolean followsAct(PartyMention party, Frame frame) {
    return frame.triggers().stream()
        .anyMatch(t -> t.first() < party.first() && party.first() - t.end() <= AGENT_REACH + 2);
  }

  /** "Rockets of the group", "an American drone". */
  private double ownsWeapon(PartyMention party, Frame frame) {
    if (party.capital()) {
      return 0;
    }
    for (WeaponMention weapon : frame.weapons()) {
      int gap = party.first() - weapon.end();
      boolean adjective = party.first() > weapon.first() && party.end() <= weapon.end();
      boolean near = gap == 0 || gap == 1 && party.adjective() && !crosses(weapon.end());
      if (near || adjective) {
        return 1.5;
      }
    }
    return 0;
  }

  private boolean crosses(int token) {
    boolean other =
        hits.has("target", token)
            || hits.has("trigger", token)
            || hits.has("saying", token)
            || hits.has("person", token);
    return other
        || hits.has("locative", token)
        || hits.has("patient", token)
        || scene.document().tokens().kind(token) != Tokens.Kind.WORD;
  }

  /** True if a body of troops stands before the party: "a patrol of the police raided". */
  private boolean movesItself(PartyMention party, Frame frame) {
    for (int t = Math.max(0, party.first() - 2); t < party.first(); t++) {
      int unit = t;
      if (hits.has("unit", t)
          && frame.triggers().stream()
              .anyMatch(
                  v -> Constructions.active(v) && unit - v.end() >= 0 && unit - v.end() <= 1)) {
        return true;
      }
    }
    return false;
  }

  /**
   * True if a noun for a thing that can be hit stands right before the party: its convoy, its post.
   */
  private boolean ownsTarget(PartyMention party) {
    for (int t = Math.max(0, party.first() - 3); t < party.first(); t++) {
      for (Hit hit : hits.at("target", t)) {
        boolean thing = !hit.entry().is("person") && !hit.entry().text("category").equals("none");
        boolean covers = hit.end() >= party.end();
        boolean link = party.first() - hit.end() == 1 && hits.has("saying", hit.end());
        if (thing
            && (covers || party.first() - hit.end() <= 1 && party.first() >= hit.end() && !link)
            && !hits.has("force", t)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean headIsAir(PartyMention party) {
    return hits.at("force", party.first()).stream()
        .anyMatch(h -> h.entry().text("means").equals("forces"));
  }

  /** True if a marker of the kind stands within two tokens before. */
  boolean marked(int token, String kind) {
    for (int t = Math.max(0, token - CLOSE); t < token; t++) {
      for (Hit hit : hits.at(kind, t)) {
        boolean other =
            kind.equals("patient") ? hits.has("agent", t) : hits.has("belonging", t) || accuses(t);
        if (hit.end() <= token && token - hit.end() <= 1 && !other) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean accuses(int token) {
    return hits.at("saying", token).stream().anyMatch(h -> h.entry().text("role").equals("accuse"));
  }

  static boolean isHarmed(PartyMention party, Frame frame) {
    return frame.harm().stream().anyMatch(h -> harms(h, party));
  }

  /** True if the party qualifies the people harmed: it stands at or after the word for them. */
  private static boolean harms(HarmMention harm, PartyMention party) {
    int from = harm.person().map(Hit::first).orElse(harm.end() - 1);
    return from <= party.first() && party.first() <= harm.end() + 1;
  }

  static boolean isBlast(Frame frame) {
    return frame.anchor().act().equals("explosion") || frame.anchor().act().equals("suicide");
  }

  private static final int SPEAKER_REACH = 30;

  boolean isSpeaker(PartyMention party) {
    for (int t = Math.max(0, party.first() - 2); t < party.first(); t++) {
      if (hits.has("saying", t)) {
        return true;
      }
    }
    for (SourceMention source : scene.sourcesIn(party.first() - SPEAKER_REACH, party.first() + 1)) {
      if (source.first() <= party.first() && party.first() < source.end()) {
        return true;
      }
    }
    return false;
  }
}
