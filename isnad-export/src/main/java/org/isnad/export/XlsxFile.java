package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * A workbook: the flat table with cells of their kinds, what did not fit into a cell on a sheet of
 * its own, and a sheet that explains the columns. Text stands in cells of text, which no program
 * takes for a formula.
 */
final class XlsxFile implements IncidentFile {

  /** As many rows as a sheet can have. */
  static final int MOST_ROWS = 1_048_576;

  /** As many UTF-16 units as a cell can hold. */
  static final int MOST_LETTERS = 32_767;

  private static final int FLUSHED = 200;
  private static final LocalDate FIRST_DAY = LocalDate.of(1900, 3, 1);

  private record Part(String id, String column, int number, String text) {}

  private final OutputStream out;
  private final Workbook workbook;
  private final Worksheet sheet;
  private final Rows rows;
  private final ExportOptions options;
  private final int mostRows;
  private final List<Part> parts = new ArrayList<>();
  private int line;

  XlsxFile(OutputStream out, Rows rows, ExportOptions options) {
    this(out, rows, options, MOST_ROWS);
  }

  XlsxFile(OutputStream out, Rows rows, ExportOptions options, int mostRows) {
    this.out = out;
    this.rows = rows;
    this.options = options;
    this.mostRows = mostRows;
    this.workbook = new Workbook(out, "Isnad", "1.0");
    this.sheet = sheet("incidents");
    for (int i = 0; i < Columns.all().size(); i++) {
      sheet.inlineString(0, i, Columns.all().get(i).name());
      sheet.style(0, i).bold().set();
    }
    sheet.freezePane(1, 1);
  }

  private Worksheet sheet(String name) {
    Worksheet added = workbook.newWorksheet(name);
    if (options.language() == ExportOptions.Language.AR) {
      added.rightToLeft();
    }
    return added;
  }

  /**
   * Adds a row.
   *
   * @throws IOException if the sheet is full
   */
  @Override
  public void add(Case incident) throws IOException {
    line++;
    if (line >= mostRows) {
      throw new IOException(
          "xlsx: a sheet has "
              + mostRows
              + " rows at most, and there are more incidents; narrow the query, or take csv or parquet");
    }
    Row row = rows.of(incident);
    for (int i = 0; i < row.cells().size(); i++) {
      cell(incident, Columns.all().get(i), i, row.cells().get(i));
    }
    if (line % FLUSHED == 0) {
      sheet.flush();
    }
  }

  private void cell(Case incident, Column column, int at, @Nullable Object cell) {
    if (cell == null) {
      return;
    }
    if (cell instanceof LocalDate day && !day.isBefore(FIRST_DAY)) {
      sheet.value(line, at, day);
      sheet.style(line, at).format("yyyy-mm-dd").set();
    } else if (cell instanceof Long || cell instanceof BigDecimal) {
      sheet.value(line, at, (Number) cell);
    } else {
      List<String> pieces = XlsxText.pieces(Row.text(cell), MOST_LETTERS);
      sheet.inlineString(line, at, pieces.get(0));
      for (int i = 1; i < pieces.size(); i++) {
        parts.add(new Part(incident.id(), column.name(), i + 1, pieces.get(i)));
      }
    }
  }

  @Override
  public Map<String, Long> finish() throws IOException {
    sheet.finish();
    if (!parts.isEmpty()) {
      continued();
    }
    about();
    workbook.finish();
    return parts.isEmpty() ? Map.of() : Map.of("continued", (long) parts.size());
  }

  /** What did not fit into a cell, piece by piece. */
  private void continued() throws IOException {
    Worksheet more = sheet("continued");
    header(more, "id", "column", "part", "text");
    for (int i = 0; i < parts.size(); i++) {
      Part part = parts.get(i);
      if (i + 1 >= mostRows) {
        throw new IOException("xlsx: too many long cells for one sheet; take csv or parquet");
      }
      more.inlineString(i + 1, 0, part.id());
      more.inlineString(i + 1, 1, part.column());
      more.value(i + 1, 2, part.number());
      more.inlineString(i + 1, 3, part.text());
    }
    more.finish();
  }

  private void about() throws IOException {
    Worksheet about = sheet("about");
    header(about, "release", Release.of(options));
    about.inlineString(1, 0, "continued");
    about.inlineString(
        1,
        1,
        "Text of more than "
            + MOST_LETTERS
            + " letters goes on in the sheet continued, by id, column and part.");
    for (int i = 0; i < Columns.all().size(); i++) {
      Column column = Columns.all().get(i);
      about.inlineString(i + 3, 0, column.name());
      about.inlineString(i + 3, 1, column.definition(options.language()));
      about.inlineString(i + 3, 2, column.unit());
    }
    about.finish();
  }

  private static void header(Worksheet sheet, String... names) {
    for (int i = 0; i < names.length; i++) {
      sheet.inlineString(0, i, names[i]);
      sheet.style(0, i).bold().set();
    }
  }

  @Override
  public void close() throws IOException {
    out.close();
  }
}
