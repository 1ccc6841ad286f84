package org.isnad.mention.trigger;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.BitSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.mention.Rows;
import org.isnad.report.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@code triggers.tsv}: a sentence, and the acts that it tells. */
class TriggerFinderTest {
  static Stream<String> rows() throws IOException {
    return Rows.of(TriggerFinderTest.class, "triggers.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void actsAreThoseThatTheSentenceTells(String row) {
    String[] cells = row.split("\t", -1);
    Document document = Rows.document(cells[0]);
    String found =
        new TriggerFinder(document)
            .find(Rows.whole(document), new BitSet()).stream()
                .map(TriggerFinderTest::told)
                .collect(Collectors.joining(" "));
    assertThat(cells[0] + "\t" + found).isEqualTo(row);
  }

  private static String told(TriggerMention trigger) {
    return trigger.act()
        + (trigger.number() > 1 ? ":" + trigger.number() : "")
        + (trigger.supposed() ? "*" : "");
  }
}
