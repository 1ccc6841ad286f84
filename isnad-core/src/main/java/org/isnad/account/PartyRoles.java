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
  private final Scene scene;
  private final Hits hits;
  private final Relations relations;
  private final DoerScore score;
  private final Weights weights;
  private final double least;

  PartyRoles(Scene scene, Weights weights) {
    this.weights = weights;
    this.least = weights.of("doer.least");
    this.scene = scene;
    this.hits = scene.document().hits();
    this.relations = new Relations(scene.document(), weights);
    this.score = new DoerScore(scene, relations, weights);
  }

  /** A party that can be the doer, and what speaks for it. */
  record Scored(PartyMention party, Frame frame, Weighing weighing) {
    double score() {
      return weighing.sum();
    }
  }

  /** The likeliest doer; who is named before those who are only called gunmen and the like. */
  Optional<Scored> doer(Cluster cluster) {
    Scored best = null;
    Scored named = null;
    for (Scored next : doers(cluster)) {
      Frame frame = next.frame();
      boolean near = distance(frame, cluster) <= NEAR || frame.isTitle();
      boolean likely = next.score() >= least;
      if (likely && (best == null || next.score() > best.score())) {
        best = next;
      }
      if (likely
          && near
          && !next.party().side().equals("unknown")
          && (named == null || next.score() > named.score())) {
        named = next;
      }
    }
    boolean vague =
        best != null
            && best.party().side().equals("unknown")
            && !best.party().entry().slug().startsWith("unknown");
    return Optional.ofNullable(vague && named != null ? named : best);
  }

  /** Every party told with an incident, in the order of the tellings. */
  List<Scored> doers(Cluster cluster) {
    List<Scored> doers = new ArrayList<>();
    List<Frame> frames = cluster.frames();
    boolean air =
        cluster.best().anchor().act().equals("airstrike")
            && cluster.weapons().stream().noneMatch(w -> w.type().equals("drone"));
    for (Frame frame : frames.subList(0, Math.min(frames.size(), MOST_FRAMES))) {
      boolean other = frame != cluster.best();
      boolean near = distance(frame, cluster) <= NEAR;
      boolean fight =
          frame.anchor().act().equals("clash") && !cluster.best().anchor().act().equals("clash");
      boolean strays = DoerScore.isBlast(cluster.best()) && !DoerScore.isBlast(frame);
      for (PartyMention party : candidates(frame)) {
        boolean strayed = strays && party.isForce() && !party.side().equals("state");
        Weighing weighing =
            doing(party, frame)
                .add("doer.title", other && frame.isTitle())
                .add("doer.near-telling", other && !frame.isTitle() && near)
                .add("doer.far-telling", other && !frame.isTitle() && !near)
                .add("doer.fight", fight)
                .add("doer.strayed", strayed)
                .add("doer.air-group", !strayed && air && party.isArmedGroup());
        doers.add(new Scored(party, frame, weighing));
      }
    }
    return doers;
  }

  private static int distance(Frame frame, Cluster cluster) {
    return Math.abs(frame.index() - cluster.best().index());
  }

  private static final int NEAR = 3;

  /** The likeliest doer of one frame, if any party is likely enough. */
  Optional<PartyMention> doer(Frame frame) {
    PartyMention best = null;
    double bestScore = least;
    for (PartyMention party : frame.parties()) {
      double likely = party.side().equals("unknown") ? 0 : doer(party, frame);
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
              && relations.weight(relations.toAct(party, trigger, frame)) >= least) {
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
  private Weighing doing(PartyMention party, Frame frame) {
    Weighing own = score.of(party, frame);
    if (!party.isArmedGroup() || party.first() == 0) {
      return own;
    }
    for (PartyMention gunmen :
        scene.partiesIn(Math.max(frame.first(), party.first() - 6), party.first())) {
      if (!gunmen.isForce() && !gunmen.adjective() && belongs(gunmen.end(), party.first())) {
        Weighing theirs = score.of(gunmen, frame).add("doer.of-gunmen", true);
        return theirs.sum() > own.sum() ? theirs : own;
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
    return score.of(party, frame).sum();
  }

  /** True if a party does too much to be what was hit. */
  boolean isDoer(PartyMention party, Frame frame) {
    return doer(party, frame) >= weights.of("doer.not-target");
  }

  boolean isSpeaker(PartyMention party) {
    return score.isSpeaker(party);
  }

  List<PartyMention> objects(Frame frame) {
    List<PartyMention> objects = new ArrayList<>();
    for (PartyMention party : frame.parties()) {
      if (!party.capital()
          && doer(party, frame) < least
          && (DoerScore.isHarmed(party, frame)
              || score.marked(party.first(), "patient")
              || !party.adjective())) {
        objects.add(party);
      }
    }
    return objects;
  }
}
