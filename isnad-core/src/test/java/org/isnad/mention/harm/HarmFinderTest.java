package org.isnad.mention.harm;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.mention.Count;
import org.isnad.mention.Rows;
import org.isnad.report.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of {@code harm.tsv}: what a sentence says of harm to people, and what it does not say.
 */
class HarmFinderTest {
  private static final List<Outcome> OUTCOMES =
      List.of(Outcome.KILLED, Outcome.INJURED, Outcome.ABDUCTED, Outcome.ARRESTED);

  static Stream<String> rows() throws IOException {
    return Rows.of(HarmFinderTest.class, "harm.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void harmIsWhatTheSentenceSays(String row) {
    String[] cells = row.split("\t", -1);
    Document document = Rows.document(cells[0]);
    List<HarmMention> found = new HarmFinder(document).find(Rows.whole(document));
    String told =
        OUTCOMES.stream().map(outcome -> told(found, outcome)).collect(Collectors.joining("\t"));
    assertThat(cells[0] + "\t" + told).isEqualTo(row);
  }

  private static String told(List<HarmMention> found, Outcome outcome) {
    return found.stream()
        .filter(harm -> harm.outcome() == outcome && !harm.among())
        .map(harm -> told(harm.count()))
        .collect(Collectors.joining(" "));
  }

  private static String told(Count count) {
    if (count.isVague()) {
      return count.low() + "+";
    }
    if (count.high().isEmpty()) {
      return count.low() + "..";
    }
    long high = count.high().getAsLong();
    return count.low() == high ? Long.toString(high) : count.low() + ".." + high;
  }
}
