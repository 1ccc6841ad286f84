package org.isnad.mention.party;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.mention.Rows;
import org.isnad.report.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@code parties.tsv}: a sentence, and the parties that it names. */
class PartyFinderTest {
  static Stream<String> rows() throws IOException {
    return Rows.of(PartyFinderTest.class, "parties.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void partiesAreThoseThatTheSentenceNames(String row) {
    String[] cells = row.split("\t", -1);
    Document document = Rows.document(cells[0]);
    String found =
        new PartyFinder(document)
            .find().stream()
                .filter(party -> !party.capital())
                .map(party -> party.entry().slug())
                .collect(Collectors.joining(" "));
    assertThat(cells[0] + "\t" + found).isEqualTo(row);
  }
}
