package org.isnad.cli;

import java.util.List;
import org.isnad.engine.Reading;
import org.isnad.report.Evidence;
import org.isnad.text.Span;

/** The words of an account in their line of the report, so that a reader sees what they say. */
final class Words {

  private static final int AROUND = 55;

  private Words() {}

  /** The trigger in brackets and what stands around it; empty when there is none. */
  static String of(Reading reading, int account) {
    List<Evidence> trigger = reading.accounts().get(account).trigger();
    return trigger.isEmpty() ? "" : around(reading.report().text(), trigger.get(0).span());
  }

  static String around(String text, Span span) {
    int lineStart = text.lastIndexOf('\n', Math.max(0, span.start() - 1)) + 1;
    int newline = text.indexOf('\n', span.end());
    int lineEnd = newline < 0 ? text.length() : newline;
    int from = before(text, Math.min(lineStart, span.start()), span.start());
    int to = after(text, span.end(), lineEnd);
    return (from > lineStart ? "\u2026" : "")
        + text.substring(from, span.start())
        + "["
        + text.substring(span.start(), span.end())
        + "]"
        + text.substring(span.end(), to)
        + (to < lineEnd ? "\u2026" : "");
  }

  /** Back from a place by so many letters, to the beginning of a word. */
  private static int before(String text, int least, int place) {
    if (place - least <= AROUND) {
      return least;
    }
    int space = text.indexOf(' ', place - AROUND);
    return space < 0 || space >= place ? place : space + 1;
  }

  private static int after(String text, int place, int most) {
    if (most - place <= AROUND) {
      return most;
    }
    int space = text.lastIndexOf(' ', place + AROUND);
    return Math.max(place, space);
  }
}
