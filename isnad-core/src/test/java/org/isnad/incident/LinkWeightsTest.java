package org.isnad.incident;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.LexiconFormatException;
import org.junit.jupiter.api.Test;

class LinkWeightsTest {
  private static final List<String> LINES = Lexicon.lines("link-weights.tsv");

  @Test
  void everyWeightSaysWhatItMeans() {
    assertThat(LINES.stream().filter(line -> !line.startsWith("#")))
        .allSatisfy(line -> assertThat(line.split("\t", -1)[2]).isNotBlank());
  }

  @Test
  void aWeightThatIsMissingUnknownOrToldTwiceIsRefused() {
    List<String> fewer = LINES.subList(0, LINES.size() - 1);
    assertThatThrownBy(() -> LinkWeights.of(fewer)).isInstanceOf(LexiconFormatException.class);
    assertThatThrownBy(() -> LinkWeights.of(and("luck\t1\tno feature")))
        .isInstanceOf(LexiconFormatException.class);
    assertThatThrownBy(() -> LinkWeights.of(and("same-day\t1\tagain")))
        .isInstanceOf(LexiconFormatException.class);
  }

  private static List<String> and(String line) {
    List<String> lines = new ArrayList<>(LINES);
    lines.add(line);
    return lines;
  }
}
