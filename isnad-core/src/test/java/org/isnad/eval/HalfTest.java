package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Which half a report belongs to. */
class HalfTest {

  @Test
  void theLastBitOfTheDigestDecides() {
    // SHA-256 of "a" ends in bb, that of "c" in c6.
    assertThat(Half.ODD.test("a")).isTrue();
    assertThat(Half.EVEN.test("c")).isTrue();
  }

  @Test
  void everyReportIsInOneHalfAndTheHalvesAreAlike() {
    long even =
        IntStream.range(0, 1000)
            .mapToObj(i -> "report-" + i)
            .filter(id -> Half.EVEN.test(id) != Half.ODD.test(id))
            .filter(Half.EVEN)
            .count();
    assertThat(even).isBetween(440L, 560L);
  }
}
