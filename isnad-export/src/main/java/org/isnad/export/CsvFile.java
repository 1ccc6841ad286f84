package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Map;

/** The flat table as CSV. */
final class CsvFile implements IncidentFile {

  private final CsvSheet sheet;
  private final Rows rows;

  CsvFile(OutputStream out, boolean excel, Rows rows) throws IOException {
    this.sheet = new CsvSheet(out, excel, Columns.all().stream().map(Column::name).toList());
    this.rows = rows;
  }

  @Override
  public void add(Case incident) {
    sheet.add(rows.of(incident).cells());
  }

  @Override
  public Map<String, Long> finish() throws IOException {
    sheet.close();
    return Map.of();
  }

  @Override
  public void close() throws IOException {
    sheet.close();
  }
}
