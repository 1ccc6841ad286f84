package org.isnad.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.engine.Isnad;
import org.isnad.mention.Count;
import org.isnad.mention.Rows;
import org.isnad.mention.harm.Outcome;
import org.isnad.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@code tolls.tsv}: which toll a report gives which incident. */
class HarmValueTest {
  private static final Isnad ISNAD = Isnad.arabic();

  static Stream<String> rows() throws IOException {
    return Rows.of(HarmValueTest.class, "tolls.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachIncidentHasItsOwnToll(String row) {
    String text = row.substring(0, row.indexOf('\t'));
    Report report = Report.ofText(text).withPublished("2021-06-16");
    String told =
        ISNAD.read(report).accounts().stream()
            .map(HarmValueTest::told)
            .collect(Collectors.joining("; "));
    assertThat(text + "\t" + told).isEqualTo(row);
  }

  private static String told(Account account) {
    return account.type().code()
        + " "
        + count(account, Outcome.KILLED)
        + "/"
        + count(account, Outcome.INJURED);
  }

  private static String count(Account account, Outcome outcome) {
    Optional<Count> count = Optional.ofNullable(account.harm().get(outcome)).map(Harm::count);
    return count
        .map(c -> c.best().isPresent() ? Long.toString(c.best().getAsLong()) : c.low() + "+")
        .orElse("-");
  }
}
