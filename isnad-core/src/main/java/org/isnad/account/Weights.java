package org.isnad.account;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconFormatException;

/**
 * The weights of the named features by which candidates are scored, from {@code weights.tsv}.
 * Immutable.
 */
public final class Weights {
  private static final int COLUMNS = 3;
  private final Map<String, Double> values;

  private Weights(Map<String, Double> values) {
    this.values = Map.copyOf(values);
  }

  /** The weights that are built in. */
  public static Weights load() {
    Map<String, Double> values = new HashMap<>();
    List<String> lines = Lexicon.lines("weights.tsv");
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new LexiconFormatException("weights.tsv:" + (i + 1), COLUMNS + " columns");
      }
      values.put(cells[0], Double.parseDouble(cells[1]));
    }
    return new Weights(values);
  }

  /** These weights with one of them changed. */
  public Weights with(String name, double value) {
    Map<String, Double> changed = new HashMap<>(values);
    changed.put(name, value);
    return new Weights(changed);
  }

  /** All weights by name. */
  public Map<String, Double> values() {
    return values;
  }

  double of(String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new LexiconFormatException("weights.tsv", "a weight " + name);
    }
    return value;
  }
}
