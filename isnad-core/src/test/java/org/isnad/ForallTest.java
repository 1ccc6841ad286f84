package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The property harness itself. */
class ForallTest {

  @Test
  void theCasesAreTheSameOnEveryRun() {
    List<Integer> first = new ArrayList<>();
    List<Integer> second = new ArrayList<>();
    Forall.forall(random -> first.add(random.nextInt()));
    Forall.forall(random -> second.add(random.nextInt()));
    assertThat(first).isEqualTo(second).doesNotHaveDuplicates();
  }

  @Test
  void aFailureNamesItsSeed() {
    assertThatThrownBy(
            () -> Forall.forall(random -> assertThat(random.nextInt(50)).isNotEqualTo(7)))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("-Dforall.seed=");
  }
}
