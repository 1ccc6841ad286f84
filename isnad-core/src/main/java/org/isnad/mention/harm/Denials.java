package org.isnad.mention.harm;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.Count;
import org.isnad.mention.harm.HarmMention.Manner;
import org.isnad.report.Document;
import org.isnad.report.Sentence;

/** Where a report says that nobody was harmed. */
final class Denials {
  private static final int REACH = 7;
  private static final int VERB_REACH = 3;
  private static final int NOBODY_REACH = 5;

  private final Hits hits;
  private final Words words;

  Denials(Document document, Words words) {
    this.hits = document.hits();
    this.words = words;
  }

  /** True if a negation in the clause binds the token. */
  boolean denies(int token, int from) {
    for (int t = Math.max(from, token - REACH); t < token; t++) {
      if (binds(t, token)) {
        return true;
      }
    }
    return false;
  }

  /** True if a negation stands right before a verb: "nobody was killed". */
  boolean unmakes(Hit verb) {
    for (int t = Math.max(0, verb.first() - VERB_REACH); t < verb.first(); t++) {
      if (hits.any("negation", t, h -> h.end() == verb.first())) {
        return verb.entry().text("frame").equals("verb");
      }
    }
    return false;
  }

  /** True if the sentence says that this is not known: "no reports of casualties". */
  boolean unclear(int token, int from) {
    for (int t = Math.max(from, token - REACH); t < token; t++) {
      if (hits.has("unclear", t) && words.clear(t, token)) {
        return true;
      }
    }
    return false;
  }

  /** A negation of a noun binds what follows; one of a verb wants a verb of happening. */
  private boolean binds(int token, int to) {
    Optional<Hit> negation = hits.first("negation", token);
    if (negation.isEmpty() || negation.get().end() > to || !words.clear(token, to)) {
      return false;
    }
    boolean happens = false;
    for (int t = negation.get().end(); t < to; t++) {
      happens |= t - negation.get().end() < VERB_REACH && hits.has("occur", t);
    }
    int gap = to - negation.get().end();
    return happens || gap == 0 || gap <= VERB_REACH && !negation.get().entry().is("verbal");
  }

  void find(Sentence s, List<HarmMention> found) {
    for (int t = s.first(); t < s.end(); t++) {
      for (Hit noun : hits.at("nocount", t)) {
        noun(s, noun, found);
      }
      nobody(s, t, found);
      notOne(s, t, found);
    }
  }

  /** "That one was not hurt": anybody, a negation and a verb of harm right after it. */
  private void notOne(Sentence s, int token, List<HarmMention> found) {
    for (Hit anyone : hits.at("anyone", token)) {
      for (Hit negation : hits.at("negation", anyone.end())) {
        for (Hit verb : hits.at("harm", negation.end())) {
          if (verb.end() <= s.end() && negation.entry().is("verbal")) {
            found.add(none(token, verb.end(), Outcome.of(verb.entry().text("outcome"))));
            return;
          }
        }
      }
    }
  }

  private void noun(Sentence s, Hit noun, List<HarmMention> found) {
    int from = Math.max(s.first(), noun.first() - REACH);
    int negation = -1;
    boolean unclear = false;
    for (int k = from; k < noun.first(); k++) {
      unclear |= hits.has("unclear", k) && words.clear(k, noun.first());
      if (negation < 0 && binds(k, noun.first())) {
        negation = k;
      }
    }
    if (negation < 0 || unclear || words.definite(noun) || words.pronoun(noun) != 0) {
      return;
    }
    String covers = noun.entry().text("covers");
    if (covers.equals("all") || covers.equals("killed")) {
      found.add(none(negation, noun.end(), Outcome.KILLED));
    }
    if (covers.equals("all") || covers.equals("injured")) {
      found.add(none(negation, noun.end(), Outcome.INJURED));
    }
  }

  /** "Nobody was hurt": a negation, a verb of harm and "anyone". */
  private void nobody(Sentence s, int token, List<HarmMention> found) {
    if (hits.at("negation", token).isEmpty()) {
      return;
    }
    for (int t = token + 1; t < Math.min(s.end(), token + 3); t++) {
      for (Hit verb : hits.at("harm", t)) {
        for (int k = verb.end(); k < Math.min(s.end(), verb.end() + NOBODY_REACH); k++) {
          if (hits.has("anyone", k) && words.clear(token, k)) {
            found.add(
                none(
                    token,
                    hits.at("anyone", k).get(0).end(),
                    Outcome.of(verb.entry().text("outcome"))));
            return;
          }
        }
      }
    }
  }

  private static HarmMention none(int first, int end, Outcome outcome) {
    return new HarmMention(first, end, outcome, Count.exactly(0), Optional.empty(), Manner.FIGURE);
  }
}
