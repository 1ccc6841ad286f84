package org.isnad.text;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.SplittableRandom;
import org.isnad.Forall;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Folding, and the way back from it. */
class FoldedTest {
  private static final String[] PIECES = {
    "قصف", "الموصل", "ًٌٍ", "ّ", "ـ", "ـ.ـ", "ـ*ـ", "\u00a0", " ", "  ", "\n", "\r\n", "\t", "«",
    "»", "\"", "'", "١٢", "۳۴", "56", "ﻻ", "ﷲ", "\ufdfa", "😀", "\ud83d", "\ude80", "\u200f",
    "\u202b", "\ufeff", "\u00ad", "ک", "گ", "ABC", "é", "#", "_", "،", "؟", "…", "\u2028", "\u0085",
    "\u0000", "\uffff"
  };

  @ParameterizedTest
  @CsvSource({
    "أإآٱا, ااااا",
    "مصطفى, مصطفي",
    "مدرسة, مدرسه",
    "مؤتمر, موتمر",
    "رئيس, رييس",
    "قَصْفٌ, قصف",
    "قصـــف, قصف",
    "٠١٢٣٤٥٦٧٨٩, 0123456789",
    "۰۱۲۳۴۵۶۷۸۹, 0123456789",
    "گرمیان, كرميان",
    "چمچمال, جمجمال",
    "پیشمرگە, بيشمركه",
    "ڤيينا, فيينا",
    "ژاله, زاله",
    "د.ا.ع.ش, د.ا.ع.ش",
    "دـ.ـاعش, داعش",
    "قـ*ـتل, قتل",
    "ﻗﺼﻒ, قصف",
    "ﻻ, لا",
    "ISIS, isis",
    "#بغداد_اليوم, بغداد اليوم",
    "رتلٌ،, 'رتل,'",
    "؟؛٪, ?;%",
    "مطارِ‏ عدن, مطار عدن",
    "صلاح\u00a0الدين, صلاح الدين",
  })
  void spellingsMeet(String word, String folded) {
    assertThat(Folded.fold(word)).isEqualTo(folded);
  }

  @Test
  void quotesVanishAtAWordsEdgeAndPartTwoWords() {
    assertThat(Folded.of("\"داعش\"").text()).isEqualTo("داعش");
    assertThat(Folded.of("«النصرة»").text()).isEqualTo("النصرة".replace('ة', 'ه'));
    assertThat(Folded.of("تنظيم\"داعش\" هاجم").text()).isEqualTo("تنظيم داعش هاجم");
    assertThat(Folded.of("بـ\"صاروخ\"").text()).isEqualTo("بصاروخ");
    assertThat(Folded.of("و'الفصيل'").text()).isEqualTo("والفصيل");
  }

  @Test
  void spaceIsOneAndALineEndStays() {
    assertThat(Folded.of("  a \t\u00a0\u2003 b \r\n c").text())
        .isEqualTo("a b\n c".replace("\n ", "\n"));
    assertThat(Folded.of("a\u2028b\u2029c\u0085d").text()).isEqualTo("a\nb\nc\nd");
  }

  @Test
  void everyPositionKnowsWhereItCameFrom() {
    String text = "قَصْفٌ عَنِيفٌ";
    Folded folded = Folded.of(text);
    assertThat(folded.text()).isEqualTo("قصف عنيف");
    assertThat(folded.origin(0, 3).in(text)).isEqualTo("قَصْفٌ");
    assertThat(folded.origin(4, 8).in(text)).isEqualTo("عَنِيفٌ");
    assertThat(folded.origin(0, 1).in(text)).isEqualTo("قَ");
  }

  @Test
  void tatweelBetweenLettersBelongsToTheWord() {
    String text = "قصـــف حي";
    Folded folded = Folded.of(text);
    assertThat(folded.origin(0, 3).in(text)).isEqualTo("قصـــف");
    assertThat(folded.origin(2, 3).in(text)).isEqualTo("ف");
  }

  @Test
  void aSplitThatHidesAWordIsTakenIn() {
    String text = "تنظيم دـ.ـاعـ*ـش هنا";
    Folded folded = Folded.of(text);
    assertThat(folded.text()).isEqualTo("تنظيم داعش هنا");
    assertThat(folded.origin(6, 10).in(text)).isEqualTo("دـ.ـاعـ*ـش");
  }

  @Test
  void aLigatureIsOneCharacterOfTheText() {
    String text = "ﻻ صلح";
    Folded folded = Folded.of(text);
    assertThat(folded.text()).isEqualTo("لا صلح");
    assertThat(folded.origin(0, 2)).isEqualTo(new Span(0, 1));
    assertThat(folded.origin(1, 2)).isEqualTo(new Span(0, 1));
  }

  @Test
  void surrogatesAreSpaceAndMoveNothing() {
    String text = "قصف 😀 الحي";
    Folded folded = Folded.of(text);
    assertThat(folded.text()).isEqualTo("قصف الحي");
    assertThat(folded.origin(4, 8).in(text)).isEqualTo("الحي");
  }

  @Test
  void positionsGoBothWays() {
    String text = "«قَصْفُ» بلدة";
    Folded folded = Folded.of(text);
    for (int position = 0; position < folded.length(); position++) {
      assertThat(folded.positionOf(folded.originOf(position))).isEqualTo(position);
    }
    assertThat(folded.originOf(folded.length())).isEqualTo(text.length());
    assertThat(folded.positionOf(text.length())).isEqualTo(folded.length());
  }

  @Test
  void anEmptyRangeIsNoRange() {
    Folded folded = Folded.of("قصف");
    assertThatThrownBy(() -> folded.origin(1, 1)).isInstanceOf(IndexOutOfBoundsException.class);
    assertThatThrownBy(() -> folded.origin(0, 4)).isInstanceOf(IndexOutOfBoundsException.class);
  }

  @Test
  void foldingTwiceIsFoldingOnce() {
    Forall.forall(
        random -> {
          String once = Folded.of(text(random)).text();
          assertThat(Folded.of(once).text().strip()).isEqualTo(once.strip());
        });
  }

  @Test
  void originalSpansAscendAndStayInTheText() {
    Forall.forall(
        random -> {
          String text = text(random);
          Folded folded = Folded.of(text);
          Span last = new Span(0, 0);
          for (int i = 0; i < folded.length(); i++) {
            Span span = folded.origin(i, i + 1);
            assertThat(span.start()).isGreaterThanOrEqualTo(last.start());
            assertThat(span.end())
                .isGreaterThan(span.start())
                .isGreaterThanOrEqualTo(last.end())
                .isLessThanOrEqualTo(text.length());
            assertThat(folded.origin(0, i + 1))
                .isEqualTo(new Span(folded.origin(0, 1).start(), span.end()));
            last = span;
          }
        });
  }

  @Test
  void aQuotedTokenFoldsToItsForm() {
    Forall.forall(
        random -> {
          String text = text(random);
          Tokens tokens = Tokens.of(Folded.of(text));
          for (int token = 0; token < tokens.size(); token++) {
            if (tokens.kind(token) == Tokens.Kind.WORD
                || tokens.kind(token) == Tokens.Kind.NUMBER) {
              assertThat(Folded.fold(tokens.span(token, token + 1).in(text)))
                  .contains(tokens.form(token));
            }
          }
        });
  }

  private static String text(SplittableRandom random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(1, 40);
    for (int i = 0; i < pieces; i++) {
      if (random.nextInt(4) == 0) {
        text.append((char) random.nextInt(0x10000));
      } else {
        text.append(PIECES[random.nextInt(PIECES.length)]);
      }
    }
    return text.toString();
  }
}
