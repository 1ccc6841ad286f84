package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.isnad.account.EventType;
import org.junit.jupiter.api.Test;

/** A column is defined once, and wholly. */
class ColumnsTest {

  private static List<Column> all() {
    List<Column> all = new ArrayList<>();
    PackageTable.all().forEach(table -> all.addAll(table.columns()));
    return all;
  }

  @Test
  void everyColumnHasADefinitionInBothLanguagesAnExampleAndAVersion() {
    for (Column column : all()) {
      assertThat(column.name()).matches("[a-z][a-z0-9_]*");
      assertThat(column.english()).as(column.name()).hasSizeGreaterThan(12).endsWith(".");
      assertThat(column.arabic()).as(column.name()).matches(".*\\p{IsArabic}.*").endsWith(".");
      assertThat(column.example()).as(column.name()).isNotBlank();
      assertThat(column.since()).as(column.name()).matches("[0-9]+\\.[0-9]+\\.[0-9]+");
      if (column.kind() == Kind.INTEGER
          && column.values().isEmpty()
          && !column.name().equals("version")) {
        assertThat(column.unit()).as(column.name()).isNotBlank();
      }
    }
  }

  @Test
  void namesAreUniqueInATable() {
    for (PackageTable table : PackageTable.all()) {
      assertThat(table.names()).as(table.name()).doesNotHaveDuplicates().isNotEmpty();
    }
  }

  @Test
  void theCodebookTellsOfEveryColumn() {
    String book = Codebook.markdown();
    for (Column column : all()) {
      assertThat(book).contains("### " + column.name() + "\n").contains(column.arabic());
    }
  }

  @Test
  void everyTypeOfIncidentIsNamed() {
    assertThat(TypeNames.codes())
        .containsExactlyInAnyOrderElementsOf(
            Arrays.stream(EventType.values()).map(EventType::code).toList());
  }

  @Test
  void theOrderOfColumnsIsFixed() {
    assertThat(PackageTable.INCIDENTS.names())
        .startsWith("id", "version", "type", "event_type", "sub_event_type", "status", "start")
        .contains("coord_policy", "uncertainty_m", "killed_low", "casualties_high")
        .endsWith("outlets", "urls", "accounts", "evidence", "release")
        .hasSize(60);
  }
}
