package org.isnad.mention.harm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.Count;
import org.isnad.mention.harm.HarmMention.Manner;
import org.isnad.report.Document;
import org.isnad.report.Sentence;
import org.isnad.text.Tokens;

/**
 * Harm to one who is only named or meant by a pronoun: "the killing of X", "X was killed in the
 * strike", "killing him".
 */
final class Alone {
  private static final String BEH = "\u0628";
  private static final String TEH = "\u062a";
  private static final String ALEF = "\u0627";
  private static final String TWO = "\u0647\u0645\u0627";
  private static final List<String> ONE = List.of("\u0647", "\u0647\u0627");
  private static final int BESIDE = 8;
  private static final int WOUNDS_REACH = 6;
  private static final List<String> OBJECTS =
      List.of("\u0648\u0647", "\u0648\u0647\u0627", "\u062a\u0647", "\u062a\u0647\u0627");
  private static final List<String> OBJECTS_OF_TWO =
      List.of("\u0648\u0647\u0645\u0627", "\u062a\u0647\u0645\u0627");

  private static final List<String> SILENT = List.of("lead", "tail");
  private final Tokens tokens;
  private final Hits hits;
  private final Words words;
  private final Names names;
  private final Total totals;

  Alone(Document document, Words words) {
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.words = words;
    this.names = new Names(document);
    this.totals = new Total(document, words);
  }

  /** Adds what a sentence tells of one person, where it gives no number for that outcome. */
  void find(Sentence s, List<Quantity> people, Set<Quantity> taken, List<HarmMention> found) {
    for (int t = s.first(); t < s.end(); t++) {
      Optional<Hit> harm = words.harm(t);
      if (harm.isEmpty() || SILENT.contains(harm.get().entry().text("frame"))) {
        continue;
      }
      Hit h = harm.get();
      Outcome outcome = Outcome.of(h.entry().text("outcome"));
      boolean head = h.entry().text("frame").equals("head");
      boolean told =
          found.stream()
              .anyMatch(
                  f ->
                      !head && f.outcome() == outcome && !f.among() && isBeside(f, h)
                          || f.first() <= h.first() && h.end() <= f.end());
      if (told
          || outcome == Outcome.ARRESTED
          || outcome == Outcome.CASUALTIES
          || negated(h, s)
          || words.supposed(h)
          || words.incomplete(h, s.end())) {
        continue;
      }
      int meant = head ? head(h, s, outcome) : verb(h, s, outcome);
      if (meant > 0) {
        Count count = Count.exactly(meant);
        Total.Sum sum =
            outcome == Outcome.KILLED
                ? totals.of(count, h.end(), true, false, people, taken)
                : new Total.Sum(count, h.end());
        found.add(
            new HarmMention(
                h.first(), sum.end(), outcome, sum.count(), Optional.empty(), Manner.IMPLIED));
      }
    }
  }

  /** True if no other clause parts what was found from a word of harm. */
  private boolean isBeside(HarmMention found, Hit h) {
    int from = Math.min(found.end(), h.end());
    int to = Math.max(found.first(), h.first());
    for (int t = from; t < to; t++) {
      if (to - from > BESIDE && hits.has("clause", t)) {
        return false;
      }
    }
    return true;
  }

  private boolean negated(Hit h, Sentence s) {
    for (int t = Math.max(s.first(), h.first() - 2); t < h.first(); t++) {
      if (hits.has("negation", t) || hits.has("wounds", t)) {
        return true;
      }
    }
    return false;
  }

  private int head(Hit h, Sentence s, Outcome outcome) {
    int pronoun = words.pronoun(h);
    if (h.entry().is("completed")) {
      return completed(h, s);
    }
    if (h.entry().is("peopled")) {
      return 0;
    }
    if (pronoun != 0) {
      return h.entry().is("event") || hits.has("wounds", h.first()) ? 0 : Math.max(0, pronoun);
    }
    boolean hurt = outcome == Outcome.KILLED || outcome == Outcome.INJURED && wounds(h, s);
    return hurt && !h.entry().is("loose") && names.begins(h.end(), s.end()) && !words.definite(h)
        ? 1
        : 0;
  }

  /** "Unknown gunmen assassinated": somebody was. */
  private boolean killers(Hit h, Sentence s) {
    return h.entry().text("outcome").equals("killed")
        && h.end() < s.end()
        && hits.any("person", h.end(), p -> p.entry().is("armed"));
  }

  /** "X met his end", "the loss of X's life": as many as the life is said to be of. */
  private int completed(Hit h, Sentence s) {
    String form =
        words
            .tail(h, s.end())
            .map(tail -> tokens.folded().text().substring(tail.from(), tail.to()))
            .orElse("");
    if (form.endsWith(TWO)) {
      return 2;
    }
    return ONE.stream().anyMatch(form::endsWith) ? 1 : 0;
  }

  /** "By bullets", "in the head" a few words on: a person was hurt, not a thing hit. */
  private boolean wounds(Hit h, Sentence s) {
    for (int t = h.end(); t < Math.min(s.end(), h.end() + WOUNDS_REACH); t++) {
      if (hits.has("wounds", t)) {
        return words.clear(h.end(), t);
      }
    }
    return false;
  }

  private int verb(Hit h, Sentence s, Outcome outcome) {
    String form = tokens.folded().text().substring(h.from(), h.to());
    if (h.form() == Entry.Form.VERB && OBJECTS_OF_TWO.stream().anyMatch(form::endsWith)) {
      return 2;
    }
    if (h.form() == Entry.Form.VERB
        && OBJECTS.stream().anyMatch(form::endsWith)
        && h.end() - h.first() == 1) {
      return 1;
    }
    if (h.entry().is("completed")) {
      return completed(h, s);
    }
    if (h.entry().is("active")) {
      return h.form() == Entry.Form.VERB && killers(h, s) ? 1 : 0;
    }
    if (h.entry().is("number") || h.entry().is("several") || h.entry().is("loose")) {
      return 0;
    }
    if (words.isPast(h, ALEF) && outcome == Outcome.KILLED) {
      return 2;
    }
    boolean feminine = words.isPast(h, TEH);
    if (!feminine && !words.isPast(h, "") && !h.entry().is("single")) {
      return 0;
    }
    int next = h.end();
    if (outcome == Outcome.KILLED) {
      boolean ends = next >= s.end() || tokens.kind(next) == Tokens.Kind.MARK;
      boolean passive = ends || hits.has("governor", next) || glued(next);
      boolean named = !feminine && names.isOne(next, s.end());
      return passive && (!feminine || h.entry().is("single")) || named ? 1 : 0;
    }
    boolean hurt = outcome == Outcome.INJURED && hits.has("wounds", next);
    return hurt && !feminine ? 1 : 0;
  }

  /** "In", "by" or "with" written onto the next word. */
  private boolean glued(int token) {
    for (String kind : List.of("trigger", "weapon", "wounds")) {
      if (hits.any(kind, token, x -> x.prefix().endsWith(BEH))) {
        return true;
      }
    }
    return hits.has("agent", token);
  }
}
