package org.isnad.web.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import org.isnad.report.Report;
import org.isnad.store.Arrival;
import org.isnad.store.Decision;
import org.isnad.store.Draft;
import org.isnad.store.Effective;
import org.isnad.store.Field;
import org.isnad.store.Filter;
import org.isnad.store.Json;
import org.isnad.store.Listed;
import org.isnad.store.ReaderVersion;
import org.isnad.web.Client;
import org.isnad.web.DemoStore;
import org.isnad.web.Role;
import org.isnad.web.Sheaf;
import org.isnad.web.Site;
import org.isnad.web.language.Language;
import org.isnad.web.language.Texts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IncidentPagesTest {

  private static final Draft.By BY = new Draft.By("layla", "read both reports");

  @TempDir private Path folder;
  private Site site;
  private Client viewer;
  private String id = "";

  @BeforeEach
  void start() throws IOException {
    site = Site.empty(folder);
    id = Sheaf.in(site.store());
    viewer = site.client(Role.VIEWER);
  }

  @AfterEach
  void stop() throws IOException {
    assertThat(site.printed()).isEmpty();
    site.close();
  }

  private String page() {
    HttpResponse<String> answer = viewer.get("/i/" + id);
    assertThat(answer.statusCode()).isEqualTo(200);
    return answer.body();
  }

  @Test
  void eachValueStandsWithItsWordsItsOriginAndWhoSaysSo() {
    String page = page();
    assertThat(page)
        .contains("Roadside bomb or mine")
        .contains("Muqdadiyah")
        .contains("2021-11-15")
        .contains("وكالة الضفاف")
        .contains("أربعة قتلى")
        .contains("reported by")
        .contains("badge-machine")
        .contains("Tolls that rose")
        .contains("same wording")
        .contains("Coded as")
        .contains("id=\"chain-json\"");
    assertThat(page).contains("A machine read this, and nobody has checked it yet.");
  }

  @Test
  void whatAPersonDecidedShowsWhoWhenWhyAndWhatTheMachineHad() throws IOException {
    Decision made =
        site.store()
            .decisions()
            .make(
                Draft.correct(
                    id, Field.INJURED, Json.parse("{\"low\":9,\"best\":9,\"high\":9}"), BY));
    assertThat(page())
        .contains("Corrected")
        .contains("layla")
        .contains("read both reports")
        .contains("The machine read:");
    site.store().decisions().make(Draft.revoke(made, BY));
    assertThat(page())
        .contains("undone")
        .contains("undoes number")
        .doesNotContain("The machine read:");
  }

  @Test
  void anIncidentThatWasMergedLeadsToTheOneThatItBecamePartOf() throws IOException {
    String other = other();
    site.store().decisions().make(Draft.merge(id, List.of(other), BY));
    HttpResponse<String> moved = viewer.get("/i/" + other);
    assertThat(moved.statusCode()).isEqualTo(301);
    assertThat(moved.headers().firstValue("Location")).contains("/i/" + id + "?from=" + other);
    assertThat(viewer.get("/i/" + id + "?from=" + other).body())
        .contains("was merged into this one");
    assertThat(viewer.get("/i/" + id + "?from=isnad:0").body()).doesNotContain("was merged into");
  }

  private String other() throws IOException {
    DemoStore.add(
        site.store(),
        List.of(
            Report.ofText(
                    "أصيب شرطيان بجروح في هجوم مسلح على حاجز أمني في مدينة الرمادي بمحافظة الأنبار، صباح الأربعاء 3 آذار 2021، بحسب مصدر في الشرطة.")
                .withPublished("2021-03-03")));
    return site.store().explore().list(Filter.ALL).stream()
        .map(Listed::id)
        .filter(found -> !found.equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void sourcesThatDisagreeAreNamedWithWhatEachSays() throws IOException {
    DemoStore.add(
        site.store(),
        List.of(
            Report.ofText(
                    """
                    مقتل شخصين بانفجار عبوة ناسفة على حافلة في المقدادية
                    قُتل مدنيان اثنان وأصيب ثلاثة آخرون بانفجار عبوة ناسفة على حافلة ركاب في المقدادية بمحافظة ديالى مساء الاثنين 15 تشرين الثاني 2021، بحسب مدير صحة ديالى سعد التميمي.
                    """)
                .withOutlet("راديو السهل")
                .withPublished("2021-11-18")));
    assertThat(page())
        .contains("Where the sources disagree")
        .contains("id=\"dispute-killed\"")
        .contains("class=\"differs\"")
        .contains("راديو السهل")
        .contains("Nobody has settled it");
  }

  @Test
  void anIncidentThatNoReportTellsAnyMoreIsGoneAndSaysSo() throws IOException {
    var reread =
        site.store()
            .reread(
                new ReaderVersion("test", "later rules", "places"),
                reports -> reports.stream().map(r -> Arrival.unread(r, "not Arabic")).toList(),
                change -> {});
    reread.run();
    HttpResponse<String> gone = viewer.get("/i/" + id);
    assertThat(gone.statusCode()).isEqualTo(410);
    assertThat(gone.body()).contains("This incident was withdrawn").contains(id);
  }

  @Test
  void anAddressThatLeadsNowhereIsNotFound() {
    assertThat(viewer.get("/i/isnad:0000000000000000").statusCode()).isEqualTo(404);
    assertThat(viewer.get("/i/%3Cscript%3E").statusCode()).isEqualTo(404);
    assertThat(viewer.get("/reports/sha256:0").statusCode()).isEqualTo(404);
    assertThat(viewer.get("/reports/sha256:0/words").statusCode()).isEqualTo(404);
  }

  @Test
  void anIncidentThatWasRejectedSaysWhy() throws IOException {
    site.store().decisions().make(Draft.reject(id, new Draft.By("omar", "an old film")));
    assertThat(page()).contains("there was no such incident").contains("an old film");
  }

  @Test
  void theRecordCanBeTakenAway() throws IOException {
    HttpResponse<String> answer = viewer.get("/i/" + id + "/json");
    assertThat(answer.headers().firstValue("Content-Disposition").orElse(""))
        .startsWith("attachment; filename=\"isnad-");
    Effective incident = site.store().incidents().find(id).orElseThrow();
    assertThat(Json.parse(answer.body())).isEqualTo(incident.record());
  }

  @Test
  void theMapHasOneSpot() {
    Json map = Json.parse(viewer.get("/i/" + id + "/map").body());
    assertThat(map.get("spots").list()).hasSize(1);
    assertThat(map.get("spots").list().get(0).get("en").text()).contains("Muqdadiyah");
  }

  @Test
  void reasonsOfTheMachinesAreSaidInBothLanguages() {
    Reasons arabic = new Reasons(Texts.in(Language.ARABIC));
    assertThat(
            List.of(
                "100 % of both texts is the same wording",
                "34 % of the sentences that tell it are the same wording",
                "one quotes the other, x",
                "both rest on what x said",
                "both rest on the claim of x",
                "both rest on what one person said: a b",
                "both quote x, but other speakers",
                "both quote x",
                "both are from x, but may rest on others",
                "both are from x",
                "some wording is the same (14 %)",
                "neither says who told it",
                "one of them does not say who told it",
                "other speakers",
                "who speaks for the one may belong to the other",
                "each has it from its own reporter",
                "one has it from its own reporter, the other from who speaks",
                "one has it from who saw it, the other from who speaks",
                "a source without a name can be anybody's",
                "they quote others, but not who spoke first",
                "it is a day before or after",
                "its days lie only in part in the time counted",
                "its day is not known",
                "its place is not known",
                "only its country is known",
                "only its governorate is known",
                "it is told as shelling",
                "its target is not known",
                "who did it is not known"))
        .allSatisfy(reason -> assertThat(arabic.say(reason)).matches("(?s).*\\p{IsArabic}.*"));
  }
}
