package org.isnad.mention.harm;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
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

/** Finds harm to people: counts that a word of harm governs, tolls, and phrases that deny harm. */
public final class HarmFinder {
  private static final int REACH = 16;
  private static final int ACT_REACH = 4;

  private static final String BEH = "\u0628";

  private final Tokens tokens;
  private final Hits hits;
  private final QuantityReader quantities;
  private final Words words;
  private final Governed governed;
  private final Denials denials;
  private final Tolls tolls;
  private final Alone alone;
  private final Total totals;

  public HarmFinder(Document document) {
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.words = new Words(document);
    this.quantities = new QuantityReader(document, words);
    this.denials = new Denials(document, words);
    this.governed = new Governed(document, words, denials);
    this.tolls = new Tolls(document, quantities);
    this.alone = new Alone(document, words);
    this.totals = new Total(document, words);
  }

  /** The harm told in a sentence, in the order of its words. */
  public List<HarmMention> find(Sentence sentence) {
    List<HarmMention> found = new ArrayList<>();
    List<Quantity> people = quantities.read(sentence.first(), sentence.end());
    Set<Quantity> taken = new HashSet<>();
    undivided(sentence, people, taken, found);
    governed.find(sentence, people, taken, found);
    selfEvident(sentence, people, taken, found);
    denials.find(sentence, found);
    parts(people, taken, found);
    alone.find(sentence, people, taken, found);
    shares(sentence, people, taken, found);
    found.sort(Comparator.comparingInt(HarmMention::first));
    return new Added(tokens, hits).of(found);
  }

  private void undivided(
      Sentence s, List<Quantity> people, Set<Quantity> taken, List<HarmMention> found) {
    for (Hit hit : hits.within("undivided", s.first(), s.end())) {
      Quantity best = null;
      for (Quantity q : people) {
        boolean before = q.end() <= hit.first() && hit.first() - q.end() < REACH;
        if (before && !q.among() && q.outcome().isEmpty()) {
          best = q;
        }
      }
      boolean near = best != null && hit.first() - best.end() <= 1;
      if (!near && !hit.entry().is("between")) {
        continue;
      }
      if (best != null && taken.add(best)) {
        found.add(mention(best.first(), hit.end(), Outcome.CASUALTIES, best, Manner.FIGURE));
      }
      for (Quantity q : people) {
        if (q.first() >= hit.first() && q.end() <= hit.end()) {
          taken.add(q);
        }
      }
    }
    for (int i = 0; i + 1 < people.size(); i++) {
      Quantity dead = people.get(i);
      Quantity hurt = people.get(i + 1);
      if (dead.numbered()
          && !dead.among()
          && isDeadAndHurt(dead, hurt)
          && taken.add(dead)
          && taken.add(hurt)) {
        found.add(mention(dead.first(), hurt.end(), Outcome.CASUALTIES, dead, Manner.FIGURE));
      }
    }
  }

  /** "Dozens of dead and wounded", "30 dead and wounded": one number for both. */
  private static boolean isDeadAndHurt(Quantity dead, Quantity hurt) {
    boolean bare =
        hurt.person()
            .map(p -> p.first() == hurt.first() && p.form() != Entry.Form.DUAL)
            .orElse(false);
    boolean same =
        dead.person()
            .flatMap(
                d ->
                    hurt.person()
                        .map(
                            h ->
                                (d.form() == Entry.Form.SINGULAR)
                                    == (h.form() == Entry.Form.SINGULAR)))
            .orElse(false);
    boolean number =
        dead.person().map(p -> p.first() > dead.first()).orElse(false) && dead.count().low() > 2;
    return bare
        && same
        && number
        && hurt.joined()
        && hurt.first() == dead.end()
        && dead.outcome().equals(Optional.of(Outcome.KILLED))
        && hurt.outcome().equals(Optional.of(Outcome.INJURED));
  }

  /** "Three dead", "two wounded": words for people that say what happened to them. */
  private void selfEvident(
      Sentence s, List<Quantity> people, Set<Quantity> taken, List<HarmMention> found) {
    for (Quantity q : people) {
      if (q.outcome().isEmpty()
          || taken.contains(q)
          || q.person().isEmpty()
          || denials.denies(q.first(), s.first())
          || !q.numbered() && denials.unclear(q.first(), s.first())
          || isIll(q)) {
        continue;
      }
      Hit person = q.person().get();
      boolean bare = q.first() == person.first();
      Optional<Quantity> counted = counted(q, people, taken);
      if (counted.isPresent()) {
        taken.add(q);
        taken.add(counted.get());
        Quantity whole = counted.get();
        found.add(mention(whole.first(), q.end(), q.outcome().get(), whole, Manner.FIGURE));
        continue;
      }
      boolean amount =
          !bare
              && q.count().isVague()
              && hits.any("number", q.first(), h -> h.entry().is("counted"))
              && person.first() == q.first() + 1;
      Optional<HarmMention> toll =
          (bare && (words.definite(person) || person.form() == Entry.Form.PLURAL)) || amount
              ? tolls.after(q, s)
              : Optional.empty();
      if (toll.isPresent()) {
        found.add(toll.get());
        taken.add(q);
        continue;
      }
      boolean loose =
          bare
              && !q.numbered()
              && (words.definite(person)
                  || words.pronoun(person) != 0
                  || person.form() == Entry.Form.SINGULAR
                      && q.outcome().get() == Outcome.CASUALTIES);
      if (loose
          || amount && !hits.has("governor", q.first() - 1)
          || bare && !q.numbered() && hits.has("harm", q.end())) {
        continue;
      }
      taken.add(q);
      if (person.entry().is("body") && !q.numbered()) {
        bodies(q, people, taken, found);
        continue;
      }
      found.add(
          mention(
              q.first(),
              q.end(),
              q.outcome().get(),
              q,
              isShare(q)
                  ? Manner.PART
                  : tolls.risesTo(q, s)
                      ? Manner.TOLL
                      : q.among() && !turns(q, found) ? Manner.PART : Manner.FIGURE));
    }
  }

  /** "24 wounded soldiers": in Arabic the word that says what happened to them follows. */
  private Optional<Quantity> counted(Quantity q, List<Quantity> people, Set<Quantity> taken) {
    boolean bare = !q.numbered() && !q.joined() && !q.among() && isOne(q);
    return people.stream()
        .filter(p -> bare && p.end() == q.first() && p.numbered() && !taken.contains(p))
        .filter(p -> p.outcome().isEmpty() && p.person().isPresent())
        .findFirst();
  }

  private boolean isOne(Quantity q) {
    return q.person()
        .map(
            p ->
                p.form() == Entry.Form.SINGULAR
                    && p.prefix().isEmpty()
                    && p.first() == q.first()
                    && !words.definite(p))
        .orElse(false);
  }

  /** "The bodies of a woman and her two children": one, and who follows her. */
  private void bodies(
      Quantity q, List<Quantity> people, Set<Quantity> taken, List<HarmMention> found) {
    boolean one = !q.count().isVague();
    Total.Sum sum =
        one
            ? totals.of(q.count(), q.end(), true, false, people, taken)
            : new Total.Sum(q.count(), q.end());
    found.add(
        new HarmMention(
            q.first(),
            sum.end(),
            Outcome.KILLED,
            sum.count(),
            q.person(),
            q.among() ? Manner.PART : Manner.FIGURE));
  }

  /** "25 of the dead": a share of a toll, which is told elsewhere. */
  private boolean isShare(Quantity q) {
    Hit person = q.person().orElseThrow();
    return q.numbered()
        && !q.count().isVague()
        && person.first() > q.first()
        && words.definite(person)
        && hits.has("of", person.first() - 1);
  }

  /** "Suffering from depression": hurt by no act. */
  private boolean isIll(Quantity q) {
    return !q.numbered()
        && q.person().map(p -> p.form() == Entry.Form.SINGULAR).orElse(false)
        && q.outcome().equals(Optional.of(Outcome.INJURED))
        && q.end() < tokens.size()
        && tokens.kind(q.end()) == Tokens.Kind.WORD
        && tokens.form(q.end()).startsWith(BEH)
        && !hits.has("wounds", q.end())
        && !hits.has("governor", q.end())
        && !hits.has("weapon", q.end())
        && !hits.has("trigger", q.end());
  }

  /**
   * "Eight dead, one of them Syrian, and twelve wounded": the second number is no part of the
   * first.
   */
  private static boolean turns(Quantity q, List<HarmMention> found) {
    return q.numbered()
        && found.stream()
            .noneMatch(h -> h.first() < q.first() && Optional.of(h.outcome()).equals(q.outcome()));
  }

  /** Parts of a number told before take the outcome of the harm that stands nearest before them. */
  private void parts(List<Quantity> people, Set<Quantity> taken, List<HarmMention> found) {
    List<HarmMention> parts = new ArrayList<>();
    for (Quantity q : people) {
      if (!q.among() || taken.contains(q) || q.person().isEmpty()) {
        continue;
      }
      Optional<HarmMention> whole =
          found.stream()
              .filter(h -> h.first() < q.first())
              .max(Comparator.comparingInt(HarmMention::first));
      if (whole.isPresent() && !whole.get().count().isNone()) {
        parts.add(mention(q.first(), q.end(), whole.get().outcome(), q, Manner.PART));
      }
    }
    found.addAll(parts);
  }

  /** "Thirteen were killed, three of them in an ambush": the act named last killed three. */
  private void shares(
      Sentence s, List<Quantity> people, Set<Quantity> taken, List<HarmMention> found) {
    for (Quantity q : people) {
      int act = q.end() + 1;
      boolean share =
          q.person().isEmpty()
              && !q.count().isVague()
              && !taken.contains(q)
              && hits.has("among", q.end())
              && hits.has("governor", act)
              && isAct(act + 1, Math.min(s.end(), act + ACT_REACH));
      Optional<HarmMention> whole =
          found.stream()
              .filter(h -> h.first() < q.first())
              .max(Comparator.comparingInt(HarmMention::first));
      if (share && whole.isPresent()) {
        found.add(mention(q.first(), act, whole.get().outcome(), q, Manner.FIGURE));
      }
    }
  }

  private boolean isAct(int from, int to) {
    for (int t = from; t < to; t++) {
      if (hits.has("trigger", t)) {
        return true;
      }
    }
    return false;
  }

  private static HarmMention mention(
      int first, int end, Outcome outcome, Quantity q, Manner manner) {
    return new HarmMention(first, end, outcome, q.count(), q.person(), manner);
  }

  static Count sum(Count a, Count b) {
    if (a.isVague() || b.isVague()) {
      return Count.vague(a.low() + b.low());
    }
    return Count.exactly(a.best().orElse(0) + b.best().orElse(0));
  }
}
