package org.isnad.export;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.Closeable;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A table as RFC 4180 has it, in UTF-8, with lines that end in LF. Text that a spreadsheet could
 * take for a formula is guarded; numbers and dates are as they are.
 */
final class CsvSheet implements Closeable {

  private static final byte[] BYTE_ORDER_MARK = {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF};

  private final CsvWriter csv;
  private boolean closed;

  CsvSheet(OutputStream out, boolean excel, List<String> names) throws IOException {
    if (excel) {
      out.write(BYTE_ORDER_MARK);
    }
    csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(out, StandardCharsets.UTF_8);
    csv.writeRecord(names.stream().map(Guard::guarded).toList());
  }

  /** A line: text is guarded, what is no text is written plainly, null is empty. */
  void add(List<? extends @Nullable Object> cells) {
    List<String> texts = new ArrayList<>(cells.size());
    for (Object cell : cells) {
      boolean plain = cell instanceof Number || cell instanceof LocalDate;
      texts.add(plain ? Row.text(cell) : Guard.guarded(Row.text(cell)));
    }
    csv.writeRecord(texts);
  }

  @Override
  public void close() throws IOException {
    if (!closed) {
      closed = true;
      csv.close();
    }
  }
}
