package org.isnad.lexicon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.Forall.forall;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;

/** Against a map of forms, on random forms of few letters, so that many begin alike. */
class AutomatonTest {
  private static final int MOST_FORMS = 60;
  private static final int LONGEST = 9;

  @Test
  void findsTheFormsThatWereAddedWithTheirValuesAndNoOthers() {
    forall(
        random -> {
          Trie trie = new Trie();
          Map<String, List<Integer>> forms = new HashMap<>();
          int letters = random.nextInt(1, 9);
          for (int i = random.nextInt(MOST_FORMS); i > 0; i--) {
            String form = word(random, letters);
            int value = random.nextInt(5);
            trie.add(form, value);
            List<Integer> values = forms.computeIfAbsent(form, f -> new ArrayList<>());
            if (!values.contains(value)) {
              values.add(value);
            }
          }
          Automaton automaton = new Automaton(trie);
          forms.forEach((form, values) -> assertThat(found(automaton, form)).isEqualTo(values));
          for (int i = 0; i < MOST_FORMS; i++) {
            String form = word(random, letters + 1);
            assertThat(found(automaton, form)).isEqualTo(forms.getOrDefault(form, List.of()));
          }
        });
  }

  @Test
  void holdsAsManyLettersAsAWordOfMemoryNumbers() {
    Trie trie = new Trie();
    for (char c = 0; c < Trie.MOST_LETTERS; c++) {
      trie.add(String.valueOf(c), c);
      trie.add("\0" + c, c);
    }
    Automaton automaton = new Automaton(trie);
    for (char c = 0; c < Trie.MOST_LETTERS; c++) {
      assertThat(found(automaton, String.valueOf(c))).containsExactly((int) c);
      assertThat(found(automaton, "\0" + c)).containsExactly((int) c);
    }
  }

  private static String word(SplittableRandom random, int letters) {
    StringBuilder word = new StringBuilder();
    for (int i = random.nextInt(1, LONGEST); i > 0; i--) {
      word.append((char) ('a' + random.nextInt(letters)));
    }
    return word.toString();
  }

  private static List<Integer> found(Automaton automaton, String form) {
    int state = Automaton.ROOT;
    for (byte code : automaton.codes(form)) {
      state = automaton.step(state, code);
      if (state == Automaton.NONE) {
        return List.of();
      }
    }
    List<Integer> values = new ArrayList<>();
    for (int i = 0; automaton.ends(state) && i < automaton.count(state); i++) {
      values.add(automaton.value(state, i));
    }
    return values;
  }
}
