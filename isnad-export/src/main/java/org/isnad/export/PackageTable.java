package org.isnad.export;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A table of the data package.
 *
 * @param key columns that tell its rows apart; none if rows may be equal
 * @param links columns that hold ids of another table, as {@code report>sources.report}
 */
record PackageTable(
    String name, String title, List<Column> columns, List<String> key, List<String> links) {

  static final PackageTable INCIDENTS =
      new PackageTable("incidents", "Incidents", Columns.all(), List.of("id"), List.of());
  static final PackageTable ACCOUNTS =
      read(
          "accounts",
          "Accounts",
          List.of("account"),
          List.of("incident>incidents.id", "report>sources.report"));
  static final PackageTable EVIDENCE =
      read("evidence", "Evidence", List.of(), List.of("account>accounts.account"));
  static final PackageTable SOURCES = read("sources", "Reports", List.of("report"), List.of());

  PackageTable {
    columns = List.copyOf(columns);
    key = List.copyOf(key);
    links = List.copyOf(links);
  }

  static List<PackageTable> all() {
    return List.of(INCIDENTS, ACCOUNTS, EVIDENCE, SOURCES);
  }

  String file() {
    return name + ".csv";
  }

  List<String> names() {
    return columns.stream().map(Column::name).toList();
  }

  private static PackageTable read(
      String name, String title, List<String> key, List<String> links) {
    List<Column> columns = new ArrayList<>();
    for (Map<String, String> row : Table.read("package-columns.tsv")) {
      if (Table.cell(row, "table").equals(name)) {
        columns.add(Columns.column(row));
      }
    }
    return new PackageTable(name, title, columns, key, links);
  }
}
