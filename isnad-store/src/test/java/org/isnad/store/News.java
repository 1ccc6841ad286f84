package org.isnad.store;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.isnad.engine.Isnad;
import org.isnad.engine.RecordWriter;
import org.isnad.report.Report;

/**
 * Invented news of few places and days, so that some of it tells the same incidents; really read.
 */
final class News {

  static final Isnad ISNAD = Isnad.arabic();

  private static final List<String> PLACES =
      List.of("الطارمية شمال بغداد", "الحلة", "الفلوجة", "بعقوبة", "سامراء", "الرمادي");

  private static final List<String> ACTS =
      List.of(
          "انفجرت عبوة ناسفة استهدفت رتلا للتحالف الدولي في",
          "سقط صاروخان من نوع كاتيوشا على قاعدة عسكرية في",
          "هاجم مسلحون مجهولون نقطة تفتيش للجيش في",
          "استهدفت طائرة مسيرة مقرا أمنيا في");

  private static final List<String> OUTLETS = List.of("وكالة الفرات", "صحيفة النهر", "قناة البلد");

  private News() {}

  /** A report; equal seeds give equal reports. */
  static Report report(SplittableRandom random) {
    int day = 2 + random.nextInt(3);
    String killed =
        random.nextInt(3) == 0 ? "" : " وأسفر عن مقتل " + (3 + random.nextInt(3)) + " أشخاص";
    String text =
        "أفاد مصدر أمني، اليوم، بأنه "
            + ACTS.get(random.nextInt(ACTS.size()))
            + " "
            + PLACES.get(random.nextInt(PLACES.size()))
            + killed
            + ".\nوقال المصدر في حديث صحفي رقم "
            + random.nextInt(1000)
            + " إن التحقيق جار.";
    return Report.ofText(text)
        .withOutlet(OUTLETS.get(random.nextInt(OUTLETS.size())))
        .withPublished("2022-01-0" + day);
  }

  static List<Arrival> arrivals(long seed, int count) {
    SplittableRandom random = new SplittableRandom(seed);
    List<Arrival> arrivals = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      arrivals.add(read(report(random)));
    }
    return arrivals;
  }

  static Arrival read(Report report) {
    return Arrival.read(report, record(report));
  }

  static String record(Report report) {
    StringBuilder line = new StringBuilder();
    try {
      new RecordWriter().write(ISNAD.read(report), line);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return line.toString();
  }
}
