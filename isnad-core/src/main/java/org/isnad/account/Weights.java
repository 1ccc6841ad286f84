package org.isnad.account;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Consumer;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconFormatException;

/**
 * The weights of the named features by which candidates are scored, from {@code weights.tsv}.
 * Immutable.
 */
public final class Weights {
  private static final String FILE = "weights.tsv";
  private static final int COLUMNS = 3;
  private final Map<String, Double> values;
  private final Consumer<String> asked;

  private Weights(Map<String, Double> values, Consumer<String> asked) {
    this.values = Collections.unmodifiableMap(new HashMap<>(values));
    this.asked = asked;
  }

  /** The weights that are built in. */
  public static Weights load() {
    Map<String, Double> values = new HashMap<>();
    List<String> lines = Lexicon.lines(FILE);
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (isRemark(line)) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new LexiconFormatException(FILE + ":" + (i + 1), COLUMNS + " columns");
      }
      if (values.put(cells[0], Double.parseDouble(cells[1])) != null) {
        throw new LexiconFormatException(FILE + ":" + (i + 1), "each weight once");
      }
    }
    return new Weights(values, name -> {});
  }

  private static boolean isRemark(String line) {
    return line.isBlank() || line.startsWith("#");
  }

  /** These weights with one of them changed. */
  public Weights with(String name, double value) {
    Map<String, Double> changed = new HashMap<>(values);
    changed.put(name, value);
    return new Weights(changed, asked);
  }

  /**
   * The same weights, which note in a set of the caller's each name that is asked for: a reading
   * cannot depend on any other.
   */
  public Weights noting(Set<String> names) {
    return new Weights(values, names::add);
  }

  /** All weights by name. */
  public Map<String, Double> values() {
    return values;
  }

  /** The file that is built in, with these values in the place of its own. */
  public String file() {
    StringBuilder file = new StringBuilder();
    for (String line : Lexicon.lines(FILE)) {
      String[] cells = line.split("\t", -1);
      Double value = isRemark(line) ? null : values.get(cells[0]);
      file.append(value == null ? line : cells[0] + "\t" + plain(value) + "\t" + cells[2])
          .append('\n');
    }
    return file.toString();
  }

  /** The shortest way to write a weight: {@code -3}, {@code 0.9}. */
  public static String plain(double value) {
    return value == 0 ? "0" : BigDecimal.valueOf(value).stripTrailingZeros().toPlainString();
  }

  double of(String name) {
    Double value = values.get(name);
    if (value == null) {
      throw new LexiconFormatException(FILE, "a weight " + name);
    }
    asked.accept(name);
    return value;
  }
}
