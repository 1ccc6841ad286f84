package org.isnad.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.isnad.store.Json;
import org.jspecify.annotations.Nullable;

/**
 * An incident as one line of a table.
 *
 * @param cells in the order of {@link Columns#all}: String, Long, BigDecimal, LocalDate or Json;
 *     null where nothing was said
 */
record Row(List<@Nullable Object> cells) {

  Row {
    cells = Collections.unmodifiableList(new ArrayList<>(cells));
  }

  /**
   * A row of cells by the names of their columns.
   *
   * @throws IllegalStateException if a column is missing, unknown, or of another kind
   */
  static Row of(Map<String, @Nullable Object> byName) {
    List<@Nullable Object> cells = new ArrayList<>();
    for (Column column : Columns.all()) {
      if (!byName.containsKey(column.name())) {
        throw new IllegalStateException("no cell for column " + column.name());
      }
      Object cell = byName.get(column.name());
      if (cell != null && !fits(column.kind(), cell)) {
        throw new IllegalStateException(
            column.name() + ": want " + column.kind().code() + ", not " + cell.getClass());
      }
      cells.add(cell);
    }
    if (byName.size() != cells.size()) {
      throw new IllegalStateException("cells of no column in " + byName.keySet());
    }
    return new Row(cells);
  }

  private static boolean fits(Kind kind, Object cell) {
    return switch (kind) {
      case TEXT -> cell instanceof String;
      case INTEGER -> cell instanceof Long;
      case NUMBER -> cell instanceof BigDecimal;
      case DATE -> cell instanceof LocalDate;
      case JSON -> cell instanceof Json;
    };
  }

  /** A cell as text, the same in every format; empty where nothing was said. */
  static String text(@Nullable Object cell) {
    if (cell == null) {
      return "";
    }
    return cell instanceof BigDecimal number ? number.toPlainString() : cell.toString();
  }
}
