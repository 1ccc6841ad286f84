package org.isnad.web.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.report.Report;
import org.isnad.store.DecisionKind;
import org.isnad.store.Dossier;
import org.isnad.store.Draft;
import org.isnad.store.Field;
import org.isnad.store.Json;
import org.isnad.store.Review;
import org.isnad.store.Seen;
import org.isnad.web.Client;
import org.isnad.web.DemoStore;
import org.isnad.web.Role;
import org.isnad.web.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ReviewTest {

  private static final Draft.By OTHER = new Draft.By("somebody else", "looked again");

  @TempDir private Path folder;
  private Site site;
  private Client coder;
  private Client reviewer;
  private String id;

  @BeforeEach
  void open() throws IOException {
    site = Site.empty(folder);
    Attacks.addTo(site.store());
    coder = site.client(Role.CODER);
    reviewer = site.client(Role.REVIEWER);
    id = Attacks.incident(site.store(), Attacks.BLAST);
  }

  @AfterEach
  void close() throws IOException {
    assertThat(site.printed()).isEmpty();
    site.close();
  }

  private Dossier dossier() throws IOException {
    return Attacks.dossier(site.store(), id);
  }

  private Map<String, String> form(String... members) throws IOException {
    Map<String, String> form = new TreeMap<>();
    form.put("seen", Seen.of(dossier().incident()).toString());
    form.put("reason", "read it");
    form.put("report", Report.ofText(Attacks.BLAST).id());
    for (int i = 0; i < members.length; i += 2) {
      form.put(members[i], members[i + 1]);
    }
    return form;
  }

  private HttpResponse<String> decide(String... members) throws IOException {
    return coder.post("/review/" + id + "/decisions", form(members));
  }

  private String evidence(String words) {
    int start = Attacks.BLAST.indexOf(words);
    return Report.ofText(Attacks.BLAST).id()
        + "|"
        + start
        + "|"
        + (start + words.length())
        + "|"
        + words;
  }

  @Test
  void everyKindOfDecisionOnAFieldIsSaved() throws IOException {
    for (String kind : List.of("accept", "reject", "not_stated", "unsure")) {
      assertThat(decide("field", "killed", "kind", kind).statusCode()).as(kind).isEqualTo(303);
      assertThat(dossier().incident().field(Field.KILLED).by().orElseThrow().kind().code())
          .isEqualTo(kind);
    }
    assertThat(dossier().review()).isEqualTo(Review.UNSURE);
    assertThat(decide("kind", "note", "note", "ask the police").statusCode()).isEqualTo(303);
    assertThat(dossier().incident().decisions()).hasSize(5);
    assertThat(coder.get("/review/" + id).body()).contains("ask the police");
  }

  @Test
  void aCorrectionKeepsTheWordsThatItRestsOn() throws IOException {
    HttpResponse<String> answer =
        decide(
            "field",
            "killed",
            "kind",
            "correct",
            "best",
            "٣",
            "evidence",
            evidence("مقتل 3 أشخاص"));
    assertThat(answer.statusCode()).isEqualTo(303);
    Json value = dossier().incident().field(Field.KILLED).value();
    assertThat(value.toString())
        .contains("\"best\":3,", "\"high\":3,", "\"low\":3}", "مقتل 3 أشخاص");
    assertThat(value.get("evidence").list().get(0).get("start").number()).isPresent();
  }

  @Test
  void everyFieldCanBeCorrected() throws IOException {
    String words = evidence("عبوة ناسفة");
    List<List<String>> all =
        List.of(
            List.of("field", "type", "code", "shelling"),
            List.of("field", "status", "code", "foiled"),
            List.of("field", "when", "start", "٢٠٢٢-٠١-٠٣", "end", "2022-01-04"),
            List.of("field", "where", "lat", "33.5", "lon", "44.25", "precision", "2"),
            List.of("field", "actor", "party", "islamic-state", "certainty", "suspected"),
            List.of("field", "target", "code", "convoy", "owner", "The Coalition"),
            List.of("field", "weapons", "weapon", "mine", "model", "M-16", "count", "۲"),
            List.of("field", "injured", "low", "2"),
            List.of("field", "abducted", "low", "1", "best", "2", "high", "3"),
            List.of("field", "arrested", "best", "0"),
            List.of("field", "casualties", "best", "8"),
            List.of("field", "claim", "name", "لواء لا وجود له"));
    for (List<String> one : all) {
      Map<String, String> form = form(one.toArray(new String[0]));
      form.put("kind", "correct");
      form.put("evidence", words);
      HttpResponse<String> answer = coder.post("/review/" + id + "/decisions", form);
      assertThat(answer.statusCode()).as(one + answer.body()).isEqualTo(303);
    }
    Json record = dossier().incident().record();
    assertThat(record.get("type")).isEqualTo(Json.of("shelling"));
    assertThat(record.get("when").get("start")).isEqualTo(Json.of("2022-01-03"));
    assertThat(record.get("where").get("lat").toString()).isEqualTo("33.5");
    assertThat(record.get("actor").get("label").text()).contains("Islamic State");
    assertThat(record.get("weapons").list().get(0).get("count")).isEqualTo(Json.of(2));
    assertThat(record.get("harm").get("injured").get("best").isNull()).isTrue();
    // What rests on words is in the decision, also where the value is a code.
    assertThat(
            dossier()
                .incident()
                .field(Field.TYPE)
                .by()
                .orElseThrow()
                .value()
                .get("evidence")
                .list())
        .hasSize(1);
    assertThat(coder.get("/review/" + id).statusCode()).isEqualTo(200);
    assertThat(coder.get("/review").statusCode()).isEqualTo(200);
  }

  @Test
  void whatCannotBeIsRefusedWithTheFieldAndTheReason() throws IOException {
    String words = evidence("مقتل 3 أشخاص");
    assertThat(decide("field", "killed", "kind", "correct", "best", "3").body())
        .contains("select words in the report");
    assertThat(
            decide("field", "killed", "kind", "correct", "low", "5", "best", "3", "evidence", words)
                .body())
        .contains("Best: the figures must rise");
    assertThat(decide("field", "killed", "kind", "correct", "best", "x", "evidence", words).body())
        .contains("Best: wanted is a number");
    assertThat(
            decide("field", "when", "kind", "correct", "start", "4/1/2022", "evidence", words)
                .body())
        .contains("First day: wanted is a day such as");
    assertThat(
            decide("field", "where", "kind", "correct", "lat", "91", "lon", "2", "evidence", words)
                .body())
        .contains("Degrees north: wanted are degrees");
    assertThat(decide("field", "type", "kind", "correct", "code", "404", "evidence", words).body())
        .contains("Type: choose one of the list");
    assertThat(decide("field", "killed", "kind", "accept", "reason", " ").body())
        .contains("a decision needs a reason");
    HttpResponse<String> otherWords =
        decide(
            "field",
            "killed",
            "kind",
            "correct",
            "best",
            "3",
            "evidence",
            words.replace("مقتل", "جرحى"));
    assertThat(otherWords.statusCode()).isEqualTo(422);
    assertThat(otherWords.body()).contains("other words");
    assertThat(dossier().incident().decisions()).isEmpty();
  }

  @Test
  void knowledgeNeedsAReasonOfItsOwn() throws IOException {
    assertThat(
            decide(
                    "field",
                    "killed",
                    "kind",
                    "correct",
                    "best",
                    "3",
                    "basis",
                    "knowledge",
                    "reason",
                    "read the report")
                .statusCode())
        .isEqualTo(422);
    decide(
        "field",
        "killed",
        "kind",
        "correct",
        "best",
        "3",
        "basis",
        "knowledge",
        "reason",
        "I was there");
    assertThat(dossier().incident().field(Field.KILLED).value().get("basis"))
        .isEqualTo(Json.of("analyst knowledge"));
  }

  @Test
  void wordsBeyondTheFirstPlaneAreCountedInCodePoints() throws IOException {
    String text = "🔥 " + Attacks.ROCKETS.replace("بعقوبة", "سامراء");
    DemoStore.add(site.store(), List.of(Attacks.report(text, "صحيفة النهر", "2022-02-05")));
    id = Attacks.incident(site.store(), text);
    int unit = text.indexOf("صاروخين");
    int start = text.codePointCount(0, unit);
    HttpResponse<String> answer =
        decide(
            "field",
            "weapons",
            "kind",
            "correct",
            "weapon",
            "rocket",
            "count",
            "2",
            "report",
            Report.ofText(text).id(),
            "startCodePoint",
            "" + start,
            "endCodePoint",
            "" + (start + 7),
            "quote",
            "صاروخين");
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(dossier().incident().field(Field.WEAPONS).value().toString()).contains("صاروخين");
  }

  @Test
  void aStaleSaveIsShownFieldByField() throws IOException {
    Map<String, String> mine = form("field", "injured", "kind", "correct", "best", "7");
    mine.put("evidence", evidence("مقتل 3 أشخاص"));
    site.store()
        .decisions()
        .make(
            Draft.correct(
                id, Field.INJURED, Json.parse("{\"low\":6,\"best\":6,\"high\":6}"), OTHER));
    HttpResponse<String> answer = coder.post("/review/" + id + "/decisions", mine);
    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.body())
        .contains("somebody else", "Save mine anyway", "name=\"best\" value=\"7\"");
    assertThat(dossier().incident().decisions()).hasSize(1);
    // The page carries what stands now: the same once more is saved.
    mine.put("was", mine.get("seen"));
    mine.put("seen", Seen.of(dossier().incident()).toString());
    assertThat(coder.post("/review/" + id + "/decisions", mine).statusCode()).isEqualTo(303);
    assertThat(dossier().incident().field(Field.INJURED).value().get("best")).isEqualTo(Json.of(7));
  }

  @Test
  void aStaleFinishKeepsWhatIsChosen() throws IOException {
    Map<String, String> mine = form();
    Json seen = dossier().incident().field(Field.INJURED).value();
    site.store().decisions().make(Draft.notStated(id, Field.INJURED, OTHER));
    HttpResponse<String> answer = reviewer.post("/review/" + id + "/finish", mine);
    assertThat(answer.statusCode()).isEqualTo(412);
    assertThat(answer.body()).contains("keep-injured");
    mine.put("was", mine.get("seen"));
    mine.put("seen", Seen.of(dossier().incident()).toString());
    mine.put("keep-injured", "mine");
    assertThat(reviewer.post("/review/" + id + "/finish", mine).statusCode()).isEqualTo(303);
    assertThat(dossier().incident().field(Field.INJURED).value()).isEqualTo(seen);
    assertThat(dossier().review()).isEqualTo(Review.REVIEWED);
  }

  @Test
  void jsonSaysWhichVersionItChanges() throws IOException {
    String body = "{\"field\":\"killed\",\"kind\":\"accept\",\"reason\":\"read it\"}";
    assertThat(json(body, "").statusCode()).isEqualTo(428);
    assertThat(json(body, "\"99\"").statusCode()).isEqualTo(412);
    HttpResponse<String> answer = json(body, "\"" + dossier().incident().version() + "\"");
    assertThat(answer.statusCode()).isEqualTo(200);
    assertThat(answer.headers().firstValue("ETag"))
        .contains("\"" + dossier().incident().version() + "\"");
    String wrong = "{\"field\":\"killed\",\"kind\":\"correct\",\"best\":3,\"reason\":\"x\"}";
    HttpResponse<String> refused = json(wrong, "*");
    assertThat(refused.statusCode()).isEqualTo(422);
    assertThat(refused.headers().firstValue("Content-Type").orElse(""))
        .startsWith("application/problem+json");
    assertThat(json("{", "*").statusCode()).isEqualTo(400);
    String right =
        wrong.replace(
            "\"reason\"",
            "\"evidence\":[{\"report\":\""
                + Report.ofText(Attacks.BLAST).id()
                + "\",\"start\":0,\"end\":4,\"quote\":\"أفاد\"}],\"reason\"");
    HttpResponse<String> saved = json(right, "*");
    assertThat(saved.statusCode()).as(saved.body()).isEqualTo(200);
  }

  private HttpResponse<String> json(String body, String match) {
    var request =
        coder
            .request("/review/" + id + "/decisions")
            .header("Content-Type", "application/json")
            .header("X-CSRF-Token", coder.token())
            .POST(BodyPublishers.ofString(body));
    if (!match.isEmpty()) {
      request.header("If-Match", match);
    }
    return coder.send(request);
  }

  @Test
  void whatWasDoneIsUndoneAndDoneAgain() throws IOException {
    decide("field", "killed", "kind", "not_stated");
    assertThat(dossier().incident().field(Field.KILLED).value().isNull()).isTrue();
    assertThat(coder.post("/review/undo", Map.of()).statusCode()).isEqualTo(303);
    assertThat(dossier().incident().field(Field.KILLED).value().isNull()).isFalse();
    assertThat(coder.post("/review/redo", Map.of()).statusCode()).isEqualTo(303);
    assertThat(dossier().incident().field(Field.KILLED).value().isNull()).isTrue();
    assertThat(coder.post("/review/undo", Map.of()).statusCode()).isEqualTo(303);
    assertThat(dossier().incident().field(Field.KILLED).value().isNull()).isFalse();
    assertThat(coder.post("/review/undo", Map.of()).statusCode()).isEqualTo(409);
    // One undoes one's own only.
    assertThat(reviewer.post("/review/undo", Map.of()).statusCode()).isEqualTo(409);
  }

  @Test
  void oneFinishesAndGoesToTheNext() throws IOException {
    HttpResponse<String> answer = reviewer.post("/review/" + id + "/finish", form());
    assertThat(answer.statusCode()).isEqualTo(303);
    String next = answer.headers().firstValue("Location").orElse("");
    assertThat(next).startsWith("/review/isnad:").doesNotContain(id);
    assertThat(reviewer.get(next).body()).contains("The incident was finished", "/review/undo");
    assertThat(dossier().review()).isEqualTo(Review.REVIEWED);
    reviewer.post("/review/undo", Map.of());
    assertThat(dossier().review()).isEqualTo(Review.MACHINE);
    assertThat(coder.post("/review/" + id + "/finish", form()).statusCode()).isEqualTo(403);
  }

  @Test
  void whatIsAgreedIsAcceptedInOneStep() throws IOException {
    assertThat(reviewer.post("/review/" + id + "/agreed", form()).statusCode()).isEqualTo(303);
    int decided = dossier().incident().decisions().size();
    assertThat(decided).isGreaterThan(1);
    assertThat(dossier().incident().decisions()).allMatch(d -> d.kind() == DecisionKind.ACCEPT);
    // Accounts say 2, 3 and 4: that waits for somebody to look.
    assertThat(dossier().incident().field(Field.KILLED).by()).isEmpty();
    reviewer.post("/review/undo", Map.of());
    assertThat(dossier().incident().fields().values()).allMatch(shown -> shown.by().isEmpty());
  }

  @Test
  void aMergeIsSeenFirstAndUndoneToTheSameBytes() throws IOException {
    String other = Attacks.incident(site.store(), Attacks.ROCKETS);
    Map<String, String> before = records();
    assertThat(reviewer.get("/review/" + id + "/merge/" + other).body())
        .contains("What merging would give");
    assertThat(records()).isEqualTo(before);
    Map<String, String> form = form("other", other);
    form.put("seen-other", Seen.of(Attacks.dossier(site.store(), other).incident()).toString());
    assertThat(reviewer.post("/review/" + id + "/merge", form).statusCode()).isEqualTo(303);
    assertThat(Attacks.dossier(site.store(), other).incident().id()).isEqualTo(id);
    assertThat(reviewer.get("/review/" + other).statusCode()).isEqualTo(303);
    assertThat(reviewer.post("/review/undo", Map.of()).statusCode()).isEqualTo(303);
    assertThat(records()).isEqualTo(before);
  }

  /** Every incident as it is shown; its version and its history tell what happened since. */
  private Map<String, String> records() throws IOException {
    Map<String, String> records = new TreeMap<>();
    for (var row : Attacks.all(site.store())) {
      records.put(
          row.id(),
          Attacks.dossier(site.store(), row.id())
              .incident()
              .record()
              .with("version", Json.NULL)
              .toString());
    }
    return records;
  }

  @Test
  void aSplitIsSeenFirstAndUndone() throws IOException {
    Map<String, String> before = records();
    String going =
        dossier().tellings().stream()
            .filter(t -> t.report().text().equals(Attacks.BLAST_TOO))
            .findFirst()
            .orElseThrow()
            .account();
    assertThat(reviewer.post("/review/" + id + "/split-preview", Map.of()).statusCode())
        .isEqualTo(422);
    assertThat(reviewer.post("/review/" + id + "/split-preview", Map.of("account", going)).body())
        .contains("What splitting would give");
    assertThat(records()).isEqualTo(before);
    assertThat(reviewer.post("/review/" + id + "/split", form("account", going)).statusCode())
        .isEqualTo(303);
    assertThat(records()).hasSize(before.size() + 1);
    reviewer.post("/review/undo", Map.of());
    assertThat(records()).isEqualTo(before);
  }

  @Test
  void differentIncidentsAreNotProposedAgain() throws IOException {
    String other = Attacks.incident(site.store(), Attacks.AMBUSH);
    assertThat(other).isNotEqualTo(id);
    assertThat(reviewer.get("/review/" + id + "/merge").body()).contains(other);
    reviewer.post("/review/" + id + "/different", Map.of("other", other, "reason", "another day"));
    assertThat(reviewer.get("/review/" + id + "/merge").body()).doesNotContain("merge/" + other);
    assertThat(reviewer.get("/review/" + other + "/merge").body()).doesNotContain("merge/" + id);
    reviewer.post("/review/undo", Map.of());
    assertThat(reviewer.get("/review/" + id + "/merge").body()).contains(other);
  }

  @Test
  void nobodyIsSentToWhatAnotherLooksAt() {
    String first = coder.get("/review/next").headers().firstValue("Location").orElse("");
    assertThat(coder.get(first).statusCode()).isEqualTo(200);
    String second = reviewer.get("/review/next").headers().firstValue("Location").orElse("");
    assertThat(second).isNotEqualTo(first);
    assertThat(reviewer.get("/review").body()).contains("being looked at by");
    assertThat(reviewer.get(first).body()).contains("being looked at by");
  }

  @Test
  void aReviewerUndoesWhatOthersDecided() throws IOException {
    decide("field", "killed", "kind", "unsure");
    String decision = "" + dossier().incident().decisions().get(0).id();
    Map<String, String> form = Map.of("decision", decision, "reason", "undone");
    assertThat(reviewer.post("/review/" + id + "/revoke", form).statusCode()).isEqualTo(303);
    assertThat(dossier().incident().field(Field.KILLED).by()).isEmpty();
    reviewer.post("/review/" + id + "/reject", form());
    assertThat(dossier().review()).isEqualTo(Review.REJECTED);
    String rejected = "" + dossier().incident().holding().get(0).id();
    assertThat(
            coder
                .post("/review/" + id + "/revoke", Map.of("decision", rejected, "reason", "no"))
                .statusCode())
        .isEqualTo(403);
  }

  @Test
  void placesAndPartiesAreFoundInBothLanguages() {
    assertThat(coder.get("/places?q=Baqub").body()).contains("Baqubah");
    assertThat(coder.get("/places?q=%D8%A8%D8%B9%D9%82%D9%88%D8%A8").body()).contains("Baqubah");
    assertThat(coder.get("/parties?q=islamic%20st").body()).contains("islamic-state");
    assertThat(coder.get("/review/parties?q=islamic").body()).contains("radio");
    assertThat(coder.get("/review/number?q=%D8%AB%D9%84%D8%A7%D8%AB%D8%A9").body()).contains("3");
    assertThat(coder.get("/review/number?q=x").body()).contains("null");
  }

  @Test
  void theQueueIsOrderedAndFilteredAsAsked() {
    assertThat(coder.get("/review").body()).contains("sources contradict each other: ");
    assertThat(coder.get("/review?by=harm&type=ied").statusCode()).isEqualTo(200);
    assertThat(coder.get("/review?by=colour").statusCode()).isEqualTo(400);
    assertThat(coder.get("/review?colour=red").statusCode()).isEqualTo(400);
  }
}
