package org.isnad.mention.harm;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.Count;
import org.isnad.report.Document;
import org.isnad.report.Sentence;
import org.isnad.text.Tokens;

/** Finds harm to people: counts that a word of harm governs, and phrases that deny harm. */
public final class HarmFinder {
  private static final int REACH = 16;
  private static final int LEFT_REACH = 7;
  private static final int NEGATION_REACH = 7;

  private final Document document;
  private final Tokens tokens;
  private final Hits hits;
  private final QuantityReader quantities;

  public HarmFinder(Document document) {
    this.document = document;
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.quantities = new QuantityReader(document);
  }

  /** The harm told in a sentence, in the order of its words. */
  public List<HarmMention> find(Sentence sentence) {
    List<HarmMention> found = new ArrayList<>();
    List<Quantity> people = quantities.read(sentence.first(), sentence.end());
    Set<Quantity> taken = new HashSet<>();
    undivided(sentence, people, taken, found);
    governed(sentence, people, taken, found);
    selfEvident(sentence, people, taken, found);
    denied(sentence, found);
    parts(people, taken, found);
    found.sort((a, b) -> Integer.compare(a.first(), b.first()));
    return found;
  }

  private void undivided(Sentence s, List<Quantity> people, Set<Quantity> taken, List<HarmMention> found) {
    for (int t = s.first(); t < s.end(); t++) {
      for (Hit hit : hits.at("undivided", t)) {
        Quantity best = null;
        for (Quantity q : people) {
          boolean before = q.end() <= hit.first() && hit.first() - q.end() < REACH;
          if (before && !q.among() && q.outcome().isEmpty()) {
            best = q;
          }
        }
        if (best != null && taken.add(best)) {
          found.add(new HarmMention(best.first(), hit.end(), Outcome.CASUALTIES, best.count(), best.person(), false));
        }
        for (Quantity q : people) {
          if (q.first() >= hit.first() && q.end() <= hit.end()) {
            taken.add(q);
          }
        }
      }
    }
  }

  private void governed(Sentence s, List<Quantity> people, Set<Quantity> taken, List<HarmMention> found) {
    for (int t = s.first(); t < s.end(); t++) {
      Optional<Hit> head = hits.first("harm", t);
      if (head.isEmpty()) {
        continue;
      }
      Hit h = head.get();
      Outcome outcome = Outcome.of(h.entry().text("outcome"));
      int limit = Math.min(s.end(), h.end() + REACH);
      if (h.entry().text("frame").equals("tail")) {
        continue;
      }
      Optional<Hit> pair = hits.first("harm", h.end());
      if (pair.isPresent() && !pair.get().prefix().isEmpty() && !pair.get().entry().text("outcome").equals(h.entry().text("outcome"))
          && pair.get().entry().text("frame").equals(h.entry().text("frame"))) {
        Optional<Quantity> both = right(pair.get(), people, taken, Math.min(s.end(), pair.get().end() + REACH), false);
        if (both.isPresent() && taken.add(both.get())) {
          found.add(new HarmMention(h.first(), both.get().end(), Outcome.CASUALTIES, both.get().count(), both.get().person(), false));
        }
        t = pair.get().first();
        continue;
      }
      boolean verb = h.entry().text("frame").equals("verb");
      boolean plural = verb && document.evidence(h.first(), h.end()).quote().endsWith("\u0648\u0627");
      Optional<Quantity> quantity = plural ? left(h, people, taken, s.first()) : Optional.empty();
      if (quantity.isEmpty()) {
        quantity = right(h, people, taken, limit, verb);
      }
      if (quantity.isEmpty() && verb) {
        quantity = left(h, people, taken, s.first());
      }
      if (quantity.isPresent()) {
        add(h, quantity.get(), outcome, people, taken, found);
      } else if (h.entry().text("frame").equals("head") && outcome == Outcome.KILLED && namesOne(h, s)) {
        found.add(new HarmMention(h.first(), h.end() + 1, outcome, Count.exactly(1), Optional.empty(), false));
      }
    }
  }

  /** The number that a head governs, with what an "and" adds to it. */
  private void add(Hit head, Quantity q, Outcome outcome, List<Quantity> people, Set<Quantity> taken, List<HarmMention> found) {
    taken.add(q);
    if (denies(q.first(), head.first()) && head.first() < q.first()) {
      return;
    }
    Count total = q.count();
    int end = q.end();
    for (Quantity next : people) {
      boolean follows = next.first() >= end && next.first() - end <= 2 && next.joined() && !next.among();
      if (follows && next.outcome().isEmpty() && !taken.contains(next) && !betweenHarm(end, next.first()) && next.person().isPresent()) {
        total = sum(total, next.count());
        taken.add(next);
        end = next.end();
      }
    }
    int first = Math.min(head.first(), q.first());
    found.add(new HarmMention(first, Math.max(end, head.end()), outcome, total, q.person(), false));
  }

  private boolean betweenHarm(int from, int to) {
    for (int t = from; t <= to; t++) {
      if (hits.has("harm", t)) {
        return true;
      }
    }
    return false;
  }

  private static Count sum(Count a, Count b) {
    if (a.isVague() || b.isVague()) {
      return Count.vague(a.low() + b.low());
    }
    return Count.exactly(a.best().orElse(0) + b.best().orElse(0));
  }

  private Optional<Quantity> right(Hit head, List<Quantity> people, Set<Quantity> taken, int limit, boolean verb) {
    Quantity agent = null;
    for (Quantity q : people) {
      if (q.first() < head.end() || taken.contains(q)) {
        continue;
      }
      if (q.first() >= limit || q.among() || barred(head.end(), q.first())) {
        break;
      }
      if (q.outcome().isPresent() && q.outcome().get() != Outcome.of(head.entry().text("outcome"))) {
        break;
      }
      boolean actor = verb && agent == null && q.count().isVague() && q.role().equals("militant") && followed(q, people, limit);
      if (actor) {
        agent = q;
        continue;
      }
      return Optional.of(q);
    }
    return Optional.ofNullable(agent);
  }

  private static boolean followed(Quantity agent, List<Quantity> people, int limit) {
    return people.stream()
        .anyMatch(q -> q.first() >= agent.end() && q.first() < limit && q.first() - agent.end() < LEFT_REACH && !q.among() && !q.joined());
  }

  /** Another word of harm, a stop or a part-phrase between head and number parts them. */
  private boolean barred(int from, int to) {
    int commas = 0;
    for (int t = from; t < to; t++) {
      if (hits.has("harm", t) || hits.has("among", t) || tokens.isMark(t, '.') || tokens.isMark(t, ':')) {
        return true;
      }
      commas += tokens.isMark(t, ',') ? 1 : 0;
    }
    return commas > 2;
  }

  private Optional<Quantity> left(Hit head, List<Quantity> people, Set<Quantity> taken, int from) {
    Quantity best = null;
    for (Quantity q : people) {
      if (q.first() >= from && q.end() <= head.first() && head.first() - q.end() <= LEFT_REACH
          && !q.among() && q.outcome().isEmpty() && !taken.contains(q)
          && !barred(q.end(), head.first()) && q.person().isPresent() && head.form() != Entry.Form.PRESENT) {
        best = q;
      }
    }
    return Optional.ofNullable(best);
  }

  /** "The killing of" and then a name: one person. */
  private boolean namesOne(Hit head, Sentence s) {
    int t = head.end();
    if (t >= s.end() || tokens.kind(t) != Tokens.Kind.WORD || head.to() != tokens.end(head.end() - 1)) {
      return false;
    }
    boolean known = hits.all().stream().anyMatch(h -> h.first() == t && !h.kind().equals("place") && !h.kind().equals("direction"));
    boolean listed = tokens.folded().text().charAt(tokens.start(t)) == '\u0648';
    return !known && !listed && tokens.end(t) - tokens.start(t) > 2 && t + 1 < s.end() && tokens.kind(t + 1) == Tokens.Kind.WORD;
  }

  /** "Three dead", "two wounded": words for people that say what happened to them. */
  private void selfEvident(Sentence s, List<Quantity> people, Set<Quantity> taken, List<HarmMention> found) {
    for (Quantity q : people) {
      if (q.outcome().isEmpty() || taken.contains(q) || q.person().isEmpty()) {
        continue;
      }
      Hit person = q.person().get();
      boolean bare = q.first() == person.first();
      if (denies(q.first(), s.first())) {
        continue;
      }
      boolean definite = document.tokens().folded().text().startsWith("\u0627\u0644", person.from());
      if (bare && definite) {
        toll(person, s, found, q.outcome().get());
        continue;
      }
      taken.add(q);
      found.add(new HarmMention(q.first(), q.end(), q.outcome().get(), q.count(), q.person(), q.among()));
    }
  }

  /** "The toll of the dead rose to 20". */
  private void toll(Hit person, Sentence s, List<HarmMention> found, Outcome outcome) {
    for (int t = person.end(); t < Math.min(s.end(), person.end() + 4); t++) {
      boolean to = tokens.is(t, "\u0627\u0644\u064a");
      if (to) {
        Optional<Quantity> q = quantities.read(t + 1, Math.min(s.end(), t + 5)).stream().findFirst();
        if (q.isPresent()) {
          found.add(new HarmMention(person.first(), q.get().end(), outcome, q.get().count(), Optional.of(person), false));
        }
        return;
      }
    }
  }

  private boolean denies(int token, int from) {
    for (int t = Math.max(from, token - NEGATION_REACH); t < token; t++) {
      if (hits.has("negation", t) && clear(t, token)) {
        return true;
      }
    }
    return false;
  }

  private boolean clear(int from, int to) {
    for (int t = from; t < to; t++) {
      if (tokens.isMark(t, ',') || tokens.isMark(t, '.')) {
        return false;
      }
    }
    return true;
  }

  private void denied(Sentence s, List<HarmMention> found) {
    for (int t = s.first(); t < s.end(); t++) {
      for (Hit noun : hits.at("nocount", t)) {
        int from = Math.max(s.first(), t - NEGATION_REACH);
        int negation = -1;
        boolean unclear = false;
        for (int k = from; k < t; k++) {
          unclear |= hits.has("unclear", k) && clear(k, t);
          if (negation < 0 && hits.has("negation", k) && clear(k, t)) {
            negation = k;
          }
        }
        if (negation >= 0 && !unclear) {
          none(noun, negation, found);
        }
      }
    }
  }

  private void none(Hit noun, int negation, List<HarmMention> found) {
    String covers = noun.entry().text("covers");
    if (covers.equals("all") || covers.equals("killed")) {
      found.add(new HarmMention(negation, noun.end(), Outcome.KILLED, Count.exactly(0), Optional.empty(), false));
    }
    if (covers.equals("all") || covers.equals("injured")) {
      found.add(new HarmMention(negation, noun.end(), Outcome.INJURED, Count.exactly(0), Optional.empty(), false));
    }
  }

  /** Parts of a number told before take the outcome of the harm that stands nearest before them. */
  private void parts(List<Quantity> people, Set<Quantity> taken, List<HarmMention> found) {
    List<HarmMention> parts = new ArrayList<>();
    for (Quantity q : people) {
      if (!q.among() || taken.contains(q) || q.person().isEmpty()) {
        continue;
      }
      HarmMention whole = null;
      for (HarmMention h : found) {
        if (h.first() < q.first() && (whole == null || h.first() > whole.first())) {
          whole = h;
        }
      }
      if (whole != null && !whole.count().isNone()) {
        parts.add(new HarmMention(q.first(), q.end(), whole.outcome(), q.count(), q.person(), true));
      }
    }
    found.addAll(parts);
  }
}
