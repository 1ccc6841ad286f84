package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.mention.Rows;
import org.isnad.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of {@code incidents-or-not.tsv}: what is an incident, and the kinds of text that use
 * the same words and tell none.
 */
class IncidentsOrNotTest {
  private static final Isnad ISNAD = Isnad.arabic();

  static Stream<String> rows() throws IOException {
    return Rows.of(IncidentsOrNotTest.class, "incidents-or-not.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void onlyAnIncidentGivesAnAccount(String row) {
    String text = row.substring(0, row.indexOf('\t'));
    String types =
        ISNAD.read(Report.ofText(text).withPublished("2022-05-10")).accounts().stream()
            .map(account -> account.type().code())
            .collect(Collectors.joining(" "));
    assertThat(text + "\t" + (types.isEmpty() ? "-" : types)).isEqualTo(row);
  }
}
