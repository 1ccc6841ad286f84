package org.isnad.mention.source;

import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/**
 * Reads who speaks around a word of saying. Every walk is bounded, so that the work stays linear.
 */
final class SpeakerReader {
  private static final int LONGEST = 16;
  private static final int BARE = 9;
  private static final int NAME_WORDS = 4;

  private final Document document;
  private final Tokens tokens;
  private final Hits hits;
  private final Clause clause;

  SpeakerReader(Document document) {
    this.document = document;
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.clause = new Clause(document);
  }

  /** What stands after a word of saying. */
  record After(Optional<SourceMention> speaker, boolean opensSpeech) {}

  /**
   * The speaker after a word of saying.
   *
   * @param bare true after "according to", where the name ends with the clause and no "that"
   *     follows
   */
  After after(Hit saying, boolean bare) {
    boolean opens =
        hits.has("that", saying.end() - 1)
            || speaks(saying) && hits.has("about", saying.end() - 1) && !named(saying.end());
    return opens
        ? new After(Optional.empty(), true)
        : after(saying.end(), bare, !bare && !speaks(saying));
  }

  /** True for the plain verbs of saying, beside which a name need not be known. */
  private static boolean speaks(Hit saying) {
    return saying.entry().is("speaks")
        && (saying.form() == Entry.Form.VERB || saying.form() == Entry.Form.PRESENT);
  }

  private boolean named(int token) {
    return hits.has("source", token) || hits.has("rank", token);
  }

  /**
   * The speaker whose words begin at a token; {@code strict} asks for one that is known to speak.
   */
  After after(int from, boolean bare, boolean strict) {
    int first = clause.skip(from);
    if (!bare && isSpokenTo(first)) {
      return new After(Optional.empty(), false);
    }
    int limit = Math.min(tokens.size(), first + LONGEST);
    int name = -1;
    int quote = -1;
    int segment = first;
    int body = first;
    boolean object = false;
    for (int t = first; t < limit && !object; t++) {
      if (tokens.isMark(t, ':') || hits.has("that", t)) {
        int end = name < 0 || clause.isName(segment, t) ? t : name;
        return told(
            first,
            quote > first && quote < end && clause.quotedNameEnd(quote) < 0 ? quote : end,
            strict);
      }
      if (clause.isEnd(t)) {
        break;
      }
      quote = quote < 0 && clause.opensQuote(t) ? t : quote;
      object = !bare && !strict && (t == first || name < 0) && hits.has("about", t);
      boolean comma = clause.isComma(t);
      if (comma && name < 0) {
        name = t;
        segment = t + 1;
      } else if (comma && segment < limit && (isTitleOf(segment) || clause.isName(segment, t))) {
        name = t;
        segment = t + 1;
      }
      boolean acts = t >= body && (hits.has("trigger", t) || hits.has("harm", t));
      body = Math.max(body, known(t));
      boolean ends = t > first && (acts || clause.ends(t));
      if (ends && name < 0) {
        name = t;
        segment = limit;
      }
      if (bare && name >= 0) {
        break;
      }
    }
    int quoted = quote == first ? clause.quotedNameEnd(first) : -1;
    if (!bare && quoted > 0) {
      return new After(new Stretch(document, first, quoted).mention(strict), false);
    }
    if (!bare && (object || quote >= 0)) {
      return told(
          first, quote >= 0 && (name < 0 || quote < name) ? quote : Math.max(first, name), strict);
    }
    return new After(bare ? bare(first, name) : head(first, limit), false);
  }

  /** "Said to the mayor", "belonging to the army": with "to", nobody speaks. */
  private boolean isSpokenTo(int token) {
    for (String kind : List.of("source", "party", "rank")) {
      if (hits.any(kind, token, h -> h.prefix().endsWith(LAM))) {
        return true;
      }
    }
    return false;
  }

  private After told(int first, int end, boolean strict) {
    return new After(
        end > first
            ? new Stretch(document, first, trimmed(first, end)).mention(strict)
            : Optional.empty(),
        true);
  }

  /** "According to the mayor": all words to the end of the clause, if they are not too many. */
  private Optional<SourceMention> bare(int first, int name) {
    int end = name;
    if (end < 0) {
      end = first;
      while (end < tokens.size() && end - first < BARE && !clause.isEnd(end)) {
        end++;
      }
      if (end < tokens.size() && !clause.isEnd(end)) {
        return head(first, end);
      }
    }
    return new Stretch(document, first, trimmed(first, end)).mention(false);
  }

  /** A known speaker at the very beginning, with the name that follows a rank or office. */
  Optional<SourceMention> head(int first, int limit) {
    Optional<Hit> source =
        hits.first("source", first)
            .filter(h -> !h.entry().is("ref") || h.from() > tokens.start(first) || h.end() > first);
    Optional<Hit> party =
        hits.first("party", first)
            .filter(h -> h.form() != Entry.Form.ADJECTIVE && Parties.speaks(h.entry()));
    Optional<Hit> rank = hits.first("rank", first);
    int end =
        Math.max(
            source.map(Hit::end).orElse(0),
            Math.max(party.map(Hit::end).orElse(0), rank.map(Hit::end).orElse(0)));
    if (end == 0) {
      return entitled(first);
    }
    boolean titled =
        rank.filter(r -> r.entry().slug().equals("officer") || r.entry().slug().equals("office"))
            .isPresent();
    int words = 0;
    while (titled
        && end < Math.min(limit, tokens.size())
        && words < NAME_WORDS
        && tokens.kind(end) == Tokens.Kind.WORD
        && !clause.endsName(end)) {
      int known = known(end);
      if (known == 0 && words > 1 && clause.isFeminine(end)) {
        break;
      }
      words += known > 0 ? 0 : 1;
      end = Math.max(end + 1, known);
    }
    boolean alone = source.isEmpty() && party.isEmpty() && words == 0;
    return alone ? Optional.empty() : new Stretch(document, first, end).mention(true);
  }

  /** One past the body that begins at a token, or 0. */
  private int known(int token) {
    int source = hits.first("source", token).map(Hit::end).orElse(0);
    int rank = hits.first("rank", token).map(Hit::end).orElse(0);
    return Math.max(Math.max(source, rank), hits.first("party", token).map(Hit::end).orElse(0));
  }

  /** A name with its office after it: "Salem Ali the mayor of the town". */
  private Optional<SourceMention> entitled(int first) {
    for (int t = first; t <= first + NAME_WORDS && t < tokens.size(); t++) {
      boolean office =
          hits.any(
              "rank",
              t,
              h -> h.entry().slug().equals("officer") || h.entry().slug().equals("office"));
      if (t > first && office) {
        int end = t + 1;
        while (end < Math.min(tokens.size(), t + NAME_WORDS)
            && tokens.kind(end) == Tokens.Kind.WORD
            && !clause.endsName(end)) {
          end++;
        }
        return new Stretch(document, first, end).mention(true);
      }
      if (tokens.kind(t) != Tokens.Kind.WORD || clause.endsName(t)) {
        return Optional.empty();
      }
    }
    return Optional.empty();
  }

  /**
   * Who stands right before a verb of saying ("the cell said"): the words from {@code first} on.
   */
  Optional<SourceMention> before(int first, int saying) {
    int end = saying;
    while (end > first && (tokens.kind(end - 1) == Tokens.Kind.MARK || hits.has("stop", end - 1))) {
      end--;
    }
    for (int t = first + 1; t < end; t++) {
      if (clause.isTime(t) || hits.has("medium", t) || clause.isAddressee(t)) {
        end = t;
      } else if (clause.isEnd(t)
          || hits.has("that", t)
          || hits.has("trigger", t)
          || clause.isComma(t) && !isTitleOf(t + 1)) {
        return Optional.empty();
      }
    }
    boolean named = known(first) > first || end - first <= NAME_WORDS;
    return end <= first || end - first > LONGEST || !named
        ? Optional.empty()
        : new Stretch(document, first, trimmed(first, end)).mention(false);
  }

  private boolean isTitleOf(int token) {
    return hits.has("rank", token)
        || hits.has("source", token)
        || hits.has("party", token) && Parties.speaks(hits.at("party", token).get(0).entry());
  }

  private static final String LAM = "\u0644";

  private int trimmed(int first, int end) {
    int last = end;
    while (last > first
        && (tokens.kind(last - 1) == Tokens.Kind.MARK
            || tokens.is(last - 1, LAM)
            || clause.isTime(last - 1))) {
      last--;
    }
    return last;
  }
}
