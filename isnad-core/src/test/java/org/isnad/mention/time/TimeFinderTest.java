package org.isnad.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.lexicon.Lexicon;
import org.isnad.text.Folded;
import org.isnad.text.Span;
import org.isnad.text.Tokens;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of {@code times.tsv}: a sentence with a time in brackets, and the days that it means.
 */
class TimeFinderTest {
  private static final TimeFinder FINDER = new TimeFinder(Lexicon.arabic());

  static Stream<String> rows() throws IOException {
    try (InputStream in = TimeFinderTest.class.getResourceAsStream("times.tsv")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(row -> !row.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void readsTimes(String row) {
    String[] cells = row.split("\t", -1);
    String text = cells[0].replace("[", "").replace("]", "");
    Tokens tokens = Tokens.of(Folded.of(text));
    List<TimeMention> mentions = FINDER.find(tokens);
    int start = cells[0].indexOf('[');
    if (start < 0) {
      assertThat(mentions).isEmpty();
      return;
    }
    Span expected = new Span(start, cells[0].indexOf(']') - 1);
    assertThat(mentions)
        .extracting(mention -> tokens.span(mention.first(), mention.end()))
        .contains(expected);
    TimeExpression value =
        mentions.stream()
            .filter(mention -> tokens.span(mention.first(), mention.end()).equals(expected))
            .findFirst()
            .orElseThrow()
            .value();
    When when = value.resolve(published(cells[1]));
    assertThat(value.kind()).hasToString(cells[2]);
    assertThat(when)
        .isEqualTo(
            new When(
                day(cells[3]),
                day(cells[4]),
                precision(cells[5]),
                Optional.of(cells[6]).filter(time -> !time.isEmpty())));
  }

  private static Precision precision(String code) {
    return Stream.of(Precision.values())
        .filter(precision -> precision.code().equals(code))
        .findFirst()
        .orElseThrow();
  }

  private static Published published(String cell) {
    int to = cell.indexOf("..");
    if (to < 0) {
      return new Published(day(cell), day(cell), Basis.METADATA, Optional.empty());
    }
    return new Published(
        day(cell.substring(0, to)), day(cell.substring(to + 2)), Basis.INFERRED, Optional.empty());
  }

  private static Optional<LocalDate> day(String cell) {
    return Optional.of(cell).filter(date -> !date.isEmpty()).map(LocalDate::parse);
  }
}
