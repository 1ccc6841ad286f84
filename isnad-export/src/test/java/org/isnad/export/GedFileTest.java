package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.store.Filter;
import org.isnad.store.Json;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** UCDP GED's columns and rules. */
class GedFileTest {

  private static final GedRow ROWS = new GedRow(Parties.load(), Areas.load());

  @TempDir private Path folder;

  private static String cell(Map<String, @Nullable Object> cells, String name) {
    assertThat(GedRow.COLUMNS).contains(name);
    return Row.text(cells.get(name));
  }

  @Test
  void thereAreExactlyItsFortyNineColumns() {
    assertThat(GedRow.COLUMNS).hasSize(49).doesNotHaveDuplicates();
    assertThat(GedRow.COLUMNS).startsWith("id", "relid", "year").endsWith("low", "gwnoa", "gwnob");
  }

  @Test
  void theGridIsCountedFromTheSouthWest() {
    assertThat(GedRow.priogrid(33.3, 44.4)).isEqualTo(177_569);
    assertThat(GedRow.priogrid(-90, -180)).isEqualTo(1);
    assertThat(GedRow.priogrid(-0.1, -0.1)).isEqualTo(179L * 720 + 360);
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-01, 2022-02-01, 1",
    "2022-02-01, 2022-02-06, 2",
    "2022-02-01, 2022-02-07, 3",
    "2022-02-01, 2022-02-28, 4",
    "2022-01-01, 2022-12-31, 5"
  })
  void aSpanOfDaysHasItsDigit(String start, String end, int digit) {
    Case incident = Cases.on(start, end);
    assertThat(GedRow.datePrecision(incident.start(), incident.end())).isEqualTo(digit);
  }

  @ParameterizedTest
  @CsvSource({
    "ied,       occurred, 3,    IQ, 2022-02-01, ''",
    "ied,       occurred, null, IQ, 2022-02-01, no death reported",
    "ied,       occurred, 0,    IQ, 2022-02-01, reported to be without deaths",
    "ied,       foiled,   3,    IQ, 2022-02-01, prevented or failed",
    "ied,       planned,  3,    IQ, 2022-02-01, only announced",
    "ied,       claimed_unconfirmed, 3, IQ, 2022-02-01, 'only claimed, and doubted'",
    "arrests,   occurred, 3,    IQ, 2022-02-01, not an act of armed force by an organised actor",
    "ied,       occurred, 3,    '', 2022-02-01, no place",
    "ied,       occurred, 3,    IQ, '',         no date",
  })
  void whatIsNoEventSaysWhy(
      String type, String status, String killed, String country, String day, String reason) {
    Case incident =
        Cases.of(
            "'type':'%s','status':'%s','harm':{'killed':{'low':%s}},'where':{'country':'%s'},'when':{'start':'%s','end':'%s'}"
                .formatted(type, status, killed, country, day, day));
    assertThat(GedEligibility.reason(incident))
        .isEqualTo(Optional.of(reason).filter(text -> !text.isEmpty()));
  }

  @Test
  void aGovernmentIsSideAAndKnownNumbersAreGiven() {
    Map<String, @Nullable Object> cells =
        ROWS.cells(
            Cases.of(
                """
                'type':'armed_clash','status':'occurred','actor':{'id':'islamic-state'},
                'target':{'owner':'Iraqi army'},'where':{'country':'IQ','admin1':'IQ-SD','lat':33.3,
                'lon':44.4,'precision':2},'when':{'start':'2022-02-01','end':'2022-02-01'},
                'harm':{'killed':{'low':2,'best':3,'high':null}}
                """));
    assertThat(cell(cells, "side_a")).isEqualTo("Government of Iraq");
    assertThat(cell(cells, "side_a_new_id")).isEqualTo("116");
    assertThat(cell(cells, "gwnoa")).isEqualTo("645");
    assertThat(cell(cells, "side_b")).isEqualTo("IS");
    assertThat(cell(cells, "side_b_new_id")).isEqualTo("234");
    assertThat(cell(cells, "type_of_violence")).isEqualTo("1");
    assertThat(cell(cells, "country_id")).isEqualTo("645");
    assertThat(cell(cells, "geom_wkt")).isEqualTo("POINT (44.4 33.3)");
    assertThat(cell(cells, "priogrid_gid")).isEqualTo("177569");
    assertThat(cell(cells, "where_prec")).isEqualTo("2");
    assertThat(cell(cells, "low") + cell(cells, "best") + cell(cells, "high")).isEqualTo("233");
    for (String empty :
        List.of("relid", "conflict_new_id", "dyad_new_id", "gwnob", "active_year")) {
      assertThat(cell(cells, empty)).as(empty).isEmpty();
    }
  }

  @Test
  void anUnknownActorStaysUnknown() {
    Map<String, @Nullable Object> cells =
        ROWS.cells(
            Cases.of("'type':'attack','actor':{'id':'unknown'},'harm':{'killed':{'low':1}}"));
    assertThat(cell(cells, "side_a")).isEmpty();
    assertThat(cell(cells, "side_b")).isEqualTo("Civilians");
    assertThat(cell(cells, "type_of_violence")).isEmpty();
    assertThat(cell(cells, "deaths_civilians")).isEqualTo("1");
  }

  @Test
  void sourcesFollowItsGrammar() {
    Source one =
        new Source(
            "sha256:1",
            "A, \"B\"",
            "",
            "2022-02-01",
            "2022-02-01",
            "url",
            "x; \"y\"",
            Instant.EPOCH,
            "");
    Source two = new Source("sha256:2", "C", "", "", "", "unknown", "", Instant.EPOCH, "");
    Case made = Cases.of("'independent_chains':{'lower':0,'upper':2}");
    Case incident =
        new Case(made.record(), "machine", List.of(one, two), List.of(), false, one.taken());
    Map<String, @Nullable Object> cells = ROWS.cells(incident);
    assertThat(cell(cells, "source_article")).isEqualTo("\"A  'B',2022-02-01,x, 'y'\";\"C,,\"");
    assertThat(cell(cells, "source_office")).isEqualTo("A, 'B';C");
    assertThat(cell(cells, "source_headline")).isEqualTo("x, 'y';");
    assertThat(cell(cells, "number_of_sources")).isEqualTo("-1");
  }

  @Test
  void whatIsWrittenHoldsForEveryRowOfAStore() throws IOException {
    try (Store store = Holdings.open(folder.resolve("isnad.db"))) {
      Path file = folder.resolve("ged.csv");
      Exported exported =
          Export.load().write(store, Filter.ALL, Format.GED, file, Holdings.options());
      assertThat(exported.files())
          .containsExactly(file.toString(), folder.resolve("ged.not-eligible.csv").toString());
      assertThat(exported.extras().get("eligible")).isPositive();
      assertThat(exported.extras().get("not-eligible")).isPositive();
      try (CsvReader<NamedCsvRecord> reader = CsvReader.builder().ofNamedCsvRecord(file)) {
        for (NamedCsvRecord row : reader) {
          long low = Long.parseLong(row.getField("low"));
          long best = Long.parseLong(row.getField("best"));
          long high = Long.parseLong(row.getField("high"));
          assertThat(low).isPositive().isLessThanOrEqualTo(best);
          assertThat(best).isLessThanOrEqualTo(high);
          long sum = 0;
          for (String deaths :
              List.of("deaths_a", "deaths_b", "deaths_civilians", "deaths_unknown")) {
            sum += Long.parseLong(row.getField(deaths));
          }
          assertThat(sum).isEqualTo(best);
          assertThat(row.getField("where_prec")).matches("[1-7]");
        }
      }
      assertThat(FormatsTest.column(folder.resolve("ged.not-eligible.csv"), "reason"))
          .allMatch(reason -> !reason.isBlank())
          .contains("no death reported", "prevented or failed");
    }
  }

  @Test
  void jsonOfCasesIsWellFormed() {
    assertThat(Json.parse(Cases.on("2022-02-01", "2022-02-01").json().toString()).get("release"))
        .isEqualTo(Json.of(Release.COMPLETE));
  }
}
