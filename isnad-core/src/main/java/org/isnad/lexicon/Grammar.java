package org.isnad.lexicon;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.text.Folded;

/**
 * The closed lists of Arabic morphology that form expansion and matching rest on: glued prefixes,
 * attached pronouns, and the endings of verbs and nouns. Read from {@code grammar.tsv}; an ending
 * of "0" is the bare stem.
 */
final class Grammar {
  private final Map<String, List<String>> lists = new HashMap<>();

  Grammar(List<String> lines) {
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i).strip();
      if (line.isEmpty() || line.charAt(0) == '#') {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != 2) {
        throw new LexiconFormatException("grammar.tsv:" + (i + 1), "2 columns");
      }
      lists.put(cells[0], List.of(cells[1].split(" ")).stream().map(Grammar::ending).toList());
    }
  }

  private static String ending(String cell) {
    return cell.equals("0") ? "" : Folded.fold(cell);
  }

  /** The members of a list, folded. */
  List<String> list(String name) {
    List<String> list = lists.get(name);
    if (list == null) {
      throw new LexiconFormatException("grammar.tsv", "a list " + name);
    }
    return list;
  }

  /** The only member of a list. */
  String one(String name) {
    return list(name).get(0);
  }
}
