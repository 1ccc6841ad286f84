package org.isnad.account;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.isnad.mention.time.TimeMention;
import org.isnad.mention.time.When;
import org.isnad.report.Document;

/** Makes moments of the times that a report tells, or does not tell. */
final class Moments {
  private static final int LONGEST_SINCE_DAYS = 7;

  private final Document document;
  private final Calendar calendar;
  private final Optional<LocalDate> titleDay;

  Moments(Document document, Calendar calendar, Optional<LocalDate> titleDay) {
    this.document = document;
    this.calendar = calendar;
    this.titleDay = titleDay;
  }

  /** The moment that a sentence tells of its own act. */
  Moment told(TimeMention time, Frame frame) {
    boolean done = frame.anchor().isVerb() && !frame.anchor().isPresent();
    boolean ago = calendar.sense().opensWithSince(time) && done;
    return moment(time, !ago);
  }

  /** The day of a time told elsewhere; its hour or part of day is not taken. */
  Moment borrowed(TimeMention time) {
    return at(moment(time, true), Optional.empty());
  }

  private Moment moment(TimeMention time, boolean lasts) {
    When when = calendar.resolve(time);
    Optional<LocalDate> end = lasts && lasts(time, when) ? calendar.published().day() : when.end();
    return new Moment(
        when.start(),
        end,
        end.equals(when.end()) ? when.precision().code() : "days",
        when.time(),
        List.of(document.evidence(time.first(), time.end())),
        calendar.published().day().isPresent() ? Optional.empty() : Offset.of(time.value()));
  }

  /** True for "since Saturday" in a report of Tuesday: what is told goes on. */
  private boolean lasts(TimeMention time, When when) {
    Optional<LocalDate> published = calendar.published().day();
    return published.isPresent()
        && when.start().isPresent()
        && calendar.sense().isSince(time)
        && ChronoUnit.DAYS.between(when.start().get(), published.get()) <= LONGEST_SINCE_DAYS;
  }

  /** The day of the report, at a time of the clock that a line of a bulletin opens with. */
  Moment atClock(TimeMention time) {
    Optional<LocalDate> day = calendar.published().day();
    return new Moment(
        day,
        day,
        day.isPresent() ? "hour" : "unknown",
        time.value().time(),
        List.of(document.evidence(time.first(), time.end())));
  }

  /**
   * News told with no day: from the day before publication to the day of publication. Told only as
   * what came before something else: no day can be known.
   */
  Moment silent(boolean earlier) {
    Optional<LocalDate> day = calendar.published().day();
    if (titleDay.isPresent() && !earlier) {
      return new Moment(titleDay, titleDay, "day", Optional.empty(), List.of());
    }
    if (day.isEmpty() || earlier) {
      return new Moment(Optional.empty(), Optional.empty(), "unknown", Optional.empty(), List.of());
    }
    return new Moment(
        Optional.of(day.get().minusDays(1)), day, "days", Optional.empty(), List.of());
  }

  /** The same days at another time of day. */
  static Moment at(Moment moment, Optional<String> time) {
    return new Moment(
        moment.start(), moment.end(), moment.precision(), time, moment.evidence(), moment.told());
  }
}
