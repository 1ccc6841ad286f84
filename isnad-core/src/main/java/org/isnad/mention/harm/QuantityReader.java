package org.isnad.mention.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.Count;
import org.isnad.mention.NumberMention;
import org.isnad.mention.NumberReader;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/** Finds numbers of people in a sentence, in order. */
final class QuantityReader {
  private static final int AMONG_REACH = 8;

  private final Document document;
  private final Tokens tokens;
  private final Hits hits;
  private final NumberReader numbers;

  QuantityReader(Document document) {
    this.document = document;
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.numbers = new NumberReader(document);
  }

  List<Quantity> read(int first, int end) {
    List<Quantity> found = new ArrayList<>();
    int among = -1;
    int t = first;
    while (t < end) {
      if (hits.has("among", t)) {
        among = t;
      } else if (hits.has("harm", t) || tokens.isMark(t, '.')) {
        among = -1;
      }
      Optional<Quantity> quantity = at(t, end, among >= 0 && t - among <= AMONG_REACH);
      if (quantity.isPresent()) {
        if (quantity.get().among()) {
          among = quantity.get().end();
        }
        found.add(quantity.get());
        t = Math.max(t + 1, quantity.get().end());
      } else {
        t++;
      }
    }
    return found;
  }

  private Optional<Quantity> at(int token, int end, boolean among) {
    Optional<NumberMention> number = numbers.at(token);
    boolean joined = joined(token);
    if (number.isPresent() && number.get().end() <= end) {
      NumberMention n = number.get();
      Optional<Hit> person = person(n.end()).or(() -> tokens.isMark(n.end(), '(') ? Optional.empty() : person(n.end() + 1));
      if (person.isPresent() && person.get().first() < end) {
        return Optional.of(new Quantity(token, person.get().end(), n.count(), person, among, joined));
      }
      if (stands(n, end) || governed(n, end)) {
        return Optional.of(new Quantity(token, n.end(), n.count(), Optional.empty(), among, joined));
      }
      return Optional.empty();
    }
    return person(token).filter(p -> counts(p, among)).map(p -> new Quantity(token, p.end(), implied(p), Optional.of(p), among, joined));
  }

  /**
   * A word for one person counts only close to the word of harm: an article or an adjective of nationality wants to
   * stand right after it.
   */
  private boolean counts(Hit person, boolean among) {
    if (person.form() != Entry.Form.SINGULAR || among || person.entry().attribute("outcome").isPresent()) {
      return true;
    }
    boolean definite = tokens.folded().text().startsWith(ARTICLE, person.from());
    boolean near = person.entry().is("adjectival") || definite;
    int reach = near ? 0 : SINGULAR_REACH;
    for (int t = Math.max(0, person.first() - reach - 3); t <= person.first(); t++) {
      for (Hit head : hits.at("harm", t)) {
        if (head.end() <= person.first() && person.first() - head.end() <= reach) {
          return true;
        }
      }
    }
    return !near && (afterPerson(person) || hits.has("harm", person.end()));
  }

  /** "A soldier and a policeman": the second follows the first. */
  private boolean afterPerson(Hit person) {
    for (int t = Math.max(0, person.first() - 2); t < person.first(); t++) {
      if (hits.has("person", t) && joined(person.first())) {
        return true;
      }
    }
    return false;
  }

  private static final String ARTICLE = "\u0627\u0644";
  private static final int SINGULAR_REACH = 6;

  private boolean joined(int token) {
    String text = tokens.folded().text();
    return tokens.kind(token) == Tokens.Kind.WORD && text.charAt(tokens.start(token)) == WAW;
  }

  private static final char WAW = '\u0648';

  private Optional<Hit> person(int token) {
    List<Hit> people = hits.at("person", token);
    return people.isEmpty() ? Optional.empty() : Optional.of(people.get(0));
  }

  /** A number without a noun counts people only where the sentence stops or turns to the next harm. */
  private boolean stands(NumberMention number, int end) {
    int next = number.end();
    if (tokens.kind(number.number()) == Tokens.Kind.NUMBER && number.count().low() > 2000) {
      return false;
    }
    return next >= end
        || tokens.isMark(next, ',')
        || tokens.isMark(next, '.')
        || hits.has("harm", next)
        || hits.has("among", next)
        || hits.has("undivided", next)
        || hits.has("party", next) && number.count().isVague();
  }

  /** A number right after a word of harm counts people unless a noun for something else follows it. */
  private boolean governed(NumberMention number, int end) {
    boolean after = false;
    for (int t = Math.max(0, number.first() - 3); t < number.first(); t++) {
      for (Hit head : hits.at("harm", t)) {
        after |= head.end() == number.first() && !head.entry().text("frame").equals("lead");
      }
    }
    int next = number.end();
    boolean thing = next < end && (hits.has("weapon", next) || hits.has("time", next) || hits.has("placeword", next) || hits.has("distance", next)
        || hits.at("target", next).stream().anyMatch(h -> !h.entry().is("person")) || hits.has("trigger", next));
    return after && !thing;
  }

  /** How many a word for people means when no number stands with it. */
  private Count implied(Hit person) {
    if (person.form() == Entry.Form.DUAL) {
      return Count.exactly(2);
    }
    if (person.form() == Entry.Form.SINGULAR) {
      return Count.exactly(1);
    }
    return dualMark(person) ? Count.exactly(2) : Count.vague(2);
  }

  /** A fatha before the ending -yn is the only mark of a dual that the letters share with a plural. */
  private boolean dualMark(Hit person) {
    String words = document.evidence(person.first(), person.end()).quote();
    int fatha = words.lastIndexOf('\u064e');
    return fatha > 0 && words.startsWith("\u064a\u0646", fatha + 1) && fatha + 3 >= words.length();
  }
}
