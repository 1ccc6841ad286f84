package org.isnad.export;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** A table of facts beside this class: a line of names, then rows, split at tabs. */
final class Table {

  private Table() {}

  /**
   * The rows, each by the names of the first line.
   *
   * @throws IllegalStateException if a row has more or fewer cells than there are names
   */
  static List<Map<String, String>> read(String file) {
    List<String> lines = text(file).lines().toList();
    String[] names = lines.get(0).split("\t", -1);
    List<Map<String, String>> rows = new ArrayList<>();
    for (int i = 1; i < lines.size(); i++) {
      String[] cells = lines.get(i).split("\t", -1);
      if (cells.length != names.length) {
        throw new IllegalStateException(
            file + ":" + (i + 1) + ": want " + names.length + " columns");
      }
      Map<String, String> row = new LinkedHashMap<>();
      for (int j = 0; j < names.length; j++) {
        row.put(names[j], cells[j]);
      }
      rows.add(row);
    }
    return rows;
  }

  /** A whole file. */
  static String text(String file) {
    try (InputStream in = Table.class.getResourceAsStream(file)) {
      if (in == null) {
        throw new IllegalStateException("no resource " + file);
      }
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A cell that must be there. */
  static String cell(Map<String, String> row, String name) {
    String cell = row.get(name);
    if (cell == null) {
      throw new IllegalStateException("no column " + name);
    }
    return cell;
  }
}
