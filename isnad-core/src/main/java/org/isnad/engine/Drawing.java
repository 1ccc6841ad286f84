package org.isnad.engine;

import java.util.Arrays;
import java.util.List;
import org.isnad.report.Document;
import org.isnad.report.Sentence;
import org.isnad.text.Span;

/**
 * A report's text with its mentions in brackets, {@code [place:...]}, and a margin that tells
 * headline and furniture.
 *
 * <p>Nothing of the text is lost: without the margins and the brackets, and with {@code \[}, {@code
 * \]} and {@code \\} read as one letter each, it is the text again.
 */
final class Drawing {
  static final String TITLE = "title     | ";
  static final String NEWS = "          | ";
  static final String FURNITURE = "furniture | ";

  private final Document document;
  private final String text;
  private final List<Mark> marks;

  /** Draws marks in the order of their starts. */
  Drawing(Document document, List<Mark> marks) {
    this.document = document;
    this.text = document.report().text();
    this.marks = List.copyOf(marks);
  }

  /** All lines, each ended by a line feed. */
  String draw() {
    int[] ends = marks.stream().mapToInt(m -> m.span().end()).sorted().toArray();
    StringBuilder out = new StringBuilder(text.length() * 2);
    Margin margin = new Margin();
    out.append(margin.at(0));
    int opened = 0;
    int closed = 0;
    for (int i = 0; i <= text.length(); i++) {
      for (; closed < ends.length && ends[closed] == i; closed++) {
        out.append(']');
      }
      for (; opened < marks.size() && marks.get(opened).span().start() == i; opened++) {
        out.append('[').append(marks.get(opened).kind()).append(':');
      }
      if (i < text.length()) {
        letter(text.charAt(i), out);
        if (text.charAt(i) == '\n') {
          out.append(margin.at(i + 1));
        }
      }
    }
    return out.append('\n').toString();
  }

  private static void letter(char letter, StringBuilder out) {
    if (letter == '[' || letter == ']' || letter == '\\') {
      out.append('\\');
    }
    out.append(letter);
  }

  /** Knows what part of the page each line is; asked in the order of the text. */
  private final class Margin {
    private final int[] starts;
    private final List<Sentence> sentences = document.sentences();

    Margin() {
      starts =
          sentences.stream()
              .map(s -> document.tokens().span(s.first(), s.end()))
              .mapToInt(Span::start)
              .toArray();
    }

    String at(int lineStart) {
      int newline = text.indexOf('\n', lineStart);
      int lineEnd = newline < 0 ? text.length() : newline;
      int found = Arrays.binarySearch(starts, lineStart);
      int next = found >= 0 ? found : -found - 1;
      if (next >= starts.length || starts[next] >= lineEnd) {
        return NEWS;
      }
      return switch (sentences.get(next).role()) {
        case TITLE -> TITLE;
        case BODY -> NEWS;
        case FURNITURE -> FURNITURE;
      };
    }
  }
}
