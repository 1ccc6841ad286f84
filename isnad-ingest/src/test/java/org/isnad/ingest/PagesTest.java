package org.isnad.ingest;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.engine.Isnad;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages in the manner of many kinds of sites give their article and its facts. */
class PagesTest {

  private static final List<SamplePage> PAGES = SamplePage.all();

  @TempDir private Path folder;

  /** Reads a page by the way that a user's file takes. */
  private List<Report> read(SamplePage page) throws IOException {
    Path file = Files.write(folder.resolve(page.file()), page.bytes());
    List<Report> reports = new ArrayList<>();
    new Inputs(
            new ByteArrayInputStream(new byte[0]),
            input -> {
              assertThat(input).as(input.toString()).isInstanceOf(Input.Found.class);
              reports.add(((Input.Found) input).report());
            })
        .read(file.toString());
    return reports;
  }

  private Report one(SamplePage page) throws IOException {
    List<Report> reports = read(page);
    assertThat(reports).as(page.file()).hasSize(1);
    return reports.get(0);
  }

  private static List<SamplePage> articles() {
    return PAGES.stream().filter(page -> page.posts().isEmpty()).toList();
  }

  @Test
  void thereAreAtLeastFortyPages() {
    assertThat(PAGES).hasSizeGreaterThanOrEqualTo(40);
  }

  @Test
  void headlineOutletAddressAndDayAreThoseOfThePage() throws IOException {
    List<String> wrong = new ArrayList<>();
    for (SamplePage page : articles()) {
      Report report = one(page);
      compare(page.file() + " title", page.title(), report.title(), wrong);
      compare(page.file() + " outlet", page.outlet(), report.outlet(), wrong);
      compare(page.file() + " url", page.url(), report.url(), wrong);
      compare(
          page.file() + " published",
          page.published(),
          report.published().map(day -> day.substring(0, "2000-01-01".length())),
          wrong);
    }
    assertThat(wrong).isEmpty();
  }

  private static void compare(String what, String want, Optional<String> got, List<String> wrong) {
    if (!want.equals(got.orElse(""))) {
      wrong.add(what + ": want " + want + ", got " + got.orElse(""));
    }
  }

  /** The figures stand in docs/scores/ingest-0.3.md. */
  @Test
  void theArticleIsReadAndTheFurnitureIsNot() throws IOException {
    double kept = 0;
    double wanted = 0;
    double given = 0;
    for (SamplePage page : articles()) {
      Map<String, Integer> want = bag(String.join("\n", page.body()));
      Map<String, Integer> got = bag(body(page, one(page)));
      int both =
          want.keySet().stream().mapToInt(w -> Math.min(count(want, w), count(got, w))).sum();
      int wants = want.values().stream().mapToInt(n -> n).sum();
      int gots = got.values().stream().mapToInt(n -> n).sum();
      kept += both;
      wanted += wants;
      given += gots;
      String figures =
          String.format(
              Locale.ROOT,
              "%-30s recall %.3f precision %.3f",
              page.file(),
              (double) both / wants,
              (double) both / Math.max(1, gots));
      assertThat((double) both / wants).as(figures).isGreaterThan(0.9);
      assertThat((double) both / Math.max(1, gots)).as(figures).isGreaterThan(0.65);
    }
    assertThat(kept / wanted).as("recall of words").isGreaterThan(0.99);
    assertThat(kept / given).as("precision of words").isGreaterThan(0.97);
  }

  /** The text without the headline and the printed day. */
  private static String body(SamplePage page, Report report) {
    String text = report.text();
    assertThat(text).as(page.file()).startsWith(page.title());
    List<String> lines =
        new ArrayList<>(text.substring(page.title().length()).strip().lines().toList());
    if (page.published().isEmpty()
        && !page.dated().isEmpty()
        && PageDate.in(lines.get(0)).isPresent()
        && lines.get(0).split(" ").length < 15) {
      lines.remove(0);
    }
    return String.join("\n", lines);
  }

  private static int count(Map<String, Integer> bag, String word) {
    return bag.getOrDefault(word, 0);
  }

  private static Map<String, Integer> bag(String text) {
    Map<String, Integer> bag = new HashMap<>();
    for (String word : text.split("[\\s\\u00A0]+")) {
      if (!word.isEmpty()) {
        bag.merge(word, 1, Integer::sum);
      }
    }
    return bag;
  }

  @Test
  void everyPostIsAReport() throws IOException {
    for (SamplePage page : PAGES) {
      if (page.posts().isEmpty()) {
        continue;
      }
      List<Report> reports = read(page);
      assertThat(reports).as(page.file()).hasSameSizeAs(page.posts());
      for (int i = 0; i < reports.size(); i++) {
        Report report = reports.get(i);
        List<String> want = page.posts().get(i);
        assertThat(report.published().orElse("")).as(page.file()).startsWith(want.get(0));
        assertThat(report.url().orElse("")).as(page.file()).isEqualTo(want.get(1));
        assertThat(report.outlet().orElse("")).as(page.file()).isEqualTo(want.get(2));
        assertThat(report.text()).as(page.file()).startsWith(want.get(3).replace("\\n", "\n"));
      }
    }
  }

  @Test
  void theDayIsFoundAndNeverThatOfTheVisit() throws IOException {
    Isnad isnad = Isnad.arabic();
    List<String> wrong = new ArrayList<>();
    for (SamplePage page : articles()) {
      String got = isnad.read(one(page)).published().day().map(Object::toString).orElse("");
      boolean right = page.dated().isEmpty() ? !got.startsWith("2026") : page.dated().equals(got);
      if (!right) {
        wrong.add(page.file() + ": want " + page.dated() + ", got " + got);
      }
    }
    assertThat(wrong).isEmpty();
  }
}
