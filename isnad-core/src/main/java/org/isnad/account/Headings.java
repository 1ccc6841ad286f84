package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.mention.time.TimeExpression;
import org.isnad.mention.time.TimeMention;
import org.isnad.report.Document;
import org.isnad.report.Sentence;
import org.isnad.text.Tokens;

/**
 * The times that stand over sentences: the date that opens a line of a chronology, and the one that
 * a line names which introduces those after it ("today saw the following attacks:").
 */
final class Headings {
  private static final int OPENS = 3;
  private static final int LONGEST_LIST = 40;
  private static final int LEAST_TIMED = 3;

  private final Scene scene;
  private final Tokens tokens;
  private final List<Optional<TimeMention>> lines = new ArrayList<>();
  private final List<Optional<TimeMention>> sections = new ArrayList<>();
  private final List<Optional<TimeMention>> clocks = new ArrayList<>();
  private int timed;

  Headings(Scene scene, TimeSense sense) {
    this.scene = scene;
    Document document = scene.document();
    this.tokens = document.tokens();
    Optional<TimeMention> line = Optional.empty();
    Optional<TimeMention> section = Optional.empty();
    Optional<TimeMention> clock = Optional.empty();
    int since = 0;
    for (int i = 0; i < document.sentences().size(); i++) {
      Sentence sentence = document.sentences().get(i);
      boolean news = i >= sense.firstNews();
      if (sentence.paragraphStart()) {
        clock = news ? clock(sentence) : Optional.empty();
        timed += clock.isPresent() ? 1 : 0;
        line = news ? opening(sentence).filter(t -> !sense.isDateline(t)) : Optional.empty();
        Optional<TimeMention> title = news ? introduction(sentence) : Optional.empty();
        since = title.isPresent() ? 0 : since + 1;
        section = title.isPresent() ? title : section;
        if (since > LONGEST_LIST) {
          section = Optional.empty();
        }
      }
      lines.add(line);
      clocks.add(clock);
      sections.add(section);
    }
  }

  /** The time that opens a sentence's line. */
  Optional<TimeMention> ofLine(int sentence) {
    return lines.get(sentence);
  }

  /** The time that a line before a sentence names for those after it. */
  Optional<TimeMention> ofSection(int sentence) {
    return sections.get(sentence);
  }

  /** The time of the clock that opens a line of a bulletin of the day. */
  Optional<TimeMention> clock(int sentence) {
    return timed >= LEAST_TIMED ? clocks.get(sentence) : Optional.empty();
  }

  private Optional<TimeMention> clock(Sentence sentence) {
    return scene.timesIn(sentence.first(), sentence.first() + 1).stream()
        .filter(t -> !t.value().hasDay() && t.value().time().isPresent())
        .filter(t -> isMark(t.end(), ':') || isMark(t.end(), '-'))
        .findFirst();
  }

  /** A date that opens a line, before a colon or a dash. */
  private Optional<TimeMention> opening(Sentence sentence) {
    return scene
        .timesIn(sentence.first(), Math.min(sentence.end(), sentence.first() + OPENS))
        .stream()
        .filter(Headings::isDay)
        .filter(t -> isMark(t.end(), ':') || isMark(t.end(), '-'))
        .findFirst();
  }

  /** The date of a line that is nothing else, or that ends with a colon. */
  private Optional<TimeMention> introduction(Sentence sentence) {
    List<TimeMention> days =
        scene.timesIn(sentence.first(), sentence.end()).stream().filter(Headings::isDay).toList();
    if (days.size() != 1) {
      return Optional.empty();
    }
    TimeMention day = days.get(0);
    int last = sentence.end() - 1;
    boolean colon = isMark(last, ':') || isMark(sentence.end(), ':');
    boolean alone = day.end() - day.first() >= sentence.end() - sentence.first() - 1;
    return colon || alone ? Optional.of(day) : Optional.empty();
  }

  private boolean isMark(int token, char mark) {
    return token >= 0 && token < tokens.size() && tokens.isMark(token, mark);
  }

  private static boolean isDay(TimeMention time) {
    return time.value().kind() == TimeExpression.Kind.POINT && time.value().isDay();
  }
}
