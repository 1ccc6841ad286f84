package org.isnad.account;

import java.util.List;
import org.isnad.lexicon.Hits;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Sentence;
import org.isnad.text.Tokens;

/** Which words of acts in one sentence belong to one act, and where the words of the next begin. */
final class Grouping {
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
      if (turns(t) || tokens.isMark(t, ',') || tokens.isMark(t, ';')) {
        return t;
      }
      if (countsOthers(t)) {
        return row(t, from);
      }
    }
    return to;
  }

  /** "Tens of dead and hundreds of wounded in an attack": where the row begins that a toll ends. */
  private int row(int token, int from) {
    int first = token;
    for (HarmMention harm : scene.harmIn(from, token)) {
      if (harm.end() == first && harm.first() >= from) {
        first = harm.first();
      }
    }
    return first;
  }

  /** "And two others", without a comma before it: people harmed by the act that follows. */
  private boolean countsOthers(int token) {
    return tokens.form(token).startsWith(WAW)
        && scene.harmIn(token, token + 1).stream().anyMatch(h -> !h.among());
  }

  private static final String WAW = "\u0648";

  boolean turns(int token) {
    return hits.any("context", token, h -> h.entry().text("scope").equals("turn"));
  }

  /** True at "in reply to", "two days after": what follows came before what is told. */
  boolean isEarlier(int token) {
    return scene.timesIn(token, token + 1).stream().anyMatch(t -> t.value().datesOther())
        || hits.any("context", token, h -> h.entry().text("scope").equals("earlier"));
  }

  /**
   * "Two hours after an attack on ..., a convoy was hit": the sentence's own act follows the comma.
   */
  boolean opensEarlier(Sentence sentence) {
    return isEarlier(sentence.first())
        || isEarlier(Math.min(sentence.first() + 1, sentence.end() - 1));
  }

  static String family(List<TriggerMention> group) {
    return group.stream()
        .filter(t -> !Acts.isSecondary(t.act()))
        .map(t -> Acts.family(t.act()))
        .findFirst()
        .orElse("secondary");
  }
}
