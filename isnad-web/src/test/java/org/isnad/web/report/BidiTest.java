package org.isnad.web.report;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.isnad.web.Role;
import org.isnad.web.Site;
import org.isnad.web.Visit;
import org.isnad.web.language.Language;
import org.isnad.web.report.Fixtures.Fixture;
import org.isnad.web.show.Offsets;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Marks in Arabic text: they are on the right words, and move nothing. */
final class BidiTest {

  private static final int LEAST = 60;
  private static final int MANY = 20;

  /** Each page takes a while; every so many sentences one is tried as a whole page. */
  private static final int EACH = 2;

  private static final int FEWEST_DRAGGED = 8;
  private static final double SETTLE_MILLIS = 40;

  /** Words painted by the page's own part, in the box of a report's page. */
  private static final String PAINT =
      """
      async ({text, spans}) => {
        const app = document.querySelector("script[type=module]").src;
        const {Paint} = await import(new URL("words-paint.js", app));
        const box = document.querySelector(".report-text");
        const paint = new Paint(box, text, spans);
        paint.light(spans.slice(0, 1));
        const painted = [...CSS.highlights.values()].flatMap((h) => [...h].map((r) => r.toString()));
        const xs = [];
        for (let i = 0; i < text.length; i++) {
          const range = paint.range(i, i + 1);
          xs.push([...range.getClientRects()].map((r) => `${r.left.toFixed(2)},${r.top.toFixed(2)},${r.width.toFixed(2)}`).join(";"));
        }
        return {painted, xs, nodes: box.childNodes.length, shown: box.textContent === text};
      }
      """;

  /** The words are chosen as a person with a mouse leaves them, and read back. */
  private static final String SELECT =
      """
      async ({text, span}) => {
        const app = document.querySelector("script[type=module]").src;
        const {mountWords} = await import(new URL("words.js", app));
        const host = document.createElement("div");
        host.innerHTML = "<section class='pane-text'><div class='report-box'><div class='report-text' lang='ar' dir='rtl' tabindex='0'></div></div><p class='strip'></p></section>";
        const given = document.createElement("script");
        given.type = "application/json";
        given.id = "given-words";
        given.textContent = JSON.stringify({text, fields: [span]});
        document.body.append(given);
        host.dataset.words = "given-words";
        host.dataset.use = "yes";
        document.querySelector("main").replaceChildren(host);
        const words = await mountWords(host);
        given.remove();
        const used = [];
        host.addEventListener("words:use", (event) => used.push(event.detail));
        const a = words.paint.locate(span.start, false), b = words.paint.locate(span.end, true);
        const ways = [[a, b], [b, a]];
        for (const [from, to] of ways) {
          document.getSelection().setBaseAndExtent(from[0], from[1], to[0], to[1]);
          words.box.dispatchEvent(new PointerEvent("pointerup", {bubbles: true}));
          await new Promise((done) => setTimeout(done, 5));
          words.selected(false);
          words.use("killed");
        }
        return used.map((u) => [u.quote, u.start, u.end, u.startCodePoint, u.endCodePoint]);
      }
      """;

  @TempDir private Path folder;
  private Site site;
  private Visit visit;
  private List<Fixture> fixtures;

  @BeforeEach
  void start() throws IOException {
    site = Site.empty(folder);
    fixtures = Fixtures.all();
    Fixtures.in(site.store(), fixtures);
    visit = Visit.of(site, Role.CODER, Language.ENGLISH, 768);
    visit.open("/reports/" + fixtures.get(0).report().id());
    visit.page().waitForSelector("[data-words-ready]");
  }

  @AfterEach
  void stop() throws IOException {
    visit.close();
    site.close();
  }

  private static Map<String, Object> span(String field, int start, int end) {
    return Map.of("account", "a#1", "field", field, "label", field, "start", start, "end", end);
  }

  @Test
  void theWordsThatAreMarkedAreTheQuote() {
    assertThat(fixtures).hasSizeGreaterThanOrEqualTo(LEAST);
    for (Fixture fixture : fixtures) {
      Object words =
          visit
              .page()
              .evaluate(
                  "async (url) => (await fetch(url)).json()",
                  "/reports/" + fixture.report().id() + "/words");
      assertThat(words).isInstanceOf(Map.class);
      Map<?, ?> given = (Map<?, ?>) words;
      Map<?, ?> found =
          (Map<?, ?>)
              visit
                  .page()
                  .evaluate(PAINT, Map.of("text", given.get("text"), "spans", given.get("fields")));
      assertThat(given.get("text")).isEqualTo(fixture.text());
      assertThat((List<?>) found.get("painted"))
          .as(fixture.text())
          .hasSize(2)
          .allSatisfy(painted -> assertThat(painted).isEqualTo(fixture.quote()));
      assertThat(found.get("shown")).isEqualTo(true);
    }
  }

  @Test
  void noCharacterMovesHoweverManyMarksThereAre() {
    Random random = new Random(7);
    String[] fields = {"killed", "where", "when", "actor", "weapons", "target", "type", "chain"};
    for (Fixture fixture : fixtures) {
      Offsets offsets = new Offsets(fixture.text());
      List<Object> many = new ArrayList<>();
      many.add(span("killed", offsets.unit(fixture.start()), offsets.unit(fixture.end())));
      while (many.size() < MANY) {
        int start = random.nextInt(offsets.points());
        int end = start + 1 + random.nextInt(offsets.points() - start);
        many.add(span(fields[many.size() % fields.length], offsets.unit(start), offsets.unit(end)));
      }
      Map<?, ?> none = paint(visit.page(), fixture, List.of());
      Map<?, ?> one = paint(visit.page(), fixture, many.subList(0, 1));
      Map<?, ?> all = paint(visit.page(), fixture, many);
      assertThat(one.get("xs")).as("one mark: " + fixture.text()).isEqualTo(none.get("xs"));
      assertThat(all.get("xs")).as("20 marks: " + fixture.text()).isEqualTo(none.get("xs"));
      assertThat(all.get("nodes")).as("one text node").isEqualTo(1);
    }
  }

  private static Map<?, ?> paint(Page page, Fixture fixture, List<Object> spans) {
    return (Map<?, ?>) page.evaluate(PAINT, Map.of("text", fixture.text(), "spans", spans));
  }

  @Test
  void wordsThatAreSelectedComeBackAsTheQuoteAndItsPlace() {
    List<String> wrong = new ArrayList<>();
    for (Fixture fixture : fixtures) {
      Offsets offsets = new Offsets(fixture.text());
      int start = offsets.unit(fixture.start());
      int end = offsets.unit(fixture.end());
      Map<String, Object> asked = new TreeMap<>();
      asked.put("text", fixture.text());
      asked.put("span", span("killed", start, end));
      List<?> used = (List<?>) visit.page().evaluate(SELECT, asked);
      List<Object> wanted = List.of(fixture.quote(), start, end, fixture.start(), fixture.end());
      if (!used.equals(List.of(wanted, wanted))) {
        wrong.add(fixture.text() + " wanted " + wanted + " was " + used);
      }
    }
    // A selection never parts a letter from its marks: these quotes begin or end inside one.
    assertThat(wrong).allMatch(line -> line.contains("\u064d \u062c\u062f\u064a\u062f"));
  }

  /** The place of the selection in the text node of the report, in UTF-16 units. */
  private static final String SELECTED =
      """
      () => {
        const selection = document.getSelection();
        if (!selection.rangeCount) return [];
        const range = selection.getRangeAt(0);
        return [range.startOffset, range.endOffset];
      }
      """;

  @Test
  void keysAndMouseSelectTheWords() {
    int dragged = 0;
    for (int i = 0; i < fixtures.size(); i += EACH) {
      Fixture fixture = fixtures.get(i);
      Offsets offsets = new Offsets(fixture.text());
      List<Integer> wanted = List.of(offsets.unit(fixture.start()), offsets.unit(fixture.end()));
      visit.open("/reports/" + fixture.report().id());
      visit.page().waitForSelector("[data-words-ready]");
      visit.page().locator(".report-text").focus();
      visit.page().keyboard().press("ArrowDown");
      assertThat(visit.page().evaluate(SELECTED)).as("keys: " + fixture.text()).isEqualTo(wanted);
      visit.page().keyboard().press("Escape");
      if (fixture.quote().matches("[\u0621-\u064a ]+")) {
        drag(wanted);
        assertThat(visit.page().evaluate(SELECTED))
            .as("mouse: " + fixture.text())
            .isEqualTo(wanted);
        dragged++;
      }
    }
    assertThat(dragged).isGreaterThanOrEqualTo(FEWEST_DRAGGED);
  }

  /** From the right edge of the first letter to the left edge of the last. */
  private void drag(List<Integer> place) {
    List<?> ends =
        (List<?>)
            visit
                .page()
                .evaluate(
                    """
                    ([start, end]) => {
                      const text = document.querySelector(".report-text").firstChild;
                      const rect = (from) => {
                        const range = document.createRange();
                        range.setStart(text, from);
                        range.setEnd(text, from + 1);
                        return range.getBoundingClientRect();
                      };
                      const first = rect(start), last = rect(end - 1);
                      return [first.right - 0.5, first.top + first.height / 2, last.left + 0.5, last.top + last.height / 2];
                    }
                    """,
                    place);
    double[] at = ends.stream().mapToDouble(n -> ((Number) n).doubleValue()).toArray();
    visit.page().mouse().move(at[0], at[1]);
    visit.page().mouse().down();
    visit.page().mouse().move((at[0] + at[2]) / 2, at[3]);
    visit.page().mouse().move(at[2], at[3]);
    visit.page().mouse().up();
    visit.page().waitForTimeout(SETTLE_MILLIS);
  }
}
