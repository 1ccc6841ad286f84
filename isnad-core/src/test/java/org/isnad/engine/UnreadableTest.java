package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.isnad.report.Report;
import org.isnad.report.UnreadableReport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Texts that are no Arabic report: each is refused with the reason, and pages without news give
 * nothing.
 */
class UnreadableTest {
  private static final Isnad ISNAD = Isnad.arabic();

  @ParameterizedTest
  @ValueSource(strings = {"", " ", "\n\n\t"})
  void anEmptyTextIsNamedEmpty(String text) {
    refuses(text, "empty");
  }

  @Test
  void bytesThatAreNoTextAreNamedSo() {
    refuses(
        "\u0000\u0001\u0002\u0003\u0004PNG\u0005\u0006\u0007\u0008".repeat(40),
        "control characters");
    refuses("\ufffd".repeat(200) + "abc", "control characters");
  }

  @Test
  void figuresAloneAreNoReport() {
    refuses("12 345 678 - 9/10 (11:12) !!! ???", "no letters");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "A bomb went off near the old bridge yesterday, the mayor of the small town told a local paper.",
        "Une bombe a explosé hier près du vieux pont, a déclaré le maire de la petite ville au journal local.",
        "Взрыв прогремел вчера у старого моста, сообщил мэр городка местной газете.",
        "爆炸发生在旧桥附近，镇长昨日对当地报纸表示。",
      })
  void otherScriptsAreNotArabic(String text) {
    refuses(text, "not Arabic");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "به گفته شهردار این شهر کوچک، دیروز چند بمب در نزدیکی پل قدیمی منفجر شد و پنج نفر از گردشگران زخمی شدند",
        "دوێنێ لە نزیک پردە کۆنەکە تەقینەوەیەک ڕوویدا و پێنج کەس بریندار بوون، سەرۆکی شارەوانی وتی",
        "میئر نے بتایا کہ کل پرانے پل کے قریب ایک دھماکہ ہوا جس میں پانچ افراد زخمی ہوئے ہیں",
      })
  void persianKurdishAndUrduAreNotArabic(String text) {
    refuses(text, "Persian, Kurdish or Urdu");
  }

  @Test
  void anArabicReportMayNameThingsInLatinLetters() {
    Reading reading =
        ISNAD.read(
            Report.ofText("أعلنت شركة OpenStreetMap Foundation إصدار خرائط جديدة للبلدة القديمة"));
    assertThat(reading.accounts()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "الرئيسية\nأخبار\nرياضة\nاقتصاد\nثقافة\nاتصل بنا\nمن نحن\nخريطة الموقع\nجميع الحقوق محفوظة",
        "بحث\nتسجيل الدخول\nالأكثر قراءة\nالأكثر مشاهدة\nشارك الخبر\nفيسبوك\nتويتر\nواتساب\nطباعة",
        "وصفة اليوم: يقطع البصل ناعما ويقلى في الزيت ثم يضاف إليه العدس المسلوق والملح، ويقدم الطبق ساخنا مع الخبز.",
        "يفتتح المتحف أبوابه صباح السبت أمام الزوار، ويضم المعرض سبعين لوحة من القرن الماضي أعارها أصحابها.",
      })
  void aPageWithoutNewsGivesNoAccounts(String text) {
    Reading reading = ISNAD.read(Report.ofText(text));
    assertThat(reading.accounts()).isEmpty();
    assertThat(reading.statements()).isEmpty();
  }

  private static void refuses(String text, String why) {
    assertThatThrownBy(() -> ISNAD.read(Report.ofText(text)))
        .isInstanceOf(UnreadableReport.class)
        .hasMessageContaining(why);
  }
}
