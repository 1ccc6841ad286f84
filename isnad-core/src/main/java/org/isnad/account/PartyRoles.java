package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.source.SourceMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.mention.weapon.WeaponMention;

/** Who did it and to whom: each party around an act is scored as its doer and as its object. */
final class PartyRoles {
  private static final double DOER = 1.2;
  private static final int CLOSE = 4;

  private final Scene scene;
  private final Hits hits;
  private final Relations relations;

  PartyRoles(Scene scene) {
    this.scene = scene;
    this.hits = scene.document().hits();
    this.relations = new Relations(scene.document());
  }

  /** A party with the score of a role. */
  record Scored(PartyMention party, Frame frame, double score) {}

  Optional<Scored> doer(Cluster cluster) {
    Scored best = null;
    for (Frame frame : cluster.frames()) {
      for (PartyMention party : frame.parties()) {
        double score = doer(party, frame) - (frame.isTitle() ? 0.3 : 0);
        if (score >= DOER && (best == null || score > best.score())) {
          best = new Scored(party, frame, score);
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** Features of a doer: adjective of the act, after "carried out by", subject of the verb, owner of the weapon. */
  double doer(PartyMention party, Frame frame) {
    double score = 0;
    if (marked(party.first(), "agent")) {
      score += party.capital() ? 1.3 : 2.5;
    }
    if (party.capital() && !party.hit().prefix().isEmpty()) {
      return -1;
    }
    if (marked(party.first(), "patient")) {
      score -= 2;
    }
    if (isHarmed(party, frame)) {
      score -= 2.5;
    }
    if (isSpeaker(party)) {
      score -= 1;
    }
    if (ownsTarget(party)) {
      score -= 2;
    }
    double byAct = 0;
    for (TriggerMention trigger : frame.triggers()) {
      double relation = relations.of(party, trigger, frame);
      byAct = Math.abs(relation) > Math.abs(byAct) ? relation : byAct;
    }
    score += byAct;
    for (WeaponMention weapon : frame.weapons()) {
      boolean owns = party.first() >= weapon.end() && party.first() - weapon.end() <= 1;
      boolean adjective = party.first() > weapon.first() && party.end() <= weapon.end();
      if (owns || adjective) {
        score += 1.5;
      }
    }
    if (party.first() < party.hit().first() && headIsAir(party)) {
      score += 0.5;
    }
    return score - (party.entry().is("weak") ? 0.3 : 0);
  }

  /** True if a noun for a thing that can be hit stands right before the party: its convoy, its post. */
  private boolean ownsTarget(PartyMention party) {
    for (int t = Math.max(0, party.first() - 3); t < party.first(); t++) {
      for (Hit hit : hits.at("target", t)) {
        boolean thing = !hit.entry().is("person") && !hit.entry().text("category").equals("none");
        if (thing && party.first() - hit.end() <= 1 && party.first() >= hit.end() && !hits.has("force", t)) {
          return true;
        }
      }
    }
    return false;
  }

  private boolean headIsAir(PartyMention party) {
    return hits.at("force", party.first()).stream().anyMatch(h -> h.entry().text("means").equals("forces"));
  }

  /** True if a marker of the kind stands within two tokens before. */
  private boolean marked(int token, String kind) {
    for (int t = Math.max(0, token - CLOSE); t < token; t++) {
      for (Hit hit : hits.at(kind, t)) {
        if (hit.end() <= token && token - hit.end() <= 1) {
          return true;
        }
      }
    }
    return false;
  }

  static boolean isHarmed(PartyMention party, Frame frame) {
    return frame.harm().stream().anyMatch(h -> harms(h, party));
  }

  /** True if the party qualifies the people harmed: it stands at or after the word for them. */
  private static boolean harms(org.isnad.mention.harm.HarmMention harm, PartyMention party) {
    int from = harm.person().map(Hit::first).orElse(harm.end() - 1);
    return from <= party.first() && party.first() <= harm.end() + 1;
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

  List<PartyMention> objects(Frame frame) {
    List<PartyMention> objects = new ArrayList<>();
    for (PartyMention party : frame.parties()) {
      if (!party.capital() && doer(party, frame) < DOER && (isHarmed(party, frame) || marked(party.first(), "patient") || !party.adjective())) {
        objects.add(party);
      }
    }
    return objects;
  }
}
