package org.isnad.web.api;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.report.Report;
import org.isnad.store.Dossier;
import org.isnad.store.Effective;
import org.isnad.store.Filter;
import org.isnad.store.Json;
import org.isnad.store.Listed;
import org.isnad.store.Overview;
import org.isnad.web.Call;
import org.isnad.web.Pages;
import org.isnad.web.Refusal;
import org.isnad.web.Role;
import org.isnad.web.Route;
import org.isnad.web.explore.ExplorePages;
import org.isnad.web.explore.Overviews;
import org.isnad.web.explore.Question;

/** The addresses for programs. They only read. */
public final class ApiPages implements Pages {

  static final String ROOT = "/api/v1";

  private static final int MOST = 500;
  private static final String LIMIT = "limit";
  private static final JsonFactory JSON = new JsonFactory();

  @Override
  public List<Route> routes() {
    return List.of(
        Route.json(ROOT + "/incidents", Role.VIEWER, ApiPages::incidents),
        Route.json(ROOT + "/incidents.geojson", Role.VIEWER, ApiPages::features),
        Route.json(ROOT + "/incidents/{id}", Role.VIEWER, ApiPages::incident),
        Route.json(ROOT + "/incidents/{id}/accounts", Role.VIEWER, ApiPages::accounts),
        Route.json(ROOT + "/reports/{id}", Role.VIEWER, ApiPages::report),
        Route.json(ROOT + "/types", Role.VIEWER, ApiPages::types),
        Route.json(ROOT + "/openapi.json", Role.VIEWER, ApiPages::description));
  }

  private static void incidents(Call call) throws IOException {
    Map<String, List<String>> query = call.query();
    List<String> limits = query.getOrDefault(LIMIT, List.of());
    query.remove(LIMIT);
    Question question = Question.of(query);
    List<Problem.Wrong> wrong = wrong(question);
    Optional<Integer> limit = limit(limits);
    if (limit.isEmpty()) {
      wrong.add(
          new Problem.Wrong(
              LIMIT,
              "limit: " + String.join(", ", limits) + " is not a whole number from 1 to " + MOST));
    }
    if (!wrong.isEmpty()) {
      Problem.answer(call, wrong);
      return;
    }
    Overview overview;
    int page = limit.orElse(Overviews.PAGE);
    try {
      overview = Overviews.of(call.store(), question.filter(), question.after(), page);
    } catch (IllegalArgumentException why) {
      Problem.answer(call, List.of(refused(question, why)));
      return;
    }
    if (call.isKnown(ExplorePages.tag(call, "i"))) {
      return;
    }
    Optional<String> next = overview.next().map(after -> next(call, question, page, after));
    next.ifPresent(url -> call.context().header("Link", "<" + url + ">; rel=\"next\""));
    Map<String, Json> answer = new TreeMap<>();
    answer.put("total", Json.of(overview.totals().incidents()));
    answer.put("limit", Json.of(page));
    answer.put("has_more", Json.of(overview.next().isPresent()));
    answer.put("next", Items.of(overview.next()));
    answer.put("next_url", Items.of(next));
    answer.put(
        "items",
        Json.of(
            overview.list().stream()
                .map(row -> Json.of(Items.members(row, call.address())))
                .toList()));
    call.json(Json.of(answer));
  }

  private static List<Problem.Wrong> wrong(Question question) {
    List<Problem.Wrong> wrong = new ArrayList<>();
    question.wrong().forEach(one -> wrong.add(new Problem.Wrong(one.name(), one.why())));
    return wrong;
  }

  /** Cursors and words are read when the question is asked. */
  private static Problem.Wrong refused(Question question, IllegalArgumentException why) {
    String said = String.valueOf(why.getMessage());
    boolean isCursor = question.after().isPresent() && said.startsWith(Question.AFTER);
    return new Problem.Wrong(isCursor ? Question.AFTER : "q", isCursor ? said : "q: " + said);
  }

  private static Optional<Integer> limit(List<String> given) {
    if (given.isEmpty()) {
      return Optional.of(Overviews.PAGE);
    }
    return Optional.of(given.get(0))
        .filter(text -> given.size() == 1 && text.matches("[0-9]{1,6}"))
        .map(Integer::valueOf)
        .filter(limit -> limit >= 1 && limit <= MOST);
  }

  private static String next(Call call, Question question, int limit, String after) {
    String query = question.filter().canonical();
    return call.address()
        + ROOT
        + "/incidents?"
        + (query.isEmpty() ? "" : query + "&")
        + "limit="
        + limit
        + "&after="
        + after;
  }

  /** Everything that is asked for, in one answer; the count at its end tells that it is whole. */
  private static void features(Call call) throws IOException {
    Question question = Question.of(call.query());
    List<Problem.Wrong> wrong = wrong(question);
    if (question.after().isPresent()) {
      wrong.add(new Problem.Wrong(Question.AFTER, "after: this answer has no pages"));
    }
    if (!wrong.isEmpty()) {
      Problem.answer(call, wrong);
      return;
    }
    Filter filter = question.filter();
    List<Listed> rows;
    try {
      rows = call.store().explore().list(filter);
    } catch (IllegalArgumentException why) {
      Problem.answer(call, List.of(refused(question, why)));
      return;
    }
    if (call.isKnown(ExplorePages.tag(call, "g"))) {
      return;
    }
    call.context().contentType("application/geo+json");
    try (JsonGenerator json = JSON.createGenerator(call.context().outputStream())) {
      json.writeStartObject();
      json.writeStringField("type", "FeatureCollection");
      json.writeNumberField("numberMatched", rows.size());
      json.writeArrayFieldStart("features");
      for (Listed row : rows) {
        json.writeRawValue(Items.feature(row, call.address()).toString());
      }
      json.writeEndArray();
      json.writeNumberField("numberReturned", rows.size());
      json.writeEndObject();
    }
  }

  /** The incident of an id; empty if the answer was that it is elsewhere. */
  private static Optional<Dossier> dossier(Call call, String rest) throws IOException {
    String id = call.part("id");
    Dossier dossier = call.store().explore().dossier(id).orElseThrow(Refusal::notFound);
    if (dossier.incident().state() == Effective.State.WITHDRAWN) {
      throw Refusal.of(410, "withdrawn");
    }
    if (!dossier.incident().id().equals(id)) {
      call.context().header("Location", ROOT + "/incidents/" + dossier.incident().id() + rest);
      call.status(301).json(Json.of(Map.of("merged_into", Json.of(dossier.incident().id()))));
      return Optional.empty();
    }
    return call.isKnown(ExplorePages.tag(call, "d")) ? Optional.empty() : Optional.of(dossier);
  }

  private static void incident(Call call) throws IOException {
    dossier(call, "")
        .ifPresent(
            dossier ->
                call.json(
                    dossier.incident().record().with("review", Json.of(dossier.review().code()))));
  }

  private static void accounts(Call call) throws IOException {
    dossier(call, "/accounts")
        .ifPresent(
            dossier ->
                call.json(
                    Json.of(
                        Map.of(
                            "incident",
                            Json.of(dossier.incident().id()),
                            "items",
                            Json.of(dossier.tellings().stream().map(Items::of).toList())))));
  }

  private static void report(Call call) throws IOException {
    String id = call.part("id");
    Report report = call.store().reports().find(id).orElseThrow(Refusal::notFound);
    if (call.isKnown(ExplorePages.tag(call, "r"))) {
      return;
    }
    Map<String, Json> members = Items.about(report).members();
    members.put("text", Json.of(report.text()));
    members.put("record", call.store().reports().record(id).map(Json::parse).orElse(Json.NULL));
    call.json(Json.of(members));
  }

  private static void types(Call call) throws IOException {
    if (!call.isKnown(ExplorePages.tag(call, "t"))) {
      call.json(Codes.all());
    }
  }

  private static void description(Call call) throws IOException {
    if (call.isKnown(ExplorePages.tag(call, "o"))) {
      return;
    }
    try (InputStream file = ApiPages.class.getResourceAsStream("openapi.json")) {
      if (file == null) {
        throw new FileNotFoundException("openapi.json");
      }
      call.context().contentType("application/json").result(file.readAllBytes());
    }
  }
}
