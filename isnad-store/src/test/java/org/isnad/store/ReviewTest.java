package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What waits for people, how far they have come, and what they are shown before they decide. */
class ReviewTest {

  private static final Draft.By RANA = new Draft.By("رنا", "قرأت الخبر");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Store store;

  @BeforeEach
  void fill() throws StoreException {
    store = Store.open(folder.resolve("isnad.db"), Samples.clock());
    add(convoy("الحلة", "خمسة أشخاص", "مصدر أمني", "وكالة الفرات"));
    add(convoy("الحلة", "شخصين", "شاهد عيان", "صحيفة النهر").withPublished("2022-01-03"));
    add(patrol("ناحية المسيب بمحافظة بابل"));
  }

  @AfterEach
  void close() throws StoreException {
    assertThat(store.verify(Optional.empty()).faults()).isEmpty();
    store.close();
  }

  private static Report convoy(String place, String killed, String source, String outlet) {
    return Report.ofText(
            "أفاد "
                + source
                + "، يوم الأحد، بانفجار عبوة ناسفة استهدفت رتلا للتحالف الدولي في "
                + place
                + "، وأسفر عن مقتل "
                + killed
                + ". وهو رابع انفجار في محافظة بابل خلال 24 ساعة.")
        .withOutlet(outlet)
        .withPublished("2022-01-02");
  }

  private static Report patrol(String place) {
    return Report.ofText(
            "ذكر قائد الشرطة أن عبوة ناسفة انفجرت، اليوم، على دورية للشرطة في "
                + place
                + "، وأصيب شرطي بجروح ونقل إلى المستشفى.")
        .withOutlet("قناة البلد")
        .withPublished("2022-01-02");
  }

  private void add(Report report) throws StoreException {
    store.reports().add(Samples.VERSION, List.of(News.read(report)));
    LinkingTest.linkAll(store);
  }

  private Dossier with(int accounts) throws StoreException {
    return store.explore().list(Filter.ALL).stream()
        .map(row -> dossier(row.id()))
        .filter(dossier -> dossier.tellings().size() == accounts)
        .findFirst()
        .orElseThrow();
  }

  private Dossier dossier(String id) {
    try {
      return store.explore().dossier(id).orElseThrow();
    } catch (StoreException failure) {
      throw new AssertionError(failure);
    }
  }

  private Review review(String id) {
    return dossier(id).review();
  }

  @Test
  void aDossierHoldsTheWordsOfEveryReport() throws StoreException {
    Dossier two = with(2);
    for (Telling telling : two.tellings()) {
      Json words = telling.record().get("where").get("evidence").list().get(0);
      int start = words.get("start").number().orElseThrow().intValueExact();
      int end = words.get("end").number().orElseThrow().intValueExact();
      String text = telling.report().text();
      assertThat(text.substring(text.offsetByCodePoints(0, start), text.offsetByCodePoints(0, end)))
          .isEqualTo(words.get("quote").text().orElseThrow());
      assertThat(telling.about().get("published").get("start").text().orElseThrow())
          .startsWith("2022-01-0");
    }
  }

  @Test
  void reviewGoesFromMachineToReviewedAndBack() throws StoreException {
    String id = with(2).incident().id();
    assertThat(review(id)).isEqualTo(Review.MACHINE);
    store.decisions().make(Draft.note(id, "يراجع غدا", RANA));
    assertThat(review(id)).isEqualTo(Review.MACHINE);
    store.decisions().make(Draft.accept(id, Field.TYPE, RANA));
    assertThat(review(id)).isEqualTo(Review.BEGUN);
    Decision doubt = store.decisions().make(Draft.unsure(id, Field.TARGET, RANA));
    assertThat(review(id)).isEqualTo(Review.UNSURE);
    Decision all = store.decisions().make(Draft.accept(id, RANA));
    assertThat(review(id)).as("a doubt outlives finishing").isEqualTo(Review.UNSURE);
    store.decisions().make(Draft.revoke(doubt, RANA));
    assertThat(review(id)).isEqualTo(Review.REVIEWED);
    store.decisions().make(Draft.revoke(all, RANA));
    assertThat(review(id)).isEqualTo(Review.BEGUN);
    store.decisions().make(Draft.reject(id, RANA));
    assertThat(review(id)).isEqualTo(Review.REJECTED);
    assertThat(store.explore().list(Filter.ALL)).noneMatch(row -> row.id().equals(id));
  }

  @Test
  void aReportThatComesLaterOpensAReviewAgain() throws StoreException {
    String id = with(2).incident().id();
    store.decisions().make(Draft.accept(id, RANA));
    assertThat(review(id)).isEqualTo(Review.REVIEWED);
    add(convoy("الحلة", "خمسة أشخاص", "ضابط في الشرطة", "قناة السماء"));
    assertThat(dossier(id).tellings()).hasSize(3);
    assertThat(review(id)).isEqualTo(Review.BEGUN);
  }

  @Test
  void finishingKeepsWhoDecidedAFieldBefore() throws StoreException {
    String id = with(2).incident().id();
    Decision none = store.decisions().make(Draft.notStated(id, Field.ACTOR, RANA));
    store.decisions().make(Draft.accept(id, RANA));
    assertThat(dossier(id).incident().field(Field.ACTOR).by()).contains(none);
  }

  @Test
  void theQueueBeginsWithContradictionsAndSaysWhy() throws StoreException {
    List<Queued> queue = store.explore().queue(Filter.ALL, Optional.empty(), 10);
    assertThat(queue).hasSize(2);
    Queued first = queue.get(0);
    assertThat(first.incident().id()).isEqualTo(with(2).incident().id());
    assertThat(first.reasons().get(0).kind()).isEqualTo(Queued.Kind.DISAGREEMENT);
    assertThat(first.reasons().get(0).detail()).contains("killed");
    assertThat(first.points()).isGreaterThan(queue.get(1).points());
    store.decisions().make(Draft.accept(first.incident().id(), Field.KILLED, RANA));
    assertThat(store.explore().queue(Filter.ALL, Optional.of(Queued.Kind.DISAGREEMENT), 1))
        .allMatch(q -> !q.incident().contested().contains("killed"));
    store.decisions().make(Draft.accept(first.incident().id(), RANA));
    assertThat(store.explore().queue(Filter.ALL, Optional.empty(), 10)).hasSize(1);
  }

  @Test
  void aMergeIsShownBeforeItIsMadeAndLeavesNothingBehind() throws StoreException {
    Effective two = with(2).incident();
    Effective one = with(1).incident();
    Head head = store.head();
    List<Effective> preview =
        store.decisions().preview(Draft.merge(two.id(), List.of(one.id()), RANA));
    assertThat(preview).hasSize(1);
    assertThat(preview.get(0).accounts()).hasSize(3);
    assertThat(store.head()).isEqualTo(head);
    assertThat(dossier(two.id()).incident()).isEqualTo(two);
    assertThat(dossier(one.id()).incident()).isEqualTo(one);
    List<Effective> split =
        store.decisions().preview(Draft.split(two.id(), List.of(two.accounts().get(0)), RANA));
    assertThat(split).hasSize(2).allMatch(part -> part.accounts().size() == 1);
    assertThat(dossier(two.id()).incident()).isEqualTo(two);
  }

  @Test
  void whatMayBeTheSameIsFoundWithWhatSpeaksForItAndAgainst() throws StoreException {
    Effective two = with(2).incident();
    List<Similar> similar = store.explore().similar(two.id(), 5);
    assertThat(similar).hasSize(1);
    assertThat(similar.get(0).incident().id()).isEqualTo(with(1).incident().id());
    assertThat(similar.get(0).agree()).contains("type", "when");
    assertThat(similar.get(0).differ()).contains("where");
    assertThat(store.explore().similar("isnad:none", 5)).isEmpty();
  }

  @Test
  void aStatementThatCountsMoreThanIsHeldTouchesTheIncidentsItCounts() throws StoreException {
    List<Missing> gaps = store.explore().gaps(with(2).incident().id());
    assertThat(gaps).as("one for the time before each of two days of publication").hasSize(2);
    assertThat(gaps.get(0).counted()).isEqualTo(4);
    assertThat(gaps.get(0).held()).contains(with(2).incident().id());
    assertThat(gaps.get(0).most()).isGreaterThan(0);
  }

  @Test
  void aStoreOfTheFirstSchemaIsBroughtToThisOneWithAllThatIsShown() throws Exception {
    String id = with(2).incident().id();
    store.decisions().make(Draft.accept(id, RANA));
    List<Listed> before = store.explore().list(Filter.ALL);
    store.close();
    try (Connection connection = Connections.plain(folder.resolve("isnad.db"));
        Statement sql = connection.createStatement()) {
      sql.execute("DROP TABLE shown");
      sql.execute("DELETE FROM flyway_schema_history WHERE version = '2'");
      sql.execute("PRAGMA user_version = 1");
    }
    store = Store.open(folder.resolve("isnad.db"), Samples.clock());
    assertThat(store.explore().list(Filter.ALL)).isEqualTo(before).hasSize(2);
  }

  @Test
  void aReaderOfTheSameFileSeesWhatAWriterChanged() throws StoreException, SQLException {
    try (Store reader = Store.read(folder.resolve("isnad.db"))) {
      assertThat(reader.explore().count(Filter.ALL)).isEqualTo(2);
      store.decisions().make(Draft.reject(with(1).incident().id(), RANA));
      assertThat(reader.explore().count(Filter.ALL)).isEqualTo(1);
      add(patrol("مدينة الرطبة بمحافظة الأنبار"));
      assertThat(reader.explore().list(Filter.ALL)).isEqualTo(store.explore().list(Filter.ALL));
    }
  }
}
