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
  private static final int FIRST_YEAR = 1900;
  private static final int LAST_YEAR = 2100;

  private final Document document;
  private final Tokens tokens;
  private final Hits hits;
  private final NumberReader numbers;
  private final Words words;

  QuantityReader(Document document) {
    this.document = document;
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.numbers = new NumberReader(document);
    this.words = new Words(document);
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
      if (quantity.isPresent() && echoes(quantity.get(), found)) {
        t = quantity.get().end();
      } else if (quantity.isPresent()) {
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

  /**
   * "Five other Russian soldiers": in Arabic "others" stands after the noun and counts nobody anew.
   */
  private boolean echoes(Quantity next, List<Quantity> found) {
    boolean follower =
        next.person().map(p -> p.first() == next.first() && p.entry().is("follower")).orElse(false);
    if (found.isEmpty() || next.joined() || !follower) {
      return false;
    }
    Quantity last = found.get(found.size() - 1);
    for (int t = last.end(); t <= next.first(); t++) {
      if (hits.has("harm", t)) {
        return false;
      }
    }
    return last.person().isPresent() && next.first() - last.end() <= 2;
  }

  private Optional<Quantity> at(int token, int end, boolean among) {
    Optional<NumberMention> number = numbers.at(token);
    boolean joined = words.joined(token);
    if (number.isPresent() && number.get().end() <= end && !dated(number.get())) {
      NumberMention n = number.get();
      Optional<Hit> person =
          person(n.end()).or(() -> skips(n.end()) ? person(n.end() + 1) : Optional.empty());
      if (person.isPresent() && person.get().first() < end) {
        return Optional.of(
            new Quantity(token, person.get().end(), n.count(), person, among, joined, true));
      }
      if (!isOneOf(n) && (stands(n, end) || governed(n, end))) {
        return Optional.of(
            new Quantity(token, n.end(), n.count(), Optional.empty(), among, joined, true));
      }
      return Optional.empty();
    }
    return person(token).filter(p -> counts(p, among)).map(p -> bare(p, among, joined, end));
  }

  /**
   * "Five of the soldiers", "five other soldiers": one word may stand between number and people.
   */
  private boolean skips(int token) {
    return token < tokens.size()
        && tokens.kind(token) == Tokens.Kind.WORD
        && (hits.has("of", token) || !hits.has("governor", token) && !hits.has("harm", token));
  }

  /**
   * "Two policemen", "a policeman": the word itself says how many, or a number follows it as an
   * adjective.
   */
  private Quantity bare(Hit person, boolean among, boolean joined, int end) {
    boolean several = person.form() == Entry.Form.DUAL || person.form() == Entry.Form.PLURAL;
    for (int t = person.end(); several && t < Math.min(end, person.end() + 2); t++) {
      Optional<NumberMention> after =
          numbers
              .at(t)
              .filter(
                  n -> !n.count().isVague() && n.count().low() == 2 && !words.joined(n.first()));
      if (after.isPresent() && after.get().end() <= end) {
        return new Quantity(
            person.first(),
            after.get().end(),
            after.get().count(),
            Optional.of(person),
            among,
            joined,
            true);
      }
    }
    Count count = implied(person);
    return new Quantity(
        person.first(),
        person.end(),
        count,
        Optional.of(person),
        among,
        joined,
        person.form() == Entry.Form.DUAL);
  }

  /** "One of": a number only before a word for people. */
  private boolean isOneOf(NumberMention number) {
    return hits.at("number", number.number()).stream().anyMatch(h -> h.entry().is("partitive"));
  }

  /** The number of a day, a year or an hour. */
  private boolean dated(NumberMention number) {
    for (int t = Math.max(0, number.number() - 3); t <= number.number(); t++) {
      for (Hit time : hits.at("time", t)) {
        if (time.first() < number.number() && time.end() > number.number()) {
          return true;
        }
      }
    }
    boolean digits = tokens.kind(number.number()) == Tokens.Kind.NUMBER;
    boolean year =
        digits
            && number.count().low() >= FIRST_YEAR
            && number.count().low() < LAST_YEAR
            && !number.count().isVague();
    return number.number() > 0 && hits.has("yearword", number.number() - 1)
        || year && person(number.end()).isEmpty();
  }

  /**
   * A word for one person counts only close to the word of harm: an article or an adjective of
   * nationality wants to stand right after it.
   */
  private boolean counts(Hit person, boolean among) {
    if (person.form() != Entry.Form.SINGULAR
        || among
        || person.entry().attribute("outcome").isPresent()) {
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
      if (hits.has("person", t) && words.joined(person.first())) {
        return true;
      }
    }
    return false;
  }

  private static final String ARTICLE = "\u0627\u0644";
  private static final int SINGULAR_REACH = 6;

  private Optional<Hit> person(int token) {
    List<Hit> people = hits.at("person", token);
    return people.stream()
        .filter(p -> !words.inside(p, "party") && !words.inside(p, "place"))
        .findFirst();
  }

  /**
   * A number without a noun counts people only where the sentence stops or turns to the next harm.
   */
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

  /**
   * A number right after a word of harm counts people unless a noun for something else follows it.
   */
  private boolean governed(NumberMention number, int end) {
    boolean after = false;
    for (int t = Math.max(0, number.first() - 3); t < number.first(); t++) {
      for (Hit head : hits.at("harm", t)) {
        after |= head.end() == number.first() && !head.entry().text("frame").equals("lead");
      }
    }
    int next = number.end();
    boolean thing =
        next < end
            && !hits.has("governor", next)
            && THINGS.stream().anyMatch(kind -> names(kind, next));
    return after && !thing;
  }

  private static final List<String> THINGS =
      List.of("weapon", "time", "placeword", "distance", "target", "trigger");

  private boolean names(String kind, int token) {
    return hits.at(kind, token).stream()
        .anyMatch(h -> h.prefix().isEmpty() && !h.entry().is("person"));
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

  /**
   * A fatha before the ending -yn is the only mark of a dual that the letters share with a plural.
   */
  private boolean dualMark(Hit person) {
    String words = document.evidence(person.first(), person.end()).quote();
    int fatha = words.lastIndexOf('\u064e');
    return fatha > 0 && words.startsWith("\u064a\u0646", fatha + 1) && fatha + 3 >= words.length();
  }
}
