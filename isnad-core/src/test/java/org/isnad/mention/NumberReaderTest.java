package org.isnad.mention;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Lexicon;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Numbers in digits and words. */
class NumberReaderTest {
  private static final Lexicon LEXICON = Lexicon.arabic();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "12 شخصا | 12",
        "١٢ شخصا | 12",
        "۱۲ شخصا | 12",
        "2,500 شخص | 2500",
        "٢٬٥٠٠ شخص | 2500",
        "5 آلاف شخص | 5000",
        "30 ألف نازح | 30000",
        "3 ملايين نسمة | 3000000",
        "0 إصابات | 0",
        "1.5 بالمئة | none",
        "45% من السكان | none",
        "99999999999999999999 شخص | none",
        "خمسة جنود | 5",
        "خمس نساء | 5",
        "خمسة عشر جنديا | 15",
        "اثني عشر جنديا | 12",
        "إحدى عشرة امرأة | 11",
        "خمسة وعشرين جنديا | 25",
        "واحد وأربعون قتيلا | 41",
        "مئة قتيل | 100",
        "مائة وعشرون قتيلا | 120",
        "مئتين وخمسة جنود | 205",
        "ثلاثمئة واثنان وستون | 362",
        "ألف وخمسمئة نازح | 1500",
        "ألفين ومئتي نازح | 2200",
        "عشرة آلاف نازح | 10000",
        "خمسة عشر ألف نازح | 15000",
        "مئة ألف نازح | 100000",
        "مليون نازح | 1000000",
        "لا يقل عن خمسة جنود | 5..",
        "ما لا يقل عن 20 جنديا | 20..",
        "أكثر من خمسين جنديا | 50..",
        "أكثر من 100 | 100..",
        "أقل من عشرة جنود | 0..10",
        "نحو ثلاثين جريحا | 30",
        "حوالي 40 جريحا | 40",
        "خمسة جنود على الأقل | 5..",
        "12 على الأقل | 12..",
        "عشرات الجرحى | 24+",
        "مئات الأسر | 200+",
        "عدد من الجنود | 2+",
        "عدة جنود | 2+",
        "بضعة جنود | 2+",
        "آلاف النازحين | 2000+",
        "نصف السكان | none",
        "نصف مليون نازح | 500000",
        "ألفا نازح | 2000",
        "15 ألفا | 15000",
        "عشرات الآلاف | 24000+",
        "عشرين وثلاثين | 20",
        "ستة على الأقل في الهجوم | 6..",
        "كتاب جديد | none",
        "والد الطفل | none",
      })
  void aNumberIsWhatItsWordsSay(String words, String count) {
    assertThat(told(words)).isEqualTo(count);
  }

  @Test
  void everyNumberToTenThousandIsReadFromItsWords() {
    List<String> failures = new ArrayList<>();
    for (int style = 0; style < ArabicNumber.STYLES; style++) {
      for (int n = 1; n <= 10_000; n++) {
        String words = ArabicNumber.words(n, style);
        if (!told(words).equals(Integer.toString(n)) && failures.size() < 50) {
          failures.add(n + " " + words + ": " + told(words));
        }
      }
    }
    assertThat(String.join("\n", failures)).isEmpty();
  }

  private static String told(String words) {
    Document document = Document.of(Report.ofText(words), LEXICON);
    Optional<NumberMention> number = new NumberReader(document).at(0);
    return number.map(n -> told(n.count())).orElse("none");
  }

  private static String told(Count count) {
    if (count.isVague()) {
      return count.low() + "+";
    }
    if (count.high().isEmpty()) {
      return count.low() + "..";
    }
    String high = Long.toString(count.high().getAsLong());
    return count.low() == count.high().getAsLong() ? high : count.low() + ".." + high;
  }
}
