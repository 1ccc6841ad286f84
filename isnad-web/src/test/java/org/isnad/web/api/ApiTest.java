package org.isnad.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.store.Draft;
import org.isnad.store.Filter;
import org.isnad.store.Json;
import org.isnad.web.Client;
import org.isnad.web.Role;
import org.isnad.web.Route;
import org.isnad.web.Site;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What programs are told about the addresses is what they get there. */
class ApiTest {

  private static final String ROOT = "/api/v1";

  @TempDir private Path folder;
  private Site site;
  private Client client;

  @BeforeEach
  void start() throws IOException {
    site = Site.demo(folder);
    client = site.client(Role.VIEWER);
  }

  @AfterEach
  void stop() throws IOException {
    site.close();
  }

  private Json get(String path) {
    HttpResponse<String> answer = client.get(path);
    assertThat(answer.statusCode()).as(path + " " + answer.body()).isEqualTo(200);
    return Json.parse(answer.body());
  }

  private Json description() {
    return get(ROOT + "/openapi.json");
  }

  @Test
  void everyRouteIsDescribedAndEveryDescriptionIsARoute() {
    Set<String> routes =
        site.web().routes().stream()
            .map(Route::path)
            .filter(path -> path.startsWith("/api/"))
            .collect(Collectors.toCollection(TreeSet::new));
    assertThat(description().get("paths").members().keySet()).isEqualTo(routes);
    assertThat(description().get("components").get("parameters").members().keySet())
        .containsExactlyInAnyOrderElementsOf(Filter.PARAMETERS);
  }

  @Test
  void everyDocumentedRequestGivesWhatIsDocumented() throws IOException {
    Json description = description();
    String incident = site.store().explore().list(Filter.ALL).get(0).id();
    String report =
        site.store().explore().dossier(incident).orElseThrow().tellings().get(0).report().id();
    int tried = 0;
    for (Map.Entry<String, Json> path : description.get("paths").members().entrySet()) {
      Json operation = path.getValue().get("get");
      assertThat(operation.get("x-requests").list()).as(path.getKey()).isNotEmpty();
      for (Json request : operation.get("x-requests").list()) {
        String address =
            request
                .get("path")
                .text()
                .orElseThrow()
                .replace("{incident}", incident)
                .replace("{report}", report);
        HttpResponse<String> answer = client.get(address);
        String status = request.get("status").number().orElseThrow().toPlainString();
        assertThat(String.valueOf(answer.statusCode())).as(address).isEqualTo(status);
        Json content = operation.get("responses").get(status).get("content");
        String type = content.members().keySet().iterator().next();
        assertThat(answer.headers().firstValue("Content-Type").orElse("")).startsWith(type);
        assertThat(answer.headers().firstValue("Cache-Control").orElse("")).contains("private");
        check(description, content.get(type).get("schema"), address, answer.body());
        tried++;
      }
    }
    assertThat(tried).isGreaterThan(10);
  }

  private static void check(Json description, Json schema, String address, String body) {
    String whole = schema.with("components", description.get("components")).toString();
    assertThat(
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                .getSchema(whole, InputFormat.JSON)
                .validate(body, InputFormat.JSON))
        .as(address)
        .isEmpty();
  }

  @Test
  void pagesTogetherAreTheWholeListAndLinkToEachOther() throws IOException {
    List<String> ids = new ArrayList<>();
    String next = ROOT + "/incidents?limit=7";
    int pages = 0;
    while (!next.isEmpty()) {
      HttpResponse<String> answer = client.get(next);
      Json page = Json.parse(answer.body());
      page.get("items").list().forEach(item -> ids.add(item.get("id").text().orElseThrow()));
      assertThat(page.get("total").number().orElseThrow().intValue()).isEqualTo(45);
      String url = page.get("next_url").text().orElse("");
      assertThat(answer.headers().firstValue("Link").orElse(""))
          .isEqualTo(url.isEmpty() ? "" : "<" + url + ">; rel=\"next\"");
      assertThat(page.get("has_more")).isEqualTo(Json.of(!url.isEmpty()));
      next = url.replace(site.web().address(), "");
      pages++;
    }
    assertThat(pages).isEqualTo(7);
    assertThat(ids)
        .isEqualTo(site.store().explore().list(Filter.ALL).stream().map(row -> row.id()).toList());
  }

  @Test
  void everyWrongParameterIsPointedAt() {
    HttpResponse<String> answer =
        client.get(ROOT + "/incidents?from=x&killed=-1&limit=0&colour=red&type=ied");
    assertThat(answer.statusCode()).isEqualTo(400);
    Json problem = Json.parse(answer.body());
    assertThat(
            problem.get("errors").list().stream()
                .map(error -> error.get("pointer").text().orElse("")))
        .containsExactlyInAnyOrder("#/from", "#/killed", "#/limit", "#/colour");
    assertThat(client.get(ROOT + "/incidents?after=nonsense").statusCode()).isEqualTo(400);
    assertThat(client.get(ROOT + "/incidents?q=!!!").statusCode()).isEqualTo(400);
    assertThat(site.printed()).isEmpty();
  }

  @Test
  void whatHasNotChangedIsNotSentAgain() {
    for (String path : List.of("/incidents", "/incidents.geojson", "/types", "/openapi.json")) {
      String tag = client.get(ROOT + path).headers().firstValue("ETag").orElseThrow();
      HttpResponse<String> again =
          client.send(client.request(ROOT + path).header("If-None-Match", tag).GET());
      assertThat(again.statusCode()).as(path).isEqualTo(304);
      assertThat(again.body()).isEmpty();
    }
  }

  @Test
  void aMergedIncidentLeadsToTheOneThatItIsPartOf() throws IOException {
    List<String> ids =
        site.store().explore().list(Filter.ALL).stream().map(row -> row.id()).toList();
    site.store()
        .decisions()
        .make(
            Draft.merge(
                ids.get(0), List.of(ids.get(1)), new Draft.By("tester", "one and the same")));
    String kept = site.store().incidents().resolve(ids.get(0)).orElseThrow();
    String gone = kept.equals(ids.get(0)) ? ids.get(1) : ids.get(0);
    HttpResponse<String> answer = client.get(ROOT + "/incidents/" + gone + "/accounts");
    assertThat(answer.statusCode()).isEqualTo(301);
    assertThat(answer.headers().firstValue("Location"))
        .contains(ROOT + "/incidents/" + kept + "/accounts");
  }

  @Test
  void aProgramReadsWithATokenUntilItIsTakenBack() {
    Client nobody = site.client(Role.NOBODY);
    assertThat(nobody.get(ROOT + "/types").statusCode()).isEqualTo(401);
    HttpResponse<String> page = client.post("/me/tokens", Map.of("name", "notebook"));
    String token = page.body().replaceAll("(?s).*id=\"made\">([^<]+)<.*", "$1");
    assertThat(withToken(nobody, "/api/v1/types", token)).isEqualTo(200);
    assertThat(withToken(nobody, "/api/v1/types", token + "x")).isEqualTo(401);
    assertThat(withToken(nobody, "/explore/map", token))
        .as("not a program's address")
        .isEqualTo(401);
    assertThat(client.get("/me/tokens").body()).contains("notebook").doesNotContain(token);
    long id = site.web().people().tokens().of(site.person(Role.VIEWER)).get(0).id();
    site.client(Role.ADMIN).post("/me/tokens/end", Map.of("id", Long.toString(id)));
    assertThat(withToken(nobody, "/api/v1/types", token)).as("another's token").isEqualTo(200);
    client.post("/me/tokens/end", Map.of("id", Long.toString(id)));
    assertThat(withToken(nobody, "/api/v1/types", token)).isEqualTo(401);
  }

  private static int withToken(Client client, String path, String token) {
    return client
        .send(client.request(path).header("Authorization", "Bearer " + token).GET())
        .statusCode();
  }
}
