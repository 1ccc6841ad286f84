package org.isnad.web.incident;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.isnad.store.Draft;
import org.isnad.store.Field;
import org.isnad.store.Json;
import org.isnad.web.Role;
import org.isnad.web.Sheaf;
import org.isnad.web.Site;
import org.isnad.web.Visit;
import org.isnad.web.language.Language;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class IncidentLooksTest {

  private static final Draft.By BY = new Draft.By("layla", "read both reports");

  @TempDir private Path folder;

  @Test
  void thePageIsSoundAtEveryWidthInBothLanguages() throws IOException {
    try (Site site = Site.demo(folder)) {
      String id = Sheaf.in(site.store());
      site.store()
          .decisions()
          .make(
              Draft.correct(
                  id, Field.INJURED, Json.parse("{\"low\":6,\"best\":6,\"high\":6}"), BY));
      var note = site.store().decisions().make(Draft.accept(id, Field.TYPE, BY));
      site.store().decisions().make(Draft.note(id, "the bridge paper has the later toll", BY));
      site.store().decisions().make(Draft.revoke(note, BY));
      for (Language language : Language.values()) {
        for (int width : Visit.WIDTHS) {
          try (Visit visit = Visit.of(site, Role.CODER, language, width)) {
            visit.open("/i/" + id);
            visit.page().locator(".graph").scrollIntoViewIfNeeded();
            visit.page().waitForSelector(".graph svg");
            visit.page().locator(".map").scrollIntoViewIfNeeded();
            visit.page().waitForSelector(".map[data-drawn]");
            visit.page().evaluate("scrollTo(0, 0)");
            visit.picture("incident-" + language.code() + "-" + width).isSound();
            String report = Sheaf.reports().get(0).id();
            visit.open("/reports/" + report);
            visit.page().waitForSelector("[data-words-ready]");
            visit.page().locator("#a1-killed").focus();
            visit.picture("report-" + language.code() + "-" + width).isSound();
            visit
                .open("/reports?q=العبوه+الناسفة")
                .picture("reports-" + language.code() + "-" + width)
                .isSound();
          }
        }
      }
      assertThat(site.printed()).isEmpty();
    }
  }
}
