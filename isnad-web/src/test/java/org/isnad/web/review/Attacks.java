package org.isnad.web.review;

import java.io.IOException;
import java.util.List;
import org.isnad.report.Report;
import org.isnad.store.Dossier;
import org.isnad.store.Filter;
import org.isnad.store.Listed;
import org.isnad.store.Store;
import org.isnad.web.DemoStore;

/** News of our own about places that exist and events that did not happen. */
final class Attacks {

  static final String BLAST =
      "أفاد مصدر أمني، اليوم، بأن عبوة ناسفة انفجرت مستهدفة رتلا للتحالف الدولي في الطارمية شمال"
          + " بغداد، وأسفر الانفجار عن مقتل 3 أشخاص وإصابة 5 آخرين.";
  static final String BLAST_TOO =
      "ذكرت مصادر محلية، اليوم، أن انفجار عبوة ناسفة استهدف رتلا للتحالف الدولي في الطارمية شمال"
          + " بغداد، ما أسفر عن مقتل 4 أشخاص وإصابة 5 بجروح.";
  static final String ROCKETS =
      "قال مصدر أمني، اليوم، إن صاروخين من نوع كاتيوشا سقطا على قاعدة عسكرية في بعقوبة من دون"
          + " خسائر بشرية.";
  static final String BLAST_LATER =
      "أفاد مصدر في الشرطة، أمس، بانفجار عبوة ناسفة في الطارمية شمال بغداد، ومقتل شخصين.";
  static final String AMBUSH =
      "قال مصدر في الشرطة، اليوم، إن مسلحين مجهولين هاجموا نقطة تفتيش للجيش في الطارمية شمال بغداد،"
          + " ما أدى إلى مقتل جندي.";

  private Attacks() {}

  static Report report(String text, String outlet, String day) {
    return Report.ofText(text).withOutlet(outlet).withPublished(day);
  }

  static void addTo(Store store) throws IOException {
    DemoStore.add(
        store,
        List.of(
            report(BLAST, "وكالة الفرات", "2022-01-04"),
            report(BLAST_TOO, "قناة البلد", "2022-01-04"),
            report(ROCKETS, "صحيفة النهر", "2022-01-05"),
            report(BLAST_LATER, "موقع الضفة", "2022-01-06"),
            report(AMBUSH, "إذاعة الوادي", "2022-01-06")));
  }

  /** The incident that a text is told in. */
  static String incident(Store store, String text) throws IOException {
    return store.explore().incidentsOf(Report.ofText(text).id()).values().iterator().next();
  }

  static Dossier dossier(Store store, String id) throws IOException {
    return store.explore().dossier(id).orElseThrow();
  }

  static List<Listed> all(Store store) throws IOException {
    return store.explore().list(Filter.ALL);
  }
}
