package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.text.Tokens;

/** Who did it and to whom: each party around an act is scored as its doer and as its object. */
final class PartyRoles {
  private static final double DOER = 1.2;

  private final Scene scene;
  private final Hits hits;
  private final Relations relations;
  private final DoerScore score;

  PartyRoles(Scene scene) {
    this.scene = scene;
    this.hits = scene.document().hits();
    this.relations = new Relations(scene.document());
    this.score = new DoerScore(scene, relations);
  }

  /** A party with the score of a role. */
  record Scored(PartyMention party, Frame frame, double score) {}

  /** The likeliest doer; who is named before those who are only called gunmen and the like. */
  Optional<Scored> doer(Cluster cluster) {
    Scored best = null;
    Scored named = null;
    List<Frame> frames = cluster.frames();
    for (Frame frame : frames.subList(0, Math.min(frames.size(), MOST_FRAMES))) {
      double distance = Math.abs(frame.index() - cluster.best().index());
      double off = frame == cluster.best() ? 0 : frame.isTitle() ? 0.3 : distance <= 3 ? 0.1 : 0.4;
      boolean fight =
          frame.anchor().act().equals("clash") && !cluster.best().anchor().act().equals("clash");
      off += fight ? 0.5 : 0;
      boolean strayed = DoerScore.isBlast(cluster.best()) && !DoerScore.isBlast(frame);
      boolean air =
          cluster.best().anchor().act().equals("airstrike")
              && cluster.weapons().stream().noneMatch(w -> w.type().equals("drone"));
      for (PartyMention party : candidates(frame)) {
        double unlike =
            strayed && party.isForce() && !party.side().equals("state")
                ? 1.0
                : air && party.isArmedGroup() ? 0.9 : 0;
        double likely = doing(party, frame) - off - unlike;
        if (likely >= DOER && (best == null || likely > best.score())) {
          best = new Scored(party, frame, likely);
        }
        boolean near = distance <= 3 || frame.isTitle();
        if (likely >= DOER
            && near
            && !party.side().equals("unknown")
            && (named == null || likely > named.score())) {
          named = new Scored(party, frame, likely);
        }
      }
    }
    boolean vague =
        best != null
            && best.party().side().equals("unknown")
            && !best.party().entry().slug().startsWith("unknown");
    return Optional.ofNullable(vague && named != null ? named : best);
  }

  /** The likeliest doer of one frame, if any party is likely enough. */
  Optional<PartyMention> doer(Frame frame) {
    PartyMention best = null;
    double bestScore = DOER;
    for (PartyMention party : frame.parties()) {
      double likely = party.side().equals("unknown") ? 0 : score.of(party, frame);
      if (likely >= bestScore) {
        bestScore = likely;
        best = party;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Who prevented, intercepted or seized. */
  Optional<PartyMention> foiler(Cluster cluster) {
    for (Frame frame :
        cluster.frames().subList(0, Math.min(cluster.frames().size(), MOST_FRAMES))) {
      for (PartyMention party : candidates(frame)) {
        for (TriggerMention trigger : frame.triggers()) {
          boolean foils =
              Acts.family(trigger.act()).equals("disrupt") || hits.has("repel", trigger.first());
          if (foils
              && party.isForce()
              && !party.capital()
              && relations.toAct(party, trigger, frame) >= DOER) {
            return Optional.of(party);
          }
        }
      }
    }
    return Optional.empty();
  }

  private static final int MOST_FRAMES = 30;
  private static final int BEFORE_REACH = 12;

  /**
   * The parties of a frame and those before it in its sentence, which can be the subject of its
   * verb.
   */
  private List<PartyMention> candidates(Frame frame) {
    int from = Math.max(frame.sentence().first(), frame.first() - BEFORE_REACH);
    return from >= frame.first() ? frame.parties() : scene.partiesIn(from, frame.end());
  }

  /** "Gunmen who belong to the group": what the gunmen did, the group did. */
  private double doing(PartyMention party, Frame frame) {
    double own = doer(party, frame);
    if (!party.isArmedGroup() || party.first() == 0) {
      return own;
    }
    for (PartyMention gunmen :
        scene.partiesIn(Math.max(frame.first(), party.first() - 6), party.first())) {
      if (!gunmen.isForce() && !gunmen.adjective() && belongs(gunmen.end(), party.first())) {
        return Math.max(own, doer(gunmen, frame) + 0.1);
      }
    }
    return own;
  }

  private boolean belongs(int from, int to) {
    boolean tied = false;
    for (int t = from; t < to; t++) {
      boolean mark = scene.document().tokens().kind(t) != Tokens.Kind.WORD;
      if (mark || hits.has("trigger", t)) {
        return false;
      }
      tied |= hits.has("belonging", t);
    }
    return tied;
  }

  /** True for aircraft and air forces, which strike and are hardly ever struck. */
  boolean isAirborne(PartyMention party) {
    return party.entry().slug().contains("air-force") || party.entry().slug().contains("warplanes");
  }

  /** The score of a party as doer of a frame's act. */
  double doer(PartyMention party, Frame frame) {
    return score.of(party, frame);
  }

  boolean isSpeaker(PartyMention party) {
    return score.isSpeaker(party);
  }

  List<PartyMention> objects(Frame frame) {
    List<PartyMention> objects = new ArrayList<>();
    for (PartyMention party : frame.parties()) {
      if (!party.capital()
          && doer(party, frame) < DOER
          && (DoerScore.isHarmed(party, frame)
              || score.marked(party.first(), "patient")
              || !party.adjective())) {
        objects.add(party);
      }
    }
    return objects;
  }
}
