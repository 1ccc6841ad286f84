package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Report;
import org.isnad.text.Folded;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Finding reports by their words and incidents by their place. */
class SearchTest {

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Store store;

  private final Report convoy =
      Report.ofText("أعلن مصدر أمني، اليوم، استهداف رتل للتحالف الدولي بعبوة ناسفة قرب الحلة.")
          .withPublished("2022-01-02");
  private final Report rockets =
      Report.ofText("سقط صاروخان، اليوم، على قاعدة بلد الجوية شمالي بغداد، دون إصابات.")
          .withPublished("2022-01-03");
  private final Report visit =
      Report.ofText("وصل وزير الدفاع إلى العاصمة لبغداد أهميتها وللوزارة دورها في هذه المرحلة.");

  @BeforeEach
  void fill() throws StoreException {
    store = Store.open(folder.resolve("isnad.db"), Samples.clock());
    store
        .reports()
        .add(
            Samples.VERSION,
            List.of(News.read(convoy), News.read(rockets), Arrival.unread(visit, "nothing")));
    LinkingTest.linkAll(store);
  }

  @AfterEach
  void close() throws StoreException {
    store.close();
  }

  private List<String> found(String query) throws StoreException {
    return store.search().reports(query, Optional.empty(), 10).stream().map(Hit::report).toList();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          التحالف              | convoy
          تحالف                | convoy
          اعلن                 | convoy
          أعْلَنَ                 | convoy
          عبوه                 | convoy
          العبوة الناسفة       | convoy
          "التحالف الدولي"     | convoy
          صاروخين              | rockets
          الصواريخ             |
          بغداد                | rockets visit
          بغداد -صاروخان       | visit
          بغداد -"قاعدة بلد"   | visit
          بغداد -"بلد قاعدة"   | rockets visit
          "الدولي التحالف"     |
          وزارة                | visit
          رتل قاعدة            |
          """)
  void wordsAreFoundHoweverTheyAreSpeltAndWhateverIsAttached(String query, String wanted)
      throws StoreException {
    List<String> ids =
        List.of(wanted == null ? "" : wanted).stream()
            .flatMap(names -> List.of(names.split(" ")).stream())
            .filter(name -> !name.isEmpty())
            .map(name -> name.equals("convoy") ? convoy : name.equals("visit") ? visit : rockets)
            .map(Report::id)
            .toList();
    assertThat(found(query)).containsExactlyInAnyOrderElementsOf(ids);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "التحالف' OR 1=1 --",
        "\"التحالف",
        "التحالف*",
        "NEAR(التحالف الدولي)",
        "body:التحالف",
        "{title body}: التحالف",
        "^التحالف + \"\" AND",
        "التحالف\u0000\uFFFF\uD800",
        "(((((((التحالف"
      })
  void hostileQueriesAreOnlyWords(String query) throws StoreException {
    found(query);
    assertThat(store.reports().count()).isEqualTo(3);
  }

  @Test
  void longQueriesAreCutAndEmptyOnesRefused() throws StoreException {
    assertThat(found("التحالف ".repeat(5000))).containsExactly(convoy.id());
    assertThatThrownBy(() -> found(" \"\" - * ")).hasMessage("no word to look for");
    assertThatThrownBy(() -> found("-التحالف")).hasMessage("no word to look for");
  }

  @Test
  void aHitShowsTheWordInItsPlaceAndLeadsToItsIncident() throws StoreException {
    Hit hit = store.search().reports("تحالف", Optional.empty(), 10).get(0);
    assertThat(hit.snippet()).contains("رتل [للتحالف] الدولي");
    assertThat(hit.published()).contains("2022-01-02");
    assertThat(hit.incidents()).hasSize(1);
    assertThat(store.incidents().find(hit.incidents().get(0))).isPresent();
  }

  @Test
  void incidentsAreFoundByBoxAndByRadius() throws StoreException {
    Area hillah = Area.about(32.47, 44.42, 40);
    assertThat(store.incidents().within(hillah, 4)).hasSize(1);
    assertThat(store.incidents().within(Area.box(32, 44, 33, 45), 2)).hasSize(1);
    assertThat(store.incidents().within(Area.box(0, 0, 1, 1), 4)).isEmpty();
    assertThat(store.incidents().within(Area.box(20, 30, 40, 50), 4)).hasSize(2);
    assertThat(store.search().reports("اليوم", Optional.of(hillah), 10))
        .extracting(Hit::report)
        .containsExactly(convoy.id());
  }

  @Test
  void aPlaceThatAPersonCorrectsIsFoundWhereItIsNow() throws StoreException {
    Effective incident = store.incidents().within(Area.about(32.47, 44.42, 40), 4).get(0);
    Json moved = Json.parse("{\"lat\":36.34,\"lon\":43.13,\"precision\":1,\"name\":\"Mosul\"}");
    Draft.By by = new Draft.By("رنا", "قرأت الخبر");
    store.decisions().make(Draft.correct(incident.id(), Field.WHERE, moved, by));
    assertThat(store.incidents().within(Area.about(32.47, 44.42, 40), 4)).isEmpty();
    assertThat(store.incidents().within(Area.about(36.3, 43.1, 20), 1))
        .extracting(Effective::id)
        .containsExactly(incident.id());
  }

  @Test
  void aRadiusIsRoundAndDegreesAreChecked() {
    Area area = Area.about(33, 44, 10);
    assertThat(area.holds(33.08, 44)).isTrue();
    assertThat(area.holds(33.08, 44.1)).isFalse();
    assertThatThrownBy(() -> Area.box(10, 0, 5, 1)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Area.about(91, 0, 5)).isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Area.about(Double.NaN, 0, 5))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void everyAffixHasAnExampleThatHolds() {
    Stems stems = Stems.load();
    for (String[] row : Stems.rows()) {
      List<String> example = List.of(row[2].split(" > "));
      assertThat(Folded.fold(example.get(0))).as(row[1]).contains(Folded.fold(row[1]));
      assertThat(stems.of(example.get(0))).as(row[2]).containsExactly(Folded.fold(example.get(1)));
    }
  }
}
