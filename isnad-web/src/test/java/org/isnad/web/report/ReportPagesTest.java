package org.isnad.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import org.isnad.report.Report;
import org.isnad.store.Arrival;
import org.isnad.store.Json;
import org.isnad.store.ReaderVersion;
import org.isnad.web.Client;
import org.isnad.web.DemoStore;
import org.isnad.web.Role;
import org.isnad.web.Sheaf;
import org.isnad.web.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The reports are invented; nothing of it happened. */
final class ReportPagesTest {

  @TempDir private Path folder;
  private Site site;
  private Client viewer;

  @BeforeEach
  void start() throws IOException {
    site = Site.empty(folder);
    DemoStore.add(site.store(), Sheaf.reports());
    viewer = site.client(Role.VIEWER);
  }

  @AfterEach
  void stop() throws IOException {
    assertThat(site.printed()).isEmpty();
    site.close();
  }

  @Test
  void theWordsOfEveryFieldStandWhereItIsSaid() {
    for (Report report : Sheaf.reports()) {
      Json words = Json.parse(viewer.get("/reports/" + report.id() + "/words").body());
      String text = words.get("text").text().orElseThrow();
      assertThat(text).isEqualTo(report.text());
      assertThat(words.get("fields").list()).isNotEmpty();
      Json record = Json.parse(record(report));
      for (Json field : words.get("fields").list()) {
        String quote =
            text.substring(
                field.get("start").number().orElseThrow().intValue(),
                field.get("end").number().orElseThrow().intValue());
        assertThat(record.toString()).contains(Json.of(quote).toString());
        assertThat(field.get("label").text().orElse("")).isNotBlank();
      }
    }
  }

  private String record(Report report) {
    try {
      return site.store().reports().record(report.id()).orElseThrow();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  @Test
  void thePageSaysWhereTheReportIsFromAndWhatWasReadInIt() throws IOException {
    Report first = Sheaf.reports().get(0);
    Report later =
        Report.ofText(first.text() + "\nوأضاف المصدر أن الطريق فُتح لاحقا.")
            .withUrl(Sheaf.URL)
            .withOutlet("وكالة الضفاف")
            .withPublished("2021-11-17");
    DemoStore.add(site.store(), List.of(later, first.withUrl("https://copy.example/1")));
    String page = viewer.get("/reports/" + first.id()).body();
    assertThat(page)
        .contains("lang=\"ar\" dir=\"rtl\"")
        .contains("given with the report")
        .contains(first.id().substring(7))
        .contains("Texts that this address had")
        .contains(later.id())
        .contains("Where it was come upon")
        .contains("https://copy.example/1")
        .contains("What it says of numbers")
        .contains("#1|killed");
    assertThat(page).doesNotContain("href=\"" + Sheaf.URL);
  }

  @Test
  void nobodyLeavesForAnotherSiteUnasked() {
    Report first = Sheaf.reports().get(0);
    String page = viewer.get("/reports/" + first.id() + "/leave").body();
    assertThat(page).contains("rel=\"noreferrer noopener external\" href=\"" + Sheaf.URL + "\"");
  }

  @Test
  void anAddressThatIsNoneBecomesNoLink() throws IOException {
    Report report = Report.ofText("خبر مفترض عن هدوء في المدينة.").withUrl("javascript:alert(1)");
    DemoStore.add(site.store(), List.of(report));
    assertThat(viewer.get("/reports/" + report.id() + "/leave").body())
        .doesNotContain("href=\"javascript")
        .contains("no web address");
  }

  @Test
  void theBytesAreAFileForThoseWhoCode() throws IOException {
    Report report = Report.ofText("<script>alert(1)</script> خبر مفترض عن هدوء في المدينة.");
    byte[] bytes = "<html><script>alert(1)</script>".getBytes(StandardCharsets.UTF_8);
    site.store()
        .reports()
        .add(
            new ReaderVersion("test", "rules", "places"),
            List.of(Arrival.unread(report, "not Arabic").withOriginal(bytes, "text/html")));
    assertThat(viewer.get("/reports/" + report.id() + "/original").statusCode()).isEqualTo(403);
    HttpResponse<String> answer =
        site.client(Role.CODER).get("/reports/" + report.id() + "/original");
    assertThat(answer.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/octet-stream");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment");
    assertThat(answer.body()).isEqualTo(new String(bytes, StandardCharsets.UTF_8));
    assertThat(viewer.get("/reports/" + report.id()).body())
        .contains("could not be read")
        .contains("not Arabic")
        .doesNotContain("<script>alert");
  }

  @Test
  void reportsAreFoundHoweverTheirWordsAreSpelt() {
    String found = viewer.get("/reports?q=%D8%A7%D9%84%D8%B9%D8%A8%D9%88%D9%87").body();
    assertThat(found).contains(Sheaf.reports().get(2).id()).contains("<mark>");
    assertThat(viewer.get("/reports?q=%22").statusCode()).isEqualTo(200);
    assertThat(viewer.get("/reports?q=zzz").body()).contains("No report has these words");
    assertThat(viewer.get("/reports").body()).contains("make no difference");
  }

  @Test
  void onlyTheWordThatWasFoundIsLit() {
    assertThat(Snippet.of("\u2026 في [المدينة] أمس").stream().filter(Snippet.Piece::isFound))
        .containsExactly(new Snippet.Piece("المدينة", true));
    assertThat(Snippet.of("بلا أقواس")).hasSize(1);
    assertThat(Snippet.of("قوس ] ثم [")).hasSize(1);
  }
}
