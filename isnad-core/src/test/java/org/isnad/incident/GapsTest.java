package org.isnad.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.engine.Isnad;
import org.isnad.report.Evidence;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;

class GapsTest {
  private static final Isnad ISNAD = Isnad.arabic();

  private static final Deposition THIRD =
      told(
          "2021-05-03",
          "انفجرت عبوة ناسفة على رتل للتحالف قرب الديوانية مساء اليوم الاثنين، وهو ثالث هجوم من"
              + " نوعه في العراق خلال 24 ساعة.");
  private static final Deposition BABIL =
      told("2021-05-03", "انفجرت عبوة ناسفة على رتل للتحالف قرب الحلة صباح اليوم الاثنين.");
  private static final Deposition DHI_QAR =
      told("2021-05-03", "انفجرت عبوة ناسفة على رتل للتحالف قرب الناصرية فجر اليوم الاثنين.");

  @Test
  void aThirdOfWhichTwoAreHeldIsAGapOfOne() {
    List<Gap> gaps = gaps(List.of(THIRD, BABIL));
    assertThat(gaps).hasSize(1);
    Gap gap = gaps.get(0);
    assertThat(gap.least()).isEqualTo(1);
    assertThat(gap.most()).isEqualTo(1);
    assertThat(gap.held()).hasSize(2);
    assertThat(gap.reports()).containsExactly(THIRD.origin().id());
    assertThat(gap.statement().evidence())
        .extracting(Evidence::quote)
        .startsWith("ثالث هجوم من نوعه")
        .contains("العراق");
    assertThat(gap.statement().start().map(Object::toString)).contains("2021-05-02");
    assertThat(gap.statement().end().map(Object::toString)).contains("2021-05-03");
  }

  @Test
  void whenAllAreHeldThereIsNone() {
    assertThat(gaps(List.of(THIRD, BABIL, DHI_QAR))).isEmpty();
  }

  @Test
  void anotherCountryOrWeekDoesNotFillIt() {
    Deposition syria =
        told("2021-05-03", "انفجرت عبوة ناسفة على رتل للتحالف قرب الرقة صباح اليوم الاثنين.");
    Deposition before =
        told("2021-04-12", "انفجرت عبوة ناسفة على رتل للتحالف قرب الكوت صباح اليوم الاثنين.");
    assertThat(gaps(List.of(THIRD, BABIL, syria, before)))
        .singleElement()
        .satisfies(gap -> assertThat(gap.least()).isEqualTo(1));
  }

  @Test
  void anIncidentOnTheEdgeIsACandidate() {
    Deposition dayBefore =
        told("2021-05-01", "انفجرت عبوة ناسفة على رتل للتحالف قرب الكوت صباح اليوم السبت.");
    assertThat(gaps(List.of(THIRD, BABIL, dayBefore)))
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.isSure()).isFalse();
              assertThat(gap.most()).isEqualTo(1);
              assertThat(gap.candidates())
                  .extracting(Gap.Candidate::lacks)
                  .containsExactly("it is a day before or after");
            });
  }

  @Test
  void twoReportsThatSayTheSameShowOneGap() {
    Deposition again =
        told(
            "2021-05-03",
            "استهدفت عبوة ناسفة رتلا للتحالف قرب الديوانية مساء اليوم الاثنين، في ثالث هجوم من نوعه"
                + " في العراق خلال 24 ساعة.");
    assertThat(gaps(List.of(THIRD, again)))
        .singleElement()
        .satisfies(gap -> assertThat(gap.reports()).hasSize(2));
  }

  @Test
  void aTotalIsCheckedOverItsTimeAndPlace() {
    Deposition total =
        told("2021-05-03", "شهدت محافظة ديالى 12 هجوما منذ مطلع نيسان الماضي، بحسب مجلس المحافظة.");
    assertThat(gaps(List.of(total, BABIL)))
        .singleElement()
        .satisfies(
            gap -> {
              assertThat(gap.least()).isEqualTo(12);
              assertThat(gap.statement().counted().where().flatMap(w -> w.admin1()))
                  .contains("IQ-DI");
              assertThat(gap.statement().end().map(Object::toString)).contains("2021-05-03");
            });
  }

  @Test
  void aYearAndANumberOfTheHarmedAreNoTotals() {
    assertThat(
            told(
                    "2021-05-03",
                    "منذ عام 2013 قتل مئات الجنود في المحافظة، وسجلت خلال الشهر الماضي 40 إصابة.")
                .statements())
        .isEmpty();
  }

  @Test
  void theOrderDoesNotMatter() {
    List<Deposition> all = new ArrayList<>(List.of(THIRD, BABIL));
    List<Gap> expected = gaps(all);
    Collections.shuffle(all, new Random(3));
    assertThat(gaps(all)).isEqualTo(expected);
  }

  private static Deposition told(String published, String text) {
    return ISNAD.read(Report.ofText(text).withPublished(published)).deposition();
  }

  private static List<Gap> gaps(List<Deposition> depositions) {
    List<Incident> held =
        Linker.load().link(depositions.stream().flatMap(d -> d.testimonies().stream()).toList());
    return Gaps.find(held, depositions);
  }
}
