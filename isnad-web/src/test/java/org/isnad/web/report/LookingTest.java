package org.isnad.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.PlaywrightException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.store.Filter;
import org.isnad.store.Head;
import org.isnad.store.Listed;
import org.isnad.web.Role;
import org.isnad.web.Sheaf;
import org.isnad.web.Site;
import org.isnad.web.Visit;
import org.isnad.web.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Looking never changes anything. */
final class LookingTest {

  private static final int STEPS = 300;
  private static final int STEPS_ON_A_PAGE = 25;
  private static final String[] KEYS = {
    "Tab",
    "Shift+Tab",
    "ArrowLeft",
    "ArrowRight",
    "ArrowDown",
    "Shift+ArrowLeft",
    "j",
    "k",
    "n",
    "p",
    "h",
    "a",
    "x",
    "q",
    "0",
    "Escape"
  };

  @TempDir private Path folder;

  @Test
  void hundredsOfLooksChangeNothing() throws IOException {
    try (Site site = Site.empty(folder)) {
      String incident = Sheaf.in(site.store());
      List<String> pages = new ArrayList<>(List.of("/i/" + incident, "/reports?q=عبوة"));
      Sheaf.reports().forEach(report -> pages.add("/reports/" + report.id()));
      Head head = site.store().head();
      Map<String, Long> versions = versions(site);
      List<String> unsafe = new ArrayList<>();
      Random random = new Random(20211115);
      try (Visit visit = Visit.of(site, Role.ADMIN, Language.ARABIC, 1440)) {
        visit
            .page()
            .onRequest(
                request -> {
                  if (!request.method().equals("GET")) {
                    unsafe.add(request.method() + " " + request.url());
                  }
                });
        for (int step = 0; step < STEPS; step++) {
          if (step % STEPS_ON_A_PAGE == 0) {
            visit.open(pages.get(step / STEPS_ON_A_PAGE % pages.size()));
          }
          look(visit.page(), random);
        }
      }
      assertThat(unsafe).isEmpty();
      assertThat(site.store().head()).isEqualTo(head);
      assertThat(versions(site)).isEqualTo(versions);
      assertThat(site.printed()).isEmpty();
    }
  }

  private static Map<String, Long> versions(Site site) throws IOException {
    Map<String, Long> versions = new TreeMap<>();
    for (Listed row : site.store().explore().list(Filter.ALL)) {
      versions.put(row.id(), row.version());
    }
    return versions;
  }

  /** Focus, pointing, clicking in the text, or a key; never a button or a link that leads away. */
  private static void look(Page page, Random random) {
    try {
      switch (random.nextInt(4)) {
        case 0 -> nth(page, "main [tabindex], main summary, main a", random, "focus");
        case 1 -> nth(page, "main [data-field-words], main .quote, main td", random, "hover");
        case 2 -> nth(page, "main .report-text, main .value, main .told", random, "click");
        default -> page.keyboard().press(KEYS[random.nextInt(KEYS.length)]);
      }
    } catch (PlaywrightException gone) {
      // A key may have led to another page meanwhile, which is looking too.
      page.waitForLoadState();
    }
  }

  private static void nth(Page page, String selector, Random random, String act) {
    page.evaluate(
        """
        ([selector, share, act]) => {
          const all = [...document.querySelectorAll(selector)];
          const one = all[Math.floor(share * all.length)];
          if (!one) return;
          const box = one.getBoundingClientRect();
          const place = {bubbles: true, clientX: box.left + box.width * share, clientY: box.top + box.height / 2};
          if (act === "focus") one.focus();
          else if (act === "hover") one.dispatchEvent(new MouseEvent("mouseover", place));
          else one.dispatchEvent(new MouseEvent("click", place));
        }
        """,
        List.of(selector, random.nextDouble(), act));
  }
}
