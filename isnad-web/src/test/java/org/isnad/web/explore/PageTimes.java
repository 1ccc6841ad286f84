package org.isnad.web.explore;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitUntilState;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.isnad.store.Store;
import org.isnad.web.Client;
import org.isnad.web.Role;
import org.isnad.web.Site;
import org.isnad.web.Visit;
import org.isnad.web.Web;
import org.isnad.web.language.Language;

/**
 * Measures how long pages of many incidents take: {@code STORE}, as {@link GeneratedStore} writes
 * it. Prints a table of milliseconds. No test: other work on the machine would fail it.
 */
final class PageTimes {

  private static final int ROUNDS = 11;
  private static final int WIDTH = 1440;
  private static final double NANOS = 1e6;

  /** Notes when map and chart were first drawn, in milliseconds since the navigation began. */
  private static final String WATCH =
      """
      window.drawn = {};
      const look = () => {
        const d = window.drawn;
        if (!d.map && document.querySelector("[data-mount=map][data-drawn]")) d.map = performance.now();
        if (!d.chart && document.querySelector(".chart svg[role=img]")) d.chart = performance.now();
        if (!d.list && document.querySelector(".card")) d.list = performance.now();
        if (!d.map || !d.chart) requestAnimationFrame(look);
      };
      requestAnimationFrame(look);
      """;

  private static final String UNTIL_DRAWN =
      """
      () => new Promise((done) => {
        const look = () => window.drawn.map && window.drawn.chart ? done() : requestAnimationFrame(look);
        look();
      })
      """;

  /** Clicks a choice and says after how many milliseconds the new list stood there, and the map. */
  private static final String CHANGE =
      """
      (choice) => new Promise((done) => {
        const before = document.querySelector("#results");
        const map = document.querySelector("[data-mount=map]");
        const begin = performance.now();
        let list = 0;
        const look = () => {
          const now = document.querySelector("#results");
          if (!list && now && now !== before) list = performance.now() - begin;
          if (list && map.dataset.drawn) done([list, performance.now() - begin]);
          else requestAnimationFrame(look);
        };
        document.querySelector(choice).click();
        requestAnimationFrame(look);
      })
      """;

  private PageTimes() {}

  public static void main(String[] arguments) throws IOException {
    Store store = Store.open(Path.of(arguments[0]), InstantSource.system());
    try (Site site = Site.start(store, settings -> settings, Web.PAGES)) {
      if (site.web().people().isEmpty()) {
        site.withPeople();
      }
      System.out.printf(Locale.ROOT, "%d incidents%n%n", store.incidents().count());
      System.out.println("| what | first | median | slowest |");
      System.out.println("|---|--:|--:|--:|");
      Client client = site.client(Role.VIEWER);
      for (String path :
          List.of("/explore", "/explore/map", "/explore/weeks", "/api/v1/incidents?limit=500")) {
        server(client, path, path);
      }
      server(client, "/explore, another question each time", "/explore?killed=%d");
      server(client, "/explore/map, another question each time", "/explore/map?injured=%d");
      server(client, "/explore with words, another each time", "/explore?q=حادث&sources=%d");
      for (Language language : Language.values()) {
        browser(site, language);
      }
    }
    System.exit(0);
  }

  private static void server(Client client, String name, String path) {
    List<Double> times = new ArrayList<>();
    for (int i = 0; i < ROUNDS; i++) {
      long begin = System.nanoTime();
      HttpResponse<String> answer =
          client.get(
              path.replace("%d", Integer.toString(i)).replace("حادث", "%D8%AD%D8%A7%D8%AF%D8%AB"));
      times.add((System.nanoTime() - begin) / NANOS);
      if (answer.statusCode() != 200) {
        throw new IllegalStateException(path + ": " + answer.statusCode());
      }
    }
    print("server: " + name, times);
  }

  private static void browser(Site site, Language language) {
    List<Double> list = new ArrayList<>();
    List<Double> map = new ArrayList<>();
    List<Double> chart = new ArrayList<>();
    List<Double> swapped = new ArrayList<>();
    List<Double> redrawn = new ArrayList<>();
    for (int i = 0; i < 5; i++) {
      try (Visit visit = Visit.of(site, Role.VIEWER, language, WIDTH)) {
        Page page = visit.page();
        page.addInitScript(WATCH);
        page.navigate(
            site.at("/explore"),
            new Page.NavigateOptions().setWaitUntil(WaitUntilState.DOMCONTENTLOADED));
        page.evaluate(UNTIL_DRAWN);
        list.add(number(page.evaluate("window.drawn.list")));
        map.add(number(page.evaluate("window.drawn.map")));
        chart.add(number(page.evaluate("window.drawn.chart")));
        for (String choice : List.of("#type-ied", "#type-shelling", "#country-IQ")) {
          if (page.evaluate(CHANGE, choice) instanceof List<?> times) {
            swapped.add(number(times.get(0)));
            redrawn.add(number(times.get(1)));
          }
        }
      }
    }
    String code = language.code();
    print("browser, " + code + ": list seen", list);
    print("browser, " + code + ": map drawn", map);
    print("browser, " + code + ": chart drawn", chart);
    print("browser, " + code + ": filter, list swapped", swapped);
    print("browser, " + code + ": filter, map redrawn", redrawn);
  }

  private static double number(Object value) {
    return ((Number) value).doubleValue();
  }

  private static void print(String name, List<Double> times) {
    List<Double> sorted = new ArrayList<>(times);
    Collections.sort(sorted);
    System.out.printf(
        Locale.ROOT,
        "| %s | %.0f | %.0f | %.0f |%n",
        name,
        times.get(0),
        sorted.get(sorted.size() / 2),
        sorted.get(sorted.size() - 1));
  }
}
