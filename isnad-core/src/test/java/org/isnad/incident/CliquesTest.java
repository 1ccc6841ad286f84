package org.isnad.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.isnad.Forall;
import org.junit.jupiter.api.Test;

class CliquesTest {

  @Test
  void theGreatestGroupIsFound() {
    Forall.forall(
        random -> {
          int n = random.nextInt(1, 11);
          boolean[][] joined = new boolean[n][n];
          for (int i = 0; i < n; i++) {
            for (int j = 0; j < i; j++) {
              joined[i][j] = joined[j][i] = random.nextInt(3) > 0;
            }
          }
          List<Integer> things = IntStream.range(0, n).boxed().toList();
          int greatest = 0;
          for (int set = 0; set < 1 << n; set++) {
            if (isGroup(set, joined)) {
              greatest = Math.max(greatest, Integer.bitCount(set));
            }
          }
          assertThat(new Cliques(things, (a, b) -> joined[a][b]).greatest()).isEqualTo(greatest);
          assertThat(Cliques.cover(things, (a, b) -> !joined[a][b]))
              .isGreaterThanOrEqualTo(greatest);
        });
  }

  @Test
  void ofManyThingsALargeGroupIsFound() {
    List<Integer> things = IntStream.range(0, 100).boxed().toList();
    assertThat(new Cliques(things, (a, b) -> a % 7 != b % 7).greatest()).isEqualTo(7);
  }

  private static boolean isGroup(int set, boolean[][] joined) {
    for (int i = 0; i < joined.length; i++) {
      for (int j = 0; j < i; j++) {
        if ((set >> i & 1) == 1 && (set >> j & 1) == 1 && !joined[i][j]) {
          return false;
        }
      }
    }
    return true;
  }
}
