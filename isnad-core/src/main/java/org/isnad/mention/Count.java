package org.isnad.mention;

import java.util.OptionalLong;

/**
 * A number of things or people as a report tells it.
 *
 * @param low the least that the words allow; 0 or more
 * @param best the figure told, if one is told
 * @param high the most that the words allow, if they say
 */
public record Count(long low, OptionalLong best, OptionalLong high) {
  public static Count exactly(long n) {
    return new Count(n, OptionalLong.of(n), OptionalLong.of(n));
  }

  public static Count vague(long low) {
    return new Count(low, OptionalLong.empty(), OptionalLong.empty());
  }

  public static Count atLeast(long n) {
    return new Count(n, OptionalLong.of(n), OptionalLong.empty());
  }

  public static Count atMost(long n) {
    return new Count(0, OptionalLong.of(n), OptionalLong.of(n));
  }

  public static Count about(long n) {
    return new Count(n, OptionalLong.of(n), OptionalLong.of(n));
  }

  public boolean isVague() {
    return best.isEmpty();
  }

  public boolean isNone() {
    return best.isPresent() && best.getAsLong() == 0;
  }
}
