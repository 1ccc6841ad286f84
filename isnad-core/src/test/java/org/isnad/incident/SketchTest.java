package org.isnad.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.SplittableRandom;
import org.isnad.Forall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SketchTest {

  @Test
  void theSameWordsHaveTheSameSketchOnEveryMachine() {
    assertThat(Sketch.of("انفجرت عبوة ناسفة قرب سوق المدينة").encoded())
        .startsWith("AAAABA")
        .hasSize(348)
        .isEqualTo(Sketch.of("إنفجرت عبوةٌ ناسفة، قرب سوقِ المدينه.").encoded());
  }

  @Test
  void likenessIsCloseToTheShareOfShinglesInCommon() {
    double[] error = {0};
    int[] cases = {0};
    Forall.forall(
        random -> {
          int shared = random.nextInt(150);
          List<String> left = words(random, "ا", shared, random.nextInt(1, 100));
          List<String> right = words(random, "ا", shared, random.nextInt(1, 100));
          double likeness = Sketch.of(join(left)).likeness(Sketch.of(join(right)));
          double exact = jaccard(left, right);
          error[0] += Math.pow(likeness - exact, 2);
          cases[0]++;
          assertThat(likeness).isBetween(0.0, 1.0).isCloseTo(exact, within(0.3));
        });
    assertThat(Math.sqrt(error[0] / cases[0])).isLessThan(0.0625);
  }

  @Test
  void aPartIsContainedInTheWhole() {
    Forall.forall(
        random -> {
          List<String> whole = words(random, "ب", 0, random.nextInt(60, 120));
          String part = join(whole.subList(10, 50));
          assertThat(Sketch.of(part).containment(Sketch.of(join(whole)))).isGreaterThan(0.45);
          String other = join(words(random, "ج", 0, 40));
          assertThat(Sketch.of(other).containment(Sketch.of(join(whole)))).isLessThan(0.1);
        });
  }

  @Test
  void whatIsWrittenIsReadBack() {
    Forall.forall(
        random -> {
          Sketch sketch = Sketch.of(join(words(random, "د", 0, random.nextInt(0, 40))));
          assertThat(Sketch.decode(sketch.encoded())).isEqualTo(sketch).hasSameHashCodeAs(sketch);
        });
  }

  @Test
  void wordsThatAreNearlyTheSameShareAKey() {
    int[] found = {0};
    Forall.forall(
        random -> {
          List<String> left = words(random, "ه", 0, 60);
          List<String> right = new ArrayList<>(left);
          right.set(random.nextInt(60), "غير");
          Set<Long> keys = new HashSet<>(Sketch.of(join(left)).bands(4));
          keys.retainAll(Sketch.of(join(right)).bands(4));
          found[0] += keys.isEmpty() ? 0 : 1;
        });
    assertThat(found[0]).isGreaterThan(995);
  }

  @Test
  void noWordsAreLikeNothing() {
    Sketch none = Sketch.of(" … ");
    assertThat(none).isEqualTo(Sketch.empty());
    assertThat(none.encoded()).isEmpty();
    assertThat(none.likeness(none)).isZero();
    assertThat(none.containment(Sketch.of("قصف"))).isZero();
    assertThat(none.bands(4)).isEmpty();
  }

  @Test
  void oneWordIsAShingleOfItsOwn() {
    assertThat(Sketch.of("قصف").shingles()).isEqualTo(1);
    assertThat(Sketch.of("قصف").likeness(Sketch.of("قَصْف"))).isEqualTo(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"AAAA", "?", "AAAABA=="})
  void whatIsNoSketchIsRefused(String encoded) {
    assertThatThrownBy(() -> Sketch.decode(encoded)).isInstanceOf(IllegalArgumentException.class);
  }

  /** {@code shared} words that are always the same, and then others. */
  private static List<String> words(SplittableRandom random, String mark, int shared, int own) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < shared; i++) {
      words.add(word(mark, i));
    }
    for (int i = 0; i < own; i++) {
      words.add(word(mark, random.nextInt(1000, Integer.MAX_VALUE)));
    }
    return words;
  }

  private static String word(String mark, int number) {
    StringBuilder word = new StringBuilder(mark);
    for (int rest = number; rest > 0; rest /= 20) {
      word.append((char) ('ف' + rest % 8)).append((char) ('ص' - rest % 5));
    }
    return word.toString();
  }

  private static double jaccard(List<String> left, List<String> right) {
    Set<String> a = shingles(left);
    Set<String> both = new HashSet<>(a);
    Set<String> b = shingles(right);
    both.retainAll(b);
    return (double) both.size() / (a.size() + b.size() - both.size());
  }

  private static Set<String> shingles(List<String> words) {
    Set<String> shingles = new HashSet<>();
    int length = Math.min(3, words.size());
    for (int i = 0; i + length <= words.size(); i++) {
      shingles.add(join(words.subList(i, i + length)));
    }
    return shingles;
  }

  private static String join(List<String> words) {
    return String.join(" ", words);
  }
}
