package org.isnad.account;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Document;
import org.isnad.report.Sentence;
import org.isnad.text.Tokens;

/**
 * What a report is about besides fighting: how many of its words, and which of its first ones, are
 * of sport, courts, markets, disasters and the like. The words are in {@code genres.lex}.
 */
final class Genre {
  /** So many sentences of the body belong to the lead, beside the headline. */
  private static final int LEAD = 2;

  /** A share above this, in words of a hundred, says no more. */
  private static final double MOST = 5;

  private static final double HUNDRED = 100;

  private final Hits hits;
  private final Map<String, Integer> counts = new HashMap<>();
  private final Set<String> leading = new HashSet<>();
  private final int words;
  private final int acts;

  Genre(Scene scene) {
    Document document = scene.document();
    this.hits = document.hits();
    int body = 0;
    int told = 0;
    int counted = 0;
    List<Sentence> sentences = document.sentences();
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (!sentence.isNews()) {
        continue;
      }
      body += sentence.role() == Sentence.Role.BODY ? 1 : 0;
      counted += words(document.tokens(), sentence);
      told += acts(scene.triggers().get(i));
      take(sentence, body <= LEAD);
    }
    this.words = Math.max(1, counted);
    this.acts = told;
  }

  private static int words(Tokens tokens, Sentence sentence) {
    int count = 0;
    for (int t = sentence.first(); t < sentence.end(); t++) {
      count += tokens.kind(t) == Tokens.Kind.WORD ? 1 : 0;
    }
    return count;
  }

  private static int acts(List<TriggerMention> triggers) {
    return (int) triggers.stream().filter(t -> !t.supposed() && !Acts.isSecondary(t.act())).count();
  }

  private void take(Sentence sentence, boolean lead) {
    for (int t = sentence.first(); t < sentence.end(); t++) {
      for (Hit hit : hits.at("genre", t)) {
        if (isPlace(hit)) {
          continue;
        }
        counts.merge(hit.entry().slug(), 1, Integer::sum);
        if (lead) {
          leading.add(hit.entry().slug());
        }
      }
    }
  }

  /** A cinema or a stadium that something happens at says nothing of what the report is about. */
  private boolean isPlace(Hit hit) {
    return hits.within("target", hit.first() - 2, hit.first() + 1).stream()
        .anyMatch(
            t ->
                t.from() <= hit.from()
                    && hit.to() <= t.to()
                    && t.to() - t.from() > hit.to() - hit.from());
  }

  /** How many of a hundred words are of a genre, up to five. */
  double share(String genre) {
    return Math.min(MOST, HUNDRED * counts.getOrDefault(genre, 0) / words);
  }

  /** How many of a hundred words tell an act, up to five. */
  double acts() {
    return Math.min(MOST, HUNDRED * acts / words);
  }

  /** True if the headline or one of the first two sentences has a word of a genre. */
  boolean leads(String genre) {
    return leading.contains(genre);
  }

  /** True if a sentence has a word of a genre. */
  boolean stands(String genre, Sentence sentence) {
    for (int t = sentence.first(); t < sentence.end(); t++) {
      for (Hit hit : hits.at("genre", t)) {
        if (hit.entry().slug().equals(genre)) {
          return true;
        }
      }
    }
    return false;
  }
}
