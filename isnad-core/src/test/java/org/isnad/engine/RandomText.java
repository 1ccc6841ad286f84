package org.isnad.engine;

import java.util.SplittableRandom;

/** Texts of words from the news, broken in every way that pages break them. */
final class RandomText {

  private static final String[] PIECES = {
    "انفجرت عبوة ناسفة",
    "على رتل",
    "في قضاء الطارمية",
    "شمال بغداد",
    "أسفر عن مقتل",
    "وإصابة",
    "خمسة",
    "ثلاثة عشر",
    "مدنيين",
    "بينهم طفلان",
    "صاروخان",
    "صاروخين من نوع كاتيوشا",
    "طائرة مسيرة",
    "أمس",
    "اليوم الثلاثاء",
    "فجر الأربعاء",
    "الماضي",
    "12 آذار 2021",
    "٣/٤/٢٠١٩",
    "14 ذو القعدة",
    "قال مصدر أمني",
    "إن",
    "لم تعلن أي جهة مسؤوليتها",
    "تبنى تنظيم داعش",
    "دون وقوع خسائر بشرية",
    "عشرات القتلى",
    "والجرحى",
    "الهجوم الثالث خلال 24 ساعة",
    "محافظتي ذي قار وبابل",
    "كما",
    "فيما",
    "،",
    ".",
    "؛",
    ":",
    "\"",
    "«",
    "»",
    "(",
    ")",
    "-",
    "...",
    "\n",
    "\n\n",
    " ",
    "\t",
    "\u00A0",
    "\u200F",
    "\u202B",
    "\u202C",
    "\u064B",
    "\u0651",
    "\u0640",
    "\u0640\u0640\u0640",
    "#بغداد",
    "عدد المشاهدات: 1,284",
    "اقرأ أيضا",
    "شارك الخبر",
    "2021-11-16",
    "10:30",
    "٠٩:٣٠ م",
    "100",
    "99999999999999999999",
    "1.5",
    "ألف",
    "مئة",
    "مليون",
    "و",
    "ب",
    "ال",
    "لل",
    "الـ",
    "د.",
    "[",
    "]",
    "{",
    "\\",
    "\uD83D\uDE80",
    "\uD83D",
    "\uDE80",
    "\u0000",
    "\uFEFF",
    "\uFEFB",
    "\uFDFA",
    "abc",
    "https://example.org/2021/03/04/x",
    "Le 5 mars",
    "ک",
    "ی",
    "گ",
    "0",
    "ه",
    "لا",
    "ولا",
    "لم"
  };

  private RandomText() {}

  static String of(SplittableRandom random) {
    StringBuilder text = new StringBuilder("قال مصدر أمني في محافظة بابل ");
    int pieces = random.nextInt(1, 60);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]);
      if (random.nextInt(8) > 0) {
        text.append(' ');
      }
      if (random.nextInt(20) == 0) {
        text.append((char) random.nextInt(0x0600, 0x0700));
      }
    }
    return text.toString();
  }

  /** A text as the record writer writes it in JSON. */
  static String json(String text) {
    StringBuilder json = new StringBuilder("\"");
    text.chars()
        .forEach(
            letter -> {
              switch (letter) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                default -> {
                  if (letter < ' ') {
                    String hex = "000" + Integer.toHexString(letter);
                    json.append("\\u").append(hex.substring(hex.length() - 4));
                  } else {
                    json.append((char) letter);
                  }
                }
              }
            });
    return json.append('"').toString();
  }
}
