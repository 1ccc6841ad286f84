package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicReference;
import org.isnad.web.people.AccessLog;
import org.isnad.web.people.AccessLog.What;
import org.isnad.web.people.Lockouts;
import org.isnad.web.people.People;
import org.isnad.web.people.Person;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Who comes in, how, and for how long. */
class EntryTest {

  private static final String GOOD = "nine white doors in a row";

  @TempDir private Path folder;
  private Site site;
  private final AtomicReference<Instant> now =
      new AtomicReference<>(Instant.parse("2022-01-01T08:00:00Z"));

  @BeforeEach
  void start() throws IOException {
    site = Site.start(DemoStore.empty(folder), s -> s.withClock(now::get), Web.PAGES).withPeople();
    site.web().people().setPassword(site.person(Role.CODER), GOOD, "test");
  }

  @AfterEach
  void stop() throws IOException {
    site.close();
  }

  private void later(Duration time) {
    now.updateAndGet(before -> before.plus(time));
  }

  private HttpResponse<String> signIn(Client client, String name, String password) {
    return client.post("/sign-in", Map.of("name", name, "password", password));
  }

  @Test
  void theRightPasswordLetsInAndTheSessionIsNew() {
    Client client = site.client(Role.NOBODY);
    HttpResponse<String> answer = signIn(client, "Coder", GOOD);
    assertThat(answer.statusCode()).isEqualTo(303);
    assertThat(answer.headers().firstValue("Set-Cookie").orElse(""))
        .contains("HttpOnly")
        .contains("SameSite=Strict")
        .doesNotContain("Secure");
    assertThat(client.get("/me").statusCode()).isEqualTo(200);
    Map<String, String> old = Map.copyOf(client.cookies());
    client.post("/sign-out", Map.of());
    client.cookies().putAll(old);
    assertThat(client.get("/me").statusCode()).isEqualTo(302);
  }

  @Test
  void nothingTellsWhetherThereIsSuchAName() {
    HttpResponse<String> wrong = signIn(site.client(Role.NOBODY), "coder", "not the password");
    HttpResponse<String> nobody = signIn(site.client(Role.NOBODY), "nobody", "not the password");
    assertThat(wrong.statusCode()).isEqualTo(401);
    assertThat(nobody.statusCode()).isEqualTo(401);
    assertThat(plain(nobody.body(), "nobody")).isEqualTo(plain(wrong.body(), "coder"));
  }

  private static String plain(String body, String name) {
    return body.replaceAll("[A-Za-z0-9_-]{80,}", "TOKEN").replace("\"" + name + "\"", "NAME");
  }

  @Test
  void tenWrongTriesLockTheNameAndTheCommandFreesIt() throws IOException {
    Client client = site.client(Role.NOBODY);
    for (String name : List.of("coder", "nobody at all")) {
      for (int i = 0; i < Lockouts.FREE; i++) {
        site.web().people().lockouts().failed(name, "some client");
      }
      HttpResponse<String> locked = signIn(client, name, GOOD);
      assertThat(locked.statusCode()).as(name).isEqualTo(429);
      assertThat(locked.headers().firstValue("Retry-After")).contains("30");
    }
    try (People command = People.of(site.store().file(), now::get)) {
      command.lockouts().free("coder");
    }
    assertThat(signIn(client, "coder", GOOD).statusCode()).isEqualTo(303);
  }

  @Test
  void theWaitGrowsAndEnds() {
    Lockouts lockouts = site.web().people().lockouts();
    for (int i = 0; i < Lockouts.FREE; i++) {
      assertThat(lockouts.wait("x", "c")).isZero();
      lockouts.failed("x", "c");
    }
    assertThat(lockouts.wait("x", "other")).isEqualTo(30);
    assertThat(lockouts.wait("other", "c")).isEqualTo(30);
    lockouts.failed("x", "c");
    assertThat(lockouts.wait("x", "other")).isEqualTo(60);
    for (int i = 0; i < 40; i++) {
      lockouts.failed("x", "c");
    }
    assertThat(lockouts.wait("x", "other")).isEqualTo(3600);
    later(Duration.ofHours(1));
    assertThat(lockouts.wait("x", "c")).isZero();
  }

  @Test
  void aSessionEndsWhenItIsIdleOrOld() {
    Client idle = site.client(Role.CODER);
    later(Duration.ofHours(11));
    assertThat(idle.get("/me").statusCode()).isEqualTo(200);
    later(Duration.ofHours(11));
    assertThat(idle.get("/me").statusCode()).isEqualTo(200);
    later(Duration.ofHours(13));
    assertThat(idle.get("/me").statusCode()).isEqualTo(302);
    Client old = site.client(Role.CODER);
    for (int i = 0; i < 16; i++) {
      later(Duration.ofHours(10));
      assertThat(old.get("/me").statusCode()).isEqualTo(200);
    }
    later(Duration.ofHours(10));
    assertThat(old.get("/me").statusCode()).isEqualTo(302);
  }

  @Test
  void easyPasswordsAreRefused() {
    assertThat(People.fault("short", "x")).contains("short");
    assertThat(People.fault("y".repeat(129), "x")).contains("long");
    for (String easy :
        List.of("password1234", "Password1234!", "123456789012", "aaaaaaaaaaaa", "qwertyuiopas")) {
      assertThat(People.fault(easy, "x")).as(easy).contains("common");
    }
    assertThat(People.fault("layla loves lamps", "Layla")).contains("name");
    assertThat(People.fault(GOOD, "layla")).isEmpty();
  }

  @Test
  void changingThePasswordEndsEveryOtherSession() {
    Client here = site.client(Role.CODER);
    Client elsewhere = site.client(Role.CODER);
    Map<String, String> form = Map.of("current", GOOD, "password", GOOD + "!", "again", GOOD + "!");
    Map<String, String> wrong =
        Map.of("current", "no", "password", GOOD + "!", "again", GOOD + "!");
    assertThat(here.post("/me/password", wrong).statusCode()).isEqualTo(422);
    assertThat(here.post("/me/password", form).statusCode()).isEqualTo(303);
    assertThat(here.get("/me").statusCode()).isEqualTo(200);
    assertThat(elsewhere.get("/me").statusCode()).isEqualTo(302);
  }

  @Test
  void aLinkWorksOnceAndNotForEver() {
    Person coder = site.person(Role.CODER);
    String token = site.web().people().links().password(coder);
    Client client = site.client(Role.NOBODY);
    Map<String, String> form = Map.of("password", GOOD + "?", "again", GOOD + "?");
    assertThat(client.get("/begin/" + token).statusCode()).isEqualTo(200);
    assertThat(client.post("/begin/" + token, form).statusCode()).isEqualTo(303);
    assertThat(site.client(Role.NOBODY).post("/begin/" + token, form).statusCode()).isEqualTo(410);
    String late = site.web().people().links().password(coder);
    later(Duration.ofHours(25));
    assertThat(site.client(Role.NOBODY).get("/begin/" + late).statusCode()).isEqualTo(410);
    assertThat(site.web().firstLink()).isEmpty();
  }

  @Test
  void theLastAdminStays() {
    People people = site.web().people();
    Person admin = site.person(Role.ADMIN);
    assertThatThrownBy(() -> people.setDisabled(admin, true, "test"))
        .hasMessageContaining("one admin");
    Client client = site.client(Role.ADMIN);
    HttpResponse<String> answer =
        client.post("/people/" + admin.id() + "/role", Map.of("role", "viewer"));
    assertThat(answer.statusCode()).isEqualTo(422);
    assertThat(site.person(Role.ADMIN).role()).isEqualTo(Role.ADMIN);
  }

  @Test
  void whatIsDoneAboutAccessIsNotedWithoutAddresses() {
    Client client = site.client(Role.NOBODY);
    signIn(client, "coder", "wrong");
    signIn(client, "ghost", "wrong");
    signIn(client, "coder", GOOD);
    List<AccessLog.Line> lines = site.web().people().log().newest(3);
    assertThat(lines)
        .extracting(AccessLog.Line::what)
        .containsExactly(What.SIGNED_IN, What.FAILED, What.FAILED);
    assertThat(lines).extracting(AccessLog.Line::who).containsExactly("coder", "?", "coder");
    assertThat(lines.toString()).doesNotContain("127.0.0.1").doesNotContain("ghost");
  }

  @Test
  void theFileOfPeopleHoldsNoSecretAndIsItsOwnersOnly() throws IOException {
    Client client = site.client(Role.CODER);
    String session = client.cookies().values().iterator().next();
    String link = site.web().people().links().password(site.person(Role.VIEWER));
    Path file = folder.resolve("empty.db.people");
    String bytes = new String(Files.readAllBytes(file), StandardCharsets.ISO_8859_1);
    assertThat(bytes).contains("$argon2id$").doesNotContain(session).doesNotContain(link);
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
  }
}
