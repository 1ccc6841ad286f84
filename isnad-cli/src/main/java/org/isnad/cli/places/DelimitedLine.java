package org.isnad.cli.places;

import java.util.ArrayList;
import java.util.List;

/** A line of cells with a mark between them; a cell in double quotes may hold the mark. */
final class DelimitedLine {
  private static final char QUOTE = '"';

  private DelimitedLine() {}

  static List<String> cells(String line, char mark) {
    List<String> cells = new ArrayList<>();
    StringBuilder cell = new StringBuilder();
    boolean quoted = false;
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c == QUOTE && quoted && i + 1 < line.length() && line.charAt(i + 1) == QUOTE) {
        cell.append(QUOTE);
        i++;
      } else if (c == QUOTE && (quoted || cell.isEmpty())) {
        quoted = !quoted;
      } else if (c == mark && !quoted) {
        cells.add(cell.toString());
        cell.setLength(0);
      } else {
        cell.append(c);
      }
    }
    cells.add(cell.toString());
    return List.copyOf(cells);
  }

  /** The mark that parts most cells of a line: a tab, a semicolon or a comma. */
  static char mark(String line) {
    char best = '\t';
    for (char mark : new char[] {';', ','}) {
      if (cells(line, mark).size() > cells(line, best).size()) {
        best = mark;
      }
    }
    return best;
  }
}
