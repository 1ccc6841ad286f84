package org.isnad.account;

import java.util.List;
import org.isnad.report.Document;
import org.isnad.report.Sentence;
import org.isnad.text.Tokens;

/**
 * Which line of a bulletin a sentence stands in: lists of news, chronologies and round-ups tell a
 * thing a line, after a dash, a sign, a time of day, a date or a place.
 */
final class Bulletin {
  private static final int LEAST = 3;
  private static final double SHARE = 0.4;
  private static final int LABEL = 4;
  private static final String QUOTES = "\"'()[]\u00AB\u00BB\u201C\u201D\u2018\u2019\u2039\u203A";

  private final Scene scene;
  private final Tokens tokens;
  private final int[] items;

  Bulletin(Scene scene) {
    this.scene = scene;
    this.tokens = scene.document().tokens();
    this.items = items(scene.document());
  }

  /** The number of the line that a sentence belongs to, or 0 for running text and for the lead. */
  int item(int sentence) {
    return items[sentence];
  }

  /** True if two sentences stand in different lines of a bulletin. */
  boolean parts(int sentence, int other) {
    return items[sentence] != items[other] && items[sentence] > 0 && items[other] > 0;
  }

  private int[] items(Document document) {
    List<Sentence> sentences = document.sentences();
    int marked = 0;
    int lines = 0;
    int first = -1;
    for (int i = 0; i < sentences.size(); i++) {
      Sentence sentence = sentences.get(i);
      if (sentence.role() != Sentence.Role.BODY || !sentence.paragraphStart()) {
        continue;
      }
      lines++;
      if (isMarked(sentence)) {
        marked++;
        first = first < 0 ? i : first;
      }
    }
    int[] numbers = new int[sentences.size()];
    if (marked >= LEAST && marked >= SHARE * lines) {
      for (int i = first; i < numbers.length; i++) {
        numbers[i] =
            sentences.get(i).role() == Sentence.Role.BODY ? sentences.get(i).line() + 1 : 0;
      }
    }
    return numbers;
  }

  private boolean isMarked(Sentence sentence) {
    int first = sentence.first();
    if (first > 0 && tokens.kind(first - 1) == Tokens.Kind.MARK) {
      return QUOTES.indexOf(tokens.form(first - 1).charAt(0)) < 0;
    }
    if (tokens.kind(first) == Tokens.Kind.NUMBER
        && first + 1 < sentence.end()
        && tokens.kind(first + 1) == Tokens.Kind.MARK) {
      return true;
    }
    return isLabel(sentence);
  }

  /** True if a time or a place and a colon or dash open the line. */
  private boolean isLabel(Sentence sentence) {
    int first = sentence.first();
    int to = Math.min(sentence.end(), first + LABEL + 2);
    boolean named =
        !scene.timesIn(first, first + 2).isEmpty() || !scene.placesIn(first, first + 2).isEmpty();
    for (int t = first + 1; t < to && named; t++) {
      if (tokens.isMark(t, ':') || tokens.isMark(t, '-')) {
        return true;
      }
    }
    return false;
  }
}
