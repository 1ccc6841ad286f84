package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.AccountRow;
import org.isnad.engine.Reading;

/** The accounts of one report in lines for people: the figures, who, whence, and the words. */
final class AccountTable {

  private static final List<String> HEADINGS =
      List.of("", "when", "where", "what", "killed", "injured");
  private static final String SAYS = "says: ";
  private static final String DISRUPTED = "disrupted_weapons";
  private static final int LONGEST_CELL = 48;

  private static final int NARROWEST_CELL = 12;
  private static final int INDENT = 7;
  private static final int WHERE = 2;

  private final int columns;

  /** A table whose lines are no wider than so many columns, as far as its figures allow. */
  AccountTable(int columns) {
    this.columns = columns;
  }

  String of(String where, Reading reading) {
    StringBuilder table = new StringBuilder(where).append('\n');
    List<AccountRow> rows = reading.rows();
    if (rows.isEmpty()) {
      return table.append("  no account of an attack\n\n").toString();
    }
    List<List<String>> cells = new ArrayList<>();
    cells.add(HEADINGS);
    for (int i = 0; i < rows.size(); i++) {
      cells.add(cells(i + 1, rows.get(i)));
    }
    int[] widths = fitted(widths(cells));
    for (int i = 0; i < cells.size(); i++) {
      table.append(line(cells.get(i), widths)).append('\n');
      if (i > 0) {
        appendDetails(table, rows.get(i - 1), Words.of(reading, i - 1, columns - INDENT));
      }
    }
    return table.append('\n').toString();
  }

  private static List<String> cells(int number, AccountRow row) {
    boolean usual = row.status().equals(row.type().equals(DISRUPTED) ? "foiled" : "occurred");
    String status = usual ? "" : " (" + row.status() + ")";
    return List.of(
        Integer.toString(number),
        told(row.when()),
        told(cut(row.where(), LONGEST_CELL)),
        row.type() + status,
        told(row.killed()),
        told(row.injured()));
  }

  /** What the report does not say is a dash. */
  private static String told(String value) {
    return value.isBlank() ? "-" : value;
  }

  /** Long names of places give way. */
  private int[] fitted(int[] widths) {
    int total = 2 + 2 * (widths.length - 1);
    for (int width : widths) {
      total += width;
    }
    widths[WHERE] -= Math.max(0, Math.min(total - columns, widths[WHERE] - NARROWEST_CELL));
    return widths;
  }

  private void appendDetails(StringBuilder table, AccountRow row, String words) {
    String who = row.actor().isBlank() ? "unknown" : cut(row.actor(), LONGEST_CELL);
    String details = who + " -> " + row.target();
    if (!row.weapons().isBlank()) {
      details += ", with " + row.weapons();
    }
    if (row.background()) {
      details += " (background)";
    }
    table.append(" ".repeat(INDENT)).append(cut(details, columns - INDENT)).append('\n');
    if (!row.chain().isBlank()) {
      String chain = cut(row.chain(), columns - INDENT - SAYS.length());
      table.append(" ".repeat(INDENT)).append(SAYS).append(chain).append('\n');
    }
    if (!words.isBlank()) {
      table.append(" ".repeat(INDENT)).append(cut(words, columns - INDENT)).append('\n');
    }
  }

  private static int[] widths(List<List<String>> cells) {
    int[] widths = new int[HEADINGS.size()];
    for (List<String> row : cells) {
      for (int i = 0; i < widths.length; i++) {
        widths[i] = Math.max(widths[i], width(row.get(i)));
      }
    }
    return widths;
  }

  private static String line(List<String> cells, int[] widths) {
    StringBuilder line = new StringBuilder("  ");
    for (int i = 0; i < widths.length; i++) {
      String cell = width(cells.get(i)) <= widths[i] ? cells.get(i) : cut(cells.get(i), widths[i]);
      line.append(cell).append(" ".repeat(Math.max(0, widths[i] - width(cell)) + 2));
    }
    return line.toString().stripTrailing();
  }

  /** Columns on a terminal: vowel marks and direction controls take none. */
  static int width(String text) {
    return (int) text.codePoints().filter(AccountTable::isSeen).count();
  }

  private static boolean isSeen(int letter) {
    int type = Character.getType(letter);
    return type != Character.NON_SPACING_MARK
        && type != Character.ENCLOSING_MARK
        && type != Character.FORMAT;
  }

  /** On one line and no longer than so many letters. */
  static String cut(String text, int longest) {
    String line = text.replaceAll("\\s+", " ").strip();
    return line.codePointCount(0, line.length()) <= longest
        ? line
        : line.substring(0, line.offsetByCodePoints(0, longest - 1)).strip() + "\u2026";
  }
}
