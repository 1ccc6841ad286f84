package org.isnad.mention.harm;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.Count;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/** Words for people, and how many they mean when no number stands with them. */
final class PersonReader {
  private static final int SINGULAR_REACH = 6;
  private static final List<String> NOUNS =
      List.of("person", "place", "party", "target", "trigger", "weapon", "placeword");

  private final Document document;
  private final Tokens tokens;
  private final Hits hits;
  private final Words words;

  PersonReader(Document document, Words words) {
    this.document = document;
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.words = words;
  }

  /** The word for people that begins at a token; a dual where one is spelt like a singular. */
  Optional<Hit> at(int token) {
    List<Hit> here = hits.at("person", token);
    if (here.isEmpty()) {
      return Optional.empty();
    }
    List<Hit> all =
        here.stream()
            .filter(p -> !words.inside(p, "party") && !words.inside(p, "place") && !isLast(p))
            .filter(p -> p.prefix().isEmpty() || !hits.has("harm", token))
            .toList();
    return all.stream()
        .filter(p -> p.form() == Entry.Form.DUAL)
        .findFirst()
        .or(() -> all.stream().findFirst());
  }

  /** The word for people that a number right before it counts. */
  Optional<Hit> counted(int token) {
    return at(token).filter(p -> p.prefix().isEmpty());
  }

  /** "The last fighter", "the last pockets": nobody in particular. */
  private boolean isLast(Hit person) {
    return isLastOf(person)
        || hits.first("person", person.first() - 1).filter(this::isLastOf).isPresent();
  }

  private boolean isLastOf(Hit person) {
    boolean other =
        person.entry().is("follower")
            && person.form() == Entry.Form.SINGULAR
            && !words.definite(person);
    return other
        && NOUNS.stream()
            .anyMatch(
                kind ->
                    hits.any(kind, person.end(), h -> h.prefix().isEmpty() && !words.definite(h)));
  }

  /**
   * True if a word for people without a number counts: one for a single person only close to the
   * word of harm, an article or an adjective of nationality right after it.
   */
  boolean counts(Hit person, boolean among) {
    if (person.entry().is("numbered")) {
      return person.form() == Entry.Form.PLURAL
          && (person.prefix().isEmpty() || words.joined(person.first()))
          && !words.definite(person)
          && !ofSomebody(person.end());
    }
    boolean owned = words.joined(person.first()) && words.pronoun(person) != 0;
    boolean near = person.entry().is("adjectival") || words.definite(person);
    if (among && person.entry().is("adjectival")) {
      return !words.definite(person) && !hits.has("person", person.first() - 1);
    }
    if (person.form() != Entry.Form.SINGULAR
        || among
        || owned
        || words.with(person.first())
        || hits.has("that", person.first() - 1)
        || person.entry().attribute("outcome").isPresent()) {
      return true;
    }
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

  /** "The wounds of the son": no toll. */
  private boolean ofSomebody(int token) {
    return token < tokens.size()
        && tokens.kind(token) == Tokens.Kind.WORD
        && !hits.has("governor", token)
        && !words.joined(token);
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

  /** How many a word for people means when no number stands with it. */
  Count implied(Hit person) {
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
    String quote = document.evidence(person.first(), person.end()).quote();
    int fatha = quote.lastIndexOf('\u064e');
    return fatha > 0 && quote.startsWith("\u064a\u0646", fatha + 1) && fatha + 3 >= quote.length();
  }
}
