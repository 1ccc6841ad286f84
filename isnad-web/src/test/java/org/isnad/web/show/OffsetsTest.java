package org.isnad.web.show;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Random;
import org.isnad.store.Json;
import org.junit.jupiter.api.Test;

final class OffsetsTest {

  private static final int STRINGS = 10_000;
  private static final int LONGEST = 40;

  private static final List<String> PIECES =
      List.of(
          "ا",
          "ل",
          "م",
          "ـ",
          "لا",
          "\u064e",
          "\u0651",
          "\u0670",
          "پ",
          "ڤ",
          "ێ",
          "٣",
          "۵",
          "7",
          "-",
          "M-16",
          " ",
          "\u00a0",
          "\r\n",
          "«",
          "»",
          "(",
          ")",
          "\u200f",
          "\u202b",
          "\u2066",
          "\u061c",
          "\ud83d\ude97",
          "\ud83d\udc68\u200d\ud83d\udc69\u200d\ud83d\udc67",
          "\ud83c\uddee\ud83c\uddf6",
          "\ud835\udc00",
          "e\u0301",
          "\ufefb",
          "\ud83c");

  private static String text(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(LONGEST);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES.get(random.nextInt(PIECES.size())));
    }
    return text.toString();
  }

  @Test
  void codePointsAndUnitsLeadToTheSameWordsAndBack() {
    Random random = new Random(20260101);
    for (int n = 0; n < STRINGS; n++) {
      String text = text(random);
      Offsets offsets = new Offsets(text);
      int[] points = text.codePoints().toArray();
      assertThat(offsets.points()).isEqualTo(points.length);
      int start = random.nextInt(points.length + 1);
      int end = start + random.nextInt(points.length - start + 1);
      String words = new String(points, start, end - start);
      assertThat(offsets.between(start, end)).contains(words);
      assertThat(text.substring(offsets.unit(start), offsets.unit(end))).isEqualTo(words);
      assertThat(offsets.point(offsets.unit(start))).isEqualTo(start);
      assertThat(offsets.point(offsets.unit(end))).isEqualTo(end);
    }
  }

  @Test
  void theMiddleOfAPairBelongsToTheCharacterThatItIsIn() {
    Offsets offsets = new Offsets("ا\ud83d\ude97ب");
    assertThat(offsets.point(2)).isEqualTo(1);
    assertThat(offsets.point(3)).isEqualTo(2);
  }

  @Test
  void whatIsNotInTheTextIsRefused() {
    Offsets offsets = new Offsets("ا\ud83d\ude97ب");
    assertThat(offsets.between(2, 9)).isEmpty();
    assertThat(offsets.between(2, 1)).isEmpty();
    assertThatThrownBy(() -> offsets.unit(4)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> offsets.point(-1)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void wordsThatDoNotStandThereAreNotMarked() {
    String text = "\ud83d\ude97 انفجرت عبوة";
    Json record =
        Json.parse(
            """
            {"accounts":[{"id":"r#1","trigger":{"evidence":[{"start":2,"end":8,"quote":"انفجرت"}]},
              "weapons":[{"evidence":[{"start":9,"end":13,"quote":"قنبلة"}]}]}],
             "report":{"published":{"evidence":[{"start":90,"end":99,"quote":"أمس"}]}}}
            """);
    List<Words> words = Evidences.of(record, "r", text);
    assertThat(words).extracting(Words::field).containsExactly("published", "type", "weapons");
    assertThat(words).extracting(Words::isThere).containsExactly(false, true, false);
    Words trigger = words.get(1);
    assertThat(text.substring(trigger.start(), trigger.end())).isEqualTo("انفجرت");
    assertThat(trigger.start()).isEqualTo(3);
    assertThat(trigger.firstPoint()).isEqualTo(2);
  }

  @Test
  void onlyAWordThatNoLanguageHasIsCut() {
    String words = "كلمة ".repeat(100_000);
    assertThat(Excerpt.end(words)).isEqualTo(words.length());
    assertThat(Excerpt.end("قبل " + "ع".repeat(1_000_000))).isEqualTo(1004);
    String pairs = "ا" + "\ud83d\ude97".repeat(10_000);
    assertThat(pairs.substring(0, Excerpt.end(pairs))).endsWith("\ud83d\ude97");
  }
}
