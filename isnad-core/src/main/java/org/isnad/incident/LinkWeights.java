package org.isnad.incident;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconFormatException;

/** How much each feature counts, from {@code link-weights.tsv}. Immutable. */
public final class LinkWeights {
  private static final String FILE = "link-weights.tsv";
  private static final int COLUMNS = 3;

  private final double[] values;

  private LinkWeights(double[] values) {
    this.values = values;
  }

  /**
   * The weights that are built in.
   *
   * @throws LexiconFormatException if a feature is missing, unknown or told twice
   */
  public static LinkWeights load() {
    return of(Lexicon.lines(FILE));
  }

  static LinkWeights of(List<String> lines) {
    Map<String, Double> told = new HashMap<>();
    for (int i = 0; i < lines.size(); i++) {
      String line = lines.get(i);
      if (line.isBlank() || line.startsWith("#")) {
        continue;
      }
      String[] cells = line.split("\t", -1);
      if (cells.length != COLUMNS) {
        throw new LexiconFormatException(FILE + ":" + (i + 1), COLUMNS + " columns");
      }
      if (told.put(cells[0], Double.valueOf(cells[1])) != null) {
        throw new LexiconFormatException(FILE + ":" + (i + 1), "each weight once");
      }
    }
    double[] values = new double[Feature.values().length];
    for (Feature feature : Feature.values()) {
      Double value = told.remove(feature.code());
      if (value == null) {
        throw new LexiconFormatException(FILE, "a weight " + feature.code());
      }
      values[feature.ordinal()] = value;
    }
    if (!told.isEmpty()) {
      throw new LexiconFormatException(FILE, "no weight " + told.keySet().iterator().next());
    }
    return new LinkWeights(values);
  }

  double of(Feature feature) {
    return values[feature.ordinal()];
  }

  /** The weighed sum of features. */
  double sum(double[] features) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * features[i];
    }
    return sum;
  }
}
