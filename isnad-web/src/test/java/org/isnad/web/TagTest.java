package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.isnad.store.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TagTest {

  private static final Tag TAG = Tag.of("incident", 7);

  @TempDir private Path folder;

  private static List<Route> routes() {
    return List.of(
        Route.json(
            "/thing",
            Role.VIEWER,
            call -> {
              if (!call.isKnown(TAG)) {
                call.json(Json.of(Map.of()));
              }
            }),
        Route.post(
            "/thing",
            Role.CODER,
            call -> {
              call.mustMatch(TAG);
              call.json(Json.of(Map.of()));
            }));
  }

  private static int change(Client client, String header) {
    var request =
        client
            .request("/thing")
            .header("X-CSRF-Token", client.token())
            .POST(BodyPublishers.noBody());
    return client
        .send(header.isEmpty() ? request : request.header("If-Match", header))
        .statusCode();
  }

  private static int ask(Client client, String header) {
    return client.send(client.request("/thing").header("If-None-Match", header).GET()).statusCode();
  }

  @Test
  void whatTheBrowserHasIsNotSentAgainAndWhatIsStaleIsNotChanged() throws IOException {
    try (Site site =
        Site.start(DemoStore.empty(folder), s -> s, List.of(TagTest::routes)).withPeople()) {
      Client client = site.client(Role.CODER);
      assertThat(client.get("/thing").headers().firstValue("ETag")).contains("\"incident.7\"");
      assertThat(ask(client, "\"incident.7\"")).isEqualTo(304);
      assertThat(ask(client, "\"x\", W/\"incident.7\"")).isEqualTo(304);
      assertThat(ask(client, "\"incident.6\"")).isEqualTo(200);
      assertThat(change(client, "")).isEqualTo(428);
      assertThat(change(client, "\"incident.6\"")).isEqualTo(412);
      assertThat(change(client, "W/\"incident.7\"")).isEqualTo(412);
      assertThat(change(client, "\"incident.7\"")).isEqualTo(200);
    }
  }

  @Test
  void aTagHoldsNothingThatEndsIt() {
    assertThatThrownBy(() -> Tag.of("a\"b")).hasMessageContaining("letters");
    assertThatThrownBy(() -> Tag.of("")).hasMessageContaining("letters");
  }
}
