package org.isnad.account;

import java.util.List;
import org.isnad.lexicon.Hits;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Sentence;
import org.isnad.text.Tokens;

/** Which words of acts in one sentence belong to one act, and where the words of the next begin. */
final class Grouping {
  private static final double APART_KM = 25;
  private static final int GOVERNED = 14;

  private final Scene scene;
  private final Tokens tokens;
  private final Hits hits;

  Grouping(Scene scene) {
    this.scene = scene;
    this.tokens = scene.document().tokens();
    this.hits = scene.document().hits();
  }

  /**
   * Where the next frame's stretch begins: at the turn between the two, or at its first word of an
   * act.
   */
  int start(List<TriggerMention> group, List<TriggerMention> next, Sentence sentence) {
    int from = group.get(group.size() - 1).end();
    int to = next.get(0).first();
    for (int t = to; t >= from && t > sentence.first(); t--) {
      if (turns(t) || tokens.isMark(t, ',')) {
        return t;
      }
    }
    return to;
  }

  private boolean turns(int token) {
    return hits.at("context", token).stream().anyMatch(h -> h.entry().text("scope").equals("turn"));
  }

  boolean parts(List<TriggerMention> group, TriggerMention next, Sentence sentence) {
    TriggerMention last = group.get(group.size() - 1);
    boolean secondary = Acts.isSecondary(next.act());
    boolean onlySecondary = group.stream().allMatch(t -> Acts.isSecondary(t.act()));
    boolean turn = false;
    for (int t = last.end(); t < next.first(); t++) {
      turn |= turns(t) || tokens.isMark(t, ';');
    }
    String family = family(group);
    boolean otherFamily =
        !secondary && !family.equals("secondary") && !Acts.family(next.act()).equals(family);
    boolean object = next.first() - last.end() <= 5 && !turn;
    boolean governed =
        family.equals("disrupt")
            && Acts.family(next.act()).equals("violence")
            && !turn
            && next.first() - last.end() <= GOVERNED;
    if (governed && last.isVerb() && group.size() == 1) {
      return false;
    }
    if (otherFamily && !object && !governed) {
      return true;
    }
    if (!onlySecondary && !next.act().equals("generic") && tellsEarlier(last.end(), next.first())
        || next.isVerb() && tokens.isMark(next.first() - 1, ',') && opensEarlier(sentence)) {
      return true;
    }
    boolean joined = next.hit().prefix().startsWith(WAW) || turn || next.another();
    if (!joined) {
      return false;
    }
    boolean conflict = placesConflict(group, next, sentence);
    if (secondary) {
      boolean own = next.act().equals("kill") || next.act().equals("injure");
      return conflict && (turn || onlySecondary || own && next.hit().prefix().startsWith(WAW));
    }
    return conflict || next.another() && !onlySecondary;
  }

  /**
   * "Two killed in a raid on ..., and a soldier killed in a clash": the dead of another act, which
   * follows.
   */
  boolean repeats(List<TriggerMention> group, List<TriggerMention> triggers, int at) {
    TriggerMention next = triggers.get(at);
    boolean dead = next.act().equals("kill") && next.hit().prefix().startsWith(WAW);
    boolean told =
        group.stream().anyMatch(t -> t.act().equals("kill"))
            && group.stream().anyMatch(t -> !Acts.isSecondary(t.act()));
    if (!dead || !told || at + 1 >= triggers.size()) {
      return false;
    }
    TriggerMention cause =
        triggers.get(at + 1).act().equals("injure") && at + 2 < triggers.size()
            ? triggers.get(at + 2)
            : triggers.get(at + 1);
    return !Acts.isSecondary(cause.act())
        && !cause.definite()
        && cause.first() - next.end() <= CAUSE_REACH;
  }

  private static final int CAUSE_REACH = 14;

  /** "After", "in reply to", between two acts: the second is an earlier one. */
  private boolean tellsEarlier(int from, int to) {
    for (int t = from; t < to; t++) {
      if (isEarlier(t)) {
        return true;
      }
    }
    return false;
  }

  boolean isEarlier(int token) {
    return hits.at("context", token).stream()
        .anyMatch(h -> h.entry().text("scope").equals("earlier"));
  }

  /**
   * "Two hours after an attack on ..., a convoy was hit": the sentence's own act follows the comma.
   */
  private boolean opensEarlier(Sentence sentence) {
    return isEarlier(sentence.first())
        || isEarlier(Math.min(sentence.first() + 1, sentence.end() - 1));
  }

  private static final String WAW = "\u0648";

  private static String family(List<TriggerMention> group) {
    return group.stream()
        .filter(t -> !Acts.isSecondary(t.act()))
        .map(t -> Acts.family(t.act()))
        .findFirst()
        .orElse("secondary");
  }

  /** True if places stand on both sides and none of the one side can be that of the other. */
  private boolean placesConflict(
      List<TriggerMention> group, TriggerMention next, Sentence sentence) {
    List<PlaceMention> before = scene.placesIn(sentence.first(), next.first());
    List<PlaceMention> after = scene.placesIn(next.first(), sentence.end());
    if (before.isEmpty() || after.isEmpty()) {
      return false;
    }
    PlaceMention second = after.get(0);
    return before.stream().noneMatch(p -> Places.agree(p.place(), second.place(), APART_KM))
        && before.stream().anyMatch(PlaceMention::locative)
        && second.locative()
        && group.get(0).first() < second.first();
  }
}
