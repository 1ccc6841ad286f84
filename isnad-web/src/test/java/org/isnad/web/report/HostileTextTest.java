package org.isnad.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Report;
import org.isnad.store.Arrival;
import org.isnad.store.Filter;
import org.isnad.store.Listed;
import org.isnad.store.ReaderVersion;
import org.isnad.web.DemoStore;
import org.isnad.web.Role;
import org.isnad.web.Site;
import org.isnad.web.Visit;
import org.isnad.web.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a report or its names may try. The sentences are invented. */
final class HostileTextTest {

  private static final int LONG_WORD = 1_000_000;
  private static final String SCRIPT =
      "</script><script>window.hacked=1</script><img src=x onerror='window.hacked=1'>"
          + "<svg onload=window.hacked=1>\" onfocus=\"window.hacked=1\" autofocus x=\"";
  private static final String CONTROLS = "\u202e\u2066\u2067\u202d";

  @TempDir private Path folder;

  private static Report hostile() {
    return Report.ofText(
            "قُتل أربعة أشخاص بانفجار عبوة ناسفة في مدينة الرمادي بمحافظة الأنبار يوم الأربعاء 3 آذار 2021، بحسب مصدر أمني.\n"
                + "وقال المصدر إن العبوة كانت مزروعة على جانب الطريق وانفجرت عند مرور سيارة مدنية في حي الملعب.\n"
                + "وأضاف أن فرق الإسعاف نقلت المصابين إلى مستشفى المدينة وأن القوات الأمنية أغلقت الطريق.\n"
                + SCRIPT
                + CONTROLS
                + "\nوقالت جماعة \"<b onmouseover=window.hacked=1>لواء</b>\" إنها لم تفعل. ${7*7} {{7*7}}")
        .withOutlet(SCRIPT + CONTROLS)
        .withTitle(SCRIPT + CONTROLS)
        .withUrl("javascript:window.hacked=1")
        .withPublished("2021-03-04")
        .withRetrieved("\"><script>window.hacked=1</script>")
        .withFile("../../<script>window.hacked=1</script>.txt");
  }

  @Test
  void hostileTextsAreOnlyText() throws IOException {
    try (Site site = Site.empty(folder)) {
      Report word = Report.ofText("ع".repeat(LONG_WORD));
      DemoStore.add(site.store(), List.of(hostile()));
      site.store()
          .reports()
          .add(
              new ReaderVersion("test", "rules", "places"),
              List.of(Arrival.unread(word, SCRIPT + CONTROLS)));
      List<String> paths = new ArrayList<>();
      for (Listed row : site.store().explore().list(Filter.ALL)) {
        paths.add("/i/" + row.id());
      }
      assertThat(paths).isNotEmpty();
      paths.add("/reports/" + hostile().id());
      paths.add("/reports/" + hostile().id() + "/leave");
      paths.add("/reports/" + word.id());
      paths.add("/reports?q=الرمادي");
      paths.add("/reports?q=%3Cscript%3Ewindow.hacked%3D1%3C/script%3E");
      try (Visit visit = Visit.of(site, Role.CODER, Language.ARABIC, 768)) {
        for (String path : paths) {
          visit.open(path);
          assertThat(visit.page().evaluate("window.hacked === undefined")).as(path).isEqualTo(true);
          assertThat(
                  visit
                      .page()
                      .evaluate(
                          "document.querySelectorAll('main script:not([type=\"application/json\"]), main img, main [onerror], main [onfocus]').length"))
              .as(path)
              .isEqualTo(0);
          assertThat(
                  (Integer)
                      visit
                          .page()
                          .evaluate("document.documentElement.scrollWidth - window.innerWidth"))
              .as("too wide: " + path)
              .isLessThanOrEqualTo(0);
        }
        visit.open("/reports/" + hostile().id());
        visit.page().waitForSelector("[data-words-ready]");
        assertThat(visit.page().locator(".report-text").textContent()).isEqualTo(hostile().text());
      }
      assertThat(site.printed()).isEmpty();
    }
  }
}
