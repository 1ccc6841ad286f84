package org.isnad.web;

import io.javalin.Javalin;
import io.javalin.config.JavalinConfig;
import io.javalin.http.HandlerType;
import io.javalin.http.HttpResponseException;
import java.io.IOException;
import java.io.PrintStream;
import java.net.BindException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.store.Store;
import org.isnad.web.Route.Kind;
import org.isnad.web.add.AddPages;
import org.isnad.web.api.ApiPages;
import org.isnad.web.api.TokenPages;
import org.isnad.web.explore.ExplorePages;
import org.isnad.web.explore.ExportPages;
import org.isnad.web.incident.IncidentPages;
import org.isnad.web.page.AboutPages;
import org.isnad.web.page.EntryPages;
import org.isnad.web.page.OwnPages;
import org.isnad.web.page.PeoplePages;
import org.isnad.web.people.People;
import org.isnad.web.people.Person;
import org.isnad.web.report.ReportPages;
import org.isnad.web.review.ReviewPages;

/** The server: a store, the people who may use it, and the pages. */
public final class Web implements AutoCloseable {

  /** Every page that there is; a new one is added here and nowhere else. */
  public static final List<Pages> PAGES =
      List.of(
          new ExplorePages(),
          new IncidentPages(),
          new ReportPages(),
          new ReviewPages(),
          new AddPages(),
          new ExportPages(),
          new ApiPages(),
          new TokenPages(),
          new EntryPages(),
          new PeoplePages(),
          new OwnPages(),
          new AboutPages());

  private final Settings settings;
  private final Store store;
  private final People people;
  private final List<Route> routes;
  private final Views views = new Views();
  private final StaticFiles files;
  private final Gate gate;
  private final Javalin server;

  private Web(Settings settings, Store store, List<Pages> pages, PrintStream err)
      throws IOException {
    this.settings = settings;
    this.store = store;
    this.routes = routes(pages);
    this.files = new StaticFiles();
    this.people = People.of(store.file(), settings.clock());
    this.gate = new Gate(this);
    this.server = Javalin.create(config -> configure(config, err));
  }

  /**
   * Starts the server with every page. The store stays open when the server stops.
   *
   * @throws IOException if the port is taken or the file of people cannot be opened
   */
  public static Web start(Store store, Settings settings) throws IOException {
    return start(store, settings, PAGES, System.err);
  }

  /**
   * Starts the server with some pages.
   *
   * @param err takes the ids of internal errors
   */
  public static Web start(Store store, Settings settings, List<Pages> pages, PrintStream err)
      throws IOException {
    Web web = new Web(settings, store, pages, err);
    boolean started = false;
    try {
      web.server.start();
      started = true;
      return web;
    } catch (RuntimeException failure) {
      throw new IOException(
          settings.host() + ":" + settings.port() + ": " + reason(failure), failure);
    } finally {
      if (!started) {
        web.people.close();
      }
    }
  }

  private static String reason(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof BindException) {
        return "another program listens there, or the address is not this machine's";
      }
    }
    return String.valueOf(failure.getMessage());
  }

  private static List<Route> routes(List<Pages> pages) {
    List<Route> routes = new ArrayList<>();
    routes.add(
        new Route(
            HandlerType.GET, StaticFiles.PREFIX + "<name>", Role.NOBODY, Kind.STATIC, 0, c -> {}));
    pages.forEach(p -> routes.addAll(p.routes()));
    return List.copyOf(routes);
  }

  private void configure(JavalinConfig config, PrintStream err) {
    Faults faults = new Faults(this, err);
    long longest = routes.stream().mapToLong(Route::mostBytes).max().orElse(0);
    Engine.configure(config, settings, longest);
    config.routes.before(gate::before);
    for (Route route : routes) {
      config.routes.addHttpHandler(
          route.method(),
          route.path(),
          context -> {
            context.attribute("route", route.method() + " " + route.path());
            gate.pass(route, context);
          });
    }
    config.routes.exception(Refusal.class, faults::refused);
    config.routes.exception(HttpResponseException.class, faults::refused);
    config.routes.exception(Exception.class, faults::failed);
  }

  /** Every route that there is. */
  public List<Route> routes() {
    return routes;
  }

  public Store store() {
    return store;
  }

  public People people() {
    return people;
  }

  Settings settings() {
    return settings;
  }

  Gate gate() {
    return gate;
  }

  Views views() {
    return views;
  }

  StaticFiles files() {
    return files;
  }

  /** The port that it listens on. */
  public int port() {
    return server.port();
  }

  /** What people type to get here, without a slash at the end. */
  public String address() {
    return settings
        .address()
        .map(uri -> uri.toString().replaceFirst("/+$", ""))
        .orElseGet(
            () ->
                "http://"
                    + (settings.isLoopback() ? Settings.LOOPBACK : settings.host())
                    + ":"
                    + port());
  }

  /** The link that makes the first admin; empty if there is anybody already. */
  public Optional<String> firstLink() {
    return people.isEmpty()
        ? Optional.of(address() + "/begin/" + people.links().first())
        : Optional.empty();
  }

  /**
   * A link that signs somebody in, once and soon.
   *
   * @throws IllegalArgumentException if there is nobody of that name
   */
  public String signInLink(String name) {
    Person person =
        people
            .find(name)
            .orElseThrow(() -> new IllegalArgumentException("there is nobody named " + name));
    return address() + "/begin/" + people.links().signIn(person);
  }

  @Override
  public void close() throws IOException {
    server.stop();
    people.close();
  }
}
