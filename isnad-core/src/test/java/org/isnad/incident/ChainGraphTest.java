package org.isnad.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;

class ChainGraphTest {
  private static final List<Testimony> POLICE =
      Told.by(
          "الفجر", "بغداد\nانفجرت عبوة ناسفة في سوق بعقوبة وقتل ثلاثة مدنيين، بحسب شرطة ديالى.");
  private static final List<Testimony> POLICE_AGAIN =
      Told.by("النهضة", "قالت الشرطة إن ثلاثة أشخاص قتلوا بتفجير عبوة ناسفة وسط بعقوبة الاثنين.");
  private static final List<Testimony> HEALTH =
      Told.by("الضحى", "أعلنت وزارة الصحة مقتل أربعة مدنيين في انفجار عبوة ناسفة بمدينة بعقوبة.");
  private static final List<Testimony> SILENT =
      Told.by("الأفق", "قتل وجرح عدد من المدنيين بانفجار عبوة ناسفة في بعقوبة اليوم الاثنين.");

  @Test
  void oneStatementInTwoOutletsIsOneSource() {
    ChainGraph graph = graph(POLICE, POLICE_AGAIN);
    assertThat(graph.chains()).isEqualTo(new Chains(1, 1));
    assertThat(graph.relation(id(POLICE), id(POLICE_AGAIN)).reason())
        .isEqualTo("both rest on what Police said");
  }

  @Test
  void twoBodiesThatSpeakAreTwoSources() {
    assertThat(graph(POLICE, HEALTH).chains()).isEqualTo(new Chains(2, 2));
  }

  @Test
  void whoNamesNobodyCanHaveItFromAnyone() {
    ChainGraph graph = graph(POLICE, SILENT);
    assertThat(graph.chains()).isEqualTo(new Chains(1, 2));
    assertThat(graph.undecided())
        .singleElement()
        .satisfies(
            pair -> assertThat(pair.reason()).isEqualTo("one of them does not say who told it"));
  }

  @Test
  void anAgencyIsOneSourceByWhateverName() {
    assertThat(
            graph(
                    Told.by("الفجر", "ذكرت وكالة فرانس برس أن قذيفة هاون سقطت على حي في تعز."),
                    Told.by("الضحى", "سقطت قذيفة هاون على أحد أحياء تعز الاثنين، وفق أ ف ب."))
                .chains())
        .isEqualTo(new Chains(1, 1));
  }

  @Test
  void whoQuotesAnOutletHasItFromThere() {
    List<Testimony> there =
        Told.of(
            Report.ofText("قتل جندي بهجوم مسلح على حاجز للجيش قرب درنة فجر اليوم.")
                .withUrl("https://www.aa.com.tr/ar/1")
                .withPublished("2021-05-03"));
    List<Testimony> here =
        Told.by("الفجر", "قتل جندي في هجوم على حاجز قرب مدينة درنة، بحسب وكالة الأناضول.");
    assertThat(graph(there, here).chains()).isEqualTo(new Chains(1, 1));
  }

  @Test
  void sentencesThatWereTakenOverAreOneSource() {
    String sentence =
        "قصفت طائرات حربية مخزنا للأسلحة عند المدخل الشرقي لبلدة صرواح غرب مأرب مما أدى إلى سلسلة"
            + " انفجارات سمعت في القرى المجاورة حتى ساعات الصباح الأولى.";
    assertThat(
            graph(
                    Told.by("الفجر", sentence),
                    Told.by("الضحى", "مأرب\n" + sentence + "\nوتشهد المحافظة معارك منذ أشهر."))
                .chains())
        .isEqualTo(new Chains(1, 1));
  }

  @Test
  void aReportDoesNotBearItselfOut() {
    List<Testimony> both =
        Told.by(
            "الفجر",
            "قالت الشرطة إن خمسة أشخاص قتلوا بتفجير سيارة مفخخة في كركوك. وأعلنت وزارة الصحة مقتل"
                + " خمسة وإصابة عشرة في تفجير كركوك.");
    assertThat(graph(both).chains()).isEqualTo(new Chains(1, 1));
  }

  @Test
  void whatTwoOthersSayIsNotBorneOutByOneWhoQuotesBoth() {
    List<Testimony> both =
        Told.by(
            "البيان",
            "قالت الشرطة إن ثلاثة مدنيين قتلوا بعبوة ناسفة في بعقوبة، بينما تحدثت وزارة الصحة عن"
                + " أربعة قتلى في الانفجار.");
    assertThat(graph(POLICE, HEALTH, both).chains()).isEqualTo(new Chains(2, 2));
  }

  @Test
  void eachValueHasItsOwnCount() {
    ChainGraph graph = graph(POLICE, POLICE_AGAIN, HEALTH);
    assertThat(graph.chains()).isEqualTo(new Chains(2, 2));
    assertThat(graph.chains(List.of(id(POLICE), id(POLICE_AGAIN)))).isEqualTo(new Chains(1, 1));
    assertThat(graph.chains(List.of(id(HEALTH)))).isEqualTo(new Chains(1, 1));
    assertThat(graph.chains(List.of())).isEqualTo(new Chains(0, 0));
  }

  @Test
  void theOrderOfTheAccountsDoesNotMatter() {
    List<Testimony> all = all(POLICE, POLICE_AGAIN, HEALTH, SILENT);
    ChainGraph expected = ChainGraph.of(all);
    for (int seed = 0; seed < 50; seed++) {
      List<Testimony> shuffled = new ArrayList<>(all);
      Collections.shuffle(shuffled, new Random(seed));
      ChainGraph graph = ChainGraph.of(shuffled);
      assertThat(graph.chains()).isEqualTo(expected.chains());
      assertThat(graph.undecided()).isEqualTo(expected.undecided());
      assertThat(graph.lines()).isEqualTo(expected.lines());
    }
  }

  @Test
  void manyReportsAreComparedByWhatTheyShare() {
    List<Testimony> many = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      many.addAll(Told.by("صحيفة " + i, "قالت الشرطة إن " + (i + 3) + " قتلوا بتفجير في بعقوبة."));
      many.addAll(Told.by("موقع " + i, "أعلنت وزارة الصحة مقتل " + (i + 3) + " بتفجير في بعقوبة."));
    }
    assertThat(ChainGraph.of(many).chains()).isEqualTo(new Chains(2, 2));
  }

  @Test
  void theChainsAreDrawnFromTheOutletInward() {
    ChainLines lines =
        graph(Told.by("الفجر", "نقلت وكالة رويترز عن الشرطة أن تفجيرا وقع في بعقوبة اليوم."))
            .lines();
    assertThat(lines.nodes())
        .extracting(ChainLines.Node::id)
        .contains("agency:Reuters", "official:Police");
    assertThat(lines.edges())
        .extracting(ChainLines.Edge::to)
        .containsExactly("official:Police", "agency:Reuters");
  }

  private static String id(List<Testimony> testimonies) {
    return testimonies.get(0).id();
  }

  @SafeVarargs
  private static List<Testimony> all(List<Testimony>... reports) {
    List<Testimony> all = new ArrayList<>();
    for (List<Testimony> report : reports) {
      all.addAll(report);
    }
    return all;
  }

  @SafeVarargs
  private static ChainGraph graph(List<Testimony>... reports) {
    List<Testimony> all = new ArrayList<>();
    for (List<Testimony> report : reports) {
      all.addAll(report);
    }
    return ChainGraph.of(all);
  }
}
