package org.isnad.cli;

import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.AccountRow;
import org.isnad.engine.Reading;

/** The accounts of one report in lines for people: the figures, who, whence, and the words. */
final class AccountTable {

  private static final List<String> HEADINGS =
      List.of("", "when", "where", "what", "killed", "injured", "weapon");
  private static final int LONGEST_WORDS = 160;
  private static final int LONGEST_CELL = 48;

  private AccountTable() {}

  static String of(String where, Reading reading) {
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
    int[] widths = widths(cells);
    for (int i = 0; i < cells.size(); i++) {
      table.append(line(cells.get(i), widths)).append('\n');
      if (i > 0) {
        appendDetails(table, rows.get(i - 1), Words.of(reading, i - 1));
      }
    }
    return table.append('\n').toString();
  }

  private static List<String> cells(int number, AccountRow row) {
    String status = row.status().equals("occurred") ? "" : " (" + row.status() + ")";
    return List.of(
        Integer.toString(number),
        told(row.when()),
        told(cut(row.where(), LONGEST_CELL)),
        row.type() + status,
        told(row.killed()),
        told(row.injured()),
        told(cut(row.weapons(), LONGEST_CELL)));
  }

  /** What the report does not say is a dash. */
  private static String told(String value) {
    return value.isBlank() ? "-" : value;
  }

  private static void appendDetails(StringBuilder table, AccountRow row, String words) {
    String background = row.background() ? "   (background)" : "";
    table
        .append("       ")
        .append(row.actor().isBlank() ? "unknown" : cut(row.actor(), LONGEST_CELL))
        .append(" -> ")
        .append(cut(row.target(), LONGEST_CELL))
        .append(background)
        .append('\n');
    if (!row.chain().isBlank()) {
      table.append("       says: ").append(cut(row.chain(), LONGEST_WORDS)).append('\n');
    }
    if (!words.isBlank()) {
      table.append("       ").append(cut(words, LONGEST_WORDS)).append('\n');
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
      line.append(cells.get(i)).append(" ".repeat(widths[i] - width(cells.get(i)) + 2));
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
