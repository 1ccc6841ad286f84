package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.LocalDate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.account.Account;
import org.isnad.mention.Rows;
import org.isnad.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every row of {@code dates.tsv}: a report of own sentences and the days of what it tells. */
class DatesTest {
  private static final Isnad ISNAD = Isnad.arabic();

  static Stream<String> rows() throws IOException {
    return Rows.of(DatesTest.class, "dates.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void datesWhatIsTold(String row) {
    String[] cells = row.split("\t", -1);
    Report report = Report.ofText(cells[2].replace(" / ", "\n"));
    if (!cells[0].isEmpty()) {
      report = report.withPublished(cells[0]);
    }
    assertThat(
            ISNAD.read(report).accounts().stream()
                .map(DatesTest::dated)
                .collect(Collectors.joining(" ")))
        .isEqualTo(cells[1]);
  }

  private static String dated(Account account) {
    String start = account.when().start().map(LocalDate::toString).orElse("-");
    String end = account.when().end().map(LocalDate::toString).orElse("-");
    return (start.equals(end) ? start : start + ".." + end) + (account.background() ? "b" : "");
  }
}
