package org.isnad.account;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Hits;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.text.Tokens;

/**
 * Which act of its sentence harm is told to come of: the act before "which led to", or the act
 * after "in", "by", "because of".
 */
final class HarmTies {
  private static final int CAUSE_REACH = 14;
  private static final int EARLIER_REACH = 3;
  private static final String WAW = "\u0648";

  private final Scene scene;
  private final Tokens tokens;
  private final Hits hits;
  private final Grouping grouping;

  HarmTies(Scene scene) {
    this.scene = scene;
    this.tokens = scene.document().tokens();
    this.hits = scene.document().hits();
    this.grouping = new Grouping(scene);
  }

  /** The act that harm in a sentence came of, if the words tie it to one. */
  Optional<TriggerMention> act(HarmMention harm, int index) {
    List<TriggerMention> acts =
        scene.triggers().get(index).stream()
            .filter(t -> !t.supposed() && !Acts.isSecondary(t.act()))
            .toList();
    TriggerMention before = null;
    TriggerMention after = null;
    for (TriggerMention act : acts) {
      if (act.end() <= harm.first()) {
        before = act;
      } else if (after == null && act.first() >= harm.first()) {
        after = act;
      }
    }
    if (before != null && results(before.end(), harm.first())) {
      return Optional.of(before);
    }
    return Optional.ofNullable(after).filter(act -> causes(harm.end(), act));
  }

  /** "Which led to", "it left behind", with no turn of the story before it. */
  private boolean results(int from, int to) {
    boolean result = false;
    for (int t = from; t < to; t++) {
      if (grouping.turns(t) || tokens.isMark(t, ';')) {
        return false;
      }
      result |= hits.has("result", t);
    }
    return result || hits.has("result", to);
  }

  private boolean causes(int from, TriggerMention act) {
    if (act.first() - from > CAUSE_REACH || act.hit().prefix().startsWith(WAW)) {
      return false;
    }
    for (int t = from; t < act.first(); t++) {
      if (grouping.turns(t) || tokens.isMark(t, ';') || hits.has("result", t)) {
        return false;
      }
    }
    return true;
  }

  /** True if harm is told as what came before a frame's act: "after the killing of two". */
  boolean isBefore(HarmMention harm, Frame frame) {
    if (frame.anchor().first() >= harm.first()) {
      return false;
    }
    for (int t = Math.max(frame.first(), harm.first() - EARLIER_REACH); t <= harm.first(); t++) {
      if (t > frame.anchor().first() && grouping.isEarlier(t)) {
        return true;
      }
    }
    return false;
  }
}
