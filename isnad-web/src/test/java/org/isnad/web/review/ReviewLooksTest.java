package org.isnad.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.report.Report;
import org.isnad.store.Draft;
import org.isnad.store.Field;
import org.isnad.store.Json;
import org.isnad.store.Review;
import org.isnad.web.DemoStore;
import org.isnad.web.Role;
import org.isnad.web.Site;
import org.isnad.web.Visit;
import org.isnad.web.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewLooksTest {

  /** The letters that an Arabic keyboard has on these keys. */
  private static final String PRESS =
      "([code, key, shift]) => (document.activeElement ?? document.body).dispatchEvent("
          + "new KeyboardEvent('keydown', {code, key, shiftKey: shift, bubbles: true, cancelable: true}))";

  @TempDir private Path folder;

  @Test
  void everyPageIsSoundInBothLanguagesAndAllWidths() throws IOException {
    try (Site site = Site.demo(folder)) {
      Attacks.addTo(site.store());
      String id = Attacks.incident(site.store(), Attacks.BLAST);
      String other = Attacks.incident(site.store(), Attacks.AMBUSH);
      for (Language language : Language.values()) {
        for (int width : Visit.WIDTHS) {
          String name = "-" + language.code() + "-" + width;
          try (Visit visit = Visit.of(site, Role.REVIEWER, language, width)) {
            visit.open("/review").isSound().picture("queue" + name);
            visit.open("/review/" + id);
            visit.page().waitForSelector("[data-words-ready]");
            assertThat(visit.page().locator("h1 bdi.ltr").last().textContent())
                .as("a day keeps its order among Arabic words")
                .matches("[0-9]{4}-[0-9]{2}-[0-9]{2}");
            visit.isSound().picture("review" + name);
            visit.page().click("#correct-killed");
            visit.page().fill("#killed-best", "4");
            visit.page().click("#more-killed button");
            visit.page().waitForSelector("#wrong-killed li");
            visit.page().click("#correct-where");
            visit.page().fill("#where-search", "Baqu");
            visit.page().waitForSelector("#where-choices input");
            visit.isSound().picture("correct" + name);
            visit.open("/review/" + id + "/merge").isSound().picture("merge" + name);
            visit
                .open("/review/" + id + "/merge/" + other)
                .isSound()
                .picture("merge-preview" + name);
            visit.open("/review/" + id + "/split").isSound();
            visit.page().check("input[name=account] >> nth=0");
            visit.page().click("form[action$=split-preview] button");
            visit.isSound().picture("split" + name);
            visit.open("/add").isSound().picture("add" + name);
          }
        }
      }
      assertThat(site.printed()).isEmpty();
    }
  }

  @Test
  void aStaleSaveLosesNothing() throws IOException {
    try (Site site = Site.empty(folder)) {
      Attacks.addTo(site.store());
      String id = Attacks.incident(site.store(), Attacks.BLAST);
      for (Language language : Language.values()) {
        try (Visit visit = Visit.of(site, Role.CODER, language, 1440)) {
          visit.open("/review/" + id);
          site.store()
              .decisions()
              .make(
                  Draft.correct(
                      id,
                      Field.INJURED,
                      Json.parse(
                          "{\"low\":1,\"best\":1,\"high\":"
                              + (language.code().equals("ar") ? 8 : 9)
                              + "}"),
                      new Draft.By("somebody else", "looked again")));
          Page page = visit.page();
          page.click("#correct-injured");
          page.fill("#injured-best", "7");
          page.fill("#injured-low", "7");
          page.fill("#injured-high", "7");
          page.check("#more-injured input[name=evidence] >> nth=0");
          page.click("#more-injured button");
          page.waitForSelector(".stale");
          assertThat(page.inputValue("#injured-best")).isEqualTo("7");
          visit.isSound().picture("stale-" + language.code());
          page.click("#stale .btn-primary");
          page.waitForSelector(".toast");
          assertThat(
                  Attacks.dossier(site.store(), id)
                      .incident()
                      .field(Field.INJURED)
                      .value()
                      .get("best"))
              .isEqualTo(Json.of(7));
        }
      }
    }
  }

  @Test
  void aWholeReviewIsDoneByKeyUnderAnArabicLayout() throws IOException {
    try (Site site = Site.empty(folder);
        Visit visit = Visit.of(site, Role.REVIEWER, Language.ARABIC, 1440)) {
      Attacks.addTo(site.store());
      visit.open("/review");
      Page page = visit.page();
      press(page, "KeyG", "ل", false);
      page.waitForURL("**/review/isnad:**");
      page.waitForSelector("[data-words-ready]");
      String id = page.url().replaceAll(".*/review/|\\?.*", "");
      press(page, "KeyN", "ى", false);
      press(page, "KeyA", "ش", false);
      page.waitForSelector("#accept-type[aria-pressed=true]");
      press(page, "KeyN", "ى", false);
      press(page, "KeyQ", "ض", false);
      page.waitForSelector("#unsure-status[aria-pressed=true]");
      assertThat(Attacks.dossier(site.store(), id).review()).isEqualTo(Review.UNSURE);
      // Nothing happens while somebody types.
      page.focus("#reason");
      press(page, "KeyX", "ء", false);
      page.evaluate("document.activeElement.blur()");
      press(page, "Enter", "Enter", true);
      page.waitForURL(url -> !url.contains(id));
      page.waitForSelector(".toast");
      assertThat(Attacks.dossier(site.store(), id).incident().decisions()).hasSize(3);
      visit.picture("finished-ar-1440");
    }
  }

  private static void press(Page page, String code, String key, boolean shift) {
    page.evaluate(PRESS, List.of(code, key, shift));
  }

  @Test
  void selectedWordsBecomeTheEvidenceOfACorrection() throws IOException {
    try (Site site = Site.empty(folder);
        Visit visit = Visit.of(site, Role.CODER, Language.ENGLISH, 1440)) {
      Attacks.addTo(site.store());
      String id = Attacks.incident(site.store(), Attacks.ROCKETS);
      visit.open("/review/" + id);
      Page page = visit.page();
      page.waitForSelector("[data-words-ready]");
      page.evaluate(
          "document.querySelector('.panes').dispatchEvent(new CustomEvent('words:use', {bubbles: true,"
              + " detail: {field: 'killed', quote: 'ثلاثة'}}))");
      page.waitForCondition(() -> page.inputValue("#killed-best").equals("3"));
    }
  }

  @Test
  void hostileTextsDoNothing() throws IOException {
    String script = "<script>document.title='x'</script><img src=x onerror=alert(1)>\u202e";
    try (Site site = Site.empty(folder)) {
      DemoStore.add(
          site.store(),
          List.of(
              Report.ofText(script + "\n" + Attacks.BLAST)
                  .withOutlet("\"><script>document.title='x'</script>")
                  .withTitle(script)
                  .withPublished("2022-01-04")));
      String id = Attacks.all(site.store()).get(0).id();
      try (Visit visit = Visit.of(site, Role.REVIEWER, Language.ENGLISH, 1440)) {
        for (String path : List.of("/review", "/review/" + id, "/review/" + id + "/merge")) {
          visit.open(path);
          assertThat(visit.page().title()).isNotEqualTo("x");
          assertThat(visit.page().locator("main img, main script").count()).isZero();
        }
      }
    }
  }
}
