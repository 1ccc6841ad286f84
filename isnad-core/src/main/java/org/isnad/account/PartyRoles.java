package org.isnad.account;

import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Hits;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.text.Tokens;

/** What each party around one telling of an act has to do with it: doer, object, speaker. */
final class PartyRoles {
  private static final int BEFORE_REACH = 12;
  private static final int BELONGS_REACH = 9;
  private static final char COMMA = '\u060C';

  private final Scene scene;
  private final Hits hits;
  private final Weights weights;
  private final Relations relations;
  private final DoerScore score;
  private final IdentityHashMap<Frame, Optional<PartyMention>> doers = new IdentityHashMap<>();

  PartyRoles(Scene scene, Weights weights) {
    this.scene = scene;
    this.hits = scene.document().hits();
    this.weights = weights;
    this.relations = new Relations(scene.document());
    this.score = new DoerScore(scene, relations, weights);
  }

  /** The likeliest doer of one frame, if any party is likely enough. */
  Optional<PartyMention> doer(Frame frame) {
    return doers.computeIfAbsent(frame, this::choose);
  }

  private Optional<PartyMention> choose(Frame frame) {
    PartyMention best = null;
    double bestScore = weights.of("doer.acts");
    for (PartyMention party : frame.parties()) {
      double likely = party.side().equals("unknown") ? 0 : score.of(party, frame).sum();
      if (likely >= bestScore) {
        bestScore = likely;
        best = party;
      }
    }
    return Optional.ofNullable(best);
  }

  /** True if a party prevents, intercepts or seizes in a frame. */
  boolean foils(PartyMention party, Frame frame) {
    if (!party.isForce() && !party.isArmedGroup() || party.capital()) {
      return false;
    }
    for (TriggerMention trigger : frame.triggers()) {
      boolean foils =
          Acts.family(trigger.act()).equals("disrupt") || hits.has("repel", trigger.first());
      if (foils && Relations.does(relations.toAct(party, trigger, frame))) {
        return true;
      }
    }
    return false;
  }

  /**
   * The parties of a frame and those before it in its sentence, which can be the subject of its
   * verb.
   */
  List<PartyMention> candidates(Frame frame) {
    int from = Math.max(frame.sentence().first(), frame.first() - BEFORE_REACH);
    return from >= frame.first() ? frame.parties() : scene.partiesIn(from, frame.end());
  }

  /** "Gunmen who belong to the group": what the gunmen did, the group did. */
  Weighing weigh(PartyMention party, Frame frame) {
    Weighing own = score.of(party, frame);
    if (!party.isArmedGroup() || party.first() == 0) {
      return own;
    }
    for (PartyMention gunmen :
        scene.partiesIn(Math.max(frame.first(), party.first() - BELONGS_REACH), party.first())) {
      if (!gunmen.isForce() && !gunmen.adjective() && belongs(gunmen.end(), party.first())) {
        Weighing theirs = score.of(gunmen, frame).add("doer.of-group", true);
        return theirs.sum() > own.sum() ? theirs : own;
      }
    }
    return own;
  }

  private boolean belongs(int from, int to) {
    boolean tied = false;
    for (int t = from; t < to; t++) {
      boolean mark =
          scene.document().tokens().kind(t) != Tokens.Kind.WORD
              && !scene.document().tokens().isMark(t, ',')
              && !scene.document().tokens().isMark(t, COMMA);
      if (mark || hits.has("trigger", t)) {
        return false;
      }
      tied |= hits.has("belonging", t);
    }
    return tied;
  }

  /** True for an air force and for planes that are told as the party: "the planes of". */
  static boolean flies(PartyMention party, Hits hits) {
    boolean planes = isAirborne(party);
    for (int t = party.first(); t < party.end() && !planes; t++) {
      planes = hits.any("weapon", t, h -> h.entry().text("type").equals("aircraft"));
    }
    return planes;
  }

  /** True for aircraft and air forces, which strike and are hardly ever struck. */
  static boolean isAirborne(PartyMention party) {
    return party.entry().slug().contains("air-force") || party.entry().slug().contains("warplanes");
  }

  /** True if a party acts in a frame rather than being acted upon or only being named. */
  boolean acts(PartyMention party, Frame frame) {
    return score.of(party, frame).sum() >= weights.of("doer.acts");
  }

  /** True if the words around a party say that the act was done to it. */
  boolean suffers(PartyMention party, Frame frame) {
    return DoerScore.suffers(score.of(party, frame));
  }

  boolean isSpeaker(PartyMention party) {
    return score.isSpeaker(party);
  }

  /**
   * Parties that the act of a frame could have hit: those that do not act, and in a fight whoever
   * its doer fights with.
   */
  List<PartyMention> objects(Frame frame, Optional<PartyMention> doer) {
    List<PartyMention> objects = new ArrayList<>();
    boolean fight = frame.anchor().act().equals("clash") && doer.isPresent();
    for (PartyMention party : frame.parties()) {
      if (!party.capital()
          && (fight || !acts(party, frame))
          && (DoerScore.isHarmed(party, frame)
              || score.marked(party.first(), "patient")
              || !party.adjective())) {
        objects.add(party);
      }
    }
    return objects;
  }
}
