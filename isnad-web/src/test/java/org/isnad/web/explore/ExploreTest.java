package org.isnad.web.explore;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.isnad.export.Format;
import org.isnad.report.Report;
import org.isnad.store.Filter;
import org.isnad.store.Store;
import org.isnad.web.Client;
import org.isnad.web.DemoStore;
import org.isnad.web.Role;
import org.isnad.web.Site;
import org.isnad.web.Visit;
import org.isnad.web.Web;
import org.isnad.web.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The page of many incidents, in a browser and without one. */
class ExploreTest {

  private static final int DESK = 1440;
  private static final int PHONE = 360;

  @TempDir private Path folder;

  @Test
  void thePageIsSoundInBothLanguagesAndEveryWidth() throws IOException {
    try (Site site = Site.demo(folder)) {
      for (Language language : Language.values()) {
        for (int width : Visit.WIDTHS) {
          try (Visit visit = Visit.of(site, Role.VIEWER, language, width)) {
            visit.open("/explore");
            if (width > PHONE) {
              visit.page().waitForSelector("[data-mount=map][data-drawn]");
              visit.page().waitForSelector(".chart svg[role=img]");
            }
            visit.isSound().picture("explore-" + language.code() + "-" + width);
          }
        }
      }
    }
  }

  @Test
  void choosingSwapsTheListAndTheAddressCarriesTheQuestion() throws IOException {
    try (Site site = Site.demo(folder);
        Visit visit = Visit.of(site, Role.VIEWER, Language.ENGLISH, DESK)) {
      Page page = visit.open("/explore").page();
      page.waitForSelector("[data-mount=map][data-drawn]");
      String all = page.locator("#found").innerText();
      page.locator("#type-ied").check();
      page.waitForURL(site.at("/explore?type=ied"));
      assertThat(page.locator("#found")).not().hasText(all);
      assertThat(page.locator(".card .family").first()).hasText("Roadside bomb or mine");
      assertThat(page.locator("[data-mount=map]"))
          .hasAttribute("data-spots-url", "/explore/map?type=ied");
      assertThat(page.locator("#type-ied")).isFocused();
      page.locator("#killed").evaluate("field => field.closest('details').open = true");
      page.locator("#killed").fill("٢");
      page.locator("#killed").press("Enter");
      page.waitForURL(site.at("/explore?killed=2&type=ied"));
      assertThat(page.locator("#results > .chips .chip")).hasCount(2);
      page.locator("#results > .chips a").first().click();
      page.waitForURL(site.at("/explore?killed=2"));
      page.goBack();
      page.waitForURL(site.at("/explore?killed=2&type=ied"));
      assertThat(page.locator("#results > .chips .chip")).hasCount(2);
      assertThat(page.locator("#type-ied")).isChecked();
      page.goBack();
      page.waitForURL(site.at("/explore?type=ied"));
      assertThat(page.locator("#results > .chips .chip")).hasCount(1);
    }
  }

  @Test
  void aPhoneShowsListMapOrChartsAndTheFiltersAsASheet() throws IOException {
    try (Site site = Site.demo(folder);
        Visit visit = Visit.of(site, Role.VIEWER, Language.ARABIC, PHONE)) {
      Page page = visit.open("/explore").page();
      assertThat(page.locator(".explore-map")).not().isVisible();
      page.locator("[data-show=map]").click();
      assertThat(page.locator(".explore-map")).isVisible();
      page.waitForSelector("[data-mount=map][data-drawn]");
      visit.isSound().picture("explore-ar-360-map");
      page.locator("[data-show=charts]").click();
      page.waitForSelector(".chart svg[role=img]");
      visit.isSound().picture("explore-ar-360-charts");
      page.locator("[data-show=list]").click();
      page.locator(".filters > summary").click();
      assertThat(page.locator("#q")).isVisible();
      visit.isSound().picture("explore-ar-360-filters");
    }
  }

  @Test
  void aWrongParameterIsNamedAndTheRestHolds() throws IOException {
    try (Site site = Site.demo(folder)) {
      Client client = site.client(Role.VIEWER);
      String page = client.get("/explore?type=ied&from=soon&q=!!!&after=x&colour=red").body();
      assertThat(page).contains("soon", "!!!", "colour", "data-explore-query=\"type=ied\"");
      assertThat(client.get("/explore/map?from=soon").statusCode()).isEqualTo(400);
      assertThat(site.printed()).isEmpty();
    }
  }

  @Test
  void anEmptyStoreSaysHowToBegin() throws IOException {
    try (Site site = Site.empty(folder);
        Visit visit = Visit.of(site, Role.CODER, Language.ARABIC, DESK)) {
      visit.open("/").isSound().picture("explore-empty-ar");
      assertThat(visit.page().locator(".empty h1")).isVisible();
    }
  }

  @Test
  void aViewerGetsFilesForPublicationOnlyAndEachIsNoted() throws IOException {
    try (Site site = Site.demo(folder)) {
      Client viewer = site.client(Role.VIEWER);
      HttpResponse<String> file = viewer.get("/export?format=csv&type=ied");
      assertThat(file.statusCode()).isEqualTo(200);
      assertThat(file.headers().firstValue("Content-Disposition").orElse(""))
          .matches(
              "attachment; filename=\"isnad-csv-public-[0-9]{4}-[0-9]{2}-[0-9]{2}-[0-9a-f]{8}\\.csv\"");
      assertThat(viewer.get("/export?format=csv&form=whole").statusCode()).isEqualTo(403);
      assertThat(viewer.get("/export?format=csv&q=x").statusCode()).isEqualTo(400);
      assertThat(viewer.get("/export?format=doc").statusCode()).isEqualTo(400);
      Client coder = site.client(Role.CODER);
      for (Format format : Format.values()) {
        HttpResponse<String> whole = coder.get("/export?format=" + format.code());
        assertThat(whole.statusCode()).as(format.code()).isEqualTo(200);
      }
      assertThat(site.web().people().log().newest(20).stream().map(line -> line.about()))
          .anyMatch(about -> about.startsWith("csv public"))
          .anyMatch(about -> about.equals("csv 45 ?"));
      assertThat(site.printed()).isEmpty();
    }
  }

  @Test
  void whatReportsSayIsNeverMarkup() throws IOException {
    Store store = DemoStore.empty(folder);
    DemoStore.add(
        store,
        List.of(
            Report.ofText(
                    "انفجرت عبوة ناسفة في الفلوجة اليوم وقتل ثلاثة أشخاص. <script>alert(1)</script>"
                        + " \u202Eنص\u202C <img src=x onerror=alert(2)>")
                .withOutlet("\"><script>alert(3)</script>")
                .withPublished("2022-01-05")));
    try (Site site = Site.start(store, settings -> settings, Web.PAGES).withPeople()) {
      assertThat(store.explore().list(Filter.ALL)).isNotEmpty();
      for (Language language : Language.values()) {
        try (Visit visit = Visit.of(site, Role.CODER, language, DESK)) {
          visit.page().onDialog(dialog -> org.junit.jupiter.api.Assertions.fail(dialog.message()));
          visit.open("/explore?q=%3Cscript%3Ealert(4)%3C/script%3E%22%27%3E");
          assertThat(visit.page().locator("main script:not([type])")).hasCount(0);
          visit.open("/explore?place=%22%3E%3Cscript%3Ealert(5)%3C/script%3E&from=%3Cb%3Ex");
          assertThat(visit.page().locator("main script:not([type])")).hasCount(0);
          visit.isSound();
        }
      }
    }
  }
}
