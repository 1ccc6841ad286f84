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
  private static final int MOST_BARE = 2000;
  private static final List<String> THINGS =
      List.of("weapon", "time", "placeword", "distance", "target", "trigger", "measure");

  private final Tokens tokens;
  private final Hits hits;
  private final NumberReader numbers;
  private final PersonReader persons;
  private final Words words;

  QuantityReader(Document document, Words words) {
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.numbers = new NumberReader(document);
    this.words = words;
    this.persons = new PersonReader(document, words);
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
    boolean joined = words.joined(token);
    Optional<NumberMention> number = numbers.at(token).filter(n -> n.end() <= end && !dated(n));
    if (number.isPresent()) {
      return numbered(number.get(), end, among, joined);
    }
    return persons
        .at(token)
        .filter(p -> persons.counts(p, among))
        .map(p -> bare(p, among, joined, end));
  }

  private Optional<Quantity> numbered(NumberMention n, int end, boolean among, boolean joined) {
    Optional<Hit> person =
        persons
            .counted(n.end())
            .or(() -> skips(n.end()) ? persons.counted(n.end() + 1) : Optional.empty())
            .filter(p -> p.first() < end);
    if (person.isPresent()) {
      Hit p = person.get();
      return Optional.of(
          new Quantity(n.first(), p.end(), n.count(), person, among, joined, true, false));
    }
    boolean one = isOneOf(n) || tokens.kind(n.number()) == Tokens.Kind.WORD && isOne(n);
    boolean people = one ? governed(n, end) : stands(n, end) || governed(n, end);
    int to = ofPeople(n, end) ? n.end() + 2 : n.end();
    return people || !one && to > n.end()
        ? Optional.of(
            new Quantity(
                n.first(), to, n.count(), Optional.empty(), among, joined, true, to > n.end()))
        : Optional.empty();
  }

  /** "Eighteen of the rebels", "three from Mali": what follows "of" is no thing. */
  private boolean ofPeople(NumberMention n, int end) {
    int next = n.end() + 1;
    return next < end
        && hits.has("of", n.end())
        && tokens.kind(next) == Tokens.Kind.WORD
        && THINGS.stream().noneMatch(kind -> names(kind, next));
  }

  /** A number that can count people though no word for them follows: no "one of", no things. */
  Optional<NumberMention> figure(int token) {
    return numbers
        .at(token)
        .filter(n -> !isOneOf(n) && !dated(n))
        .filter(n -> THINGS.stream().noneMatch(kind -> names(kind, n.end())));
  }

  /**
   * "Five of the soldiers", "five other soldiers": one word may stand between number and people.
   */
  private boolean skips(int token) {
    return token < tokens.size()
        && tokens.kind(token) == Tokens.Kind.WORD
        && (hits.has("of", token)
            || !hits.has("governor", token)
                && !hits.has("among", token)
                && !hits.has("harm", token)
                && !hits.has("measure", token)
                && hits.at("number", token).stream().allMatch(h -> h.entry().is("counted")));
  }

  /**
   * "Two policemen", "a policeman": the word itself says how many, or a number follows it as an
   * adjective.
   */
  private Quantity bare(Hit person, boolean among, boolean joined, int end) {
    Optional<Quantity> bodies = bodies(person, among, joined, end);
    if (bodies.isPresent()) {
      return bodies.get();
    }
    boolean several = person.form() == Entry.Form.DUAL || person.form() == Entry.Form.PLURAL;
    for (int t = person.end(); several && t < Math.min(end, person.end() + 2); t++) {
      Optional<NumberMention> after = adjective(t);
      if (after.isPresent() && after.get().end() <= end) {
        return new Quantity(
            person.first(),
            after.get().end(),
            after.get().count(),
            Optional.of(person),
            among,
            joined,
            true,
            false);
      }
    }
    Count count = persons.implied(person);
    return new Quantity(
        person.first(),
        person.end(),
        count,
        Optional.of(person),
        among,
        joined,
        person.form() == Entry.Form.DUAL,
        false);
  }

  /** A number as an adjective: "two", or one with the article. */
  private Optional<NumberMention> adjective(int token) {
    Optional<Hit> definite = hits.first("counting", token);
    if (definite.isPresent()) {
      long value = Long.parseLong(definite.get().entry().text("value"));
      return Optional.of(
          new NumberMention(token, token, definite.get().end(), Count.exactly(value)));
    }
    return numbers
        .at(token)
        .filter(n -> !n.count().isVague() && n.count().low() == 2 && !words.joined(n.first()));
  }

  /** "The bodies of 48 civilians", "the bodies of two youths": as many as they belonged to. */
  private Optional<Quantity> bodies(Hit person, boolean among, boolean joined, int end) {
    if (!person.entry().is("body") || person.end() >= end) {
      return Optional.empty();
    }
    Optional<Count> of =
        numbers
            .at(person.end())
            .filter(n -> n.end() <= end && !words.joined(n.first()) && !dated(n))
            .map(NumberMention::count)
            .or(
                () ->
                    persons
                        .counted(person.end())
                        .filter(p -> p.form() == Entry.Form.DUAL)
                        .map(persons::implied));
    Optional<Hit> whose = persons.counted(person.end());
    boolean one = whose.map(w -> w.form() == Entry.Form.SINGULAR).orElse(false);
    if (of.isEmpty() && one && !words.definite(whose.get())) {
      return Optional.of(
          new Quantity(
              person.first(),
              whose.get().end(),
              Count.exactly(1),
              Optional.of(person),
              among,
              joined,
              false,
              false));
    }
    return of.map(
        count ->
            new Quantity(
                person.first(),
                person.end() + 1,
                count,
                Optional.of(person),
                among,
                joined,
                true,
                false));
  }

  /** "One of": a number only before a word for people. */
  private boolean isOneOf(NumberMention number) {
    return hits.any("number", number.number(), h -> h.entry().is("partitive"));
  }

  /** "One" after a noun is its adjective: "of one family". */
  private static boolean isOne(NumberMention number) {
    return !number.count().isVague() && number.count().low() == 1;
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
        || year && persons.at(number.end()).isEmpty();
  }

  /**
   * A number without a noun counts people only where the sentence stops or turns to the next harm.
   */
  private boolean stands(NumberMention number, int end) {
    int next = number.end();
    if (tokens.kind(number.number()) == Tokens.Kind.NUMBER && number.count().low() > MOST_BARE) {
      return false;
    }
    return next >= end
        || tokens.isMark(next, ',')
        || tokens.isMark(next, '.')
        || hits.has("harm", next)
        || hits.has("among", next)
        || hits.has("undivided", next)
        || hits.has("range", next)
        || hits.has("governor", next) && !hits.has("of", next)
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

  private boolean names(String kind, int token) {
    return hits.any(kind, token, h -> h.prefix().isEmpty() && !h.entry().is("person"));
  }
}
