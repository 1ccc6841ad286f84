package org.isnad.mention.harm;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/** Which number of people, before or after it, a word of harm governs. */
final class Reach {
  static final int LEFT = 7;
  static final int LEFT_OF_PLURAL = 26;

  private static final int RIGHT = 16;
  private static final int BARE = 5;
  private static final int NAKED = 6;
  private static final int STRICT = 3;
  private static final int OBJECT = 10;
  private static final String ALEF = "\u0627";
  private static final String AN = "\u0627\u0646";

  private final Tokens tokens;
  private final Hits hits;
  private final Words words;

  Reach(Document document, Words words) {
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.words = words;
  }

  Optional<Quantity> right(Hit head, List<Quantity> people, Set<Quantity> taken, int end) {
    boolean verb = head.entry().text("frame").equals("verb");
    int limit = Math.min(end, head.end() + RIGHT);
    Quantity agent = null;
    for (Quantity q : people) {
      if (q.first() < head.end() || taken.contains(q)) {
        continue;
      }
      if (q.first() >= limit || q.among() || barred(head.end(), q.first(), false)) {
        break;
      }
      if (q.outcome().isPresent()
          && q.outcome().get() != Outcome.of(head.entry().text("outcome"))) {
        break;
      }
      if (!reaches(head, q, verb)) {
        continue;
      }
      boolean actor =
          verb
              && agent == null
              && q.role().equals("militant")
              && (q.count().isVague() && followed(q, people, limit)
                  || head.entry().is("active")
                      && (q.count().isVague()
                          || isSubject(q)
                          || q.first() == head.end() && followed(q, people, limit)));
      if (actor) {
        agent = q;
        continue;
      }
      return Optional.of(q);
    }
    return Optional.ofNullable(agent).filter(a -> !head.entry().is("active"));
  }

  /**
   * "Two gunmen killed a civilian", "a bomber killed 32 people": an accusative or a number after
   * gunmen who stand right behind the verb.
   */
  Optional<Quantity> object(Hit head, List<Quantity> people, Set<Quantity> taken, int end) {
    Optional<Quantity> gunmen =
        people.stream()
            .filter(q -> q.first() >= head.end() && q.first() - head.end() <= 1)
            .filter(q -> q.role().equals("militant") && q.outcome().isEmpty())
            .findFirst();
    if (gunmen.isEmpty()) {
      return Optional.empty();
    }
    int limit = Math.min(end, gunmen.get().end() + OBJECT);
    return people.stream()
        .filter(q -> q.first() >= gunmen.get().end() && q.first() < limit && !taken.contains(q))
        .filter(q -> q.numbered() && q.person().isPresent() || isAccusative(q))
        .findFirst()
        .filter(q -> !q.joined() && !q.among() && !words.governed(q.first()))
        .filter(q -> q.person().map(p -> p.prefix().isEmpty()).orElse(true))
        .filter(q -> !barred(head.end(), q.first(), false))
        .filter(q -> words.clear(head.end(), q.first()) || isAside(gunmen.get().end(), q));
  }

  /** "A bomber, suspected to be one of theirs, killed 32": what stands between commas is aside. */
  private boolean isAside(int from, Quantity q) {
    return q.numbered() && tokens.isMark(from, ',') && tokens.isMark(q.first() - 1, ',');
  }

  /** A bare indefinite singular with the alif of the accusative. */
  private boolean isAccusative(Quantity q) {
    return q.person()
        .filter(p -> p.first() == q.first() && p.form() == Entry.Form.SINGULAR)
        .filter(p -> p.prefix().isEmpty())
        .map(p -> tokens.form(p.first()).endsWith(ALEF))
        .orElse(false);
  }

  /** A bare noun and a bare number want to stand closer than a number with its noun. */
  private boolean reaches(Hit head, Quantity q, boolean verb) {
    int gap = q.first() - head.end();
    if (gap == 0) {
      return true;
    }
    if (head.entry().is("strict") && gap >= STRICT || hits.has("upon", q.first() - 1)) {
      return head.entry().is("upon")
          && hits.has("upon", q.first() - 1)
          && q.role().equals("militant");
    }
    boolean preposition =
        words.governed(q.first())
            || q.person().map(p -> !p.prefix().isEmpty() && p.first() == q.first()).orElse(false);
    if (q.person().isEmpty()) {
      return gap <= (q.grouped() ? RIGHT : NAKED) && !preposition;
    }
    if (q.numbered()) {
      return !preposition || gap <= 2 && !head.entry().is("strict");
    }
    return verb
        && gap <= BARE
        && !preposition
        && !clauseBetween(head.end(), q.first())
        && (words.clear(head.end(), q.first()) || isAccusative(q) && gap <= BARE);
  }

  /** A dual in the nominative right after a verb in the active: "two gunmen assassinated". */
  boolean isSubject(Quantity q) {
    return q.person()
        .filter(p -> p.form() == Entry.Form.DUAL && p.first() == q.first())
        .map(p -> tokens.form(p.first()).endsWith(AN))
        .orElse(false);
  }

  /** "And 32 were wounded", "that five were killed". */
  private boolean isBareSubject(Quantity q, Hit head) {
    return q.end() == head.first()
        && !q.count().isVague()
        && (q.joined() || hits.has("that", q.first() - 1));
  }

  /** "When", "after", "while": what follows is not who was hurt. */
  private boolean clauseBetween(int from, int to) {
    for (int t = from; t < to; t++) {
      if (hits.has("clause", t)) {
        return true;
      }
    }
    return false;
  }

  private static boolean followed(Quantity agent, List<Quantity> people, int limit) {
    return people.stream()
        .anyMatch(
            q ->
                q.first() >= agent.end()
                    && q.first() < limit
                    && q.first() - agent.end() < LEFT
                    && !q.among()
                    && !q.joined());
  }

  /** Another word of harm, a stop or a part-phrase between head and number parts them. */
  boolean barred(int from, int to, boolean overParts) {
    int commas = 0;
    for (int t = from; t < to; t++) {
      if (words.harm(t).isPresent()
          || !overParts && hits.has("among", t)
          || hits.has("aside", t)
          || tokens.isMark(t, '.')
          || tokens.isMark(t, ':')) {
        return true;
      }
      commas += tokens.isMark(t, ',') ? 1 : 0;
    }
    return commas > 2;
  }

  private boolean thatBetween(int from, int to) {
    for (int t = from; t < to; t++) {
      if (hits.has("that", t)) {
        return true;
      }
    }
    return false;
  }

  Optional<Quantity> left(
      Hit head, List<Quantity> people, Set<Quantity> taken, int from, int reach) {
    Quantity best = null;
    if (head.entry().is("active")) {
      return Optional.empty();
    }
    for (Quantity q : people) {
      if (q.first() >= from
          && q.end() <= head.first()
          && head.first() - q.end() <= reach
          && !q.among()
          && q.outcome().isEmpty()
          && !taken.contains(q)
          && !barred(q.end(), head.first(), reach == LEFT_OF_PLURAL)
          && !thatBetween(q.end(), head.first())
          && (q.person().isPresent() || q.grouped() || isBareSubject(q, head))
          && head.form() != Entry.Form.PRESENT
          && (q.numbered() || head.first() - q.end() <= LEFT)) {
        best = best != null && best.numbered() && !q.numbered() ? best : q;
      }
    }
    return Optional.ofNullable(best);
  }
}
