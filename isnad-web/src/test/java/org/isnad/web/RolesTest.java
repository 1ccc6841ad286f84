package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.web.Route.Kind;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every route, asked by everybody. */
class RolesTest {

  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void start() throws IOException {
    site = Site.empty(folder);
  }

  @AfterEach
  void stop() throws IOException {
    site.close();
  }

  /** A path with something in its places that is nowhere. */
  private static String path(Route route) {
    return route.path().replaceAll("\\{[^}]*\\}", "0").replaceAll("<[^>]*>", "none/none");
  }

  private HttpResponse<String> ask(Client client, Route route, boolean withToken) {
    var request = client.request(path(route));
    if (withToken) {
      request.header("X-CSRF-Token", client.token());
    }
    request.header("Content-Type", "application/x-www-form-urlencoded");
    return client.send(
        request.method(
            route.method().name(),
            route.isUnsafe() ? BodyPublishers.ofString("") : BodyPublishers.noBody()));
  }

  @Test
  void everyRouteLetsInThoseWithTheRoleAndNobodyElse() {
    List<String> wrong = new ArrayList<>();
    for (Route route : site.web().routes()) {
      for (Role role : Role.values()) {
        int status = ask(site.client(role), route, true).statusCode();
        if (!isRight(route, role, status)) {
          wrong.add(route.method() + " " + route.path() + " " + role + ": " + status);
        }
      }
    }
    assertThat(wrong).isEmpty();
    assertThat(site.printed()).isEmpty();
  }

  private static boolean isRight(Route route, Role role, int status) {
    if (role.isAtLeast(route.least())) {
      // What is asked for is not there, or the form is empty; but it was let in.
      return status < 500 && status != 401 && status != 403 && status != 302
          || status == 401 && route.path().equals("/sign-in");
    }
    if (role == Role.NOBODY) {
      return status == (route.kind() == Kind.PAGE ? 302 : 401);
    }
    return status == 403;
  }

  @Test
  void nothingIsChangedWithoutTheTokenOfAPage() {
    for (Route route : site.web().routes()) {
      for (Role role : Role.values()) {
        if (route.isUnsafe()) {
          assertThat(ask(site.client(role), route, false).statusCode())
              .as(route.path() + " " + role)
              .isEqualTo(403);
        }
      }
    }
  }

  @Test
  void noMethodButThoseOfTheListIsAnswered() {
    for (Route route : site.web().routes()) {
      List<String> methods = new ArrayList<>(List.of("PUT", "PATCH", "DELETE", "TRACE", "OPTIONS"));
      site.web().routes().stream()
          .filter(other -> other.path().equals(route.path()))
          .forEach(other -> methods.remove(other.method().name()));
      for (String method : methods) {
        Client client = site.client(Role.ADMIN);
        var request = client.request(path(route)).header("X-CSRF-Token", client.token());
        assertThat(client.send(request.method(method, BodyPublishers.noBody())).statusCode())
            .as(method + " " + route.path())
            .isBetween(400, 499);
      }
    }
  }

  @Test
  void aRoleThatIsTakenAwayIsGoneAtOnce() {
    Client client = site.client(Role.ADMIN);
    site.web().people().add("other", Role.ADMIN, "test");
    assertThat(client.get("/people").statusCode()).isEqualTo(200);
    site.web().people().setRole(site.person(Role.ADMIN), Role.VIEWER, "test");
    assertThat(client.get("/people").statusCode()).isEqualTo(403);
    site.web().people().setDisabled(site.person(Role.ADMIN), true, "test");
    assertThat(client.get("/me").statusCode()).isEqualTo(302);
    assertThat(client.post("/me", Map.of()).statusCode()).isEqualTo(403);
  }
}
