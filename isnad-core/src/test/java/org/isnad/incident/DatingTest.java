package org.isnad.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.isnad.Forall;
import org.isnad.account.Moment;
import org.isnad.account.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DatingTest {
  private static final String BLAST =
      " انفجرت سيارة مفخخة قرب سوق الخضار في بلدة المقدادية بمحافظة ديالى وقتل تسعة مدنيين وأصيب"
          + " ثلاثون، بحسب قائممقام المقدادية حسن الدليمي. ";
  private static final List<Testimony> DATED = Told.by("الفجر", "2021-05-06", "الثلاثاء" + BLAST);

  @Test
  void aWeekdayBecomesTheWeekAfterThatDay() {
    List<Testimony> undated = Told.by("الضحى", "", "الثلاثاء" + BLAST + "وهرع الأهالي إلى المكان.");
    assertThat(dates(DATED, undated))
        .singleElement()
        .satisfies(
            date -> {
              assertThat(date.start()).isEqualTo("2021-05-04");
              assertThat(date.end()).isEqualTo("2021-05-10");
              assertThat(date.because())
                  .singleElement()
                  .satisfies(
                      because -> {
                        assertThat(because.words()).isEqualTo("الثلاثاء");
                        assertThat(because.others()).containsExactly(DATED.get(0).id());
                        assertThat(because.reason())
                            .isEqualTo(
                                "others date it to 2021-05-04, and it is a Tuesday, 0 to 6 days"
                                    + " before the report: published 2021-05-04 to 2021-05-10");
                      });
            });
  }

  @Test
  void yesterdayBecomesTheDayAfterOrTheNext() {
    assertThat(dates(DATED, Told.by("الضحى", "", "أمس الثلاثاء" + BLAST)))
        .singleElement()
        .satisfies(
            date -> {
              assertThat(date.start()).isEqualTo("2021-05-05");
              assertThat(date.end()).isEqualTo("2021-05-06");
            });
  }

  @Test
  void aWeekdayThatTheOthersDoNotAllowDatesNothing() {
    assertThat(dates(DATED, Told.by("الضحى", "", "أمس الجمعة" + BLAST))).isEmpty();
  }

  @Test
  void whoSaysNoDayIsNotDated() {
    assertThat(dates(DATED, Told.by("الضحى", "", BLAST))).isEmpty();
  }

  @Test
  void aReportWithADateKeepsIt() {
    assertThat(dates(DATED, Told.by("الضحى", "2021-05-05", "أمس الثلاثاء" + BLAST))).isEmpty();
  }

  @Test
  void theOrderDoesNotMatter() {
    List<Testimony> all = new ArrayList<>(DATED);
    all.addAll(Told.by("الضحى", "", "أمس الثلاثاء" + BLAST));
    all.addAll(Told.by("الأفق", "", "أول من أمس الثلاثاء" + BLAST));
    List<InferredDate> expected = Dating.of(Linker.load().link(all));
    Collections.shuffle(all, new Random(5));
    assertThat(Dating.of(Linker.load().link(all))).isEqualTo(expected).hasSize(2);
  }

  /** The day of publication is always among those that follow from the day of the incident. */
  @ParameterizedTest
  @ValueSource(
      strings = {
        "اليوم",
        "أمس",
        "مساء أمس",
        "أول من أمس",
        "قبل يومين",
        "الثلاثاء",
        "فجر الجمعة",
        "أمس السبت"
      })
  void theTrueDayIsNeverRuledOut(String words) {
    String text = words + BLAST;
    Optional<Offset> told =
        Told.by("الضحى", "", text).stream()
            .flatMap(t -> t.account().when().told().stream())
            .findFirst();
    assertThat(told).as(words).isPresent();
    for (int i = 0; i < 40; i++) {
      LocalDate published = LocalDate.of(2020, 2, 10).plusDays(i);
      Moment when = Told.by("الضحى", published.toString(), text).get(0).account().when();
      Days days = Days.of(when.start(), when.end()).orElseThrow();
      if (days.on(told.get().weekday()).isPresent() && isSaid(words, published)) {
        Days allowed = days.published(told.get()).orElseThrow();
        assertThat(published).as(words).isBetween(allowed.first(), allowed.last());
      }
    }
  }

  /** "Yesterday Saturday" is only said on Sundays, or in what is published a day late. */
  private static boolean isSaid(String words, LocalDate published) {
    return !words.equals("أمس السبت")
        || published.getDayOfWeek().getValue() == 7
        || published.getDayOfWeek().getValue() == 1;
  }

  @Test
  void daysThatAreShiftedForthAndBackHoldTheFirst() {
    Forall.forall(
        random -> {
          LocalDate published = LocalDate.of(2019, 1, 1).plusDays(random.nextInt(900));
          int first = -random.nextInt(9);
          Offset told =
              new Offset(
                  first,
                  Math.min(0, first + random.nextInt(7)),
                  random.nextBoolean()
                      ? Optional.empty()
                      : Optional.of(published.plusDays(first).getDayOfWeek()));
          LocalDate day = published.plusDays(first);
          Days around = new Days(day.minusDays(random.nextInt(4)), day.plusDays(random.nextInt(4)));
          Days allowed = around.published(told).orElseThrow();
          assertThat(published).isBetween(allowed.first(), allowed.last());
          Days back = new Days(published, published).told(told).orElseThrow();
          assertThat(day).isBetween(back.first(), back.last());
        });
  }

  private static List<InferredDate> dates(List<Testimony> one, List<Testimony> other) {
    List<Testimony> all = new ArrayList<>(one);
    all.addAll(other);
    return Dating.of(Linker.load().link(all));
  }
}
