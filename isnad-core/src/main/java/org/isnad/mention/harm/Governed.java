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

/** Numbers of people that a word of harm governs: "the killing of five", "five were killed". */
final class Governed {
  private static final int REACH = 16;
  private static final int BARE_REACH = 5;
  private static final int NAKED_REACH = 6;
  private static final int LEFT_REACH = 7;
  private static final int LEFT_REACH_OF_PLURAL = 26;
  private static final int STRICT_REACH = 3;
  private static final List<String> PLURALS =
      List.of(
          "\u0648\u0627",
          "\u0648\u0646",
          "\u0644\u0627",
          "\u0628\u0627",
          "\u062a\u0627",
          "\u062f\u0627");

  private final Tokens tokens;
  private final Hits hits;
  private final Words words;
  private final Denials denials;

  Governed(Document document, Words words, Denials denials) {
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.words = words;
    this.denials = denials;
  }

  void find(Sentence s, List<Quantity> people, Set<Quantity> taken, List<HarmMention> found) {
    for (int t = s.first(); t < s.end(); t++) {
      Optional<Hit> head = words.harm(t);
      if (head.isEmpty()
          || head.get().entry().text("frame").equals("tail")
          || incomplete(head.get(), s)) {
        continue;
      }
      Hit h = head.get();
      boolean verb = h.entry().text("frame").equals("verb");
      boolean plural = verb && isPlural(h);
      Optional<Hit> pair = words.harm(h.end());
      if (pair.isPresent() && pairs(h, pair.get(), plural)) {
        Optional<Quantity> both = right(pair.get(), people, taken, s.end());
        if (both.isPresent() && taken.add(both.get())) {
          found.add(
              new HarmMention(
                  h.first(),
                  both.get().end(),
                  Outcome.CASUALTIES,
                  both.get().count(),
                  both.get().person(),
                  Manner.FIGURE));
        }
        t = pair.get().first();
        continue;
      }
      Optional<Quantity> quantity = verb ? object(h, people, taken, s.end()) : Optional.empty();
      if (quantity.isEmpty()) {
        quantity =
            people.stream()
                .filter(q -> q.first() == h.end() && q.numbered() && !taken.contains(q))
                .findFirst();
      }
      if (quantity.isEmpty() && plural) {
        quantity = left(h, people, taken, s.first(), LEFT_REACH_OF_PLURAL);
      }
      if (quantity.isEmpty() && (verb || words.pronoun(h) == 0)) {
        quantity = right(h, people, taken, s.end());
      }
      if (quantity.isEmpty() && verb && h.prefix().isEmpty()) {
        quantity =
            left(h, people, taken, s.first(), LEFT_REACH)
                .filter(q -> words.clear(q.end(), h.first()));
      }
      quantity.ifPresent(q -> add(h, q, people, taken, found));
    }
  }

  /** "Met" and "lost" mean a death only with "his end" or "his life" after them. */
  private boolean incomplete(Hit h, Sentence s) {
    if (!h.entry().is("completed")) {
      return false;
    }
    for (int t = h.end(); t < Math.min(s.end(), h.end() + REACH); t++) {
      if (hits.at("harm", t).stream().anyMatch(x -> x.entry().text("frame").equals("tail"))) {
        return false;
      }
    }
    return true;
  }

  /** "Were killed" after its subject, or with the subject left out. */
  private boolean isPlural(Hit h) {
    String form = tokens.folded().text().substring(h.from(), h.to());
    return h.form() == Entry.Form.VERB && PLURALS.stream().anyMatch(form::endsWith)
        || h.entry().is("plural");
  }

  /** "The killing and wounding of 20". */
  private boolean pairs(Hit h, Hit next, boolean plural) {
    boolean and = !next.prefix().isEmpty() || hits.has("or", h.end());
    return and
        && !plural
        && h.end() - h.first() == 1
        && words.pronoun(h) == 0
        && !next.entry().text("outcome").equals(h.entry().text("outcome"))
        && next.entry().text("frame").equals(h.entry().text("frame"));
  }

  /** The number that a head governs, with what an "and" adds to it. */
  private void add(
      Hit head, Quantity q, List<Quantity> people, Set<Quantity> taken, List<HarmMention> found) {
    taken.add(q);
    if (head.first() < q.first() && denials.denies(q.first(), head.first())) {
      return;
    }
    Count total = q.count();
    int end = q.end();
    for (Quantity next : people) {
      boolean follows =
          next.first() >= end && next.first() - end <= 2 && next.joined() && !next.among();
      boolean adds =
          next.numbered() || isOne(next) && !(q.numbered() && isOne(q) && q.count().low() > 1);
      if (follows && !adds) {
        taken.add(next);
        end = Math.max(end, next.end());
      }
      if (follows
          && adds
          && next.outcome().isEmpty()
          && !taken.contains(next)
          && !betweenHarm(end, next.first())
          && next.person().isPresent()) {
        total = HarmFinder.sum(total, next.count());
        taken.add(next);
        end = next.end();
      }
    }
    boolean one = !q.numbered() && isOne(q);
    int more = one && q.first() >= head.end() ? words.companions(q.end(), Integer.MAX_VALUE) : 0;
    total = more > 0 ? HarmFinder.sum(total, Count.exactly(more)) : total;
    Manner manner =
        one && q.person().map(words::definite).orElse(false) ? Manner.IMPLIED : Manner.FIGURE;
    int first = Math.min(head.first(), q.first());
    found.add(
        new HarmMention(
            first,
            Math.max(end, head.end()),
            Outcome.of(head.entry().text("outcome")),
            total,
            q.person(),
            manner));
  }

  private static boolean isOne(Quantity q) {
    return q.person().map(p -> p.form() == Entry.Form.SINGULAR).orElse(false);
  }

  private boolean betweenHarm(int from, int to) {
    for (int t = from; t <= to; t++) {
      if (words.harm(t).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private Optional<Quantity> right(Hit head, List<Quantity> people, Set<Quantity> taken, int end) {
    boolean verb = head.entry().text("frame").equals("verb");
    int limit = Math.min(end, head.end() + (head.entry().is("strict") ? STRICT_REACH : REACH));
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
              && q.count().isVague()
              && q.role().equals("militant")
              && followed(q, people, limit);
      if (actor) {
        agent = q;
        continue;
      }
      return Optional.of(q);
    }
    return Optional.ofNullable(agent);
  }

  /** "Two gunmen killed a civilian": an accusative after gunmen who stand right behind the verb. */
  private Optional<Quantity> object(Hit head, List<Quantity> people, Set<Quantity> taken, int end) {
    int limit = Math.min(end, head.end() + REACH);
    Optional<Quantity> gunmen =
        people.stream()
            .filter(q -> q.first() >= head.end() && q.first() - head.end() <= 1)
            .filter(q -> q.role().equals("militant") && q.outcome().isEmpty())
            .findFirst();
    return gunmen.flatMap(
        g ->
            people.stream()
                .filter(q -> q.first() >= g.end() && q.first() < limit && !taken.contains(q))
                .filter(q -> q.numbered() && q.person().isPresent() || isAccusative(q))
                .findFirst()
                .filter(q -> !q.numbered() && !q.joined())
                .filter(q -> !barred(head.end(), q.first(), true)));
  }

  /** A bare indefinite singular with the alif of the accusative. */
  private boolean isAccusative(Quantity q) {
    return q.person()
        .filter(p -> p.first() == q.first() && p.form() == Entry.Form.SINGULAR)
        .filter(p -> p.prefix().isEmpty())
        .map(p -> tokens.form(p.first()).endsWith("\u0627"))
        .orElse(false);
  }

  /** A bare noun and a bare number want to stand closer than a number with its noun. */
  private boolean reaches(Hit head, Quantity q, boolean verb) {
    int gap = q.first() - head.end();
    if (gap == 0) {
      return true;
    }
    boolean preposition =
        words.governed(q.first())
            || q.person().map(p -> !p.prefix().isEmpty() && p.first() == q.first()).orElse(false);
    if (q.person().isEmpty()) {
      return gap <= NAKED_REACH && !preposition;
    }
    return q.numbered()
        ? !preposition || gap <= 2
        : verb && gap <= BARE_REACH && !preposition && words.clear(head.end(), q.first());
  }

  private static boolean followed(Quantity agent, List<Quantity> people, int limit) {
    return people.stream()
        .anyMatch(
            q ->
                q.first() >= agent.end()
                    && q.first() < limit
                    && q.first() - agent.end() < LEFT_REACH
                    && !q.among()
                    && !q.joined());
  }

  /** Another word of harm, a stop or a part-phrase between head and number parts them. */
  private boolean barred(int from, int to, boolean overParts) {
    int commas = 0;
    for (int t = from; t < to; t++) {
      if (words.harm(t).isPresent()
          || !overParts && hits.has("among", t)
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

  private Optional<Quantity> left(
      Hit head, List<Quantity> people, Set<Quantity> taken, int from, int reach) {
    Quantity best = null;
    for (Quantity q : people) {
      if (q.first() >= from
          && q.end() <= head.first()
          && head.first() - q.end() <= reach
          && !q.among()
          && q.outcome().isEmpty()
          && !taken.contains(q)
          && !barred(q.end(), head.first(), reach == LEFT_REACH_OF_PLURAL)
          && !thatBetween(q.end(), head.first())
          && q.person().isPresent()
          && head.form() != Entry.Form.PRESENT
          && (q.numbered() || head.first() - q.end() <= LEFT_REACH)) {
        best = best != null && best.numbered() && !q.numbered() ? best : q;
      }
    }
    return Optional.ofNullable(best);
  }
}
