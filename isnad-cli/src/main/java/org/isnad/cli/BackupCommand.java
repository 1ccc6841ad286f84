package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.isnad.store.Backup;
import org.isnad.store.Verification;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** A store in, a checked copy out. */
@Command(
    name = "backup",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = "Copies a store while others read and write it.",
    footer = {
      "",
      "The copy is of one moment. It is checked before it gets its name; its head is printed and",
      "worth noting elsewhere.",
      "",
      "  isnad backup --db isnad.db copy.db"
    })
final class BackupCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private DbOption db;

  @Option(names = "--force", description = "Replace a copy that is there.")
  private boolean force;

  @Parameters(paramLabel = "COPY", description = "The file to be made.")
  @SuppressWarnings("NullAway.Init")
  private Path copy;

  BackupCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Verification made = Backup.backUp(db.file(), copy, force);
    terminal.say(
        copy + ": " + made.reports() + " reports, " + made.decisions() + " decisions; head:");
    terminal.out().line(made.head().toString());
    terminal.out().flush();
    return ExitCode.OK;
  }
}
