package org.isnad.cli;

import java.util.List;
import org.isnad.engine.Reading;
import org.isnad.report.Evidence;
import org.isnad.text.Span;

/** The words of an account in their line of the report, so that a reader sees what they say. */
final class Words {

  /** Two brackets and two dots of omission. */
  private static final int MARKS = 4;

  private Words() {}

  /** The trigger in brackets and what fits around it; empty when there is none. */
  static String of(Reading reading, int account, int columns) {
    List<Evidence> trigger = reading.accounts().get(account).trigger();
    return trigger.isEmpty() ? "" : around(reading.report().text(), trigger.get(0).span(), columns);
  }

  private static String around(String text, Span span, int columns) {
    int around = Math.max(0, (columns - MARKS - span.length()) / 2);
    int lineStart = lineStart(text, span.start(), around);
    int lineEnd = lineEnd(text, span.end(), around);
    int from = before(text, lineStart, span.start(), around);
    int to = after(text, span.end(), lineEnd, around);
    return (from > lineStart ? "\u2026" : "")
        + text.substring(from, span.start())
        + "["
        + text.substring(span.start(), span.end())
        + "]"
        + text.substring(span.end(), to)
        + (to < lineEnd ? "\u2026" : "");
  }

  /**
   * Where the line of a place begins, looked for no farther back than one letter more than is
   * shown.
   */
  private static int lineStart(String text, int place, int around) {
    int at = place;
    while (at > 0 && place - at <= around && text.charAt(at - 1) != '\n') {
      at--;
    }
    return at;
  }

  private static int lineEnd(String text, int place, int around) {
    int at = place;
    while (at < text.length() && at - place <= around && text.charAt(at) != '\n') {
      at++;
    }
    return at;
  }

  /** Back from a place by so many letters, to the beginning of a word. */
  private static int before(String text, int least, int place, int around) {
    if (place - least <= around) {
      return least;
    }
    int at = place - around;
    while (at < place && text.charAt(at) != ' ') {
      at++;
    }
    return at < place ? at + 1 : place;
  }

  private static int after(String text, int place, int most, int around) {
    if (most - place <= around) {
      return most;
    }
    int at = place + around;
    while (at > place && text.charAt(at) != ' ') {
      at--;
    }
    return at;
  }
}
