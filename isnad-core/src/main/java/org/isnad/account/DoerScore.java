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
  private final Weights weights;

  DoerScore(Scene scene, Relations relations, Weights weights) {
    this.weights = weights;
    this.scene = scene;
    this.hits = scene.document().hits();
    this.relations = relations;
    this.constructions = new Constructions(scene, relations);
  }

  private static final List<String> BYSTANDERS = List.of("aid", "company");

  /**
   * Features of a doer: adjective of the act, after "carried out by", subject of the verb, owner of
   * the weapon.
   */
  Weighing of(PartyMention party, Frame frame) {
    Weighing score = new Weighing(weights);
    if (party.capital()
        && (!party.hit().prefix().isEmpty() || hits.has("locative", party.first() - 1))) {
      return score.add("doer.capital-placed", true);
    }
    if (BYSTANDERS.contains(party.side())) {
      return score.add("doer.bystander", true);
    }
    String built = constructions.of(party, frame);
    double tie = relations.weight(built);
    String relation = strongest(party, frame);
    double byAct = relations.weight(relation);
    score
        .add(built, tie != 0)
        .add("doer.speaker", tie <= 0 && isSpeaker(party))
        .add("doer.also-by-act", tie > 0 ? Math.max(0, byAct) : 0)
        .add(relation, tie <= 0 && byAct != 0);
    return party.first() < frame.first() ? score : around(score, party, frame, built, byAct);
  }

  /** The relation to a word of the act that speaks loudest for or against the party. */
  private String strongest(PartyMention party, Frame frame) {
    String strongest = Relations.NONE;
    for (TriggerMention trigger : frame.triggers()) {
      if (tells(trigger, frame)) {
        String relation = relations.of(party, trigger, frame);
        if (Math.abs(relations.weight(relation)) > Math.abs(relations.weight(strongest))) {
          strongest = relation;
        }
      }
    }
    return strongest;
  }

  private Weighing around(
      Weighing score, PartyMention party, Frame frame, String built, double byAct) {
    boolean unit = byAct > 0 && movesItself(party, frame);
    boolean agent = marked(party.first(), "agent") && followsAct(party, frame);
    boolean glued = party.capital() || party.adjective();
    boolean fires = byAct > 0 && hits.has("from", party.first() - 1);
    boolean member =
        party.isArmedGroup()
            && SUICIDAL.contains(frame.anchor().act())
            && hits.at("member", party.first() - 1).stream()
                .anyMatch(h -> h.end() == party.first());
    boolean told =
        agent
            || SAID.contains(built)
            || party.side().equals("state") && byAct >= weights.of("doer.state-least");
    return score
        .add("doer.agent-glued", agent && glued)
        .add("doer.agent", agent && !glued)
        .add("doer.patient", marked(party.first(), "patient") && !relations.hasNominalObject(party))
        .add("doer.harmed", isHarmed(party, frame) && !fires)
        .add("doer.owns-target", ownsTarget(party) && !unit)
        .add("doer.owns-weapon", ownsWeapon(party, frame))
        .add("doer.member", member)
        .add("doer.air-force", party.first() < party.hit().first() && headIsAir(party))
        .add("doer.force-of-blast", isBlast(frame) && party.isForce() && !told)
        .add("doer.weak-word", party.entry().is("weak"));
  }

  /** Ties by which somebody names the doer, so that a blast can be a force's, too. */
  private static final List<String> SAID = List.of("doer.accused", "doer.ascribed", "doer.claims");

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
  private boolean ownsWeapon(PartyMention party, Frame frame) {
    if (party.capital()) {
      return false;
    }
    for (WeaponMention weapon : frame.weapons()) {
      int gap = party.first() - weapon.end();
      boolean adjective = party.first() > weapon.first() && party.end() <= weapon.end();
      boolean near = gap == 0 || gap == 1 && party.adjective() && !crosses(weapon.end());
      if (near || adjective) {
        return true;
      }
    }
    return false;
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
