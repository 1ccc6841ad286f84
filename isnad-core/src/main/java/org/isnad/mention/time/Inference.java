package org.isnad.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Optional;

/** The days that a report can be of by what its news says; only what certainly follows. */
final class Inference {
  private final Page page;
  private final BodyFacts facts;

  Inference(Page page, BodyFacts facts) {
    this.page = page;
    this.facts = facts;
  }

  Optional<Published> find() {
    return dated().or(this::quoted).or(() -> thisYear().flatMap(this::within));
  }

  /** The date under a quoted post, if the news tells that its own day is that weekday. */
  private Optional<Published> quoted() {
    return page.mentions().stream()
        .filter(mention -> mention.value().isFullDate() && page.isUnderPost(mention))
        .filter(mention -> mention.value().absoluteDay().filter(facts::isTold).isPresent())
        .findFirst()
        .map(
            mention -> {
              LocalDate day = mention.value().absoluteDay().orElseThrow();
              return Published.between(day, day, PublishedFinder.span(page, mention));
            });
  }

  /**
   * The day of "today Saturday 8 June": the year is that of the same date elsewhere on the page, or
   * the running one.
   */
  private Optional<Published> dated() {
    for (TimeMention mention : page.news()) {
      if (facts.told().size() <= 1 && mention.value().anchor() instanceof Tied.Dated dated) {
        Optional<Published> found =
            page.mentions().stream()
                .flatMap(other -> other.value().absoluteDay().stream())
                .filter(
                    day ->
                        day.getMonthValue() == dated.date().month()
                            && day.getDayOfMonth() == dated.date().day())
                .filter(day -> agrees(mention.value().weekday(), day))
                .findFirst()
                .map(
                    day ->
                        Published.on(
                            day.minusDays(dated.shift()),
                            Basis.TEXT,
                            PublishedFinder.span(page, mention)));
        return found.or(() -> inThisYear(mention, dated));
      }
    }
    return Optional.empty();
  }

  private Optional<Published> inThisYear(TimeMention mention, Tied.Dated dated) {
    return thisYear()
        .flatMap(year -> dated.date().of(((Anchor.ThisYear) year.value().anchor()).year()))
        .filter(day -> agrees(mention.value().weekday(), day))
        .map(
            day ->
                Published.on(
                    day.minusDays(dated.shift()), Basis.TEXT, PublishedFinder.span(page, mention)));
  }

  /** A year that the news calls its own. */
  private Optional<TimeMention> thisYear() {
    return page.news().stream()
        .filter(mention -> mention.value().anchor() instanceof Anchor.ThisYear)
        .findFirst();
  }

  /** From the last day that the news tells as past to the end of the year that it calls its own. */
  private Optional<Published> within(TimeMention mention) {
    LocalDate end = LocalDate.of(((Anchor.ThisYear) mention.value().anchor()).year(), 12, 31);
    LocalDate start =
        page.news().stream()
            .filter(other -> other.value().kind() == TimeExpression.Kind.POINT)
            .flatMap(other -> other.value().absoluteDay().stream())
            .filter(day -> day.getYear() == end.getYear())
            .max(LocalDate::compareTo)
            .orElse(end.withDayOfYear(1));
    return Optional.of(Published.between(start, end, PublishedFinder.span(page, mention)));
  }

  private static boolean agrees(Optional<DayOfWeek> weekday, LocalDate day) {
    return weekday.isEmpty() || weekday.get() == day.getDayOfWeek();
  }
}
