package org.isnad.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.engine.Isnad;
import org.isnad.mention.Rows;
import org.isnad.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@code incidents.tsv}: which incidents a sentence tells, and where each was. */
class IncidentsToldTest {
  private static final Isnad ISNAD = Isnad.arabic();

  static Stream<String> rows() throws IOException {
    return Rows.of(IncidentsToldTest.class, "incidents.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void eachSentenceTellsItsIncidents(String row) {
    String text = row.substring(0, row.indexOf('\t'));
    String told =
        ISNAD.read(Report.ofText(text).withPublished("2022-05-12")).accounts().stream()
            .map(IncidentsToldTest::told)
            .collect(Collectors.joining("; "));
    assertThat(text + "\t" + told).isEqualTo(row);
  }

  private static String told(Account account) {
    return account.type().code() + " @ " + account.where().flatMap(Where::name).orElse("-");
  }
}
