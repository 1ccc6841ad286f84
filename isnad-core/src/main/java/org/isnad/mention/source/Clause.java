package org.isnad.mention.source;

import java.util.Optional;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/** What ends, interrupts or precedes the name of a speaker in a clause. */
final class Clause {
  private static final int NAME_WORDS = 4;

  private final Tokens tokens;
  private final Hits hits;
  private final Document document;

  Clause(Document document) {
    this.document = document;
    this.tokens = document.tokens();
    this.hits = document.hits();
  }

  /** True for day words and dates, not for the small words that tie them. */
  boolean isTime(int token) {
    return hits.any("time", token, h -> isDay(h.entry().slug()));
  }

  private static final String OPENING = "\u00AB\u201C\u201E\"";

  /** True if quoted words begin at the token. */
  boolean opensQuote(int token) {
    int start = tokens.span(token, token + 1).start();
    String text = document.report().text();
    boolean mark = start > 0 && OPENING.indexOf(text.charAt(start - 1)) >= 0;
    return mark && (start < 2 || !Character.isLetterOrDigit(text.charAt(start - 2)));
  }

  private static final String CLOSING = "\u00BB\u201D\"";

  /** One past the quoted words that begin at the token if they are few, a name, or -1. */
  int quotedNameEnd(int token) {
    String text = document.report().text();
    for (int t = token; t < Math.min(tokens.size(), token + NAME_WORDS); t++) {
      int end = tokens.span(t, t + 1).end();
      if (end < text.length() && CLOSING.indexOf(text.charAt(end)) >= 0) {
        return t + 1;
      }
    }
    return -1;
  }

  private static boolean isDay(String slug) {
    boolean day =
        slug.startsWith("weekday.") || slug.startsWith("day.") || slug.startsWith("part.");
    return day
        || slug.startsWith("month.") && !slug.endsWith("-weak")
        || slug.equals("anaphor.same-day");
  }

  /** True for words that no speaker's name goes beyond. */
  boolean ends(int token) {
    return hits.has("stop", token)
        || hits.has("medium", token)
        || isTime(token)
        || hits.has("saying", token)
        || isAddressee(token)
        || isAgency(token);
  }

  /** A comma's worth of words that can only be a person's name. */
  boolean isName(int first, int end) {
    if (end <= first || end - first > NAME_WORDS) {
      return false;
    }
    for (int t = first; t < end; t++) {
      if (tokens.kind(t) != Tokens.Kind.WORD
          || endsName(t)
          || hits.has("context", t)
          || hits.has("negation", t)) {
        return false;
      }
    }
    return true;
  }

  private static final char HEH = '\u0647';

  boolean isFeminine(int token) {
    return tokens.folded().text().charAt(tokens.end(token) - 1) == HEH;
  }

  boolean endsName(int token) {
    return ends(token)
        || hits.has("that", token)
        || hits.has("trigger", token)
        || hits.has("harm", token)
        || hits.has("number", token)
        || hits.has("weapon", token);
  }

  /** The first token after day words, "in a statement", commas and the one who was spoken to. */
  int skip(int from) {
    int t = from;
    for (int step = 0; step < 8 && t < tokens.size(); step++) {
      int at = t;
      int next = t;
      Optional<Hit> hit =
          hits.first("medium", t).or(() -> isTime(at) ? hits.first("time", at) : Optional.empty());
      next = Math.max(next, hit.map(Hit::end).orElse(next));
      if (isAddressee(t)) {
        next = hits.first("source", t).map(Hit::end).orElse(t + 1);
      } else if (tokens.isMark(t, '(')) {
        next = closing(t);
      } else if (isComma(t)
          || next == t && t > from && tokens.kind(t) == Tokens.Kind.NUMBER && isTime(t + 1)) {
        next = t + 1;
      }
      if (next == t) {
        break;
      }
      t = next;
    }
    return t;
  }

  private int closing(int open) {
    for (int t = open + 1; t < Math.min(tokens.size(), open + 8); t++) {
      if (tokens.isMark(t, ')')) {
        return t + 1;
      }
    }
    return open;
  }

  private static final char LAM = '\u0644';

  /** "To the agency": who was spoken to. */
  boolean isAddressee(int token) {
    boolean to =
        hits.any(
            "source",
            token,
            h ->
                (h.prefix().indexOf(LAM) >= 0
                        || !h.entry().is("weak") && tokens.is(token - 1, "" + LAM))
                    && isPress(h.entry()));
    return to
        || tokens.is(token, "" + LAM)
            && token + 1 < tokens.size()
            && hits.any("source", token + 1, h -> isPress(h.entry()));
  }

  /** An agency inside the words is another link. */
  boolean isAgency(int token) {
    return hits.any(
        "source", token, h -> !h.entry().is("weak") && !h.entry().is("ref") && isPress(h.entry()));
  }

  static boolean isPress(Entry source) {
    return switch (source.text("kind")) {
      case "agency", "outlet" -> true;
      default -> false;
    };
  }

  boolean isComma(int token) {
    return tokens.isMark(token, ',') || tokens.isMark(token, '\u060C') || tokens.isMark(token, '-');
  }

  boolean isEnd(int token) {
    return tokens.kind(token) == Tokens.Kind.BREAK
        || tokens.isMark(token, '.')
        || tokens.isMark(token, '!')
        || tokens.isMark(token, '?');
  }
}
