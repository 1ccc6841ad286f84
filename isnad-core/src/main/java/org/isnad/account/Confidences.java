package org.isnad.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconFormatException;

/**
 * How often values that were got in one way are right, as measured on gold, from {@code
 * confidence.tsv}. Immutable.
 */
public final class Confidences {
  private static final String FILE = "confidence.tsv";
  private static final int COLUMNS = 3;
  private final Map<String, Double> shares;

  private Confidences(Map<String, Double> shares) {
    this.shares = Map.copyOf(shares);
  }

  /** The shares that are built in. */
  public static Confidences load() {
    Map<String, Double> shares = new HashMap<>();
    List<String> lines = Lexicon.lines(FILE);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new LexiconFormatException(FILE + ":" + (i + 1), COLUMNS + " columns");
      }
      shares.put(cells[0], Double.parseDouble(cells[1]));
    }
    return new Confidences(shares);
  }

  /** These shares instead of those that are built in. */
  public static Confidences of(Map<String, Double> shares) {
    return new Confidences(shares);
  }

  /** The classes that no other is above. */
  public Set<String> highest() {
    return shares.keySet().stream()
        .filter(how -> how.indexOf('.') < 0)
        .collect(Collectors.toUnmodifiableSet());
  }

  /** The remarks at the head of the file that is built in, a line each. */
  public static List<String> remarks() {
    return Lexicon.lines(FILE).stream().filter(line -> line.startsWith("#")).toList();
  }

  /** The share of a class, or of the next class above it that was measured. */
  public Confidence of(String how) {
    String known = how;
    while (!shares.containsKey(known)) {
      int dot = known.lastIndexOf('.');
      if (dot < 0) {
        throw new LexiconFormatException(FILE, "a share of " + known);
      }
      known = known.substring(0, dot);
    }
    return new Confidence(how, shares.get(known));
  }
}
