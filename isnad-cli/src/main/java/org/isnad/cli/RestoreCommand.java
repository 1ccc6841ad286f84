package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.store.Backup;
import org.isnad.store.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** A copy in, a store out. */
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = "Puts a copy in the place of a store, if it is whole.",
    footer = {
      "",
      "Nothing is replaced unless the copy is in order, nobody writes to the store, and --force",
      "says so.",
      "",
      "  isnad restore --db isnad.db copy.db"
    })
final class RestoreCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private DbOption db;

  @Option(names = "--force", description = "Replace a store that is there.")
  private boolean force;

  @Option(
      names = "--head",
      paramLabel = "HEAD",
      description = "The copy must have this head in its chain.")
  private @Nullable String head;

  @Parameters(paramLabel = "COPY", description = "A file that isnad backup made.")
  @SuppressWarnings("NullAway.Init")
  private Path copy;

  RestoreCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Verification made = Backup.restore(copy, db.file(), force, VerifyCommand.head(head, spec));
    terminal.say(
        db.file() + ": " + made.reports() + " reports, " + made.decisions() + " decisions; head:");
    terminal.out().line(made.head().toString());
    terminal.out().flush();
    return ExitCode.OK;
  }
}
