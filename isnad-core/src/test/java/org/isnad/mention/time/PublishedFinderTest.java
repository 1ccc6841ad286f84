package org.isnad.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.isnad.lexicon.Lexicon;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@code published.tsv}: a page of own sentences and the date that is its own. */
class PublishedFinderTest {
  private static final Lexicon LEXICON = Lexicon.arabic();
  private static final TimeFinder TIMES = new TimeFinder(LEXICON);

  static Stream<String> rows() throws IOException {
    try (InputStream in = PublishedFinderTest.class.getResourceAsStream("published.tsv")) {
      assertThat(in).isNotNull();
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines().filter(row -> !row.startsWith("#")).toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("rows")
  void findsTheDate(String row) {
    String[] cells = row.split("\t", -1);
    String text = cells[3].replace(" / / ", "\n");
    Report report = Report.ofText(text);
    if (!cells[2].isEmpty()) {
      report = report.withTitle(cells[2]);
    }
    Published published = find(report);
    String found =
        published.start().map(Object::toString).orElse("")
            + published.end().map(end -> ".." + end).orElse("");
    String wanted =
        cells[0].isEmpty() || cells[0].contains("..") ? cells[0] : cells[0] + ".." + cells[0];
    assertThat(found).isEqualTo(wanted);
    assertThat(published.basis().code()).isEqualTo(cells[1]);
  }

  @Test
  void takesWhatIsGivenFirst() {
    Report report =
        Report.ofText("")
            .withUrl("https://example.org/2018/03/01/slug")
            .withRetrieved("2024-05-06");
    assertThat(find(report).basis()).isEqualTo(Basis.URL);
    assertThat(find(report.withPublished("2018-03-02")).basis()).isEqualTo(Basis.METADATA);
    assertThat(find(Report.ofText("").withRetrieved("2024-05-06"))).isEqualTo(Published.unknown());
  }

  @Test
  void quotesTheWordsItRestsOn() {
    String text =
        "Headline of the day\n\nPublished: 4 January 2022\n\nNews of a long flood in a small village by the river.";
    Published published = find(Report.ofText(text).withTitle("Headline of the day"));
    assertThat(published.evidence().orElseThrow().in(text)).isEqualTo("4 January 2022");
  }

  private static Published find(Report report) {
    Document document = Document.of(report, LEXICON);
    List<TimeMention> mentions = TIMES.find(document.tokens(), document.hits().all());
    return new PublishedFinder(TIMES)
        .find(report, document.tokens(), document.hits().all(), mentions, document.sentences());
  }
}
