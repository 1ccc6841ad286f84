package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.account.Account;
import org.isnad.account.Link;
import org.isnad.mention.Rows;
import org.isnad.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of {@code account-fields.tsv}: a report (its lines parted by a pilcrow), a field, and
 * the values of that field in its accounts.
 */
class AccountFieldsTest {
  private static final Isnad ISNAD = Isnad.arabic();

  static Stream<String> rows() throws IOException {
    return Rows.of(AccountFieldsTest.class, "account-fields.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void fieldsAreWhatTheReportSays(String row) {
    String[] cells = row.split("\t", -1);
    Report report = Report.ofText(cells[0].replace("\u00B6", "\n")).withPublished("2022-05-10");
    String values =
        ISNAD.read(report).accounts().stream()
            .map(account -> value(account, cells[1]))
            .collect(Collectors.joining(" | "));
    assertThat(cells[0] + "\t" + cells[1] + "\t" + values).isEqualTo(row);
  }

  private static String value(Account account, String field) {
    return switch (field) {
      case "type" -> account.type().code();
      case "actor" -> account.actor().id();
      case "target" -> account.target().category();
      case "chain" ->
          account.chain().isEmpty()
              ? "-"
              : account.chain().stream().map(Link::name).collect(Collectors.joining(", "));
      default -> throw new IllegalArgumentException("no such field: " + field);
    };
  }
}
