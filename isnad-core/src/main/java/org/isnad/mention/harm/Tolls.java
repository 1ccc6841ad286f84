package org.isnad.mention.harm;

import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.Count;
import org.isnad.mention.NumberMention;
import org.isnad.report.Document;
import org.isnad.report.Sentence;
import org.isnad.text.Tokens;

/** Tolls told as a state: "the number of the dead rose to 20". */
final class Tolls {
  private static final int REACH = 14;
  private static final int VERB_REACH = 4;
  private static final int RISE_REACH = 20;
  private static final String BEH = "\u0628";
  private static final String LAM = "\u0644";

  private final Hits hits;
  private final Tokens tokens;
  private final QuantityReader quantities;

  Tolls(Document document, QuantityReader quantities) {
    this.hits = document.hits();
    this.tokens = document.tokens();
    this.quantities = quantities;
  }

  /**
   * The figure that "the dead" or "the number of the wounded" has reached, if the sentence goes on
   * to tell it.
   */
  Optional<HarmMention> after(Quantity people, Sentence s) {
    int end = Math.min(s.end(), people.end() + REACH);
    if (reachedBefore(people, s)) {
      Optional<NumberMention> stands = quantities.figure(people.end());
      if (stands.isPresent() && stands.get().end() <= s.end()) {
        return Optional.of(mention(people, stands.get().end(), stands.get().count()));
      }
    }
    for (int t = people.end(); t < end; t++) {
      if (tokens.isMark(t, ';') || hits.has("harm", t)) {
        return Optional.empty();
      }
      boolean rises = rises(s, people, t);
      int from = reached(t, rises);
      if (from < 0) {
        continue;
      }
      Optional<NumberMention> number = quantities.figure(from);
      Optional<Quantity> figure =
          quantities.read(from, Math.min(s.end(), from + 6)).stream()
              .filter(q -> q.first() == from)
              .findFirst();
      if (figure.isPresent()
          && (figure.get().outcome().isEmpty()
              || figure.get().outcome().equals(people.outcome()))) {
        return Optional.of(mention(people, figure.get().end(), figure.get().count()));
      }
      if (figure.isEmpty() && number.isPresent()) {
        return Optional.of(mention(people, number.get().end(), number.get().count()));
      }
    }
    return Optional.empty();
  }

  /** "So that the number of the wounded came to eleven": the verb before, the figure after. */
  private boolean reachedBefore(Quantity people, Sentence s) {
    for (int t = Math.max(s.first(), people.first() - VERB_REACH); t < people.first(); t++) {
      if (hits.any("reached", t, h -> !h.entry().is("rises"))) {
        return true;
      }
    }
    return false;
  }

  /** Where the figure begins that a toll has reached by a token, or -1. */
  private int reached(int token, boolean rises) {
    Optional<Hit> verb = hits.first("reached", token);
    if (verb.isPresent()) {
      return rises || !verb.get().entry().is("rises") ? verb.get().end() : -1;
    }
    boolean glued =
        (tokens.is(token, LAM) || tokens.is(token, BEH))
            && tokens.kind(token + 1) == Tokens.Kind.NUMBER;
    return rises && glued ? token : -1;
  }

  /** True if something rose before the toll in its sentence: "to" alone says nothing. */
  private boolean rises(Sentence s, Quantity people, int end) {
    for (int t = Math.max(s.first(), people.first() - RISE_REACH); t < end; t++) {
      if (hits.has("rise", t)) {
        return true;
      }
    }
    return false;
  }

  /** True if a figure is told as where a rising toll stands: "the toll rose to 20 dead". */
  boolean risesTo(Quantity figure, Sentence s) {
    return hits.has("reached", figure.first() - 1) && rises(s, figure, figure.first());
  }

  private static HarmMention mention(Quantity people, int end, Count count) {
    return new HarmMention(
        people.first(),
        end,
        people.outcome().orElseThrow(),
        count,
        people.person(),
        HarmMention.Manner.TOLL);
  }
}
