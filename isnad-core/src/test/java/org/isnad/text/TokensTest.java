package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.isnad.Forall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Words, numbers and marks. */
class TokensTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "قصف عنيف | قصف عنيف",
        "قتل 2,500 شخص | قتل 2,500 شخص",
        "بنسبة 1.5% | بنسبه 1.5 %",
        "قتل 3، وجرح 4. | قتل 3 , وجرح 4 .",
        "الـ15 من | ال 15 من",
        "ب120ملم | ب 120 ملم",
        "F-16 حلقت | f - 16 حلقت",
        "مواليد 1990/2/3 | مواليد 1990 / 2 / 3",
        "صاروخ 12.5. انتهى | صاروخ 12.5 . انتهي",
        "طائرة (إم كيو 9) | طايره ( ام كيو 9 )",
        "غريف-2 هنا | غريف - 2 هنا",
        "abc123 كلمة | abc123 كلمه",
        "سوخوي24 | سوخوي 24",
      })
  void aTextFallsIntoTokens(String text, String tokens) {

    assertThat(String.join(" ", forms(Tokens.of(Folded.of(text))))).isEqualTo(tokens);
  }

  @Test
  void everyKindHasItsName() {
    Tokens tokens = Tokens.of(Folded.of("قصف nato 24 !\nانتهى"));
    List<Tokens.Kind> kinds = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      kinds.add(tokens.kind(i));
    }
    assertThat(kinds)
        .containsExactly(
            Tokens.Kind.WORD,
            Tokens.Kind.LATIN,
            Tokens.Kind.NUMBER,
            Tokens.Kind.MARK,
            Tokens.Kind.BREAK,
            Tokens.Kind.WORD);
  }

  @Test
  void aSpanGivesBackTheWordsAsTheyWereWritten() {
    String text = "نفّذت «سرايا» هجومًا، ثم انسحبت";
    Tokens tokens = Tokens.of(Folded.of(text));
    assertThat(tokens.span(0, 1).in(text)).isEqualTo("نفّذت");
    assertThat(tokens.span(1, 3).in(text)).isEqualTo("سرايا» هجومًا");
    assertThat(tokens.isMark(3, ',')).isTrue();
    assertThat(tokens.is(4, "ثم")).isTrue();
    assertThat(tokens.is(99, "ثم")).isFalse();
    assertThat(tokens.is(-1, "ثم")).isFalse();
  }

  @Test
  void anEdgeIsWhereScriptsOrWordsMeet() {
    Tokens tokens = Tokens.of(Folded.of("بصاروخ24abc"));
    assertThat(tokens.isEdge(0)).isTrue();
    assertThat(tokens.isEdge(1)).isFalse();
    assertThat(tokens.isEdge(6)).isTrue();
    assertThat(tokens.isEdge(7)).isFalse();
    assertThat(tokens.isEdge(8)).isTrue();
    assertThat(tokens.isEdge(11)).isTrue();
  }

  @Test
  void tokensCoverEveryLetterAndNeverOverlap() {
    Forall.forall(
        random -> {
          StringBuilder text = new StringBuilder();
          for (int i = random.nextInt(60); i > 0; i--) {
            text.append(random.nextInt(3) == 0 ? ' ' : (char) random.nextInt(0x0600, 0x0700));
          }
          Folded folded = Folded.of(text.toString());
          Tokens tokens = Tokens.of(folded);
          int end = 0;
          for (int i = 0; i < tokens.size(); i++) {
            assertThat(folded.text().substring(end, tokens.start(i))).isBlank();
            assertThat(tokens.end(i)).isGreaterThan(tokens.start(i));
            assertThat(tokens.at(tokens.start(i))).isEqualTo(i);
            end = tokens.end(i);
          }
          assertThat(folded.text().substring(end)).isBlank();
        });
  }

  private static List<String> forms(Tokens tokens) {
    List<String> forms = new ArrayList<>();
    for (int i = 0; i < tokens.size(); i++) {
      forms.add(tokens.form(i));
    }
    return forms;
  }
}
