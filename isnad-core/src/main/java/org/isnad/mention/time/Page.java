package org.isnad.mention.time;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import org.isnad.lexicon.Hit;
import org.isnad.mention.time.Atom.Role;
import org.isnad.report.Sentence;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/**
 * A text as a printed page: its lines, which of them are news, and the times and labels in them.
 */
final class Page {
  private static final int REAL_SENTENCE = 8;
  private static final int TOP_LINES = 3;
  private static final int HANDLE_REACH = 6;
  private static final int AFTER_REACH = 4;
  private static final int FOOT_LINES = 3;
  private static final char DOT = '\u00b7';

  private final Tokens tokens;
  private final Atoms atoms;
  private final PageLines lines;
  private final List<TimeMention> mentions;
  private final List<Sentence> sentences;
  private final int title;
  private final int body;

  Page(Tokens tokens, List<Hit> hits, List<TimeMention> mentions, List<Sentence> sentences) {
    this.tokens = tokens;
    this.mentions = mentions;
    this.sentences = sentences;
    atoms = new Atoms(tokens, hits);
    lines = new PageLines(tokens);
    title =
        sentences.stream()
            .filter(s -> s.role() == Sentence.Role.TITLE)
            .mapToInt(Sentence::first)
            .findFirst()
            .orElse(-1);
    body =
        sentences.stream()
            .filter(s -> s.role() == Sentence.Role.BODY && s.end() - s.first() >= REAL_SENTENCE)
            .mapToInt(Sentence::first)
            .findFirst()
            .orElse(tokens.size());
  }

  Tokens tokens() {
    return tokens;
  }

  List<TimeMention> mentions() {
    return mentions;
  }

  /** The times in the news, page furniture left out. */
  List<TimeMention> news() {
    List<TimeMention> news = new ArrayList<>();
    int sentence = 0;
    for (TimeMention mention : mentions) {
      while (sentence < sentences.size() && sentences.get(sentence).end() <= mention.first()) {
        sentence++;
      }
      if (sentence < sentences.size()
          && sentences.get(sentence).first() <= mention.first()
          && sentences.get(sentence).role() == Sentence.Role.BODY) {
        news.add(mention);
      }
    }
    return news;
  }

  /** First token of the headline, or -1. */
  int title() {
    return title;
  }

  /** First token of the first real sentence of the news, or the text's end. */
  int body() {
    return body;
  }

  /**
   * True if a mention stands in one of the first lines under the headline, or of the text if it has
   * none.
   */
  boolean isNearTop(TimeMention mention) {
    return linesBetween(Math.max(0, title), mention.first())
        <= (title >= 0 ? TOP_LINES : TOP_LINES + 1);
  }

  /** How many ends of lines with words lie between two tokens. */
  int linesBetween(int from, int to) {
    return from < to ? lines.linesBefore(to) - lines.linesBefore(from) : 0;
  }

  /** The first token that is no line's end. */
  int firstWord() {
    int at = 0;
    while (at < tokens.size() && tokens.kind(at) == Tokens.Kind.BREAK) {
      at++;
    }
    return at;
  }

  int lineStart(int token) {
    return lines.start(token);
  }

  int lineEnd(int token) {
    return lines.end(token);
  }

  /** How many words of a line stand outside a mention. */
  int otherWords(TimeMention mention) {
    return outside(mention, lines::wordsBefore);
  }

  /** True if a mention's line has parts, as lines of printed facts have. */
  boolean hasSeparator(TimeMention mention) {
    int first = lineStart(mention.first());
    int end = lineEnd(mention.first());
    return lines.strokesBefore(end) > lines.strokesBefore(first)
        || outside(mention, lines::colonsBefore) > 0;
  }

  /** How many of what is counted stand in a mention's line and outside it. */
  private int outside(TimeMention mention, IntUnaryOperator before) {
    int first = lineStart(mention.first());
    int end = lineEnd(mention.first());
    int own = before.applyAsInt(Math.min(end, mention.end())) - before.applyAsInt(mention.first());
    return before.applyAsInt(end) - before.applyAsInt(first) - own;
  }

  /** The label of a kind before a mention in its line, or alone in the line before. */
  Optional<String> label(TimeMention mention, int reach) {
    int from = Math.max(lineStart(mention.first()), mention.first() - reach);
    if (from == mention.first() && from >= 2) {
      int before = lineStart(from - 2);
      if (from - 1 - before <= reach) {
        from = before;
      }
    }
    for (int token = mention.first() - 1; token >= from; token--) {
      Optional<Atom> label = atoms.at(token, Role.LABEL);
      if (label.isPresent()) {
        return label.map(atom -> atom.entry().text("label"));
      }
    }
    return Optional.empty();
  }

  /** True if a label of a kind follows a mention in its line: "9 November 2004, No. 9478". */
  boolean isBeforeLabel(TimeMention mention, String label) {
    int end = Math.min(lineEnd(mention.first()), mention.end() + AFTER_REACH);
    for (int token = mention.end(); token < end; token++) {
      if (atoms
          .at(token, Role.LABEL)
          .filter(l -> l.entry().text("label").equals(label))
          .isPresent()) {
        return true;
      }
    }
    return false;
  }

  /** True if "from", "since" or "until" stands right before a mention. */
  boolean isBounded(TimeMention mention) {
    int first = mention.first();
    return atoms.before(first, Role.FROM).isPresent()
        || atoms.before(first, Role.SINCE).isPresent()
        || atoms.before(first, Role.UNTIL).isPresent();
  }

  /** True if a mention stands in one of the last lines of the page, after the news. */
  boolean isAtFoot(TimeMention mention) {
    return mention.first() > body && linesBetween(mention.first(), tokens.size()) <= FOOT_LINES;
  }

  /**
   * True if a mention follows a user's handle in its line, as under a post that an article quotes.
   */
  boolean isUnderPost(TimeMention mention) {
    for (int at = mention.first() - 1; at > 0 && at > mention.first() - HANDLE_REACH; at--) {
      if (tokens.kind(at) == Tokens.Kind.BREAK) {
        return false;
      }
      if (atoms.isMark(at, '@')) {
        return true;
      }
    }
    return false;
  }

  /** True if a middle dot stands right beside a mention, as in the head of a post. */
  boolean isBesideDot(TimeMention mention) {
    String text = tokens.folded().original();
    Span span = tokens.span(mention.first(), mention.end());
    return nextMark(text, span.start() - 1, -1) == DOT || nextMark(text, span.end(), 1) == DOT;
  }

  private static char nextMark(String text, int from, int step) {
    int at = from;
    while (at >= 0 && at < text.length() && text.charAt(at) == ' ') {
      at += step;
    }
    return at >= 0 && at < text.length() ? text.charAt(at) : ' ';
  }

  /** True if the line shows the weather. */
  boolean showsWeather(int token) {
    return lines.degreesBefore(lineEnd(token)) > lines.degreesBefore(lineStart(token));
  }
}
