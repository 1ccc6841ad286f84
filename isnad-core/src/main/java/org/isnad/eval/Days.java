package org.isnad.eval;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Whether two statements of a time are the same. */
final class Days {

  private static final int ISO_LENGTH = 10;

  private Days() {}

  static @Nullable LocalDate day(Json value) {
    String text = value.text();
    if (text == null) {
      return null;
    }
    try {
      return LocalDate.parse(text.length() > ISO_LENGTH ? text.substring(0, ISO_LENGTH) : text);
    } catch (DateTimeParseException notADay) {
      return null;
    }
  }

  /** A day or an interval of days; both ends are null when it is not known. */
  record Interval(@Nullable LocalDate start, @Nullable LocalDate end) {

    static Interval of(Json when) {
      return new Interval(day(when.get("start")), day(when.get("end").or(when.get("start"))));
    }

    boolean isWithin(@Nullable LocalDate from, @Nullable LocalDate to) {
      return start != null
          && end != null
          && from != null
          && to != null
          && !from.isAfter(start)
          && !end.isAfter(to);
    }

    boolean isLongerThanADay() {
      return start != null && end != null && end.isAfter(start);
    }
  }

  static boolean agree(Json gold, Json given) {
    Interval want = Interval.of(gold);
    Interval got = Interval.of(given);
    List<Json> within = gold.get("within").members();
    if (!within.isEmpty()) {
      return got.start() == null
          || (got.isWithin(day(within.get(0)), day(within.get(1))) && got.isLongerThanADay())
          || (want.start() != null && want.equals(got));
    }
    if (want.start() == null || got.start() == null) {
      return want.start() == null && got.start() == null;
    }
    Json tolerance = gold.get("tolerance_days");
    if (!tolerance.isNull()) {
      return apart(want.start(), got.start()) <= tolerance.number(0)
          && apart(want.end(), got.end()) <= tolerance.number(0);
    }
    return want.equals(got);
  }

  /** The publication date: an inferred interval inside the gold's bounds is right as well. */
  static boolean published(Json gold, Json given) {
    LocalDate start = day(given.get("start"));
    if (!gold.says()) {
      return start == null;
    }
    LocalDate wantStart = day(gold.get("date").or(gold.get("start")));
    LocalDate wantEnd = day(gold.get("date").or(gold.get("end")));
    Interval want = new Interval(wantStart, wantEnd == null ? wantStart : wantEnd);
    Interval got = Interval.of(given);
    boolean same = got.start() == null ? want.start() == null : want.equals(got);
    List<Json> within = gold.get("within").members();
    if (same || within.isEmpty()) {
      return same;
    }
    Json basis = given.get("basis");
    return (basis.is("inferred") || basis.is("unknown"))
        && (start == null
            || new Interval(start, day(given.get("end")))
                .isWithin(day(within.get(0)), day(within.get(1))));
  }

  private static long apart(@Nullable LocalDate one, @Nullable LocalDate other) {
    if (one == null || other == null) {
      return Objects.equals(one, other) ? 0 : Long.MAX_VALUE;
    }
    return Math.abs(ChronoUnit.DAYS.between(one, other));
  }
}
