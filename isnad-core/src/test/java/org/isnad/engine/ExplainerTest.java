package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.Forall;
import org.isnad.report.Report;
import org.isnad.report.UnreadableReport;
import org.junit.jupiter.api.Test;

/** What a reader of an explanation sees, and that nothing of the text is lost in it. */
class ExplainerTest {

  private static final Isnad ISNAD = Isnad.arabic();

  private static final Pattern DRAWN = Pattern.compile("\\\\(.)|\\[[a-z]+:|]", Pattern.DOTALL);

  private static final String REPORT =
      """
      انفجار عبوة ناسفة على رتل جنوب بابل

      أفاد مصدر أمني، اليوم الثلاثاء (16 تشرين الثاني 2021)، بانفجار عبوة ناسفة على رتل للدعم اللوجستي في قضاء المحاويل بمحافظة بابل، دون وقوع خسائر بشرية.
      وأضاف المصدر أن هذا الهجوم هو الثالث من نوعه خلال 24 ساعة.

      اقرأ أيضا
      """;

  @Test
  void everyKindOfMentionIsInBrackets() {
    assertThat(explain(REPORT))
        .contains("[time:اليوم الثلاثاء")
        .contains("[place:")
        .contains("[weapon:عبوة ناسفة]")
        .contains("[source:مصدر أمني]")
        .contains("[harm:دون وقوع خسائر بشرية]");
  }

  @Test
  void headlineAndFurnitureAreToldByTheMargin() {
    assertThat(explain(REPORT))
        .contains("\n" + Drawing.TITLE)
        .contains("\n" + Drawing.FURNITURE + "اقرأ أيضا");
  }

  @Test
  void accountsCarryTheirWordsAndWhereTheyStand() {
    String explained = explain(REPORT);
    assertThat(explained)
        .contains("accounts: 1\n")
        .contains("#1\n  type      ied (")
        .contains("when      2021-11-16, to the day (")
        .contains("killed    0 (")
        .contains("because   ")
        .contains("statements: 1\n")
        .contains("basis     text: the text names its own day");
    int at = REPORT.indexOf("دون وقوع خسائر بشرية");
    assertThat(explained).contains(at + "-" + (at + 20) + "  دون وقوع خسائر بشرية");
  }

  private static final String TWO_ACTS =
      """
      أفاد مصدر أمني، اليوم الثلاثاء (16 تشرين الثاني 2021)، بأن مسلحين فجروا عبوة ناسفة على رتل للجيش العراقي في قضاء المحاويل بمحافظة بابل، ما أدى إلى مقتل جنديين.
      وأضاف أن طيران التحالف قصف مساء أمس مقرا لتنظيم داعش في جبال حمرين قرب مدينة كركوك وقتل خمسة مسلحين.
      """;

  @Test
  void winnersAndLosersOfEachValueAreShownWithTheirFeatures() {
    List<String> because = new ArrayList<>();
    explain(TWO_ACTS).lines().filter(line -> line.startsWith("  because")).forEach(because::add);
    assertThat(because)
        .anyMatch(
            line -> line.matches("  because   type +\\* +\\d+\\.\\d\\d  ied +type\\.words .*"))
        .anyMatch(
            line -> line.matches("  because   account +\\* +\\d\\.\\d\\d  of .*admit\\.place .*"))
        .anyMatch(line -> line.matches("  because   apart +-\\d+\\.\\d\\d .*join\\.\\S+ .* \\+ .*"))
        .anyMatch(line -> line.matches("  because   telling +\\* .*trigger\\.explosion.*"))
        .anyMatch(line -> line.matches("  because   own act .*part\\.secondary .*"))
        .anyMatch(line -> line.matches("  because   target +\\* .*convoy .*target\\.marked .*رتل"));
    for (String field : List.of("when", "where", "doer", "target", "killed")) {
      assertThat(because)
          .as(field)
          .anyMatch(line -> line.matches("  because   " + field + " +\\* .*"));
    }
    because.addAll(explain(REPORT).lines().filter(line -> line.contains(" where ")).toList());
    for (String field : List.of("when", "where", "doer", "target")) {
      assertThat(because)
          .as(field)
          .anyMatch(line -> line.matches("  because   " + field + " +-?\\d+\\.\\d\\d  .*"));
    }
  }

  @Test
  void reasonsStandInColumnsAndTheWinnerFirst() {
    String explained = explain(TWO_ACTS);
    int first = explained.indexOf("#1\n");
    List<String> ofFirst =
        explained
            .substring(first, explained.indexOf("#2\n", first))
            .lines()
            .filter(line -> line.startsWith("  because"))
            .toList();
    int star = ofFirst.get(0).indexOf('*');
    assertThat(ofFirst).allMatch(line -> line.charAt(star) == '*' || line.charAt(star) == ' ');
    List<String> places = ofFirst.stream().filter(line -> line.contains(" where ")).toList();
    assertThat(places.get(0).charAt(star)).isEqualTo('*');
    assertThat(places.subList(1, places.size())).allMatch(line -> line.charAt(star) == ' ');
  }

  @Test
  void anyTextIsExplainedAndWithoutMarginsAndBracketsItIsTheTextAgain() {
    assertThat(undrawn(REPORT)).isEqualTo(REPORT);
    Forall.forall(
        random -> {
          String text = RandomText.of(random);
          try {
            assertThat(undrawn(text)).isEqualTo(text);
            assertThat(explain(text)).contains("\naccounts: ").endsWith("\n");
          } catch (UnreadableReport unreadable) {
            assertThat(unreadable).hasMessageMatching(".+");
          }
        });
  }

  private static String explain(String text) {
    return new Explainer().explain(ISNAD.readExplained(Report.ofText(text)));
  }

  private static String undrawn(String text) {
    Reading reading = ISNAD.read(Report.ofText(text));
    String drawn = new Drawing(reading.document(), Mark.all(reading.scene())).draw();
    assertThat(drawn).endsWith("\n");
    String body =
        Arrays.stream(drawn.substring(0, drawn.length() - 1).split("\n", -1))
            .map(line -> line.substring(Drawing.TITLE.length()))
            .collect(Collectors.joining("\n"));
    return DRAWN
        .matcher(body)
        .replaceAll(
            found -> found.group(1) == null ? "" : Matcher.quoteReplacement(found.group(1)));
  }
}
