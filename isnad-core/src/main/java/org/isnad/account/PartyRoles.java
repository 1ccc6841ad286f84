package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.source.SourceMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Document;
import org.isnad.report.Evidence;

/** Who did it and to whom: each party around an act is scored as its doer and as its object. */
final class PartyRoles {
  private static final double DOER = 1.2;
  private static final int CLOSE = 4;

  private final Scene scene;
  private final Document document;
  private final Hits hits;

  PartyRoles(Scene scene) {
    this.scene = scene;
    this.document = scene.document();
    this.hits = document.hits();
  }

  /** A party with the score of a role. */
  record Scored(PartyMention party, Frame frame, double score) {}

  Optional<Scored> doer(Cluster cluster) {
    Scored best = null;
    for (Frame frame : cluster.frames()) {
      for (PartyMention party : frame.parties()) {
        double score = doer(party, frame);
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
      score += 2.5;
    }
    if (marked(party.first(), "patient")) {
      score -= 2;
    }
    if (isHarmed(party, frame)) {
      score -= 2.5;
    }
    if (isSpeaker(party)) {
      score -= 1.5;
    }
    for (TriggerMention trigger : frame.triggers()) {
      boolean follows = party.first() >= trigger.end() && party.first() - trigger.end() <= 1;
      boolean passive = Acts.isSecondary(trigger.act()) && !trigger.isVerb();
      if (follows && trigger.isVerb() && !trigger.act().equals("injure")) {
        score += 2;
      } else if (follows && !passive && party.first() == trigger.end()) {
        score += trigger.act().equals("kill") ? -1 : 1.8;
      } else if (party.end() == trigger.first() && trigger.isVerb()) {
        score += trigger.isPresent() || frame.isTitle() ? 1.8 : 1;
      }
    }
    for (var weapon : frame.weapons()) {
      boolean owns = party.first() >= weapon.end() && party.first() - weapon.end() <= 1;
      boolean adjective = party.first() > weapon.first() && party.end() <= weapon.end();
      if (owns || adjective) {
        score += 1.5;
      }
    }
    if (party.first() < party.hit().first() && headIsAir(party)) {
      score += 1;
    }
    return score - (party.entry().is("weak") ? 0.3 : 0);
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

  private static boolean isHarmed(PartyMention party, Frame frame) {
    return frame.harm().stream().anyMatch(h -> h.first() <= party.first() && party.first() <= h.end() + 1);
  }

  private boolean isSpeaker(PartyMention party) {
    for (int t = Math.max(0, party.first() - 2); t < party.first(); t++) {
      if (hits.has("saying", t)) {
        return true;
      }
    }
    for (SourceMention source : scene.sources()) {
      if (source.first() <= party.first() && party.first() < source.end()) {
        return true;
      }
    }
    return false;
  }

  Actor actor(Cluster cluster, Optional<Claim> claim) {
    if (claim.isPresent() && claim.get().group().isPresent()) {
      Claim c = claim.get();
      return new Actor(slug(c), c.arabic(), c.group(), "claimed", c.evidence(), List.of(), Optional.empty(), 0.9);
    }
    Optional<Scored> doer = doer(cluster);
    if (doer.isEmpty()) {
      return Actor.unknown(0.8);
    }
    PartyMention party = doer.get().party();
    Entry entry = party.entry();
    if (entry.text("side").equals("unknown") || entry.slug().contains("unknown")) {
      return Actor.unknown(0.9);
    }
    Evidence words = document.evidence(party.first(), party.end());
    String certainty = "attributed";
    return new Actor(
        bare(entry), Optional.of(words.quote()), entry.attribute("label"), certainty, List.of(words), List.of(), Optional.empty(), 0.85);
  }

  private static String bare(Entry entry) {
    return entry.slug().replace(".weak", "");
  }

  private String slug(Claim claim) {
    return claim.by().isEmpty() ? "unknown" : claim.by();
  }

  List<PartyMention> objects(Frame frame) {
    List<PartyMention> objects = new ArrayList<>();
    for (PartyMention party : frame.parties()) {
      if (doer(party, frame) < DOER && (isHarmed(party, frame) || marked(party.first(), "patient") || !party.adjective())) {
        objects.add(party);
      }
    }
    return objects;
  }
}
