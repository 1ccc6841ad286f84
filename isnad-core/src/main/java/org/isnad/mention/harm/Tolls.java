package org.isnad.mention.harm;

import java.util.Optional;
import org.isnad.lexicon.Hits;
import org.isnad.mention.NumberMention;
import org.isnad.mention.NumberReader;
import org.isnad.report.Document;
import org.isnad.report.Sentence;
import org.isnad.text.Tokens;

/** Tolls told as a state: "the number of the dead rose to 20". */
final class Tolls {
  private static final int REACH = 14;

  private final Hits hits;
  private final Tokens tokens;
  private final NumberReader numbers;
  private final QuantityReader quantities;

  Tolls(Document document, QuantityReader quantities) {
    this.hits = document.hits();
    this.tokens = document.tokens();
    this.numbers = new NumberReader(document);
    this.quantities = quantities;
  }

  /**
   * The figure that "the dead" or "the number of the wounded" has reached, if the sentence goes on
   * to tell it.
   */
  Optional<HarmMention> after(Quantity people, Sentence s) {
    int end = Math.min(s.end(), people.end() + REACH);
    for (int t = people.end(); t < end; t++) {
      if (tokens.isMark(t, ';') || hits.has("harm", t)) {
        return Optional.empty();
      }
      boolean glued = tokens.end(t) - tokens.start(t) == 1 && numbers.at(t).isPresent();
      int from = hits.has("reached", t) ? t + 1 : glued ? t : -1;
      if (from < 0) {
        continue;
      }
      Optional<NumberMention> number = numbers.at(from);
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

  private static HarmMention mention(Quantity people, int end, org.isnad.mention.Count count) {
    return new HarmMention(
        people.first(),
        end,
        people.outcome().orElseThrow(),
        count,
        people.person(),
        HarmMention.Manner.TOLL);
  }
}
