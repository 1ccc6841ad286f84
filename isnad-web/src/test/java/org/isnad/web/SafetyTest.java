package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.Socket;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.isnad.web.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What clients send who mean harm. */
class SafetyTest {

  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void start() throws IOException {
    Pages broken =
        () ->
            List.of(
                Route.page(
                    "/broken",
                    Role.VIEWER,
                    call -> {
                      throw new IllegalStateException("words of a report");
                    }),
                Route.json(
                    "/api/broken",
                    Role.VIEWER,
                    call -> {
                      throw new IllegalStateException("words of a report");
                    }));
    List<Pages> pages = new ArrayList<>(Web.PAGES);
    pages.add(broken);
    site =
        Site.start(DemoStore.empty(folder), s -> s.withIdle(Duration.ofSeconds(2)), pages)
            .withPeople();
  }

  @AfterEach
  void stop() throws IOException {
    site.close();
  }

  /** Sends bytes as they are, and reads until the server closes. */
  private String raw(String request) throws IOException {
    try (Socket socket = new Socket(InetAddress.getLoopbackAddress(), site.web().port())) {
      socket.setSoTimeout(20_000);
      OutputStream out = socket.getOutputStream();
      out.write(request.getBytes(StandardCharsets.ISO_8859_1));
      out.flush();
      try (InputStream in = socket.getInputStream()) {
        return new String(in.readAllBytes(), StandardCharsets.UTF_8);
      }
    }
  }

  private String get(String path, String host, String... headers) throws IOException {
    return raw(
        "GET "
            + path
            + " HTTP/1.1\r\nHost: "
            + host
            + "\r\nConnection: close\r\n"
            + String.join("", List.of(headers))
            + "\r\n");
  }

  private String here() {
    return "127.0.0.1:" + site.web().port();
  }

  @Test
  void everyAnswerCarriesTheHeaders() {
    Client admin = site.client(Role.ADMIN);
    Client nobody = site.client(Role.NOBODY);
    List<HttpResponse<String>> answers =
        List.of(
            admin.get("/"),
            admin.get("/nowhere"),
            admin.get("/broken"),
            admin.get("/api/broken"),
            nobody.get("/"),
            nobody.get("/static/icon.svg"),
            nobody.get("/static/none"),
            nobody.post("/sign-in", Map.of("name", "x")));
    for (HttpResponse<String> answer : answers) {
      Headers.ALL.forEach(
          (name, value) -> {
            if (!name.equals("Cache-Control")) {
              assertThat(answer.headers().firstValue(name)).as(answer + " " + name).contains(value);
            }
          });
      assertThat(answer.headers().firstValue("Server")).isEmpty();
    }
    assertThat(admin.get("/").headers().firstValue("Cache-Control")).contains("private, no-store");
  }

  @Test
  void aNameThatPointsHereFromElsewhereIsRefused() throws IOException {
    for (String host :
        List.of("evil.example", "127.0.0.1.evil.example", "localhost.evil", "x", "")) {
      assertThat(get("/about", host)).as(host).containsPattern("^HTTP/1.1 4(21|00)");
    }
    for (String host : List.of("localhost", here(), "[::1]:80", "LOCALHOST:1")) {
      assertThat(get("/about", host)).as(host).startsWith("HTTP/1.1 200");
    }
  }

  @Test
  void noPathLeadsOutOfTheStaticFolder() throws IOException {
    for (String path :
        List.of(
            "/static/../Web.class",
            "/static/%2e%2e/Web.class",
            "/static/..%2fWeb.class",
            "/static/..%5cWeb.class",
            "/static/%2e%2e%2fWeb.class",
            "/static/....//Web.class",
            "/static/~0/../Web.class",
            "/static/~/..;/Web.class",
            "/static//etc/passwd",
            "/static/%00icon.svg",
            "/static/icon.svg%00.html",
            "/static/",
            "/static/css",
            "/static/css/",
            "/static/file:/etc/passwd",
            "/static/../../../../../../etc/passwd")) {
      assertThat(get(path, here())).as(path).containsPattern("^HTTP/1.1 4[0-9][0-9]");
    }
  }

  @Test
  void staticFilesSayWhatTheyAreAndAreNotSentTwice() {
    Client nobody = site.client(Role.NOBODY);
    HttpResponse<String> script = nobody.get("/static/js/app.js");
    assertThat(script.statusCode()).isEqualTo(200);
    assertThat(script.headers().firstValue("Content-Type").orElse(""))
        .startsWith("text/javascript");
    assertThat(script.headers().firstValue("Cache-Control")).contains("no-cache");
    String tag = script.headers().firstValue("ETag").orElseThrow();
    var again = nobody.request("/static/js/app.js").header("If-None-Match", tag).GET();
    assertThat(nobody.send(again).statusCode()).isEqualTo(304);
    String versioned = site.web().files().address("js/app.js");
    assertThat(nobody.get(versioned).headers().firstValue("Cache-Control").orElse(""))
        .contains("immutable");
    assertThat(nobody.get(versioned.replace("~", "~0")).headers().firstValue("Cache-Control"))
        .contains("no-cache");
    var packed = nobody.request(versioned).header("Accept-Encoding", "gzip").GET();
    assertThat(nobody.send(packed).headers().firstValue("Content-Encoding")).contains("gzip");
  }

  @Test
  void aFormOfAnotherSiteIsRefusedEvenWithTheToken() {
    for (List<String> header :
        List.of(
            List.of("Origin", "https://evil.example"),
            List.of("Origin", "null"),
            List.of("Origin", "http://127.0.0.1:1"),
            List.of("Sec-Fetch-Site", "cross-site"),
            List.of("Sec-Fetch-Site", "same-site"))) {
      Client client = site.client(Role.VIEWER);
      var request =
          client
              .request("/me")
              .header("X-CSRF-Token", client.token())
              .header(header.get(0), header.get(1))
              .POST(BodyPublishers.noBody());
      assertThat(client.send(request).statusCode()).as(header.toString()).isEqualTo(403);
    }
    Client own = site.client(Role.VIEWER);
    var request =
        own.request("/me")
            .header("X-CSRF-Token", own.token())
            .header("Origin", site.at(""))
            .header("Sec-Fetch-Site", "same-origin")
            .POST(BodyPublishers.noBody());
    assertThat(own.send(request).statusCode()).isEqualTo(303);
  }

  @Test
  void aTokenOfSomebodyElseIsRefused() {
    Client one = site.client(Role.VIEWER);
    Client other = site.client(Role.CODER);
    assertThat(one.postBare("/me", Map.of("csrf", other.token())).statusCode()).isEqualTo(403);
    assertThat(one.postBare("/me", Map.of("csrf", "garbage")).statusCode()).isEqualTo(403);
    assertThat(one.post("/me", Map.of()).statusCode()).isEqualTo(303);
  }

  @Test
  void bodiesThatAreTooLongAreRefused() throws IOException {
    Client client = site.client(Role.ADMIN);
    assertThat(client.post("/people", Map.of("name", "x".repeat(1 << 20))).statusCode())
        .isEqualTo(413);
    assertThat(
            raw(
                "POST /sign-in HTTP/1.1\r\nHost: "
                    + here()
                    + "\r\nConnection: close\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nname=\r\n0\r\n\r\n"))
        .containsPattern("^HTTP/1.1 4(11|03)");
    assertThat(get("/" + "x".repeat(40_000), here())).containsPattern("^HTTP/1.1 4(14|31)");
    assertThat(get("/about", here(), "X: " + "y".repeat(40_000) + "\r\n"))
        .startsWith("HTTP/1.1 431");
  }

  @Test
  void noLineCanBeAddedToTheHeaders() throws IOException {
    Client client = site.client(Role.VIEWER);
    for (String next :
        List.of(
            "https://evil.example/",
            "//evil.example/",
            "/\\evil.example/",
            "/%0d%0aX-Evil: 1",
            "/a\r\nX-Evil: 1",
            "javascript:alert(1)")) {
      HttpResponse<String> answer = client.get("/sign-in?next=" + Addresses.encoded(next));
      assertThat(answer.headers().firstValue("Location").orElse(""))
          .as(next)
          .matches("/(%0d%0aX-Evil: 1)?");
      assertThat(answer.headers().firstValue("X-Evil")).isEmpty();
    }
    assertThat(get("/a%0d%0aX-Evil:%201", here())).doesNotContain("\nX-Evil");
  }

  @Test
  void aClientThatNeverFinishesIsCutOff() throws IOException {
    long start = System.nanoTime();
    raw("GET /about HTTP/1.1\r\nHost: " + here() + "\r\n");
    raw(
        "POST /sign-in HTTP/1.1\r\nHost: "
            + here()
            + "\r\nContent-Type: application/x-www-form-urlencoded\r\nContent-Length: 1000\r\n\r\nname=");
    assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(Duration.ofSeconds(15));
  }

  @Test
  void anInternalErrorTellsNothingButANumber() {
    Client client = site.client(Role.VIEWER);
    HttpResponse<String> page = client.get("/broken");
    assertThat(page.statusCode()).isEqualTo(500);
    assertThat(page.body()).doesNotContain("words of a report").doesNotContain("Exception");
    HttpResponse<String> json = client.get("/api/broken");
    assertThat(json.headers().firstValue("Content-Type"))
        .hasValueSatisfying(type -> assertThat(type).startsWith("application/problem+json"));
    assertThat(json.body()).contains("\"status\":500").doesNotContain("Exception");
    assertThat(site.printed())
        .contains("IllegalStateException")
        .doesNotContain("words of a report");
  }

  @Test
  void hostileNamesAreRefusedOrInert() {
    Client admin = site.client(Role.ADMIN);
    for (String name : List.of("a\u202eb", "a\u0000b", "\u2066x", "x".repeat(65), " ", "a\nb")) {
      assertThat(admin.post("/people", Map.of("name", name, "role", "coder")).statusCode())
          .as(name)
          .isEqualTo(422);
    }
    String script = "<script>alert(1)</script>\"'><img src=x onerror=alert(2)>";
    assertThat(admin.post("/people", Map.of("name", script, "role", "coder")).statusCode())
        .isEqualTo(200);
    assertThat(admin.get("/people").body()).doesNotContain("<script>alert").doesNotContain("<img");
    try (Visit visit = Visit.of(site, Role.ADMIN, Language.ARABIC, 768)) {
      visit.open("/people").isSound();
      assertThat(visit.text()).contains(script);
    }
  }

  @Test
  void whoAsksTooOftenWaits() throws IOException {
    try (Site slow = Site.start(DemoStore.in(folder), s -> s.withRate(1, 5), Web.PAGES)) {
      Client client = slow.client(Role.NOBODY);
      HttpResponse<String> last = client.get("/about");
      for (int i = 0; i < 9; i++) {
        last = client.get("/about");
      }
      assertThat(last.statusCode()).isEqualTo(429);
      assertThat(last.headers().firstValue("Retry-After").orElse("0")).matches("[1-9]");
    }
  }
}
