package org.isnad.store;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import org.isnad.store.Queued.Kind;
import org.isnad.store.Queued.Reason;

/**
 * How urgently an incident wants a person. The points are ours, and printed: a contradiction weighs
 * most, then doubt, then harm, then waiting.
 */
final class Urgency {

  private static final double CONTRADICTION = 4;
  private static final double DOUBT = 3;
  private static final double NOT_SURE = 5;
  private static final double MOST_HARM = 6;
  private static final double MOST_AGE = 3;
  private static final double DAYS_A_POINT = 7;

  /** Surer than this is no reason to look. */
  private static final double SURE = 0.9;

  private Urgency() {}

  static Queued of(Listed row, Instant now) {
    List<Reason> reasons = new ArrayList<>();
    if (!row.contested().isEmpty()) {
      reasons.add(
          new Reason(
              Kind.DISAGREEMENT,
              String.join(" ", row.contested()),
              CONTRADICTION * Math.sqrt(row.contested().size())));
    }
    if (row.review() == Review.UNSURE) {
      reasons.add(new Reason(Kind.DOUBT, "", DOUBT));
    }
    row.weakest()
        .filter(weakest -> weakest.confidence() < SURE)
        .ifPresent(
            weakest ->
                reasons.add(
                    new Reason(
                        Kind.CONFIDENCE,
                        String.format(
                            Locale.ROOT, "%s %.2f", weakest.field(), weakest.confidence()),
                        NOT_SURE * (SURE - weakest.confidence()))));
    long harmed = row.killed().known() + row.injured().known();
    if (harmed > 0) {
      double weight = 2 * row.killed().known() + row.injured().known();
      reasons.add(
          new Reason(Kind.HARM, Long.toString(harmed), Math.min(MOST_HARM, Math.log1p(weight))));
    }
    row.since()
        .map(since -> ChronoUnit.DAYS.between(since, now))
        .filter(days -> days > 0)
        .ifPresent(
            days ->
                reasons.add(
                    new Reason(
                        Kind.AGE, Long.toString(days), Math.min(MOST_AGE, days / DAYS_A_POINT))));
    reasons.sort(Comparator.comparingDouble(reason -> -reason.points()));
    return new Queued(row, reasons);
  }
}
