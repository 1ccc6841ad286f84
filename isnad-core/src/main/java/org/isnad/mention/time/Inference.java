package org.isnad.mention.time;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** The days that a report can be of by what its news says; only what certainly follows. */
final class Inference {
  private static final int FIRST_YEAR = 2003;
  private static final int LAST_YEAR = 2035;

  private final Page page;

  Inference(Page page) {
    this.page = page;
  }

  Optional<Published> find() {
    return dated().or(this::firstDay);
  }

  /** "Today Saturday 8 June": the year is that of the same date elsewhere on the page, if the weekday agrees. */
  private Optional<Published> dated() {
    for (TimeMention mention : page.news()) {
      if (mention.value().anchor() instanceof Anchor.Dated dated) {
        Optional<Published> found = page.mentions().stream()
            .flatMap(other -> other.value().absoluteDay().stream())
            .filter(day -> day.getMonthValue() == dated.date().month() && day.getDayOfMonth() == dated.date().day())
            .filter(day -> agrees(mention.value().weekday(), day))
            .findFirst()
            .map(day -> Published.on(day.minusDays(dated.shift()), Basis.TEXT, PublishedFinder.span(page, mention)));
        return found.or(() -> onlyYear(mention, dated));
      }
    }
    return Optional.empty();
  }

  /** The one year that the page speaks of as its own and in which the date falls on its weekday. */
  private Optional<Published> onlyYear(TimeMention mention, Anchor.Dated dated) {
    if (mention.value().weekday().isEmpty()) {
      return Optional.empty();
    }
    List<LocalDate> days = page.mentions().stream()
        .flatMap(other -> other.value().anchor() instanceof Anchor.Absolute absolute
            ? Optional.of(absolute.days().start().getYear()).stream()
            : Optional.<Integer>empty().stream())
        .distinct()
        .filter(year -> year >= FIRST_YEAR && year <= LAST_YEAR)
        .flatMap(year -> dated.date().of(year).stream())
        .filter(day -> agrees(mention.value().weekday(), day))
        .toList();
    return days.size() == 1
        ? Optional.of(Published.on(
            days.get(0).minusDays(dated.shift()), Basis.INFERRED, PublishedFinder.span(page, mention)))
        : Optional.empty();
  }

  /** A full date with its weekday in the opening of the news: that day or the next. */
  private Optional<Published> firstDay() {
    int end = page.body() < page.tokens().size() ? page.lineEnd(page.body()) : 0;
    return page.news().stream()
        .filter(mention -> mention.first() >= page.body() && mention.first() < end)
        .filter(mention -> mention.value().kind() == TimeExpression.Kind.POINT && mention.value().weekday().isPresent())
        .filter(mention -> mention.value().absoluteDay().filter(day -> agrees(mention.value().weekday(), day)).isPresent())
        .findFirst()
        .map(mention -> {
          LocalDate day = mention.value().absoluteDay().orElseThrow();
          return Published.between(day, day.plusDays(1), PublishedFinder.span(page, mention));
        });
  }

  private static boolean agrees(Optional<DayOfWeek> weekday, LocalDate day) {
    return weekday.isEmpty() || weekday.get() == day.getDayOfWeek();
  }
}
