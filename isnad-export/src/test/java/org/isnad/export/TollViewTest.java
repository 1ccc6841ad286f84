package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.OptionalLong;
import java.util.stream.Stream;
import org.isnad.store.Json;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What other codebooks make of a toll. */
class TollViewTest {

  private static String shown(OptionalLong... figures) {
    return Stream.of(figures)
        .map(f -> f.isPresent() ? Long.toString(f.getAsLong()) : "-")
        .reduce((one, other) -> one + " " + other)
        .orElse("");
  }

  private static String shown(TollView view, Json toll) {
    TollView.Numbers numbers = view.of(toll);
    return shown(numbers.low(), numbers.best(), numbers.high());
  }

  private static Json toll(String figures) {
    if (figures.equals("null")) {
      return Json.NULL;
    }
    String[] parts = figures.split(" ");
    return Json.parse(
        ("{\"low\":" + parts[0] + ",\"best\":" + parts[1] + ",\"high\":" + parts[2] + "}")
            .replace("-", "null"));
  }

  @ParameterizedTest
  @CsvSource({
    "not said,          null,      - - -,     0,   - - -",
    "said to be none,   0 0 0,     0 0 0,     0,   0 0 0",
    "a number,          5 5 5,     5 5 5,     5,   5 5 5",
    "reports differ,    3 4 7,     3 4 7,     3,   3 4 7",
    "at least five,     5 5 -,     5 5 -,     5,   5 5 5",
    "a bare plural,     2 - -,     2 - -,     3,   2 2 2",
    "dozens,            24 - -,    24 - -,    12,  24 24 24",
    "hundreds,          200 - -,   200 - -,   100, 200 200 200",
    "two,               2 2 2,     2 2 2,     2,   2 2 2",
    "more than ten,     11 - -,    11 - -,    11,  11 11 11",
    "best below low,    9 4 5,     9 4 5,     9,   9 9 9",
  })
  void everyCodebookHasItsView(String what, String toll, String kept, String acled, String ucdp) {
    Json json = toll(toll);
    assertThat(shown(TollView.AS_KEPT, json)).as(what).isEqualTo(kept);
    assertThat(shown(TollView.ACLED.of(json).low())).as(what).isEqualTo(acled);
    assertThat(shown(TollView.UCDP, json)).as(what).isEqualTo(ucdp);
  }

  @ParameterizedTest
  @CsvSource({
    "words and a number,  2 5 5,  2 - -/5 5 5,    3",
    "dozens and thirty,   24 30 30, 24 - -/30 30 30, 12",
    "rising,              3 7 7,  3 3 3/7 7 7,    3",
    "decided by a person, 6 6 6,  2 - -/5 5 5,    6",
  })
  void acledTakesTheLowestOfWhatIsTold(String what, String toll, String history, String acled) {
    Json told = Json.of(Stream.of(history.split("/")).map(TollViewTest::toll).toList());
    Json json = toll(toll).with("history", told);
    assertThat(shown(TollView.ACLED.of(json).low())).as(what).isEqualTo(acled);
  }
}
