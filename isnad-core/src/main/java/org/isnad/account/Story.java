package org.isnad.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.isnad.mention.time.TimeExpression;
import org.isnad.mention.time.TimeMention;
import org.isnad.mention.time.When;
import org.isnad.report.Document;
import org.isnad.report.Sentence;

/**
 * The day that a report is about: the first one that its opening sentences tell of an act, or else
 * the one on which they were said.
 */
final class Story {
  private static final int OPENING = 2;
  private static final int LEAD = 5;
  private static final int OLDEST_DAYS = 60;

  /** Weekly bulletins tell from which day to which, and come out soon after the last. */
  private static final int LONGEST_DAYS = 10;

  private static final int LATELY_DAYS = 3;

  private final Scene scene;
  private final Calendar calendar;
  private final Optional<TimeMention> day;

  Story(Scene scene, Calendar calendar) {
    this.scene = scene;
    this.calendar = calendar;
    this.day = find();
  }

  /** The words that tell the day, if any do. */
  Optional<TimeMention> day() {
    return day;
  }

  private Optional<TimeMention> find() {
    Optional<TimeMention> said = Optional.empty();
    Document document = scene.document();
    int seen = 0;
    for (int i = 0; i < document.sentences().size() && seen < LEAD; i++) {
      Sentence sentence = document.sentences().get(i);
      if (!sentence.isNews()) {
        continue;
      }
      boolean title = sentence.role() == Sentence.Role.TITLE;
      for (TimeMention time : scene.timesIn(sentence.first(), sentence.end())) {
        if (!isDay(time) || seen >= OPENING && !isToday(time)) {
          continue;
        }
        if (!calendar.sense().datesSpeaker(time)) {
          return Optional.of(time);
        }
        said = said.or(() -> Optional.of(time));
      }
      seen += title ? 0 : 1;
    }
    return said;
  }

  private boolean isToday(TimeMention time) {
    return time.value().shift().filter(shift -> shift == 0).isPresent();
  }

  /** True for a day that news can be of: not long before the report, and not only a dateline's. */
  private boolean isDay(TimeMention time) {
    TimeExpression value = time.value();
    if (value.kind() != TimeExpression.Kind.POINT
        || !value.hasDay()
        || calendar.sense().isSince(time)
        || calendar.isDateline(time)) {
      return false;
    }
    When when = calendar.resolve(time);
    Optional<LocalDate> published = calendar.published().day();
    if (when.start().isEmpty() || published.isEmpty()) {
      return value.weekday().isPresent() || value.shift().isPresent();
    }
    long days = ChronoUnit.DAYS.between(when.start().get(), when.end().get());
    LocalDate oldest = published.get().minusDays(OLDEST_DAYS);
    LocalDate lately = published.get().minusDays(LATELY_DAYS);
    return days < LONGEST_DAYS
        && (days == 0 || !when.end().get().isBefore(lately))
        && when.start().get().isAfter(oldest)
        && !when.start().get().isAfter(published.get());
  }
}
