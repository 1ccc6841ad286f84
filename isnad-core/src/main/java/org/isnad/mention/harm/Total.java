package org.isnad.mention.harm;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hits;
import org.isnad.mention.Count;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/** What an "and" or a "with" adds to the people that a word of harm governs. */
final class Total {
  /** So many words may stand between two numbers of a row, whatever they are. */
  private static final int NEAR = 2;

  private static final int LINKED = 8;
  private static final int OWNED = 16;

  /** Marks after which a row is told again in its parts: a bracket, a quote, a colon. */
  private static final String OPENING = "([:\"\u00AB\u201C\u201D-\u2013";

  private final Document document;
  private final Tokens tokens;
  private final Hits hits;
  private final Words words;

  Total(Document document, Words words) {
    this.document = document;
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.words = words;
  }

  /** A sum and where the words that give it end. */
  record Sum(Count count, int end) {}

  /**
   * Adds to {@code start} the people that follow it in a row and marks them as taken.
   *
   * @param one true if a single person without a number opens the row, whom others may belong to
   * @param several true for "15 civilians", whose noun is a singular: "15 civilians and soldiers"
   */
  Sum of(
      Count start,
      int end,
      boolean one,
      boolean several,
      List<Quantity> people,
      Set<Quantity> taken) {
    Count total = start;
    int to = end;
    for (Quantity next : people) {
      if (next.first() < to) {
        continue;
      }
      if (next.first() - to > OWNED || taken.contains(next)) {
        break;
      }
      boolean with = words.with(next.first());
      boolean follows = (next.joined() || with) && !next.among() && next.outcome().isEmpty();
      if (follows && row(to, next, with, one) && !beforeOtherHarm(next)) {
        taken.add(next);
        to = next.end();
        boolean adds = next.numbered() || isOne(next) && (!several || owned(next));
        if (adds || one) {
          total = HarmFinder.sum(total, next.count());
        }
      } else if (next.first() == to && !next.numbered() && !bracket(to, to)) {
        to = next.end();
      } else if (!one) {
        break;
      }
    }
    return new Sum(total, to);
  }

  /** The people in a row with {@code last} and before it, the nearest first. */
  List<Quantity> before(Quantity last, List<Quantity> people, Set<Quantity> taken) {
    List<Quantity> row = new ArrayList<>();
    Quantity next = last;
    for (int i = people.size() - 1; i >= 0; i--) {
      Quantity q = people.get(i);
      if (q.end() > next.first()) {
        continue;
      }
      boolean counts = q.numbered() && !q.count().isVague() || isOne(q);
      if (taken.contains(q)
          || q.among()
          || q.outcome().isPresent()
          || !counts
          || !next.joined()
          || !next.numbered()
          || !row(q.end(), next, false, false)) {
        break;
      }
      row.add(q);
      next = q;
    }
    return row;
  }

  private boolean row(int from, Quantity next, boolean with, boolean one) {
    int to = with ? before(next.first()) : next.first();
    int gap = to - from;
    boolean opened = bracket(from, to);
    if (gap <= NEAR && !opened && !harm(from, to) && (next.numbered() || gap == 0 || !with)) {
      return true;
    }
    if (gap <= LINKED && !opened && words.links(from, to)) {
      return true;
    }
    boolean item = next.joined() && tokens.isMark(to - 1, ',') && ends(next.end());
    if (gap <= LINKED && !opened && item && words.links(from, to - 1)) {
      return true;
    }
    return one && owned(next) && gap <= OWNED && !parted(from, to, with);
  }

  /** An item of a list between commas: "a soldier of the regiment, and a citizen, and". */
  private boolean ends(int token) {
    return token >= tokens.size()
        || tokens.kind(token) != Tokens.Kind.WORD
        || words.harm(token).isPresent()
        || hits.has("governor", token) && !hits.has("of", token);
  }

  /** Where the "with" begins that ends at a token. */
  private int before(int token) {
    int first = token;
    for (int t = token - 1; t >= Math.max(0, token - NEAR); t--) {
      first = hits.any("with", t, h -> h.end() == token) ? t : first;
    }
    return first;
  }

  /** "His guards", "her mother": whose they are was told before. */
  private boolean owned(Quantity q) {
    return q.person().map(p -> words.pronoun(p) != 0).orElse(false);
  }

  private static boolean isOne(Quantity q) {
    return q.person().map(p -> p.form() == Entry.Form.SINGULAR).orElse(false);
  }

  /** "And 32 were wounded": the number is the subject of what follows. */
  private boolean beforeOtherHarm(Quantity next) {
    return words
        .harm(next.end())
        .filter(h -> h.entry().text("frame").equals("verb") && h.prefix().isEmpty())
        .isPresent();
  }

  private boolean harm(int from, int to) {
    for (int t = from; t <= to; t++) {
      if (words.harm(t).isPresent()) {
        return true;
      }
    }
    return false;
  }

  private boolean bracket(int from, int to) {
    String between = document.evidence(from - 1, to + 1).quote();
    int closed = between.indexOf(')');
    boolean aside = closed > 0 && between.indexOf('(') >= 0 && between.indexOf('(') < closed;
    String rest = aside ? between.substring(closed) : between;
    return rest.chars().anyMatch(c -> OPENING.indexOf(c) >= 0);
  }

  /** A stop, another word of harm or of saying between the victim and who belongs to him. */
  private boolean parted(int from, int to, boolean with) {
    for (int t = from; t < to; t++) {
      if (words.harm(t).isPresent()
          || hits.has("saying", t)
          || !with && hits.has("trigger", t)
          || tokens.isMark(t, '.')
          || tokens.isMark(t, ';')
          || tokens.isMark(t, ':')) {
        return true;
      }
    }
    return words.harm(to).isPresent();
  }
}
