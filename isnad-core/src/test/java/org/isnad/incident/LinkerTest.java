package org.isnad.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.Forall.forall;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.isnad.mention.Count;
import org.isnad.mention.harm.Outcome;
import org.junit.jupiter.api.Test;

/** Which accounts are of one incident, whatever order they come in. */
class LinkerTest {
  private static final Linker LINKER = Linker.load();
  private static final LocalDate DAY = LocalDate.of(2022, 1, 4);

  private static List<Incident> link(Made... made) {
    return LINKER.link(Stream.of(made).map(Made::testimony).toList());
  }

  @Test
  void twoReportsOfOneBombMakeOneIncident() {
    assertThat(link(Made.bomb("a"), Made.bomb("b")))
        .singleElement()
        .satisfies(
            incident -> {
              assertThat(incident.accounts()).containsExactly("sha256:a#1", "sha256:b#1");
              assertThat(incident.reports()).isEqualTo(2);
              assertThat(incident.bonds()).hasSize(1);
              assertThat(incident.disagreements()).isEmpty();
            });
  }

  @Test
  void whatOneReportTellsApartIsNeverOneIncident() {
    assertThat(link(Made.bomb("a"), Made.bomb("a").numbered(2))).hasSize(2);
    assertThat(link(Made.bomb("a"), Made.bomb("a").numbered(2), Made.bomb("b"))).hasSize(2);
  }

  @Test
  void anotherDayIsAnotherIncident() {
    LocalDate later = DAY.plusDays(5);
    assertThat(link(Made.bomb("a"), Made.bomb("b").on(later).published(later))).hasSize(2);
  }

  @Test
  void anotherProvinceIsAnotherIncident() {
    Made there = Made.bomb("b").at(Made.place("IQ", "IQ-BB", "Al-Hillah", 32.48, 44.43, 1));
    assertThat(link(Made.bomb("a"), there)).hasSize(2);
  }

  @Test
  void theProvinceAloneCanBeTheSamePlace() {
    Made wide =
        Made.bomb("b").at(Made.place("IQ", "IQ-BG", "Baghdad Governorate", 33.31, 44.36, 3));
    assertThat(link(Made.bomb("a"), wide))
        .singleElement()
        .satisfies(
            incident -> {
              assertThat(incident.where().orElseThrow().value().name()).contains("Taji");
              assertThat(incident.disagreements()).isEmpty();
            });
  }

  @Test
  void aRecollectionYearsLaterJoinsItsIncident() {
    Made later = Made.bomb("b").recalled().published(DAY.plusYears(3));
    assertThat(link(Made.bomb("a"), later)).hasSize(1);
  }

  @Test
  void newsWithoutADayIsOfTheDaysBeforeItWasPublished() {
    assertThat(link(Made.bomb("a"), Made.bomb("b").undated())).hasSize(1);
    assertThat(link(Made.bomb("a"), Made.bomb("b").undated().published(DAY.minusDays(20))))
        .hasSize(2);
  }

  @Test
  void aRisingTollIsNoContradiction() {
    assertThat(
            link(
                Made.bomb("a"),
                Made.bomb("b").published(DAY.plusDays(1)).with(Outcome.KILLED, Count.exactly(3)),
                Made.bomb("c").published(DAY.plusDays(2)).with(Outcome.KILLED, Count.exactly(5))))
        .singleElement()
        .satisfies(
            incident -> {
              Toll killed = Objects.requireNonNull(incident.harm().get(Outcome.KILLED));
              assertThat(killed.rising()).isTrue();
              assertThat(killed.count().low()).isEqualTo(2);
              assertThat(killed.count().best()).hasValue(5);
              assertThat(killed.history())
                  .extracting(f -> f.count().low())
                  .containsExactly(2L, 3L, 5L);
              assertThat(incident.disagreements()).isEmpty();
            });
  }

  @Test
  void noneAndSomeAreAContradiction() {
    assertThat(
            link(
                Made.bomb("a").with(Outcome.INJURED, Count.exactly(0)),
                Made.bomb("b").with(Outcome.INJURED, Count.exactly(2))))
        .singleElement()
        .satisfies(
            incident ->
                assertThat(incident.disagreements())
                    .singleElement()
                    .satisfies(
                        disagreement -> {
                          assertThat(disagreement.field()).isEqualTo("injured");
                          assertThat(disagreement.sides())
                              .extracting(Disagreement.Side::value)
                              .containsExactlyInAnyOrder("0", "2");
                        }));
  }

  @Test
  void theOrderOfTheAccountsDoesNotMatter() {
    forall(
        random -> {
          List<Testimony> crowd = new ArrayList<>(Made.crowd(random, 12));
          List<Incident> incidents = LINKER.link(crowd);
          Collections.shuffle(crowd, new Random(random.nextLong()));
          assertThat(LINKER.link(crowd)).isEqualTo(incidents);
        });
  }

  @Test
  void accountsThatAreGivenTwiceCountOnce() {
    forall(
        random -> {
          List<Testimony> crowd = Made.crowd(random, 8);
          List<Testimony> twice = new ArrayList<>(crowd);
          twice.addAll(crowd);
          assertThat(LINKER.link(twice)).isEqualTo(LINKER.link(crowd));
        });
  }

  @Test
  void everyAccountIsInOneIncidentAndNoReportInOneTwice() {
    forall(
        random -> {
          List<Testimony> crowd = Made.crowd(random, 12);
          List<Incident> incidents = LINKER.link(crowd);
          assertThat(incidents.stream().flatMap(i -> i.accounts().stream()))
              .containsExactlyInAnyOrderElementsOf(
                  new TreeSet<>(crowd.stream().map(Testimony::id).toList()));
          for (Incident incident : incidents) {
            assertThat(incident.reports()).isEqualTo(incident.accounts().size());
          }
        });
  }

  /** What is new needs its own components linked again, and no others. */
  @Test
  void whatIsAddedGivesTheSameAsLinkingEverythingAtOnce() {
    forall(
        random -> {
          List<Testimony> crowd = Made.crowd(random, 12);
          int cut = random.nextInt(crowd.size());
          Map<String, Incident> held = new HashMap<>();
          LINKER.link(crowd.subList(0, cut)).forEach(i -> held.put(i.id(), i));
          Set<Testimony> touched = component(crowd.subList(cut, crowd.size()), crowd);
          Set<String> ids = new HashSet<>();
          touched.forEach(t -> ids.add(t.id()));
          held.values().removeIf(i -> i.accounts().stream().anyMatch(ids::contains));
          LINKER.link(touched).forEach(i -> held.put(i.id(), i));
          assertThat(held.values()).containsExactlyInAnyOrderElementsOf(LINKER.link(crowd));
        });
  }

  /** All that chains of possible pairs join to these. */
  private static Set<Testimony> component(List<Testimony> from, List<Testimony> all) {
    Set<Testimony> reached = new HashSet<>(from);
    List<Testimony> open = new ArrayList<>(from);
    while (!open.isEmpty()) {
      Testimony one = open.remove(open.size() - 1);
      for (Testimony other : all) {
        if (meet(one, other) && LINKER.possible(one, other) && reached.add(other)) {
          open.add(other);
        }
      }
    }
    return reached;
  }

  private static boolean meet(Testimony one, Testimony other) {
    Set<Long> held = new HashSet<>(LINKER.keys(one).held().boxed().toList());
    Set<Long> asked = new HashSet<>(LINKER.keys(one).asked().boxed().toList());
    return LINKER.keys(other).asked().anyMatch(held::contains)
        || LINKER.keys(other).held().anyMatch(asked::contains);
  }

  @Test
  void anExplanationNamesFeaturesAndWhatWouldPartThem() {
    List<Testimony> all =
        Stream.of(Made.bomb("a"), Made.bomb("b"), Made.bomb("a").numbered(2))
            .map(Made::testimony)
            .toList();
    Optional<Explanation> explained = LINKER.explain(all, "sha256:b#1", 5);
    assertThat(explained).isPresent();
    Likeness likeness = explained.get().joined().get(0);
    assertThat(likeness.features()).extracting(Likeness.Feature::name).contains("same-day");
    assertThat(likeness.parting()).isNotEmpty();
    assertThat(explained.get().others())
        .singleElement()
        .satisfies(other -> assertThat(other.parted()).isNotBlank());
    assertThat(LINKER.explain(all, "isnad:none", 5)).isEmpty();
  }
}
