package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.List;

/** What every column of the data package means, as a table and as a text. */
final class Codebook {

  private static final List<String> NAMES =
      List.of(
          "table",
          "column",
          "type",
          "unit",
          "allowed_values",
          "since",
          "example",
          "definition_en",
          "definition_ar");

  private Codebook() {}

  static void csv(OutputStream out) throws IOException {
    try (CsvSheet sheet = new CsvSheet(out, false, NAMES)) {
      for (PackageTable table : PackageTable.all()) {
        for (Column column : table.columns()) {
          sheet.add(
              List.of(
                  table.name(),
                  column.name(),
                  column.kind().code(),
                  column.unit(),
                  String.join("; ", column.values()),
                  column.since(),
                  column.example(),
                  column.english(),
                  column.arabic()));
        }
      }
    }
  }

  static String markdown() {
    StringBuilder text = new StringBuilder("# Codebook\n");
    for (PackageTable table : PackageTable.all()) {
      text.append("\n## ").append(table.file()).append('\n');
      for (Column column : table.columns()) {
        text.append("\n### ").append(column.name()).append("\n\n");
        text.append(column.english()).append("\n\n");
        text.append(column.arabic()).append("\n\n");
        text.append("- type: ").append(column.kind().code()).append('\n');
        if (!column.unit().isEmpty()) {
          text.append("- unit: ").append(column.unit()).append('\n');
        }
        if (!column.values().isEmpty()) {
          text.append("- values: `").append(String.join("`, `", column.values())).append("`\n");
        }
        text.append("- example: `").append(column.example()).append("`\n");
        text.append("- since: ").append(column.since()).append('\n');
      }
    }
    return text.toString();
  }
}
