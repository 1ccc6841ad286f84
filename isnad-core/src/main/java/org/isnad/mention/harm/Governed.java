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
  private static final String HEH = "\u0647";
  private static final int VICTIMS = 2;
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
  private final Reach reach;
  private final Total totals;
  private final Names names;

  Governed(Document document, Words words, Denials denials) {
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.words = words;
    this.denials = denials;
    this.reach = new Reach(document, words);
    this.totals = new Total(document, words);
    this.names = new Names(document);
  }

  void find(Sentence s, List<Quantity> people, Set<Quantity> taken, List<HarmMention> found) {
    for (int t = s.first(); t < s.end(); t++) {
      Optional<Hit> head = words.harm(t);
      if (head.isEmpty()
          || head.get().entry().text("frame").equals("tail")
          || words.incomplete(head.get(), s.end())) {
        continue;
      }
      Hit h = head.get();
      boolean plural = isPlural(h);
      Optional<Hit> pair = pair(h, plural);
      Optional<Quantity> both = pair.flatMap(p -> reach.right(p, people, taken, s.end()));
      boolean subject = pair.isPresent() && isSubject(h, s, people, taken);
      if (pair.isPresent() && !subject && !both.map(Governed::isOther).orElse(false)) {
        if (both.isPresent() && taken.add(both.get()) && !denials.denies(h.first(), s.first())) {
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
      quantity(h, plural, s, people, taken)
          .ifPresent(
              q -> {
                if (words.supposed(h)) {
                  taken.add(q);
                } else {
                  add(h, q, s, people, taken, found);
                }
              });
    }
  }

  private Optional<Quantity> quantity(
      Hit h, boolean plural, Sentence s, List<Quantity> people, Set<Quantity> taken) {
    boolean verb = h.entry().text("frame").equals("verb");
    Optional<Quantity> quantity = verb ? reach.object(h, people, taken, s.end()) : Optional.empty();
    if (quantity.isEmpty()) {
      quantity =
          people.stream()
              .filter(q -> q.first() == h.end() && q.numbered() && !taken.contains(q))
              .filter(q -> !(h.entry().is("active") && reach.isSubject(q)))
              .filter(q -> !(verb && plural && q.joined()))
              .filter(q -> !(h.entry().is("active") && q.role().equals("militant")))
              .findFirst();
    }
    Optional<Quantity> left =
        plural ? reach.left(h, people, taken, s.first(), Reach.LEFT_OF_PLURAL) : Optional.empty();
    if (quantity.isEmpty() && left.map(q -> q.role().equals("militant")).orElse(false)) {
      quantity = victims(h, people, taken);
    }
    if (quantity.isEmpty()) {
      quantity = left.filter(Quantity::numbered);
    }
    if (quantity.isEmpty() && (verb || words.pronoun(h) == 0 && !words.definite(h))) {
      quantity =
          reach
              .right(h, people, taken, s.end())
              .filter(q -> left.isEmpty() || q.numbered() && !words.governed(q.first()));
    }
    if (quantity.isEmpty()) {
      quantity = left;
    }
    quantity = quantity.filter(q -> !(h.entry().is("loose") && !q.numbered() && isOther(q)));
    if (quantity.isEmpty() && verb && h.prefix().isEmpty() && !hasObject(h)) {
      quantity =
          reach
              .left(h, people, taken, s.first(), Reach.LEFT)
              .filter(q -> words.clear(q.end(), h.first()));
    }
    return quantity;
  }

  /** "Two gunmen carried it out and killed in it 21 tourists": a number that nothing governs. */
  private Optional<Quantity> victims(Hit verb, List<Quantity> people, Set<Quantity> taken) {
    return people.stream()
        .filter(q -> q.first() >= verb.end() && q.first() - verb.end() <= VICTIMS)
        .findFirst()
        .filter(q -> q.numbered() && q.person().isPresent() && !q.role().equals("militant"))
        .filter(q -> !q.joined() && !q.among() && !taken.contains(q))
        .filter(q -> !words.governed(q.first()) && words.clear(verb.end(), q.first()));
  }

  /** "A youth was killed and eight were wounded": who was killed stands before the verb. */
  private boolean isSubject(Hit h, Sentence s, List<Quantity> people, Set<Quantity> taken) {
    return h.entry().text("frame").equals("verb")
        && h.prefix().isEmpty()
        && reach
            .left(h, people, taken, s.first(), Reach.LEFT)
            .filter(q -> words.clear(q.end(), h.first()))
            .isPresent();
  }

  /** "One was killed and another wounded": the other is not both. */
  private static boolean isOther(Quantity q) {
    return q.person().map(p -> p.entry().is("follower")).orElse(false);
  }

  /** "Were killed" after its subject, or with the subject left out. */
  private boolean isPlural(Hit h) {
    String form = tokens.folded().text().substring(h.from(), h.to());
    return h.entry().text("frame").equals("verb")
        && (h.form() == Entry.Form.VERB && PLURALS.stream().anyMatch(form::endsWith)
            || h.entry().is("several"));
  }

  /** "Whom they killed": the pronoun is who was killed. */
  private boolean hasObject(Hit h) {
    String form = tokens.folded().text().substring(h.from(), h.to());
    return h.form() == Entry.Form.VERB && form.endsWith(HEH);
  }

  /** The second word of "the killing and wounding of 20". */
  private Optional<Hit> pair(Hit h, boolean plural) {
    if (plural || h.end() - h.first() != 1 || words.pronoun(h) != 0) {
      return Optional.empty();
    }
    boolean or = hits.has("or", h.end());
    int at = or ? h.end() + 1 : h.end();
    return hits.at("harm", at).stream()
        .filter(next -> or || !next.prefix().isEmpty())
        .filter(next -> next.entry().text("frame").equals(h.entry().text("frame")))
        .filter(next -> !next.entry().text("outcome").equals(h.entry().text("outcome")))
        .findFirst();
  }

  /** The number that a head governs, with what an "and" adds to it. */
  private void add(
      Hit head,
      Quantity q,
      Sentence s,
      List<Quantity> people,
      Set<Quantity> taken,
      List<HarmMention> found) {
    taken.add(q);
    if (head.first() < q.first() && denials.denies(q.first(), head.first())
        || denials.unmakes(head)
        || q.count().isVague() && denials.unclear(head.first(), s.first())) {
      return;
    }
    boolean one = !q.numbered() && isOne(q);
    boolean several = q.numbered() && isOne(q) && q.count().low() > 1;
    Total.Sum sum = totals.of(q.count(), q.end(), one, several, people, taken);
    int before = q.first() > head.end() ? subjects(head, q, s, people, taken) : 0;
    Count total = before > 0 ? HarmFinder.sum(sum.count(), Count.exactly(before)) : sum.count();
    List<Quantity> row = q.first() < head.first() ? totals.before(q, people, taken) : List.of();
    for (Quantity other : row) {
      taken.add(other);
      total = HarmFinder.sum(total, other.count());
    }
    boolean named = one && q.person().map(words::definite).orElse(false);
    Manner manner = named && total.equals(q.count()) ? Manner.IMPLIED : Manner.FIGURE;
    int opens = row.isEmpty() ? q.first() : row.get(row.size() - 1).first();
    int first = Math.min(head.first(), opens);
    found.add(
        new HarmMention(
            first,
            Math.max(sum.end(), head.end()),
            Outcome.of(head.entry().text("outcome")),
            total,
            q.person(),
            manner));
  }

  /**
   * How many were told before the number: "X and 21 gunmen were killed", "a leader was killed with
   * two others".
   */
  private int subjects(
      Hit head, Quantity q, Sentence s, List<Quantity> people, Set<Quantity> taken) {
    boolean with = words.with(q.first());
    if (with && q.first() - head.end() == 1) {
      Optional<Quantity> subject =
          reach.left(head, people, taken, s.first(), Reach.LEFT).filter(x -> !x.numbered());
      subject.ifPresent(taken::add);
      return 1;
    }
    return (q.joined() || with) && names.isOne(head.end(), s.end()) ? 1 : 0;
  }

  private static boolean isOne(Quantity q) {
    return q.person().map(p -> p.form() == Entry.Form.SINGULAR).orElse(false);
  }
}
