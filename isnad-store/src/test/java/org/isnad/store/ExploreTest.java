package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** One question, one count everywhere. */
class ExploreTest {

  private static final int FILTERS = 60;
  private static final int PAGE = 7;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private static Path folder;

  @SuppressWarnings("NullAway.Init")
  private static Store store;

  @BeforeAll
  static void fill() throws StoreException {
    store = Store.open(folder.resolve("isnad.db"), Samples.clock());
    store.reports().add(Samples.VERSION, Worlds.arrivals(1, 240));
    LinkingTest.linkAll(store);
  }

  @AfterAll
  static void close() throws StoreException {
    store.close();
  }

  private static Filter filter(String query) {
    Map<String, List<String>> parameters = new TreeMap<>();
    for (String part : query.split("&", -1)) {
      int sign = part.indexOf('=');
      if (sign > 0) {
        parameters
            .computeIfAbsent(part.substring(0, sign), n -> new ArrayList<>())
            .add(part.substring(sign + 1));
      }
    }
    return Filter.parse(parameters);
  }

  /** A question of some parameters, of which most find something. */
  private static Filter filter(SplittableRandom random) {
    List<String> choices =
        List.of(
            "type=ied",
            "type=ied&type=shelling",
            "country=IQ",
            "admin1=IQ-BB",
            "from=2021-06-01",
            "to=2022-03-01",
            "party=islamic-state",
            "target=convoy",
            "weapon=rocket&weapon=drone",
            "killed=3",
            "confidence=0.5",
            "below=0.8",
            "point=yes",
            "point=no",
            "date=no",
            "date=yes",
            "place=hill",
            "place=فلوج",
            "bbox=40,30,50,34",
            "status=occurred",
            "sources=1",
            "review=machine",
            "q=حادث");
    List<String> parts = new ArrayList<>();
    for (int i = random.nextInt(4); i > 0; i--) {
      String choice = choices.get(random.nextInt(choices.size()));
      String name = choice.substring(0, choice.indexOf('='));
      if (parts.stream().noneMatch(p -> p.startsWith(name))) {
        parts.add(choice);
      }
    }
    return filter(String.join("&", parts));
  }

  @Test
  void listMapTimelineGovernoratesAndRowsCountTheSame() throws StoreException {
    int found = 0;
    for (int seed = 0; seed < FILTERS; seed++) {
      Filter filter = filter(new SplittableRandom(seed));
      Overview view = store.explore().overview(filter, Optional.empty(), 1000);
      Totals totals = view.totals();
      List<String> rows = new ArrayList<>();
      long exported = store.explore().dossiers(filter, d -> rows.add(d.incident().id()));
      String asked = filter.canonical();
      assertThat(view.list()).as(asked).hasSize((int) totals.incidents());
      assertThat(rows).as(asked).isEqualTo(view.list().stream().map(Listed::id).toList());
      assertThat(exported).isEqualTo(totals.incidents());
      assertThat(store.explore().count(filter)).isEqualTo(totals.incidents());
      long points = view.spots().stream().mapToLong(Spot::incidents).sum();
      assertThat(points).as(asked).isEqualTo(totals.onMap());
      assertThat(points + totals.withoutPoint()).as(asked).isEqualTo(totals.incidents());
      long dated =
          view.weeks().stream().flatMap(w -> w.types().values().stream()).mapToLong(n -> n).sum();
      assertThat(dated).as(asked).isEqualTo(totals.dated());
      assertThat(dated + totals.withoutDate()).as(asked).isEqualTo(totals.incidents());
      long placed = view.governorates().stream().mapToLong(Governorate::incidents).sum();
      long without = view.list().stream().filter(r -> r.place().country().isEmpty()).count();
      assertThat(placed + without).as(asked).isEqualTo(totals.incidents());
      found += totals.incidents() > 0 ? 1 : 0;
    }
    assertThat(found).as("questions that find something").isGreaterThan(FILTERS / 2);
  }

  @Test
  void pagesFollowEachOtherWithoutLossOrRepetition() throws StoreException {
    List<String> whole = store.explore().list(Filter.ALL).stream().map(Listed::id).toList();
    List<String> paged = new ArrayList<>();
    Optional<String> after = Optional.empty();
    do {
      Overview page = store.explore().overview(Filter.ALL, after, PAGE);
      assertThat(page.list()).hasSizeLessThanOrEqualTo(PAGE);
      page.list().forEach(row -> paged.add(row.id()));
      after = page.next();
    } while (after.isPresent());
    assertThat(paged).isEqualTo(whole).doesNotHaveDuplicates().hasSizeGreaterThan(PAGE);
  }

  @Test
  void theNewestStandFirstAndThoseWithoutADayLast() throws StoreException {
    List<Listed> rows = store.explore().list(Filter.ALL);
    for (int i = 1; i < rows.size(); i++) {
      assertThat(Board.ORDER.compare(rows.get(i - 1), rows.get(i))).isNegative();
    }
    assertThat(rows.get(rows.size() - 1).start()).isEmpty();
  }

  @Test
  void aFacetTellsWhatChoosingItGives() throws StoreException {
    Filter filter = filter("country=IQ&type=ied");
    Overview view = store.explore().overview(filter, Optional.empty(), 1);
    for (String name : view.facets().keySet()) {
      for (Facet facet : view.facets().getOrDefault(name, List.of())) {
        Filter chosen = filter.with(name, List.of(facet.code()));
        assertThat(store.explore().count(chosen))
            .as(name + "=" + facet.code())
            .isEqualTo(facet.incidents());
      }
    }
    assertThat(view.facets().get("type")).hasSizeGreaterThan(3).anyMatch(Facet::chosen);
  }

  @Test
  void conditionsHoldForEveryRowThatIsFoundAndForNoOther() throws StoreException {
    Set<String> found =
        store.explore().list(filter("killed=4&admin1=IQ-BB")).stream()
            .map(Listed::id)
            .collect(Collectors.toSet());
    assertThat(found).isNotEmpty();
    for (Listed row : store.explore().list(Filter.ALL)) {
      boolean meant =
          row.killed().known() >= 4 && row.place().admin1().filter("IQ-BB"::equals).isPresent();
      assertThat(found.contains(row.id())).as(row.id()).isEqualTo(meant);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          from=٢٠٢١-٠٦-٠١      | from=2021-06-01
          killed=٣              | killed=3
          place=الفلوجه        | place=Fallujah
          type=ied&type=shelling| type=shelling&type=ied
          """)
  void theSameQuestionCanBeAskedInSeveralWays(String one, String other) throws StoreException {
    assertThat(store.explore().list(filter(one)))
        .isEqualTo(store.explore().list(filter(other)))
        .isNotEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          form=2021-01-01    | form: no such parameter
          from=yesterday     | from: yesterday is not a day such as
          killed=many        | killed: many is not a whole number
          killed=-1          | killed: -1 is not a whole number
          confidence=2       | confidence: 2 is not a number from 0 to 1
          confidence=NaN     | confidence: NaN is not a number from 0 to 1
          bbox=1,2,3         | bbox: 1,2,3 is not west,south,east,north
          bbox=50,30,40,34   | bbox: 50,30,40,34 is not west,south,east,north
          type=bomb          | type: no bomb; there are armed_clash
          review=done        | review: no done; there are machine
          point=maybe        | point: maybe is not yes or no
          from=2021-01-01&from=2021-01-02 | from: given more than once
          """)
  void whatCannotBeAskedIsNamed(String query, String why) {
    assertThatThrownBy(() -> filter(query))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(why);
  }

  @Test
  void aGarbledCursorIsRefused() {
    for (String cursor : List.of("x", "%%%", "aGVsbG8")) {
      assertThatThrownBy(() -> store.explore().overview(Filter.ALL, Optional.of(cursor), PAGE))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("after: no cursor");
    }
  }

  @Test
  void aQuestionIsWrittenInOneWay() {
    assertThat(filter("type=shelling&from=2021-01-01&type=ied&q=").canonical())
        .isEqualTo("from=2021-01-01&type=ied&type=shelling");
    assertThat(Filter.ALL.canonical()).isEmpty();
    assertThat(filter("q=سيارة مفخخة").canonical()).doesNotContain(" ");
  }
}
