package org.isnad.eval;

/**
 * What the two main figures are worked out from; sums of reports add up.
 *
 * @param paired accounts that met
 * @param gold gold accounts, less the optional ones that were missed
 * @param given accounts in the records
 * @param whole required gold accounts whose main fields are all right
 * @param required gold accounts that must be found
 */
public record Sums(int paired, int gold, int given, int whole, int required) {
  static final Sums NONE = new Sums(0, 0, 0, 0, 0);

  Sums plus(Sums other) {
    return new Sums(
        paired + other.paired,
        gold + other.gold,
        given + other.given,
        whole + other.whole,
        required + other.required);
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    return gold + given == 0 ? 0 : 2.0 * paired / (gold + given);
  }

  /** The share of required accounts whose main fields are all right. */
  public double record() {
    return required == 0 ? 0 : (double) whole / required;
  }
}
