package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.isnad.web.language.Language;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Every page in a real browser: both languages, three widths, nothing that axe finds. */
class LooksTest {

  private record Look(String name, Role role, String path) {}

  private static final List<Look> PAGES =
      List.of(
          new Look("sign-in", Role.NOBODY, "/sign-in"),
          new Look("about", Role.NOBODY, "/about"),
          new Look("start", Role.VIEWER, "/"),
          new Look("me", Role.CODER, "/me"),
          new Look("tokens", Role.CODER, "/me/tokens"),
          new Look("people", Role.ADMIN, "/people"),
          new Look("missing", Role.VIEWER, "/nowhere"));

  @TempDir private Path folder;
  private Site site;

  @BeforeEach
  void start() throws IOException {
    site = Site.demo(folder);
  }

  @AfterEach
  void stop() throws IOException {
    site.close();
  }

  @Test
  void everyPageIsSoundInBothLanguagesAtEveryWidth() {
    for (Look look : PAGES) {
      for (Language language : Language.values()) {
        for (int width : Visit.WIDTHS) {
          try (Visit visit = Visit.of(site, look.role(), language, width)) {
            visit.open(look.path()).isSound();
            visit.picture(look.name() + "-" + language.code() + "-" + width);
            assertThat(visit.page().getAttribute("html", "dir")).isEqualTo(language.direction());
            assertThat(visit.page().getAttribute("html", "lang")).isEqualTo(language.code());
          }
        }
      }
    }
  }

  @Test
  void theFirstAdminIsMadeAndAddsSomebodyWhoSignsIn() throws IOException {
    try (Site fresh = Site.start(DemoStore.empty(folder), s -> s, Web.PAGES);
        Visit admin = Visit.of(fresh, Role.NOBODY, Language.ENGLISH, 768)) {
      String link = fresh.web().firstLink().orElseThrow();
      admin.open(link.substring(fresh.web().address().length())).isSound().picture("begin-en-768");
      admin.page().fill("#name", "layla");
      admin.page().fill("#password", "seven green lamps on a wall");
      admin.page().fill("#again", "seven green lamps on a wall");
      admin.submit("main button[type=submit]");
      assertThat(admin.page().url()).isEqualTo(fresh.at("/explore"));
      assertThat(fresh.web().firstLink()).isEmpty();
      admin.open("/people");
      admin.page().fill("#name", "omar");
      admin.page().selectOption("#role", "coder");
      admin.submit("main button.btn-primary");
      admin.isSound().picture("people-link-en-768");
      String invitation = admin.page().inputValue("#link");
      try (Visit omar = Visit.of(fresh, Role.NOBODY, Language.ARABIC, 360)) {
        omar.open(invitation.substring(fresh.web().address().length())).isSound();
        omar.page().fill("#password", "four blue boats at the pier");
        omar.page().fill("#again", "four blue boats at the pier");
        omar.submit("main button[type=submit]");
        assertThat(omar.page().url()).isEqualTo(fresh.at("/explore"));
        assertThat(omar.text()).contains("omar");
        omar.submit(".masthead form button");
        assertThat(omar.page().url()).isEqualTo(fresh.at("/sign-in"));
        omar.page().fill("#name", "OMAR");
        omar.page().fill("#password", "four blue boats at the pier");
        omar.submit("main button[type=submit]");
        assertThat(omar.page().url()).isEqualTo(fresh.at("/explore"));
      }
    }
  }

  @Test
  void aLinkFromAnotherSiteComesThroughForWhoIsSignedIn() {
    try (Visit visit = Visit.of(site, Role.VIEWER, Language.ENGLISH, 768)) {
      visit.open(site.web().signInLink("viewer").substring(site.web().address().length()));
      visit.page().waitForURL(site.at("/explore"));
      assertThat(visit.text()).contains("viewer");
    }
  }

  @Test
  void languageAndDigitsAreKept() {
    try (Visit visit = Visit.of(site, Role.CODER, Language.ENGLISH, 768)) {
      visit.open("/me?lang=ar");
      assertThat(visit.page().getAttribute("html", "dir")).isEqualTo("rtl");
      visit.page().check("input[value=arab]");
      visit.submit("form[action='/me'] button");
      visit.open("/");
      assertThat(visit.page().getAttribute("html", "dir")).isEqualTo("rtl");
      assertThat(visit.page().locator("main").innerText()).containsPattern("[\u0660-\u0669]");
    }
  }
}
