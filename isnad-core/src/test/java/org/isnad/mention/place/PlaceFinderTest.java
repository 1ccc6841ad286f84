package org.isnad.mention.place;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.mention.Rows;
import org.isnad.report.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@code places.tsv}: a sentence and the places that it names. */
class PlaceFinderTest {
  static Stream<String> rows() throws IOException {
    return Rows.of(PlaceFinderTest.class, "places.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void placesAreThoseThatTheSentenceNames(String row) {
    String[] cells = row.split("\t", -1);
    Document document = Rows.document(cells[0]);
    String found =
        new PlaceFinder(document, Rows.lexicon().gazetteer())
            .find(Map.of()).stream()
                .map(mention -> mention.place().id().replace(' ', '_'))
                .collect(Collectors.joining(" "));
    assertThat(cells[0] + "\t" + found).isEqualTo(row);
  }
}
