package org.isnad.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Optional;

/** Days that are counted in units from the day of publication. */
sealed interface Counted extends Anchor {
  /**
   * The running unit or one beside it, or a part of it; the running one ends with the day of
   * publication.
   */
  record Running(Unit unit, int shift, Phase phase) implements Counted {
    @Override
    public Optional<Interval> on(LocalDate published) {
      Interval whole =
          switch (unit) {
            case WEEK -> week(published);
            case MONTH -> Interval.month(YearMonth.from(published).plusMonths(shift));
            case YEAR -> Interval.year(published.getYear() + shift);
            default -> Interval.day(published.plusDays(shift));
          };
      Interval part = isWeekend() ? whole : phase.of(whole);
      boolean cut = shift == 0 && part.end().isAfter(published) && !part.start().isAfter(published);
      return Optional.of(cut ? new Interval(part.start(), published, part.precision()) : part);
    }

    /** The end of one week and the start of the next are what agencies call the weekend. */
    private boolean isWeekend() {
      return unit == Unit.WEEK && (phase == Phase.TURN || phase == Phase.LATE);
    }

    private Interval week(LocalDate published) {
      if (!isWeekend()) {
        return Interval.week(published.plusWeeks(shift));
      }
      LocalDate friday =
          published
              .with(TemporalAdjusters.previousOrSame(DayOfWeek.FRIDAY))
              .plusWeeks(Math.max(0, shift));
      return new Interval(friday, friday.plusDays(2), Precision.DAYS);
    }
  }

  /** So many units ago; several if no number is told. */
  record Ago(Unit unit, Optional<Integer> count) implements Counted {
    private static final int FEW_DAYS = 7;
    private static final int HALF_WEEK = 3;

    @Override
    public Optional<Interval> on(LocalDate published) {
      if (count.isEmpty()) {
        return switch (unit) {
          case MINUTE -> Optional.of(Interval.day(published));
          case HOUR -> Optional.of(new Interval(published.minusDays(1), published, Precision.DAYS));
          case DAY ->
              Optional.of(
                  new Interval(
                      published.minusDays(FEW_DAYS), published.minusDays(2), Precision.DAYS));
          case WEEK ->
              Optional.of(
                  new Interval(published.minusWeeks(6), published.minusWeeks(2), Precision.MONTH));
          default -> Optional.empty();
        };
      }
      int n = count.get();
      return Optional.of(
          switch (unit) {
            case MINUTE -> Interval.day(published);
            case HOUR -> Interval.day(published.minusDays(n / 24));
            case DAY -> Interval.day(published.minusDays(n));
            case WEEK ->
                new Interval(
                    published.minusWeeks(n).minusDays(HALF_WEEK),
                    published.minusWeeks(n).plusDays(HALF_WEEK),
                    Precision.WEEK);
            case MONTH -> Interval.month(YearMonth.from(published).minusMonths(n));
            case YEAR -> Interval.year(published.getYear() - n);
            case DECADE -> Interval.year(published.getYear() - 10 * n);
          });
    }
  }

  /** The units that have just passed, up to the day of publication. */
  record Last(Unit unit, Optional<Integer> count) implements Counted {
    private static final int FEW = 3;

    @Override
    public Optional<Interval> on(LocalDate published) {
      int n = count.orElse(FEW);
      LocalDate start =
          switch (unit) {
            case MINUTE -> published;
            case HOUR -> published.minusDays(Math.max(1, (n + 12) / 24));
            case DAY -> published.minusDays(n);
            case WEEK -> published.minusWeeks(n);
            case MONTH -> published.minusMonths(n);
            case YEAR -> published.minusYears(n);
            case DECADE -> published.minusYears(10L * n);
          };
      return Optional.of(
          new Interval(
              start,
              published,
              unit.compareTo(Unit.DAY) <= 0 ? Precision.DAYS : Precision.UNKNOWN));
    }
  }
}
