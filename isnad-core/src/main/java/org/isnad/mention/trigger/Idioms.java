package org.isnad.mention.trigger;

import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.report.Document;
import org.isnad.report.Sentence;
import org.isnad.text.Tokens;

/**
 * Tells acts from figures of speech and from homographs by the company that a word keeps: a blow to
 * an economy, a battle in court, a dawn of Islam, a case of flu. The words are in {@code
 * idioms.lex}.
 */
final class Idioms {
  /** So far back is looked for a word that makes a figure of what follows, in tokens. */
  private static final int BACK = 5;

  /** So far on is looked, in tokens; an entry may reach less. */
  private static final int ON = 16;

  private static final String NEAR = "2";

  /** Marks that do not part a word from its company. */
  private static final String QUOTES = "\"'()<>[]-#";

  private final Tokens tokens;
  private final Hits hits;

  Idioms(Document document) {
    this.tokens = document.tokens();
    this.hits = document.hits();
  }

  /** True if a word beside this word of an act makes a figure of speech of it. */
  boolean isIdiom(Hit word, Sentence sentence) {
    return company(word, sentence, true).or(() -> company(word, sentence, false)).isPresent();
  }

  /** The word on one side that makes a figure of this word of an act. */
  Optional<Hit> company(Hit word, Sentence sentence, boolean after) {
    int step = after ? 1 : -1;
    int distance = 0;
    for (int t = after ? word.end() : word.first() - 1;
        t >= sentence.first() && t < sentence.end() && distance < (after ? ON : BACK);
        t += step) {
      if (tokens.kind(t) == Tokens.Kind.BREAK) {
        return Optional.empty();
      }
      if (tokens.kind(t) == Tokens.Kind.MARK) {
        if (QUOTES.indexOf(tokens.folded().text().charAt(tokens.start(t))) < 0) {
          return Optional.empty();
        }
        continue;
      }
      distance++;
      for (Hit company : hits.at("idiom", t)) {
        if (fits(company, word, after, distance)) {
          return Optional.of(company);
        }
      }
    }
    return Optional.empty();
  }

  private boolean fits(Hit company, Hit word, boolean after, int distance) {
    boolean side = company.entry().text("side").equals("before") != after;
    int reach = Integer.parseInt(company.entry().attribute("reach").orElse(NEAR));
    String stems = company.entry().text("stems");
    return side
        && distance <= reach
        && !isJoined(after ? company : word)
        && (stems.isEmpty() || hasStem(word, stems))
        && (" " + company.entry().text("acts") + " ")
            .contains(" " + word.entry().text("class") + " ");
  }

  /** True if "and" or "so" is written onto the word: what stands before it is another matter. */
  private static boolean isJoined(Hit word) {
    return word.prefix().startsWith("\u0648") || word.prefix().startsWith("\u0641");
  }

  private boolean hasStem(Hit word, String stems) {
    String form = tokens.folded().text().substring(word.from(), word.to());
    for (String stem : stems.split(" ")) {
      if (form.contains(stem)) {
        return true;
      }
    }
    return false;
  }
}
