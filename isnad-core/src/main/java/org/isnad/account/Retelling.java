package org.isnad.account;

import org.isnad.lexicon.Hits;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.trigger.TriggerMention;

/** Weighs by named features whether a frame tells an incident again. */
final class Retelling {
  private static final double MANY = 0.4;
  private static final double SOME = 0.2;
  private static final double FEW = 0.05;

  private final Hits hits;
  private final Bulletin bulletin;
  private final Sameness sameness;
  private final Wording wording;
  private final Weights weights;

  Retelling(Scene scene, Calendar calendar, Bulletin bulletin, PartyRoles roles, Weights weights) {
    this.hits = scene.document().hits();
    this.bulletin = bulletin;
    this.sameness = new Sameness(scene, calendar, roles);
    this.wording = new Wording(scene);
    this.weights = weights;
  }

  /** What speaks for and against one incident. */
  Weighing weigh(Frame frame, Cluster cluster) {
    Weighing w = new Weighing(weights);
    sameness.weigh(w, frame, cluster);
    double shared = wording.shared(frame, cluster);
    w.add("join.words-many", shared >= MANY)
        .add("join.words-some", shared >= SOME && shared < MANY)
        .add("join.words-none", shared >= 0 && shared < FEW);
    int distance = frame.index() - cluster.last().index();
    boolean another = frame.isAnother();
    return w.add("join.next-sentence", distance <= 1)
        .add("join.near-sentence", distance > 1 && distance <= 3)
        .add("join.opens", opens(frame))
        .add("join.earlier", frame.earlier() != cluster.first().earlier())
        .add("join.another", another)
        .add(
            "join.other-people",
            !another && frame.triggers().stream().anyMatch(t -> t.another() && !joins(t, frame)))
        .add("join.part", tellsOfPart(frame))
        .add("join.paragraph", frame.sentence().paragraphStart())
        .add("join.continues", continues(frame))
        .add("join.turn", turnsAway(frame))
        .add("join.bare", isBare(frame))
        .add("join.other-line", bulletin.parts(frame.index(), cluster.last().index()))
        .add(
            "join.line-of-lead",
            bulletin.item(frame.index()) > 0 && bulletin.item(cluster.last().index()) == 0)
        .add("join.same-row", cluster.frames().stream().anyMatch(f -> f.anchor() == frame.anchor()))
        .add("join.same-sentence", distance == 0 && !frame.isTitle());
  }

  /** "The death of a child and the injury of another": others beside those of the same toll. */
  private static boolean joins(TriggerMention toll, Frame frame) {
    return isToll(toll)
        && frame.triggers().stream().anyMatch(t -> isToll(t) && t.first() < toll.first());
  }

  /** "Among the dead a woman whose house a shell hit": about some of those told before. */
  private static boolean tellsOfPart(Frame frame) {
    return !frame.harm().isEmpty() && frame.harm().stream().allMatch(HarmMention::among);
  }

  private static boolean isToll(TriggerMention trigger) {
    return trigger.act().equals("kill") || trigger.act().equals("injure");
  }

  /**
   * A sentence that begins with an act of its own, not with who said it or with the act told
   * before, tells news.
   */
  private boolean opens(Frame frame) {
    boolean start =
        frame.anchor().first() - frame.sentence().first() <= 2 && !frame.anchor().definite();
    boolean glued = frame.anchor().hit().prefix().startsWith(WAW);
    return start
        && !glued
        && !frame.isTitle()
        && !Acts.isSecondary(frame.anchor().act())
        && frame.index() > 2;
  }

  private static final String WAW = "\u0648";

  /** "He added that": the sentence goes on with what was told. */
  private boolean continues(Frame frame) {
    return hits.has("saying", frame.sentence().first())
        || hits.has("saying", frame.sentence().first() + 1);
  }

  private boolean turnsAway(Frame frame) {
    for (int t = frame.first(); t < Math.min(frame.first() + 2, frame.end()); t++) {
      if (hits.any("context", t, h -> h.entry().text("scope").equals("turn"))) {
        return true;
      }
    }
    return false;
  }

  /** Neither place nor day of its own: it leans on what was told before. */
  private static boolean isBare(Frame frame) {
    return frame.places().stream().noneMatch(PlaceMention::locative) && frame.points().isEmpty();
  }
}
