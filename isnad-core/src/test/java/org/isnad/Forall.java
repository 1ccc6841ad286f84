package org.isnad;

import java.util.SplittableRandom;

/**
 * Checks that something holds for a thousand random cases.
 *
 * <p>The cases are the same on every run. A failure names the seed of its case; {@code
 * -Dforall.seed=} runs that case alone, {@code -Dforall.cases=} more or fewer of them.
 */
public final class Forall {

  private static final int CASES = Integer.getInteger("forall.cases", 1000);
  private static final long FIRST_SEED = 1;

  private Forall() {}

  /** What must hold; it throws when it does not. */
  public interface Property {
    void holdsFor(SplittableRandom random) throws Exception;
  }

  /** Runs the property with one seed after the other. */
  public static void forall(Property property) {
    Long only = Long.getLong("forall.seed");
    if (only != null) {
      check(property, only);
      return;
    }
    for (long seed = FIRST_SEED; seed < FIRST_SEED + CASES; seed++) {
      check(property, seed);
    }
  }

  private static void check(Property property, long seed) {
    try {
      property.holdsFor(new SplittableRandom(seed));
    } catch (Throwable failure) {
      throw new AssertionError(
          "fails for -Dforall.seed=" + seed + ": " + failure.getMessage(), failure);
    }
  }
}
