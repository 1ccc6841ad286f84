package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.SameSiteAttribute;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.CopyOnWriteArrayList;
import org.isnad.web.language.Language;

/**
 * Somebody with a browser at a site. Closing it fails the test if the browser asked any other
 * server for anything, if a script failed, or if the policy of the pages was broken.
 */
public final class Visit implements AutoCloseable {

  /** The widths that every page is looked at with, in pixels: a telephone, a tablet, a desk. */
  public static final List<Integer> WIDTHS = List.of(360, 768, 1440);

  private static final int HEIGHT = 900;

  private final Site site;
  private final BrowserContext context;
  private final Page page;
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final List<String> complaints = new CopyOnWriteArrayList<>();

  private Visit(Site site, BrowserContext context) {
    this.site = site;
    this.context = context;
    this.page = context.newPage();
    page.onRequest(request -> requests.add(request.url()));
    page.onConsoleMessage(this::hear);
    page.onPageError(error -> complaints.add("script: " + error));
  }

  /** Somebody of that role; NOBODY is not signed in. */
  public static Visit of(Site site, Role role, Language language, int width) {
    BrowserContext context =
        Browser.get()
            .newContext(
                new com.microsoft.playwright.Browser.NewContextOptions()
                    .setViewportSize(width, HEIGHT)
                    .setLocale(language.code())
                    .setReducedMotion(com.microsoft.playwright.options.ReducedMotion.REDUCE));
    Visit visit = new Visit(site, context);
    if (role != Role.NOBODY) {
      String token = site.web().people().sessions().begin(site.person(role));
      context.addCookies(
          List.of(
              new Cookie("isnad-session-" + site.web().port(), token)
                  .setUrl(site.at("/"))
                  .setHttpOnly(true)
                  .setSameSite(SameSiteAttribute.STRICT)));
    }
    return visit;
  }

  /** Answers that are meant to be refusals are told on the console too; they are no complaint. */
  private void hear(ConsoleMessage message) {
    boolean bad = message.type().equals("error") || message.type().equals("warning");
    boolean refusal = message.text().startsWith("Failed to load resource: the server responded");
    boolean missing = refusal && message.location().contains("/static/");
    if (bad && (!refusal || missing)) {
      complaints.add(message.type() + ": " + message.text() + " at " + message.location());
    }
  }

  /** Goes to a path and waits until nothing is loading any more. */
  public Visit open(String path) {
    Response answer =
        page.navigate(
            site.at(path), new Page.NavigateOptions().setWaitUntil(WaitUntilState.NETWORKIDLE));
    assertThat(answer.status()).as("status of " + path).isLessThan(500);
    return this;
  }

  /** Clicks what sends a form, and waits for the page that it leads to. */
  public Visit submit(String selector) {
    page.waitForResponse(
        answer -> answer.request().isNavigationRequest() && answer.status() / 100 != 3,
        () -> page.click(selector));
    page.waitForLoadState(LoadState.NETWORKIDLE);
    return this;
  }

  /** The page, to do anything with it. */
  public Page page() {
    return page;
  }

  /** The text of the page as it is seen. */
  public String text() {
    return page.locator("body").innerText();
  }

  /** What was asked of the server so far. */
  public List<String> requests() {
    return requests;
  }

  /** Asserts that axe finds nothing and that nothing makes the page wider than the window. */
  public Visit isSound() {
    var found = new AxeBuilder(page).analyze().getViolations();
    assertThat(found.stream().map(v -> v.getId() + ": " + v.getHelp() + " " + v.getNodes()))
        .as("axe on " + page.url())
        .isEmpty();
    assertThat(page.evaluate("document.documentElement.scrollWidth - window.innerWidth"))
        .as("pixels too wide at " + page.viewportSize().width + ": " + page.url())
        .satisfies(extra -> assertThat(((Number) extra).intValue()).isLessThanOrEqualTo(0));
    return this;
  }

  /** Keeps a picture of the page in target/screenshots. */
  public Visit picture(String name) {
    page.screenshot(
        new Page.ScreenshotOptions()
            .setPath(Path.of("target", "screenshots", name + ".png"))
            .setFullPage(true)
            .setAnimations(com.microsoft.playwright.options.ScreenshotAnimations.DISABLED));
    return this;
  }

  /** What the console, the scripts or the policy complained about; forgotten once it is asked. */
  public List<String> complaints() {
    List<String> all = List.copyOf(complaints);
    complaints.clear();
    return all;
  }

  @Override
  public void close() {
    Optional<String> elsewhere =
        requests.stream()
            .filter(url -> !url.startsWith(site.at("/")))
            .filter(url -> !url.startsWith("data:") && !url.startsWith("blob:"))
            .findFirst();
    context.close();
    assertThat(elsewhere).as("a request to elsewhere").isEmpty();
    assertThat(complaints).as("console").isEmpty();
  }
}
