package org.isnad.web;

import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Assumptions;

/** The system's Chromium, started once for all tests of a run. */
public final class Browser {

  /** Where Chromium is; with this given, tests fail without it, otherwise they are skipped. */
  private static final String GIVEN = "isnad.chromium";

  private static final Path USUAL = Path.of("/usr/bin/chromium");

  private Browser() {}

  /** A browser; the test is skipped where there is none. */
  public static com.microsoft.playwright.Browser get() {
    String given = System.getProperty(GIVEN, "");
    if (given.isEmpty()) {
      Assumptions.assumeTrue(
          Files.isExecutable(USUAL),
          "no Chromium at " + USUAL + "; install it, or give another with -D" + GIVEN);
    }
    return Started.BROWSER;
  }

  private static final class Started {
    static final com.microsoft.playwright.Browser BROWSER = start();

    private static com.microsoft.playwright.Browser start() {
      String given = System.getProperty(GIVEN, USUAL.toString());
      Playwright playwright =
          Playwright.create(
              new Playwright.CreateOptions()
                  .setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
      com.microsoft.playwright.Browser browser =
          playwright
              .chromium()
              .launch(
                  new BrowserType.LaunchOptions()
                      .setExecutablePath(Path.of(given))
                      .setArgs(
                          List.of(
                              "--headless=new",
                              "--no-sandbox",
                              "--use-angle=swiftshader",
                              "--enable-unsafe-swiftshader",
                              "--disable-background-networking",
                              "--disable-component-update",
                              "--disable-sync",
                              "--no-first-run")));
      Runtime.getRuntime().addShutdownHook(new Thread(playwright::close));
      return browser;
    }
  }
}
