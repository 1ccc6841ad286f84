package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.report.Report;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What people decide, over what machines found. */
class DecisionsTest {

  private static final Draft.By RANA = new Draft.By("رنا", "قرأت الخبر");
  private static final Json THREE = Json.parse("{\"low\":3,\"best\":3,\"high\":3}");

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @SuppressWarnings("NullAway.Init")
  private Store store;

  @BeforeEach
  void fill() throws StoreException {
    store = Store.open(folder.resolve("isnad.db"), Samples.clock());
    add(convoy("الحلة", "مصدر أمني", "وكالة الفرات"), convoy("الحلة", "شاهد عيان", "صحيفة النهر"));
    add(convoy("الموصل", "مصدر أمني", "قناة البلد"));
  }

  @AfterEach
  void close() throws StoreException {
    assertThat(store.verify(Optional.empty()).faults()).isEmpty();
    store.close();
  }

  private static Report convoy(String place, String source, String outlet) {
    return Report.ofText(
            "أفاد "
                + source
                + "، اليوم، بانفجار عبوة ناسفة استهدفت رتلا للتحالف الدولي في مدينة "
                + place
                + "، وأسفر عن مقتل شخصين.")
        .withOutlet(outlet)
        .withPublished(place.equals("الموصل") ? "2022-03-13" : "2022-01-02");
  }

  private void add(Report... reports) throws StoreException {
    List<Arrival> arrivals = new ArrayList<>();
    for (Report report : reports) {
      arrivals.add(News.read(report));
    }
    store.reports().add(Samples.VERSION, arrivals);
    LinkingTest.linkAll(store);
  }

  private List<Effective> incidents() throws StoreException {
    List<Effective> incidents = new ArrayList<>();
    store.incidents().forEach(incidents::add);
    return incidents;
  }

  private Effective with(int accounts) throws StoreException {
    return incidents().stream().filter(i -> i.accounts().size() == accounts).findFirst().get();
  }

  private Effective again(Effective incident) throws StoreException {
    return store.incidents().find(incident.id()).get();
  }

  @Test
  void aCorrectionIsShownOverWhatTheMachineFoundWithWhoMadeIt() throws StoreException {
    Effective before = with(2);
    Decision made = store.decisions().make(Draft.correct(before.id(), Field.KILLED, THREE, RANA));
    Effective after = again(before);
    Shown killed = after.field(Field.KILLED);
    assertThat(killed.value()).isEqualTo(THREE);
    assertThat(killed.machine()).isEqualTo(before.field(Field.KILLED).value());
    assertThat(killed.differs()).isTrue();
    assertThat(killed.by()).contains(made);
    assertThat(after.version()).isGreaterThan(before.version());
    assertThat(after.record().get("harm").get("killed")).isEqualTo(THREE);
    assertThat(after.record().get("decided").get("killed").get("author")).isEqualTo(Json.of("رنا"));
    assertThat(after.field(Field.WHERE).by()).isEmpty();
  }

  @Test
  void aDecisionStandsWhateverComesInLater() throws StoreException {
    Effective before = with(2);
    store.decisions().make(Draft.correct(before.id(), Field.KILLED, THREE, RANA));
    store.decisions().make(Draft.accept(before.id(), Field.WHERE, RANA));
    store.decisions().make(Draft.notStated(before.id(), Field.ACTOR, RANA));
    add(convoy("الحلة", "ضابط في الشرطة", "قناة السماء"));
    Effective after = again(before);
    assertThat(after.accounts()).hasSize(3);
    assertThat(after.field(Field.KILLED).value()).isEqualTo(THREE);
    assertThat(after.field(Field.WHERE).value()).isEqualTo(before.field(Field.WHERE).value());
    assertThat(after.field(Field.ACTOR).value()).isEqualTo(Json.NULL);
  }

  @Test
  void everythingCanBeUndoneAndDoneAgain() throws StoreException {
    Effective before = with(2);
    Decision made = store.decisions().make(Draft.correct(before.id(), Field.KILLED, THREE, RANA));
    Decision undone = store.decisions().make(Draft.revoke(made, RANA));
    assertThat(again(before).fields()).isEqualTo(before.fields());
    store.decisions().make(Draft.revoke(undone, RANA));
    assertThat(again(before).field(Field.KILLED).value()).isEqualTo(THREE);
    assertThat(again(before).decisions()).hasSize(3);
  }

  @Test
  void aRejectedIncidentIsNotListedAndCanComeBack() throws StoreException {
    Effective one = with(1);
    Decision made = store.decisions().make(Draft.reject(one.id(), RANA));
    assertThat(incidents()).hasSize(1);
    assertThat(again(one).rejected()).isTrue();
    store.decisions().make(Draft.revoke(made, RANA));
    assertThat(incidents()).hasSize(2);
  }

  @Test
  void noteAndDoubtChangeNothing() throws StoreException {
    Effective one = with(1);
    store.decisions().make(Draft.note(one.id(), "يراجع غدا", RANA));
    store.decisions().make(Draft.unsure(one.id(), Field.TARGET, RANA));
    assertThat(again(one).field(Field.TARGET).value()).isEqualTo(one.field(Field.TARGET).value());
    assertThat(again(one).field(Field.TARGET).by()).isPresent();
  }

  @Test
  void acceptingAllKeepsAllAsItIs() throws StoreException {
    Effective two = with(2);
    store.decisions().make(Draft.accept(two.id(), RANA));
    again(two)
        .fields()
        .forEach(
            (field, shown) ->
                assertThat(shown.value()).as(field.code()).isEqualTo(two.field(field).value()));
  }

  @Test
  void aMergeHoldsForWhatComesLaterAndItsIdsRedirect() throws StoreException {
    Effective two = with(2);
    Effective one = with(1);
    store.decisions().make(Draft.correct(one.id(), Field.KILLED, THREE, RANA));
    Decision merge = store.decisions().make(Draft.merge(two.id(), List.of(one.id()), RANA));
    assertThat(incidents()).hasSize(1);
    assertThat(store.incidents().resolve(one.id())).contains(two.id());
    assertThat(again(one).id()).isEqualTo(two.id());
    assertThat(again(two).accounts()).hasSize(3);
    assertThat(again(two).field(Field.KILLED).value())
        .as("nothing decided is lost")
        .isEqualTo(THREE);
    add(convoy("الموصل", "ضابط", "قناة السماء"), convoy("الحلة", "ضابط", "قناة السماء"));
    assertThat(incidents()).hasSize(1);
    assertThat(again(two).accounts()).hasSize(5);
    store.decisions().make(Draft.revoke(merge, RANA));
    assertThat(incidents()).hasSize(2);
    assertThat(again(one).id()).isEqualTo(one.id());
    assertThat(again(one).accounts()).hasSize(2);
    assertThat(again(two).accounts()).hasSize(3);
    assertThat(again(two).field(Field.KILLED).by()).isEmpty();
  }

  @Test
  void theSmallerCanTakeInTheLarger() throws StoreException {
    Effective two = with(2);
    Effective one = with(1);
    store.decisions().make(Draft.merge(one.id(), List.of(two.id()), RANA));
    assertThat(store.incidents().resolve(two.id())).contains(one.id());
  }

  @Test
  void aSplitHoldsForWhatComesLaterAndCanBeUndone() throws StoreException {
    Effective two = with(2);
    String gone = two.accounts().get(0);
    Decision split = store.decisions().make(Draft.split(two.id(), List.of(gone), RANA));
    assertThat(again(two).accounts()).hasSize(1).doesNotContain(gone);
    assertThat(incidents()).hasSize(3);
    Effective apart =
        incidents().stream().filter(i -> i.accounts().contains(gone)).findFirst().get();
    add(convoy("الحلة", "ضابط", "قناة السماء"));
    assertThat(incidents()).hasSize(3);
    store.decisions().make(Draft.revoke(split, RANA));
    assertThat(incidents()).hasSize(2);
    assertThat(again(two).accounts()).hasSize(3);
    assertThat(store.incidents().resolve(apart.id())).contains(two.id());
  }

  @Test
  void aStaleSaveIsRefusedAndShownFieldByField() throws StoreException {
    Effective seen = with(2);
    store.decisions().make(Draft.note(seen.id(), "لا يغير شيئا", RANA));
    store.decisions().make(Draft.correct(seen.id(), Field.INJURED, THREE, RANA), seen);
    Stale stale =
        catchThrowableOfType(
            Stale.class,
            () ->
                store.decisions().make(Draft.correct(seen.id(), Field.KILLED, THREE, RANA), seen));
    assertThat(stale.changes()).hasSize(1);
    Stale.Change change = stale.changes().get(0);
    assertThat(change.field()).isEqualTo(Field.INJURED);
    assertThat(change.seen()).isEqualTo(seen.field(Field.INJURED).value());
    assertThat(change.now()).isEqualTo(THREE);
    assertThat(change.by()).map(Decision::author).contains("رنا");
    assertThat(again(seen).field(Field.KILLED).by()).isEmpty();
  }

  @Test
  void whatMakesNoSenseIsRefusedAndNotEntered() throws StoreException {
    Effective two = with(2);
    Head head = store.head();
    refused(Draft.note(two.id(), "?", new Draft.By(" ", "x")), "author and a reason");
    refused(Draft.note("isnad:0000000000000000", "?", RANA), "no such incident");
    refused(Draft.merge(two.id(), List.of(two.id()), RANA), "is this incident already");
    refused(Draft.merge(two.id(), List.of(), RANA), "other incidents");
    refused(Draft.split(two.id(), two.accounts(), RANA), "on both sides");
    refused(Draft.split(two.id(), List.of("sha256:00#1"), RANA), "no account of this incident");
    assertThat(store.head()).isEqualTo(head);
  }

  private void refused(Draft draft, String why) {
    assertThatThrownBy(() -> store.decisions().make(draft))
        .isInstanceOf(StoreException.class)
        .hasMessageContaining(why);
  }
}
