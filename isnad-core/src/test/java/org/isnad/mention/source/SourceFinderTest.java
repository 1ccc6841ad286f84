package org.isnad.mention.source;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.mention.Rows;
import org.isnad.report.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@code sources.tsv}: a sentence, and who tells what it says. */
class SourceFinderTest {
  static Stream<String> rows() throws IOException {
    return Rows.of(SourceFinderTest.class, "sources.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void sourcesAreThoseWhoTellIt(String row) {
    String sentence = row.substring(0, row.indexOf('\t'));
    Document document = Rows.document(sentence);
    String found =
        new SourceFinder(document)
            .find().stream()
                .filter(SourceMention::saying)
                .map(s -> s.kind() + ":" + document.quote(s.from(), s.to()).quote())
                .collect(Collectors.joining(", "));
    assertThat(sentence + "\t" + (found.isEmpty() ? "-" : found)).isEqualTo(row);
  }
}
