package org.isnad.mention.time;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A time on the calendar, as far as it is known.
 *
 * @param start first day
 * @param end last day; equal to {@code start} for one day
 * @param precision how exactly it is known
 * @param time a local time such as {@code 06:30}, or a part of day: {@code dawn}, {@code morning},
 *     {@code noon}, {@code afternoon}, {@code evening}, {@code night}
 */
public record When(
    Optional<LocalDate> start,
    Optional<LocalDate> end,
    Precision precision,
    Optional<String> time) {
  /** A time of which nothing is known but perhaps the time of day. */
  public static When unknown(Optional<String> time) {
    return new When(Optional.empty(), Optional.empty(), Precision.UNKNOWN, time);
  }

  static When of(Interval days, Optional<String> time) {
    return new When(Optional.of(days.start()), Optional.of(days.end()), days.precision(), time);
  }

  /** The day, if it is one. */
  public Optional<LocalDate> day() {
    return start.equals(end) ? start : Optional.empty();
  }
}
