package org.isnad.cli;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.isnad.store.Head;
import org.isnad.store.Store;
import org.isnad.store.Verification;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** A store in, whether anything in it was touched out. */
@Command(
    name = "verify",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = "Checks that nothing in a store was edited, put in or taken away.",
    footer = {
      "",
      "All that came in and all that was decided is entered in a chain, each entry with the hash of",
      "the one before. The last entry, the head, is printed: note it elsewhere and give it with",
      "--head another time, so that entries that are cut off at the end, or a chain that was made",
      "anew, are found too. Exit code 1 says that something is not in order.",
      "",
      "  isnad verify --db isnad.db",
      "  isnad verify --db isnad.db --head 12:5feceb66ffc8..."
    })
final class VerifyCommand implements Callable<Integer> {

  private final Terminal terminal;

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Mixin
  @SuppressWarnings("NullAway.Init")
  private DbOption db;

  @Option(names = "--head", paramLabel = "HEAD", description = "A head that was noted before.")
  private @Nullable String head;

  VerifyCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Optional<Head> noted = head(head, spec);
    try (Store store = db.read()) {
      Verification found = store.verify(noted);
      found.faults().forEach(fault -> terminal.say(db.file() + ": " + fault));
      terminal.say(
          (found.holds() ? "in order: " : "NOT in order: ")
              + found.reports()
              + " reports, "
              + found.decisions()
              + " decisions; head:");
      terminal.out().line(found.head().toString());
      terminal.out().flush();
      return found.holds() ? ExitCode.OK : ExitCode.SOME_FAILED;
    }
  }

  /** A head as it is printed; anything else is a misuse. */
  static Optional<Head> head(@Nullable String told, CommandSpec spec) {
    try {
      return Optional.ofNullable(told).map(Head::parse);
    } catch (IllegalArgumentException wrong) {
      throw IsnadCommand.misuse(spec, "--head: " + wrong.getMessage());
    }
  }
}
