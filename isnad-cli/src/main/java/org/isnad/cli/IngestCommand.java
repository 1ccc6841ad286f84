package org.isnad.cli;

import java.io.IOException;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.engine.Isnad;
import org.isnad.ingest.Arrived;
import org.isnad.ingest.Inputs;
import org.isnad.ingest.Intake;
import org.isnad.lexicon.Place;
import org.isnad.store.Added;
import org.isnad.store.Linked;
import org.isnad.store.ReaderVersion;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Reports in, kept, read and linked. */
@Command(
    name = "ingest",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description =
        "Takes reports into a database, reads them and links their accounts to incidents.",
    footer = {
      "",
      "Takes what isnad read takes. A report that is there already is not taken twice, so a run"
          + " that",
      "was cut short is finished by giving the same command again.",
      "",
      "  isnad ingest --db isnad.db news/ saved-page.html",
      "  isnad ingest --db isnad.db --outlet 'Furat News' --published 2022-01-04 report.txt",
      "  isnad incidents --db isnad.db"
    })
final class IngestCommand implements Callable<Integer> {

  private static final int NOTICES = 20;

  private final Terminal terminal;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private DbOption db;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private DataOption data;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private PublishedOption published;

  @Option(
      names = "--outlet",
      paramLabel = "NAME",
      description = "Who published those reports that do not say it.")
  private @Nullable String outlet;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private ThreadsOption threads;

  @Option(
      names = "--print-ids",
      description = "Writes the id of each report to standard output once it is safely on disk.")
  private boolean printIds;

  @Option(names = "--no-link", description = "Leaves linking to a later run.")
  private boolean notLinking;

  @Parameters(arity = "0..*", paramLabel = "FILE|FOLDER|-", description = "What to take in.")
  private List<String> names = List.of();

  private Added added = new Added(0, 0, 0, 0);
  private int failed;

  IngestCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    try (Store store = db.open()) {
      if (!names.isEmpty()) {
        takeIn(store);
      }
      Linked linked = notLinking ? Linked.NOTHING : link(store);
      summarise(store, linked);
    }
    return failed == 0 ? ExitCode.OK : ExitCode.SOME_FAILED;
  }

  private void takeIn(Store store) throws IOException {
    List<Place> places = data.places(terminal);
    ReaderVersion version = ReaderVersion.of(IsnadCommand.Version.number(), places);
    Bar bar = new Bar(terminal, names.stream().mapToLong(Inputs::size).sum());
    Intake.Defaults defaults = new Intake.Defaults(published.date(), Optional.ofNullable(outlet));
    try (Intake intake =
        new Intake(
            store, version, Isnad.arabic(places), defaults, threads.number(), listener(bar))) {
      Inputs inputs = Inputs.keeping(terminal.in(), intake::take, bar::advance);
      names.forEach(inputs::read);
      intake.finish();
    }
    bar.clear();
  }

  private Intake.Listener listener(Bar bar) {
    return new Intake.Listener() {
      @Override
      public void failed(String where, String why) {
        if (++failed <= NOTICES) {
          bar.clear();
          terminal.say(where + ": " + why);
        }
      }

      @Override
      public void kept(List<Arrived> batch, Added more) {
        added = added.plus(more);
        if (printIds) {
          batch.forEach(arrived -> terminal.out().line(arrived.arrival().report().id()));
          terminal.out().flush();
        }
        bar.draw(totals());
      }

      @Override
      public void known(int reports) {
        added = added.plus(new Added(0, 0, reports, 0));
        bar.draw(totals());
      }
    };
  }

  private String totals() {
    return added.reports()
        + " reports, "
        + added.accounts()
        + " accounts, "
        + (added.known() + added.sightings())
        + " known, "
        + failed
        + " failed";
  }

  /** Also what an earlier run left. */
  private Linked link(Store store) throws IOException {
    Bar bar = new Bar(terminal, 0);
    Linked all = store.linkAll(sofar -> bar.draw(sofar.accounts() + " accounts linked"));
    bar.clear();
    return all;
  }

  private void summarise(Store store, Linked linked) throws IOException {
    if (failed > NOTICES) {
      terminal.say(failed - NOTICES + " more could not be read");
    }
    terminal.say(totals());
    terminal.say(
        linked.accounts()
            + " accounts linked, "
            + linked.added()
            + " new incidents, "
            + linked.merged()
            + " merged; "
            + store.reports().count()
            + " reports and "
            + store.incidents().count()
            + " incidents in "
            + db.file());
  }
}
