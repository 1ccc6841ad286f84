package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.account.Confidences;
import org.isnad.account.Weights;
import org.isnad.engine.Isnad;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;

/** Weights are fitted on one half of a small gold set of our own, and on nothing else. */
class FittingTest {
  private static final Isnad ISNAD = Isnad.arabic();
  private static final String THRESHOLD = "admit.threshold";

  /** Texts of one incident each, and how many people it killed. */
  private static final List<Map.Entry<String, Integer>> ONE_INCIDENT =
      List.of(
          Map.entry("قتل شرطيان، اليوم الاثنين، بانفجار عبوة ناسفة في قضاء بيجي.", 2),
          Map.entry("قتل 3 مدنيين، اليوم الأحد، بقصف مدفعي على مدينة سرمين في إدلب.", 3),
          Map.entry("قتل جنديان، أمس الجمعة، بهجوم مسلح على نقطة تفتيش في قضاء داقوق.", 2),
          Map.entry("قتل 4 أشخاص، اليوم السبت، بغارة جوية على مدينة حرض في حجة.", 4),
          Map.entry("قتل مدني، اليوم الثلاثاء، بانفجار لغم أرضي في ناحية جلولاء.", 1),
          Map.entry("قتل ضابط، مساء الأحد، بانفجار عبوة ناسفة في بلدة جاسم.", 1));

  private static final String NOTHING =
      "عقدت لجنة الزراعة في مجلس محافظة واسط اجتماعا، اليوم الاثنين، لبحث أسعار القمح.";

  private static final FitPlan PLAN = new FitPlan(List.of(THRESHOLD), 4, 2, 7, 4, 0.5, 0.3);

  private static String gold(int killed) {
    return "{\"id\":\"%s\",\"accounts\":[{\"id\":\"a1\",\"type\":"
        + "[\"ied\",\"shelling\",\"air_drone_strike\",\"armed_clash\",\"attack\"],\"killed\":"
        + killed
        + "}]}";
  }

  /** Every text twice under other ids, so that there are some in each half and fold. */
  private static Fitting over(Isnad isnad) throws IOException {
    return new Fitting(reports(isnad));
  }

  private static GoldReports reports(Isnad isnad) throws IOException {
    GoldReports reports = new GoldReports(isnad);
    List<String> gold = new ArrayList<>();
    List<Report> texts = new ArrayList<>();
    for (var text : ONE_INCIDENT) {
      for (int i = 0; i < 2; i++) {
        String id = "fit-" + texts.size();
        texts.add(Report.ofText(text.getKey()).withExternalId(id).withPublished("2022-03-14"));
        gold.add(gold(text.getValue()).formatted(id));
      }
    }
    reports.take(new StringReader("[" + String.join(",", gold) + "]"), texts);
    for (int i = 0; i < 6; i++) {
      reports.takeEmpty(Report.ofText(NOTHING).withExternalId("none-" + i));
    }
    return reports;
  }

  private static Fitted fit(Isnad isnad) throws IOException {
    return over(isnad).fit(PLAN, () -> () -> false, line -> {});
  }

  @Test
  void aWeightThatStandsWrongIsMovedBackAndNoOther() throws IOException {
    Weights strict = ISNAD.weights().with(THRESHOLD, 8);
    Fitted fitted = fit(ISNAD.with(strict));
    assertThat(fitted.tuning().sums().f1()).isZero();
    assertThat(fitted.tuned().sums().f1()).isGreaterThan(0.9);
    assertThat(fitted.holding().sums().f1()).isGreaterThan(fitted.held().sums().f1());
    assertThat(fitted.unseen().map(Figures::reports)).hasValue(fitted.tuning().reports());
    assertThat(fitted.weights().values().get(THRESHOLD)).isLessThan(8);
    assertThat(fitted.weights().with(THRESHOLD, 8).values()).isEqualTo(strict.values());
    assertThat(fitted.lines()).anyMatch(line -> line.startsWith("  " + THRESHOLD + " 8 -> "));
  }

  /** With nothing to find, an alarm is worth more than the weights it began with. */
  @Test
  void falseAlarmsCost() throws IOException {
    GoldReports alarms = new GoldReports(ISNAD.with(ISNAD.weights().with(THRESHOLD, 2)));
    for (int i = 0; i < 8; i++) {
      alarms.takeEmpty(Report.ofText(ONE_INCIDENT.get(0).getKey()).withExternalId("none-" + i));
    }
    Fitted fitted = new Fitting(alarms).fit(PLAN, () -> () -> false, line -> {});
    assertThat(fitted.tuning().alarmed()).isEqualTo(1);
    assertThat(fitted.tuned().alarms()).isZero();
    assertThat(fitted.holding().alarms()).isZero();
  }

  @Test
  void fittingTwiceGivesTheSame() throws IOException {
    Isnad strict = ISNAD.with(ISNAD.weights().with(THRESHOLD, 5.5));
    assertThat(fit(strict).lines()).isEqualTo(fit(strict).lines());
  }

  @Test
  void aLimitOfTimeEndsIt() throws IOException {
    List<String> told = new ArrayList<>();
    Fitted fitted = over(ISNAD).fit(PLAN, () -> () -> true, told::add);
    assertThat(fitted.weights().values()).isEqualTo(ISNAD.weights().values());
    assertThat(told).anyMatch(line -> line.startsWith("stopped"));
  }

  /** What makes fitting fast: a report that did not ask for a weight is not read again. */
  @Test
  void aReportDependsOnNoWeightThatItsReadingDidNotAskFor() {
    List<GoldReport> reports = new ArrayList<>();
    for (var text : ONE_INCIDENT) {
      Report report = Report.ofText(text.getKey() + "\n" + NOTHING);
      reports.add(new GoldReport(text.getKey(), Json.NULL, Optional.of(ISNAD.prepare(report))));
    }
    Standing standing = Standing.of(ISNAD, ISNAD.weights(), reports);
    for (String name : ISNAD.weights().values().keySet()) {
      Weights other = ISNAD.weights().with(name, 7);
      assertThat(standing.with(name, 7).figures())
          .as(name)
          .isEqualTo(Standing.of(ISNAD, other, reports).figures());
    }
  }

  @Test
  void sharesOfClassesWithFewCasesLeanOnTheClassAbove() {
    List<Calibrating.Case> cases = new ArrayList<>();
    for (int i = 0; i < 100; i++) {
      cases.add(new Calibrating.Case("r" + i, "actor.named.clear", i < 90, true));
      cases.add(new Calibrating.Case("r" + i, "actor.named.close", i < 50, true));
    }
    for (int i = 0; i < 6; i++) {
      cases.add(new Calibrating.Case("r" + i, "actor.nobody", true, true));
    }
    Shares shares = Shares.of(cases, Set.of("actor", "when"));
    assertThat(shares.values().get("actor.named.clear")).isBetween(0.86, 0.90);
    assertThat(shares.values().get("actor.named.close")).isBetween(0.50, 0.54);
    assertThat(shares.values().get("actor.nobody")).isBetween(0.75, 0.85);
    assertThat(shares.cases().get("actor")).isEqualTo(206);
    assertThat(shares.values().get("when")).isBetween(0.5, 0.95);
    Confidences confidences = Confidences.of(shares.values());
    assertThat(confidences.of("actor.named.fair").share())
        .isEqualTo(shares.values().get("actor.named"));
    assertThat(confidences.of("actor.named.fair").how()).isEqualTo("actor.named.fair");
  }

  @Test
  void confidencesAreMeasuredOnGold() throws IOException {
    Calibrated calibrated = new Calibrating(reports(ISNAD)).calibrate();
    assertThat(calibrated.file().lines().filter(line -> !line.startsWith("#")))
        .isSorted()
        .allMatch(line -> line.matches("[a-z.0-9-]+\\t[01](\\.\\d+)?\\t\\d+"))
        .anyMatch(line -> line.startsWith("harm.killed.figure\t"));
    assertThat(calibrated.file()).startsWith("# ");
    assertThat(calibrated.lines()).hasSize(3);
    assertThat(calibrated.even()).isBetween(0.0, 1.0);
  }

  @Test
  void weightsAreWrittenAsTheyAreRead() {
    Weights weights = ISNAD.weights();
    String file = weights.with(THRESHOLD, -0.25).file();
    assertThat(file).contains(THRESHOLD + "\t-0.25\t").contains("# ");
    assertThat(file.lines().filter(line -> line.contains("\t")))
        .hasSize(weights.values().size())
        .allMatch(line -> line.split("\t", -1).length == 3);
  }
}
