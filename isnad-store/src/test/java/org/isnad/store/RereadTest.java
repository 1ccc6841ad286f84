package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.report.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Reading everything again with other rules, over which people's decisions stand. */
class RereadTest {

  private static final Draft.By RANA = new Draft.By("رنا", "قرأت الخبر");
  private static final ReaderVersion NEWER = new ReaderVersion("test", "other rules", "places");

  /** Reads everything as before, but for the town. */
  private static List<Arrival> elsewhere(List<Report> reports) {
    return reports.stream()
        .map(r -> Arrival.read(r, News.record(r).replace("\"Hillah\"", "\"Babylon\"")))
        .toList();
  }

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Store store;

  private final List<Change> changes = new ArrayList<>();
  private final Report first = convoy("وكالة الفرات", "مصدر أمني");
  private final Report second = convoy("صحيفة النهر", "شاهد عيان");

  @BeforeEach
  void fill() throws StoreException {
    store = Store.open(folder.resolve("isnad.db"), Samples.clock());
    store.reports().add(Samples.VERSION, List.of(News.read(first), News.read(second)));
    LinkingTest.linkAll(store);
  }

  @AfterEach
  void close() throws StoreException {
    assertThat(store.verify(Optional.empty()).faults()).isEmpty();
    store.close();
  }

  private static Report convoy(String outlet, String source) {
    return Report.ofText(
            "أفاد "
                + source
                + "، اليوم، بانفجار عبوة ناسفة استهدفت رتلا للتحالف الدولي في مدينة الحلة، وأسفر عن مقتل شخصين.")
        .withOutlet(outlet)
        .withPublished("2022-01-02");
  }

  private Effective only() throws StoreException {
    List<Effective> all = store.incidents().list(10);
    assertThat(all).hasSize(1);
    return all.get(0);
  }

  private String town() throws StoreException {
    return only().field(Field.WHERE).value().get("name").text().orElse("");
  }

  private Reread reread(Function<List<Report>, List<Arrival>> reading) {
    changes.clear();
    return store.reread(NEWER, reading, changes::add);
  }

  @Test
  void theSameRulesChangeNothing() throws StoreException {
    Head head = store.head();
    Reread.Result result = reread(reports -> reports.stream().map(News::read).toList()).run();
    assertThat(result).isEqualTo(new Reread.Result(2, 0));
    assertThat(changes).isEmpty();
    assertThat(store.head()).isEqualTo(head);
  }

  @Test
  void aTrialTellsEveryValueThatWouldChangeAndChangesNone() throws StoreException {
    String before = only().record().toString();
    Head head = store.head();
    Reread.Result result = reread(RereadTest::elsewhere).dryRun();
    assertThat(result).isEqualTo(new Reread.Result(2, 2));
    assertThat(changes)
        .filteredOn(change -> change.what().equals("account"))
        .extracting(Change::field)
        .containsExactly("where", "where");
    assertThat(changes)
        .filteredOn(change -> change.what().equals("incident"))
        .singleElement()
        .satisfies(
            change -> {
              assertThat(change.field()).isEqualTo("where");
              assertThat(change.before().get("name")).isEqualTo(Json.of("Hillah"));
              assertThat(change.after().get("name")).isEqualTo(Json.of("Babylon"));
              assertThat(change.decided()).isFalse();
              assertThat(change.line()).startsWith("{\"after\":{").contains("\"decided\":false");
            });
    assertThat(only().record().toString()).isEqualTo(before);
    assertThat(store.head()).isEqualTo(head);
  }

  @Test
  void whatATrialTellsIsWhatHappens() throws StoreException {
    reread(RereadTest::elsewhere).dryRun();
    List<Change> told = List.copyOf(changes);
    reread(RereadTest::elsewhere).run();
    assertThat(changes).isEqualTo(told);
    assertThat(town()).isEqualTo("Babylon");
  }

  @Test
  void decisionsStandOverWhatIsReadAgain() throws StoreException {
    Effective before = only();
    store.decisions().make(Draft.accept(before.id(), Field.WHERE, RANA));
    List<Decision> decided = store.decisions().all();
    reread(RereadTest::elsewhere).run();
    assertThat(town()).isEqualTo("Hillah");
    assertThat(only().field(Field.WHERE).differs()).isTrue();
    assertThat(changes)
        .filteredOn(change -> change.what().equals("incident"))
        .allMatch(Change::decided);
    assertThat(store.decisions().all()).isEqualTo(decided);
    assertThat(only().id()).isEqualTo(before.id());
  }

  @Test
  void anIncidentThatIsNoLongerReadIsWithdrawnAndComesBackUnderItsId() throws StoreException {
    Effective before = only();
    store.decisions().make(Draft.note(before.id(), "مهم", RANA));
    reread(reports -> reports.stream().map(r -> Arrival.read(r, Samples.record(r, 0))).toList())
        .run();
    assertThat(store.incidents().count()).isZero();
    Effective gone = store.incidents().find(before.id()).orElseThrow();
    assertThat(gone.state()).isEqualTo(Effective.State.WITHDRAWN);
    assertThat(gone.decisions()).hasSize(1);
    reread(reports -> reports.stream().map(News::read).toList()).run();
    assertThat(only().id()).isEqualTo(before.id());
    assertThat(only().decisions()).hasSize(1);
  }

  @Test
  void whatPeopleSaidOfAnAccountGoesWithItWhenItIsCountedAnew() throws StoreException {
    Effective before = only();
    Report moved = second.id().compareTo(first.id()) < 0 ? second : first;
    String account = moved.id() + "#1";
    store.decisions().make(Draft.split(before.id(), List.of(account), RANA));
    assertThat(store.incidents().count()).isEqualTo(2);
    Effective apart = of(account);
    reread(
            reports ->
                reports.stream()
                    .map(r -> r.equals(moved) ? Arrival.read(r, withOneBefore(r)) : News.read(r))
                    .toList())
        .run();
    assertThat(of(moved.id() + "#2").id()).isEqualTo(apart.id());
    assertThat(store.incidents().count()).isEqualTo(3);
  }

  private Effective of(String account) throws StoreException {
    return store.incidents().list(10).stream()
        .filter(i -> i.accounts().contains(account))
        .findFirst()
        .orElseThrow();
  }

  /** The same record with an account of something else before the one that it had. */
  private static String withOneBefore(Report report) {
    String record = News.record(report);
    String other =
        "{\"id\":\""
            + report.id()
            + "#1\",\"type\":\"protest\",\"when\":{\"start\":\"2020-05-05\",\"end\":\"2020-05-05\","
            + "\"precision\":\"day\"},\"where\":{\"country\":\"EG\",\"name\":\"Cairo\",\"lat\":30,"
            + "\"lon\":31.2,\"precision\":1},\"background\":true},";
    return record
        .replace(report.id() + "#1", report.id() + "#2")
        .replace("\"accounts\":[", "\"accounts\":[" + other);
  }
}
