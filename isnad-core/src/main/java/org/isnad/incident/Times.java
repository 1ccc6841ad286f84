package org.isnad.incident;

import java.time.LocalDate;
import java.util.List;
import org.isnad.account.Moment;

/** Compares the times that accounts of one incident tell; all of them have a start. */
final class Times {
  private Times() {}

  /** The shortest of the told times that lie within this one; this one if there is none. */
  static Moment exactest(Moment moment, List<Moment> told) {
    Moment exactest = moment;
    for (Moment other : told) {
      if (holds(moment, other)
          && (length(other) < length(exactest)
              || length(other) == length(exactest) && start(other).isBefore(start(exactest)))) {
        exactest = other;
      }
    }
    return exactest;
  }

  private static boolean holds(Moment outer, Moment inner) {
    return !start(inner).isBefore(start(outer)) && !end(inner).isAfter(end(outer));
  }

  /** How many days it is longer than one day. */
  static long length(Moment moment) {
    return moment.start().isEmpty() ? 0 : end(moment).toEpochDay() - start(moment).toEpochDay();
  }

  private static LocalDate start(Moment moment) {
    return moment.start().orElse(LocalDate.EPOCH);
  }

  private static LocalDate end(Moment moment) {
    return moment.end().orElse(start(moment));
  }

  /** A day, or two with dots between. */
  static String code(Moment moment) {
    String start = start(moment).toString();
    String end = end(moment).toString();
    return start.equals(end) ? start : start + ".." + end;
  }
}
