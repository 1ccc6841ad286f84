package org.isnad.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.isnad.account.Weights;

/**
 * How weights are fitted.
 *
 * @param prefixes only weights whose names begin with one of these; all if there is none
 * @param rounds over all weights, at most
 * @param folds of the cross-validation; below 2 there is none
 * @param seed of the order in which weights are tried
 * @param step by which a weight is moved at first
 * @param leastStep it ends when no longer step helps
 * @param alarm what it costs if all reports with nothing to tell give an account
 */
public record FitPlan(
    List<String> prefixes,
    int rounds,
    int folds,
    long seed,
    double step,
    double leastStep,
    double alarm) {

  private static final int PLACES = 4;

  public FitPlan {
    prefixes = List.copyOf(prefixes);
  }

  /** The names that may move, in order. */
  List<String> chosen(Weights weights) {
    return weights.values().keySet().stream()
        .filter(name -> prefixes.isEmpty() || prefixes.stream().anyMatch(name::startsWith))
        .sorted()
        .toList();
  }

  static String rounded(double value) {
    return new BigDecimal(value).setScale(PLACES, RoundingMode.HALF_EVEN).toPlainString();
  }
}
