package org.isnad.account;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.mention.time.Basis;
import org.isnad.mention.time.Published;
import org.isnad.mention.time.TimeExpression;
import org.isnad.mention.time.When;

/**
 * How far from its publication a report puts a day: what stays of "yesterday" and "on Tuesday"
 * where the publication is not known.
 *
 * @param first the earliest day, in days after the publication; mostly negative
 * @param last the latest day, in days after the publication
 * @param weekday the weekday that it is, if the words say or mean one
 */
public record Offset(int first, int last, Optional<DayOfWeek> weekday) {
  /** A whole month and a leap day: what holds for these days holds for all. */
  private static final LocalDate SAMPLE = LocalDate.of(2016, 1, 20);

  /** What was written before midnight can be published after it. */
  private static final int LATE = 1;

  private static final int SAMPLES = 60;
  private static final int FARTHEST = 40;

  public Offset {
    if (last < first) {
      throw new IllegalArgumentException("not an offset: " + first + ".." + last);
    }
  }

  /** Of an expression that means days near the publication; empty for any other. */
  static Optional<Offset> of(TimeExpression time) {
    if (time.isAbsolute() || !time.hasDay() || time.datesOther()) {
      return Optional.empty();
    }
    if (time.shift().isPresent()) {
      int shift = time.shift().get();
      return Optional.of(new Offset(shift - LATE, shift, time.weekday()));
    }
    long first = Long.MAX_VALUE;
    long last = Long.MIN_VALUE;
    Set<DayOfWeek> weekdays = new TreeSet<>();
    for (int i = 0; i < SAMPLES; i++) {
      LocalDate published = SAMPLE.plusDays(i);
      When when = time.resolve(Published.on(published, Basis.METADATA));
      if (when.start().isEmpty() || when.end().isEmpty()) {
        return Optional.empty();
      }
      first = Math.min(first, ChronoUnit.DAYS.between(published, when.start().get()));
      last = Math.max(last, ChronoUnit.DAYS.between(published, when.end().get()));
      weekdays.add(when.start().get().getDayOfWeek());
      if (when.day().isEmpty()) {
        weekdays.add(when.end().get().getDayOfWeek());
      }
    }
    if (first < -FARTHEST || last > 0) {
      return Optional.empty();
    }
    Optional<DayOfWeek> weekday =
        weekdays.size() == 1 ? weekdays.stream().findFirst() : Optional.empty();
    return Optional.of(new Offset((int) first, (int) last, weekday));
  }
}
