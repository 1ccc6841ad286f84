package org.isnad.export;

import java.util.List;
import java.util.Map;

/** The columns of the flat tables, in their order; their one definition is {@code columns.tsv}. */
final class Columns {

  private static final List<Column> ALL = read();

  private Columns() {}

  static List<Column> all() {
    return ALL;
  }

  private static List<Column> read() {
    return Table.read("columns.tsv").stream().map(Columns::column).toList();
  }

  /** A column as a line of a table of columns has it. */
  static Column column(Map<String, String> row) {
    return new Column(
        Table.cell(row, "name"),
        Kind.of(Table.cell(row, "kind")),
        Table.cell(row, "unit"),
        values(Table.cell(row, "values")),
        Table.cell(row, "since"),
        Table.cell(row, "example"),
        Table.cell(row, "en"),
        Table.cell(row, "ar"));
  }

  /** Values that are listed elsewhere are named by a sign. */
  private static List<String> values(String cell) {
    return switch (cell) {
      case "" -> List.of();
      case "@types" -> TypeNames.codes();
      case "@events" -> TypeNames.events();
      case "@subs" -> TypeNames.subEvents();
      case "@release" -> List.of(Release.COMPLETE, Release.PUBLIC);
      default -> List.of(cell.split(" "));
    };
  }
}
