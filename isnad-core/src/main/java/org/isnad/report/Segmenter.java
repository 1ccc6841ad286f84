package org.isnad.report;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.text.Folded;
import org.isnad.text.Span;
import org.isnad.text.Tokens;

/** Cuts a page into lines and sentences, and tells headline, news and furniture apart. */
final class Segmenter {
  private static final int SHORT_LINE = 9;
  private static final int TITLE_AT_MOST = 40;
  private static final int LONGEST_TITLE = 1000;
  private static final int HEADING = 4;
  private static final int PARAGRAPH = 22;

  /**
   * No sentence of news is longer; what is, is cut, so that the work for one sentence stays
   * bounded.
   */
  private static final int LONGEST_SENTENCE = 300;

  private final Tokens tokens;
  private final Hits hits;
  private final Report report;
  private final List<Sentence> sentences = new ArrayList<>();
  private Optional<Span> title = Optional.empty();

  private Segmenter(Report report, Tokens tokens, Hits hits) {
    this.report = report;
    this.tokens = tokens;
    this.hits = hits;
  }

  static Segmenter segment(Report report, Tokens tokens, Hits hits) {
    Segmenter segmenter = new Segmenter(report, tokens, hits);
    segmenter.run();
    return segmenter;
  }

  List<Sentence> sentences() {
    return sentences;
  }

  Optional<Span> title() {
    return title;
  }

  private record Line(int first, int end, int words) {}

  private void run() {
    List<Line> lines = lines();
    List<Sentence.Role> roles = new ArrayList<>();
    int titleLine = titleLine(lines);
    String wanted = wanted();
    Set<String> seen = new HashSet<>();
    boolean related = false;
    boolean rest = false;
    int news = 0;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      String form = form(line);
      Sentence.Role role = Sentence.Role.BODY;
      String scope = furnitureScope(line);
      boolean paragraph =
          line.words >= PARAGRAPH || line.words >= SHORT_LINE && endsLikeSentence(line);
      if (i == titleLine) {
        role = Sentence.Role.TITLE;
      } else if (rest || mostlyForeign(line)) {
        role = Sentence.Role.FURNITURE;
      } else if (scope.equals("rest") && news > 0) {
        role = Sentence.Role.FURNITURE;
        rest = true;
      } else if (scope.equals("related") && (line.words < PARAGRAPH || news > 0)) {
        role = Sentence.Role.FURNITURE;
        related = true;
      } else if (!scope.isEmpty() && line.words < PARAGRAPH) {
        role = Sentence.Role.FURNITURE;
      } else if (related && !paragraph) {
        role = Sentence.Role.FURNITURE;
      } else if (!seen.add(form)
          || !paragraph && !form.isEmpty() && wanted.startsWith(form) && line.words > HEADING) {
        role = Sentence.Role.FURNITURE;
      } else if (i < titleLine && !paragraph) {
        role = Sentence.Role.FURNITURE;
      } else if (news > 0 && line.words < PARAGRAPH && isCutShort(line)) {
        role = Sentence.Role.FURNITURE;
      } else if (!paragraph && !newsLike(line)) {
        role = Sentence.Role.FURNITURE;
      }
      if (role == Sentence.Role.BODY) {
        news++;
        related = false;
      }
      roles.add(role);
    }
    dropHeadlinesBelow(lines, roles);
    for (int i = 0; i < lines.size(); i++) {
      split(lines.get(i), roles.get(i), i);
    }
    if (titleLine >= 0) {
      title = Optional.of(tokens.span(lines.get(titleLine).first, lines.get(titleLine).end));
    }
  }

  /**
   * Below a story of several paragraphs, headlines without a full stop lead to other stories. A
   * bulletin has no such paragraphs, and its items begin with a dash, a dot or a number.
   */
  private void dropHeadlinesBelow(List<Line> lines, List<Sentence.Role> roles) {
    int paragraphs = 0;
    int last = -1;
    for (int i = 0; i < lines.size(); i++) {
      Line line = lines.get(i);
      if (roles.get(i) == Sentence.Role.BODY && line.words >= PARAGRAPH && endsLikeSentence(line)) {
        paragraphs++;
        last = i;
      }
    }
    if (paragraphs < STORY) {
      return;
    }
    List<Integer> below = new ArrayList<>();
    for (int i = last + 1; i < lines.size(); i++) {
      if (isHeadline(lines.get(i))) {
        below.add(i);
      }
    }
    if (below.size() >= HEADLINES) {
      below.forEach(
          i -> {
            if (roles.get(i) == Sentence.Role.BODY) {
              roles.set(i, Sentence.Role.FURNITURE);
            }
          });
    }
  }

  private boolean isHeadline(Line line) {
    return line.words >= HEADING
        && line.words < PARAGRAPH
        && !endsLikeSentence(line)
        && tokens.kind(line.first) == Tokens.Kind.WORD;
  }

  private static final int STORY = 2;
  private static final int HEADLINES = 3;

  /** A headline that a page cuts short with three dots leads to another story. */
  private boolean isCutShort(Line line) {
    int last = line.end - 1;
    return tokens.isMark(last, ELLIPSIS)
        || line.words >= HEADING
            && tokens.isMark(last, '.')
            && tokens.isMark(last - 1, '.')
            && tokens.isMark(last - 2, '.');
  }

  private static final char ELLIPSIS = '\u2026';

  private List<Line> lines() {
    List<Line> lines = new ArrayList<>();
    int first = 0;
    for (int i = 0; i <= tokens.size(); i++) {
      if (i == tokens.size() || tokens.kind(i) == Tokens.Kind.BREAK) {
        if (i > first) {
          int words = 0;
          for (int t = first; t < i; t++) {
            words += tokens.kind(t) == Tokens.Kind.WORD ? 1 : 0;
          }
          lines.add(new Line(first, i, words));
        }
        first = i + 1;
      }
    }
    return lines;
  }

  /**
   * The line that is the given title, or else the first line that reads like one and has news below
   * it.
   */
  private int titleLine(List<Line> lines) {
    String wanted = wanted();
    if (wanted.length() > 8) {
      for (int i = 0; i < lines.size(); i++) {
        String form = form(lines.get(i));
        if (lines.get(i).words > 2
            && lines.get(i).words <= TITLE_AT_MOST
            && (form.startsWith(wanted)
                || wanted.startsWith(form)
                || wanted.contains(form) && lines.get(i).words > HEADING)) {
          return i;
        }
      }
      return -1;
    }
    for (int i = 0; i + 1 < lines.size() && i < 12; i++) {
      Line line = lines.get(i);
      if (line.words >= HEADING
          && line.words < PARAGRAPH
          && !endsLikeSentence(line)
          && furnitureScope(line).isEmpty()
          && !mostlyForeign(line)) {
        return i;
      }
      if (line.words >= PARAGRAPH) {
        return -1;
      }
    }
    return -1;
  }

  /** The given title, folded; no real one is longer than what is compared. */
  private String wanted() {
    String folded = report.title().map(Folded::fold).orElse("");
    return folded.substring(0, Math.min(folded.length(), LONGEST_TITLE));
  }

  private String form(Line line) {
    return tokens
        .folded()
        .text()
        .substring(tokens.start(line.first), tokens.end(line.end - 1))
        .strip();
  }

  private String furnitureScope(Line line) {
    for (int t = line.first; t < Math.min(line.end, line.first + 3); t++) {
      for (Hit hit : hits.at("furniture", t)) {
        boolean starts = t == line.first || tokens.kind(line.first) != Tokens.Kind.WORD;
        boolean whole = hit.end() - hit.first() >= line.end - line.first - 2;
        if (starts && (!hit.entry().is("whole") || whole)) {
          return hit.entry().text("scope");
        }
      }
    }
    return "";
  }

  private boolean mostlyForeign(Line line) {
    int foreign = 0;
    for (int t = line.first; t < line.end; t++) {
      foreign += tokens.kind(t) == Tokens.Kind.LATIN ? 1 : 0;
    }
    return foreign > line.words;
  }

  private boolean endsLikeSentence(Line line) {
    int last = line.end - 1;
    return tokens.isMark(last, '.')
        || tokens.isMark(last, '!')
        || tokens.isMark(last, '?')
        || tokens.isMark(last, ':')
        || tokens.isMark(last, ',')
        || tokens.isMark(last, ';');
  }

  /** A short line is news when it names both an act and a place or a number. */
  private boolean newsLike(Line line) {
    boolean act = false;
    boolean frame = false;
    for (int t = line.first; t < line.end; t++) {
      act |= hits.has("trigger", t) || hits.has("harm", t);
      frame |=
          hits.has("place", t)
              || hits.has("party", t)
              || hits.has("person", t)
              || tokens.kind(t) == Tokens.Kind.NUMBER;
    }
    return act && frame && line.words >= HEADING;
  }

  private void split(Line line, Sentence.Role role, int number) {
    int first = line.first;
    for (int t = line.first; t < line.end; t++) {
      boolean stop =
          tokens.isMark(t, '.')
              || tokens.isMark(t, '!')
              || tokens.isMark(t, '?')
              || tokens.isMark(t, ';');
      boolean ends =
          stop && !abbreviation(t, line) && !(role == Sentence.Role.TITLE && tokens.isMark(t, '.'));
      if (ends || t - first >= LONGEST_SENTENCE) {
        add(first, t + 1, role, number, first == line.first);
        first = t + 1;
      }
    }
    add(first, line.end, role, number, first == line.first);
  }

  private void add(int first, int end, Sentence.Role role, int line, boolean paragraphStart) {
    int from = first;
    while (from < end && tokens.kind(from) == Tokens.Kind.MARK) {
      from++;
    }
    if (from < end) {
      sentences.add(new Sentence(from, end, role, line, paragraphStart));
    }
  }

  /** A stop after a single letter ("a. f. p.", "d.") ends no sentence. */
  private boolean abbreviation(int stop, Line line) {
    return stop > line.first
        && stop + 1 < line.end
        && tokens.kind(stop - 1) == Tokens.Kind.WORD
        && tokens.end(stop - 1) - tokens.start(stop - 1) == 1;
  }
}
