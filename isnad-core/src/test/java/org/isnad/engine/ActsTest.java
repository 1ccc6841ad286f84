package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.account.Account;
import org.isnad.mention.Rows;
import org.isnad.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of {@code acts.tsv}: a report in the manner of some outlet, and the type, doer and
 * target of each of its accounts.
 */
class ActsTest {
  private static final Isnad ISNAD = Isnad.arabic();

  static Stream<String> rows() throws IOException {
    return Rows.of(ActsTest.class, "acts.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void actsAreWhatTheReportSays(String row) {
    String text = row.substring(0, row.indexOf('\t'));
    String told =
        ISNAD.read(Report.ofText(text).withPublished("2022-05-12")).accounts().stream()
            .map(ActsTest::told)
            .collect(Collectors.joining(" | "));
    assertThat(text + "\t" + (told.isEmpty() ? "-" : told)).isEqualTo(row);
  }

  private static String told(Account account) {
    return account.type().code() + " " + account.actor().id() + " " + account.target().category();
  }
}
