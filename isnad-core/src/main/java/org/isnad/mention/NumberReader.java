package org.isnad.mention;

import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/** Reads numbers in digits and words, with the words that bound or blur them. */
public final class NumberReader {
  private static final char WAW = '\u0648';
  private static final String AND = "\u0648";
  private static final int LONGEST_DIGITS = 9;
  private static final long HUNDRED = 100;
  private static final long TEN = 10;

  /** No number is told in more words; a longer row of numbers is no number. */
  private static final int MOST_WORDS = 16;

  private final Tokens tokens;
  private final Hits hits;

  public NumberReader(Document document) {
    this.tokens = document.tokens();
    this.hits = document.hits();
  }

  /** The number that begins at a token, a bounding word before or after it included. */
  public Optional<NumberMention> at(int token) {
    Optional<NumberMention> range = range(token);
    if (range.isPresent()) {
      return range;
    }
    Optional<NumberMention> counted = counted(token);
    if (counted.isPresent()) {
      return counted;
    }
    Optional<Hit> bound = hits.first("bound", token);
    int from = bound.map(Hit::end).orElse(token);
    Optional<NumberMention> bare = bare(from);
    if (bare.isEmpty() || bound.isPresent() && joined(from)) {
      return Optional.empty();
    }
    NumberMention number = bare.get();
    String effect = bound.map(h -> h.entry().text("effect")).orElse("");
    int end = number.end();
    if (effect.isEmpty()) {
      Optional<Hit> after = boundAfter(end);
      effect = after.map(h -> h.entry().text("effect")).orElse("");
      end = after.filter(h -> h.first() == number.end()).map(Hit::end).orElse(end);
    }
    return Optional.of(new NumberMention(token, from, end, bounded(number.count(), effect)));
  }

  /** "Between 22 and 33". */
  private Optional<NumberMention> range(int token) {
    Optional<Hit> between =
        hits.first("range", token).filter(h -> h.entry().text("place").equals("before"));
    Optional<NumberMention> low = between.flatMap(h -> bare(h.end()));
    if (low.isEmpty()) {
      return Optional.empty();
    }
    int end = low.get().end();
    boolean to =
        hits.any("range", end, h -> h.entry().text("place").equals("middle"))
            || tokens.isMark(end, '-');
    Optional<NumberMention> high = to ? bare(end + 1) : bare(end).filter(n -> joined(n.first()));
    if (high.isEmpty() || high.get().count().low() <= low.get().count().low()) {
      return Optional.empty();
    }
    Count count =
        new Count(
            low.get().count().low(),
            OptionalLong.empty(),
            OptionalLong.of(high.get().count().low()));
    return Optional.of(new NumberMention(token, low.get().number(), high.get().end(), count));
  }

  private boolean joined(int token) {
    return tokens.kind(token) == Tokens.Kind.WORD
        && tokens.folded().text().charAt(tokens.start(token)) == WAW;
  }

  /** "The number of (8)": the figure after the word for number, in brackets or not. */
  private Optional<NumberMention> counted(int token) {
    boolean counts =
        hits.any("number", token, h -> h.entry().is("counted") && h.end() == token + 1);
    if (!counts) {
      return Optional.empty();
    }
    boolean brackets = tokens.isMark(token + 1, '(') && tokens.isMark(token + 3, ')');
    int at = brackets ? token + 2 : token + 1;
    boolean figure = at < tokens.size() && tokens.kind(at) == Tokens.Kind.NUMBER;
    return figure
        ? digits(token, at)
            .map(n -> new NumberMention(token, at, brackets ? at + 2 : n.end(), n.count()))
        : Optional.empty();
  }

  /** A bound such as "at least" may also follow the counted noun. */
  private Optional<Hit> boundAfter(int token) {
    for (int t = token; t < Math.min(token + 3, tokens.size()); t++) {
      Optional<Hit> hit = hits.first("bound", t);
      if (hit.isPresent()
          && hit.get().end() - hit.get().first() > 1
          && hit.get().entry().text("effect").equals("least")) {
        return hit;
      }
    }
    return Optional.empty();
  }

  private static Count bounded(Count count, String effect) {
    if (count.isVague()) {
      return count;
    }
    long n = count.best().orElse(count.low());
    return switch (effect) {
      case "least", "more" -> Count.atLeast(n);
      case "most" -> Count.atMost(n);
      default -> count;
    };
  }

  private Optional<NumberMention> bare(int token) {
    if (token >= tokens.size()) {
      return Optional.empty();
    }
    if (tokens.kind(token) == Tokens.Kind.NUMBER) {
      return digits(token, token);
    }
    if (encloses(token, '/', '/') || encloses(token, '(', ')')) {
      return digits(token, token + 1)
          .map(n -> new NumberMention(n.first(), n.number(), token + 3, n.count()));
    }
    boolean prefix =
        tokens.kind(token) == Tokens.Kind.WORD && tokens.end(token) - tokens.start(token) <= 2;
    if (prefix
        && token + 1 < tokens.size()
        && tokens.kind(token + 1) == Tokens.Kind.NUMBER
        && tokens.start(token + 1) == tokens.end(token)) {
      return digits(token, token + 1);
    }
    return words(token);
  }

  /** A figure between two marks: "/20/", "(20)". */
  private boolean encloses(int token, char open, char close) {
    return tokens.isMark(token, open)
        && tokens.isMark(token + 2, close)
        && tokens.kind(token + 1) == Tokens.Kind.NUMBER;
  }

  private Optional<NumberMention> digits(int first, int token) {
    String form = tokens.form(token).replace(",", "");
    form = isGrouped(form) ? form.replace(".", "") : form;
    boolean percent = tokens.isMark(token + 1, '%') || tokens.isMark(token - 1, '%');
    if (percent || form.indexOf('.') >= 0 || form.length() > LONGEST_DIGITS) {
      return Optional.empty();
    }
    long value = Long.parseLong(form);
    Optional<Hit> unit = hits.first("number", token + 1);
    if (unit.isPresent() && unit.get().entry().text("class").equals("thousand")) {
      long scale = value(unit.get());
      return Optional.of(
          new NumberMention(first, first, unit.get().end(), Count.exactly(value * scale)));
    }
    return Optional.of(new NumberMention(first, first, token + 1, Count.exactly(value)));
  }

  /** "10.000": stops between groups of three digits. */
  private static boolean isGrouped(String form) {
    int stop = form.indexOf('.');
    if (stop < 1 || stop > 3 || form.charAt(0) == '0') {
      return false;
    }
    for (int i = stop; i < form.length(); i++) {
      if ((form.charAt(i) == '.') != ((i - stop) % 4 == 0)) {
        return false;
      }
    }
    return (form.length() - stop) % 4 == 0;
  }

  private Optional<NumberMention> words(int token) {
    List<Hit> here = hits.at("number", token);
    if (here.isEmpty()) {
      return Optional.empty();
    }
    Optional<Hit> first =
        here.stream()
            .filter(h -> h.entry().text("class").equals("vague"))
            .findFirst()
            .or(() -> here.stream().filter(h -> h.entry().is("alone")).findFirst())
            .or(() -> here.stream().findFirst());
    if (first.isEmpty()) {
      return Optional.empty();
    }
    String kind = first.get().entry().text("class");
    if (kind.equals("vague")) {
      return Optional.of(
          new NumberMention(token, token, first.get().end(), Count.vague(value(first.get()))));
    }
    if (kind.equals("none")) {
      return half(first.get());
    }
    long total = 0;
    long part = 0;
    String before = "";
    int end = token;
    Optional<Hit> next = first;
    boolean joined = false;
    for (int words = 0; next.isPresent() && words < MOST_WORDS; words++) {
      Hit hit = next.get();
      String combines = hit.entry().text("class");
      boolean scale =
          combines.equals("thousand") || combines.equals("hundred") && part > 0 && part < 10;
      boolean adds = before.isEmpty() || scale || joined && follows(before, hit);
      if (!adds || combines.equals("vague") || combines.equals("none")) {
        break;
      }
      before = combines.equals("unit") && value(hit) >= TEN ? "ten" : combines;
      if (combines.equals("thousand")) {
        total += Math.max(part, 1) * value(hit);
        part = 0;
      } else if (scale) {
        part *= HUNDRED;
      } else {
        part += value(hit);
      }
      end = hit.end();
      next = further(end);
      joined = next.isPresent() && next.get().prefix().startsWith(AND);
    }
    return Optional.of(new NumberMention(token, token, end, Count.exactly(total + part)));
  }

  private Optional<Hit> further(int token) {
    return hits.at("number", token).stream().filter(h -> !h.entry().is("alone")).findFirst();
  }

  /**
   * "And thirty" goes on with "five", not with "twenty": after tens comes nothing smaller, after a
   * unit only tens.
   */
  private static boolean follows(String before, Hit next) {
    String kind = next.entry().text("class");
    return switch (before) {
      case "unit" -> kind.equals("ten") || kind.equals("hundred");
      case "ten" -> false;
      default -> true;
    };
  }

  /** "Half a million". */
  private Optional<NumberMention> half(Hit half) {
    return hits.first("number", half.end())
        .filter(h -> half.entry().is("half") && h.entry().text("class").equals("thousand"))
        .map(
            h ->
                new NumberMention(
                    half.first(), half.first(), h.end(), Count.exactly(value(h) / 2)));
  }

  private static long value(Hit hit) {
    return Long.parseLong(hit.entry().text("value"));
  }
}
