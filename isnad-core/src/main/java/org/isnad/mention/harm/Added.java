package org.isnad.mention.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Hits;
import org.isnad.mention.Count;
import org.isnad.mention.harm.HarmMention.Manner;
import org.isnad.text.Tokens;

/**
 * Tolls told in two steps of one sentence: "the killing of two, and the killing of a third", "of a
 * soldier, and of the citizen X".
 */
final class Added {
  private static final int REACH = 12;
  private static final String WAW = "\u0648";

  private final Tokens tokens;
  private final Hits hits;

  Added(Tokens tokens, Hits hits) {
    this.tokens = tokens;
    this.hits = hits;
  }

  /** The same harm, with what is told in steps as one. */
  List<HarmMention> of(List<HarmMention> found) {
    List<HarmMention> all = new ArrayList<>();
    for (HarmMention next : found) {
      Optional<HarmMention> before = last(all, next);
      if (before.isPresent() && adds(before.get(), next)) {
        all.set(all.indexOf(before.get()), both(before.get(), next));
      } else {
        all.add(next);
      }
    }
    return all;
  }

  private static Optional<HarmMention> last(List<HarmMention> all, HarmMention next) {
    for (int i = all.size() - 1; i >= 0; i--) {
      if (all.get(i).outcome() == next.outcome() && !all.get(i).among()) {
        return Optional.of(all.get(i));
      }
    }
    return Optional.empty();
  }

  private boolean adds(HarmMention before, HarmMention next) {
    boolean figures =
        !next.among()
            && next.manner() != Manner.TOLL
            && before.manner() != Manner.TOLL
            && !next.count().isVague()
            && !before.count().isVague()
            && !next.count().isNone()
            && !before.count().isNone();
    boolean another =
        next.person().map(p -> p.entry().is("follower") || p.entry().is("ordinal")).orElse(false);
    boolean named =
        next.outcome() == Outcome.KILLED
            && next.manner() == Manner.IMPLIED
            && before.manner() == Manner.FIGURE;
    return figures
        && (another || named)
        && next.count().low() == 1
        && next.first() >= before.end()
        && next.first() - before.end() <= REACH
        && tokens.form(next.first()).startsWith(WAW)
        && !parted(before.end(), next.first());
  }

  private boolean parted(int from, int to) {
    for (int t = from; t < to; t++) {
      boolean act = hits.any("trigger", t, h -> !h.entry().text("class").equals("injure"));
      if (act || tokens.isMark(t, '.') || tokens.isMark(t, ';') || hits.has("saying", t)) {
        return true;
      }
    }
    return false;
  }

  private static HarmMention both(HarmMention a, HarmMention b) {
    return new HarmMention(
        a.first(),
        b.end(),
        a.outcome(),
        Count.exactly(a.count().low() + b.count().low()),
        a.person(),
        Manner.FIGURE);
  }
}
