package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URLConnection;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.store.Store;
import org.isnad.web.Settings;
import org.isnad.web.Web;
import org.isnad.web.explore.Overviews;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A store in the browser. */
@Command(
    name = "serve",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = "Shows a store in the browser, and takes what people decide there.",
    footer = {
      "",
      "Only this machine can reach it, unless --host says otherwise. The first start prints a link",
      "that makes the first account; it works once. Ctrl-C stops.",
      "",
      "  isnad serve",
      "  isnad serve --db isnad.db --port 8181 --open"
    })
final class ServeCommand implements Callable<Integer> {

  private static final int MOST_PORT = 65_535;
  private static final int CHECK_MILLIS = 10_000;

  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--db",
      paramLabel = "FILE",
      description = "The store; made if there is none. ${DEFAULT-VALUE} if not given.",
      defaultValue = "isnad.db")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private DataOption data;

  @Option(
      names = "--port",
      paramLabel = "N",
      description = "Where to listen; 0 for any free port. ${DEFAULT-VALUE} if not given.",
      defaultValue = "" + Settings.PORT)
  private int port;

  @Option(
      names = "--host",
      paramLabel = "ADDRESS",
      description =
          "The address to listen on, to let other machines in. Passwords then travel as"
              + " they are, unless a proxy with https stands before it: see --address.")
  private @Nullable String host;

  @Option(
      names = "--address",
      paramLabel = "URL",
      description =
          "What people type when a proxy stands before the server, as"
              + " https://isnad.example.org.")
  private @Nullable URI address;

  @Option(names = "--open", description = "Opens the browser.")
  private boolean opening;

  @Option(names = "--check", description = "Starts, asks itself for a page, and stops.")
  private boolean checking;

  ServeCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Settings settings = settings().withPlaces(data.places(terminal));
    Store store = Store.open(file, InstantSource.system());
    Serving serving = Serving.start(store, settings);
    if (checking) {
      return check(serving.web(), store);
    }
    announce(serving.web(), settings);
    Overviews.prepare(store);
    serving.untilStopped();
    return ExitCode.OK;
  }

  private Settings settings() {
    if (port < 0 || port > MOST_PORT) {
      throw IsnadCommand.misuse(spec, "--port must be between 0 and " + MOST_PORT);
    }
    Settings settings = Settings.local(port);
    if (host != null) {
      if (address == null && (host.equals("0.0.0.0") || host.equals("::"))) {
        throw IsnadCommand.misuse(
            spec, "--host " + host + " needs --address: the name that people type to get here");
      }
      settings = settings.withHost(host);
    }
    if (address != null) {
      String scheme = String.valueOf(address.getScheme()).toLowerCase(Locale.ROOT);
      if (address.getHost() == null || !scheme.equals("https") && !scheme.equals("http")) {
        throw IsnadCommand.misuse(
            spec, "--address must be like https://isnad.example.org, not " + address);
      }
      settings = settings.withAddress(address);
    }
    return settings;
  }

  private void announce(Web web, Settings settings) {
    if (!settings.isLoopback() && !settings.isSecure()) {
      terminal.say(
          "warning: other machines can reach this, and what they send is not encrypted;"
              + " better is a proxy with https, and --address");
    }
    Optional<String> first = web.firstLink();
    terminal.say(file + " at " + web.address() + "/ (Ctrl-C stops)");
    if (first.isPresent()) {
      terminal.say("nobody has an account yet; this link makes the first, once, within an hour:");
      terminal.out().line(first.get());
      terminal.out().flush();
    }
    if (opening && !Desktop.open(first.orElseGet(() -> web.address() + "/"))) {
      terminal.say("no browser could be opened; open the address yourself");
    }
  }

  private int check(Web web, Store store) throws IOException {
    try (store;
        web) {
      URLConnection page = URI.create(web.address() + "/sign-in").toURL().openConnection();
      page.setReadTimeout(CHECK_MILLIS);
      try (InputStream answer = page.getInputStream()) {
        int bytes = answer.readAllBytes().length;
        terminal.say(file + ": the server answers (" + bytes + " bytes)");
      }
      return ExitCode.OK;
    }
  }
}
