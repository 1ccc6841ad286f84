package org.isnad.mention.harm;

import java.util.List;
import java.util.Optional;
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
  private static final String ARTICLE = "\u0627\u0644";
  private static final String TEH = "\u062a";
  private static final String ALEF = "\u0627";
  private static final List<String> PLURALS =
      List.of("\u0648\u0646", "\u064a\u0646", "\u0648\u0627");
  private static final List<String> OBJECTS =
      List.of("\u0648\u0647", "\u0648\u0647\u0627", "\u062a\u0647", "\u062a\u0647\u0627");
  private static final List<String> OBJECTS_OF_TWO =
      List.of("\u0648\u0647\u0645\u0627", "\u062a\u0647\u0645\u0627");

  private static final List<String> SILENT = List.of("lead", "tail");
  private static final List<String> KNOWN =
      List.of(
          "person",
          "number",
          "harm",
          "party",
          "governor",
          "among",
          "weapon",
          "trigger",
          "time",
          "bound",
          "context",
          "agent",
          "placeword",
          "damage",
          "anyone");

  private final Tokens tokens;
  private final Hits hits;
  private final Words words;

  Alone(Document document, Words words) {
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.words = words;
  }

  /** Adds what a sentence tells of one person, where it gives no number for that outcome. */
  void find(Sentence s, List<HarmMention> found) {
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
                      !head && f.outcome() == outcome && !f.among()
                          || f.first() <= h.first() && h.end() <= f.end());
      if (told || outcome == Outcome.ARRESTED || outcome == Outcome.CASUALTIES || negated(h, s)) {
        continue;
      }
      int meant = head ? head(h, s, outcome) : verb(h, s, outcome);
      if (meant > 0) {
        int more = outcome == Outcome.KILLED ? words.companions(h.end(), s.end()) : 0;
        found.add(
            new HarmMention(
                h.first(),
                h.end(),
                outcome,
                Count.exactly(meant + more),
                Optional.empty(),
                Manner.IMPLIED));
      }
    }
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
    if (pronoun != 0) {
      return h.entry().is("event") || hits.has("wounds", h.first()) ? 0 : Math.max(0, pronoun);
    }
    return outcome == Outcome.KILLED
            && !h.entry().is("loose")
            && names(h.end(), s)
            && !words.definite(h)
        ? 1
        : 0;
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
    if (h.entry().is("number") || h.entry().is("plural") || h.entry().is("loose")) {
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
      return passive && (!feminine || h.entry().is("single")) || !feminine && name(next, s) ? 1 : 0;
    }
    boolean hurt = outcome == Outcome.INJURED && hits.has("wounds", next);
    return hurt && !feminine ? 1 : 0;
  }

  /** "In", "by" or "with" written onto the next word. */
  private boolean glued(int token) {
    for (String kind : List.of("trigger", "weapon", "wounds")) {
      if (hits.at(kind, token).stream().anyMatch(x -> !x.prefix().isEmpty())) {
        return true;
      }
    }
    return hits.has("agent", token);
  }

  private boolean name(int token, Sentence s) {
    if (!names(token, s)) {
      return false;
    }
    String form = tokens.form(token);
    boolean definite = form.startsWith(ARTICLE) && !hits.has("target", token);
    return !definite && PLURALS.stream().noneMatch(form::endsWith) && !form.endsWith(ALEF + TEH);
  }

  /** True if a word that no lexicon knows stands there, and another after it: a name. */
  private boolean names(int token, Sentence s) {
    if (token >= s.end()
        || tokens.kind(token) != Tokens.Kind.WORD
        || tokens.form(token).length() < 3) {
      return false;
    }
    boolean thing =
        hits.at("target", token).stream()
            .anyMatch(
                x -> !x.entry().is("person") && !x.entry().text("category").equals("politician"));
    if (thing || KNOWN.stream().anyMatch(kind -> hits.has(kind, token))) {
      return false;
    }
    return token + 1 < s.end() && tokens.kind(token + 1) == Tokens.Kind.WORD;
  }
}
