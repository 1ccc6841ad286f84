package org.isnad.web;

import java.io.IOException;
import java.util.Comparator;
import java.util.List;
import org.isnad.report.Report;
import org.isnad.store.Filter;
import org.isnad.store.Store;

/**
 * Reports of several outlets on one incident, in our own words: the places exist, and nothing of
 * this happened there. Two have one source, one disagrees, and a toll rises.
 */
public final class Sheaf {

  public static final String URL = "https://news.example/2021/11/16/muqdadiyah";

  private Sheaf() {}

  private static Report report(String outlet, String url, String published, String text) {
    return Report.ofText(text).withOutlet(outlet).withUrl(url).withPublished(published);
  }

  public static List<Report> reports() {
    return List.of(
        report(
            "وكالة الضفاف",
            URL,
            "2021-11-16",
            """
            مقتل ثلاثة مدنيين بانفجار عبوة ناسفة في المقدادية
            قُتل ثلاثة مدنيين وأصيب خمسة آخرون بجروح بانفجار عبوة ناسفة استهدفت حافلة ركاب في قضاء المقدادية بمحافظة ديالى، مساء الاثنين 15 تشرين الثاني 2021.
            وقال مصدر أمني لوكالة الضفاف إن العبوة كانت مزروعة على جانب الطريق، وهو ثالث تفجير تشهده محافظة ديالى خلال 24 ساعة.
            ولم تتبن أي جهة التفجير حتى الآن.
            """),
        report(
            "موقع النهار المحلي",
            "https://local.example/a/77",
            "2021-11-16",
            """
            قُتل ثلاثة مدنيين وأصيب خمسة آخرون بجروح بانفجار عبوة ناسفة استهدفت حافلة ركاب في قضاء المقدادية بمحافظة ديالى، مساء الاثنين 15 تشرين الثاني 2021.
            وقال مصدر أمني لوكالة الضفاف إن العبوة كانت مزروعة على جانب الطريق، وهو ثالث تفجير تشهده محافظة ديالى خلال 24 ساعة.
            """),
        report(
            "صحيفة الجسر",
            "https://bridge.example/diyala-5",
            "2021-11-17",
            """
            أعلن قائد شرطة ديالى اللواء كريم الساعدي، الثلاثاء، ارتفاع حصيلة انفجار العبوة الناسفة على حافلة ركاب في المقدادية مساء الاثنين إلى أربعة قتلى وستة جرحى من المدنيين.
            وأضاف الساعدي أن القوات الأمنية فتحت تحقيقا في الحادث.
            """));
  }

  /** Adds them, and gives the id of the incident that most of them tell. */
  public static String in(Store store) throws IOException {
    DemoStore.add(store, reports());
    return store.explore().list(Filter.ALL).stream()
        .filter(row -> row.place().name().filter("Muqdadiyah"::equals).isPresent())
        .max(Comparator.comparingInt(row -> row.reports()))
        .orElseThrow()
        .id();
  }
}
