package org.isnad.cli;

import java.io.FileDescriptor;
import java.io.FileInputStream;
import java.io.FileOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.PrintWriter;
import java.io.UncheckedIOException;
import java.time.InstantSource;
import picocli.AutoComplete;
import picocli.CommandLine;

/** Where the program starts. */
public final class Main {

  private static final int USAGE_WIDTH = 100;

  static {
    // Libraries that log find no logger, which is meant; they need not say so on every start.
    System.setProperty("slf4j.internal.verbosity", "ERROR");
  }

  private Main() {}

  /** Runs one command and ends with its exit code. */
  public static void main(String[] arguments) {
    InputStream in = new FileInputStream(FileDescriptor.in);
    OutputStream out = new FileOutputStream(FileDescriptor.out);
    OutputStream err = new FileOutputStream(FileDescriptor.err);
    int code = run(Terminal.of(in, out, err), arguments);
    System.exit(code);
  }

  /** Runs one command on the given streams. */
  static int run(Terminal terminal, String... arguments) {
    CommandLine commands = commands(terminal);
    try {
      int code = commands.execute(arguments);
      terminal.out().flush();
      return code;
    } catch (UncheckedIOException failure) {
      return failed(terminal, failure);
    } finally {
      terminal.err().flush();
    }
  }

  static CommandLine commands(Terminal terminal) {
    CommandLine commands =
        new CommandLine(new IsnadCommand())
            .addSubcommand("read", new ReadCommand(terminal))
            .addSubcommand("explain", new ExplainCommand(terminal))
            .addSubcommand("ingest", new IngestCommand(terminal))
            .addSubcommand("incidents", new IncidentsCommand(terminal))
            .addSubcommand("export", ExportCommand.line(terminal, InstantSource.system()))
            .addSubcommand("link", new LinkCommand(terminal))
            .addSubcommand("gaps", new GapsCommand(terminal))
            .addSubcommand("search", search(terminal))
            .addSubcommand("reread", new RereadCommand(terminal))
            .addSubcommand("verify", new VerifyCommand(terminal))
            .addSubcommand("backup", new BackupCommand(terminal))
            .addSubcommand("restore", new RestoreCommand(terminal))
            .addSubcommand("serve", new ServeCommand(terminal))
            .addSubcommand("people", new PeopleCommand(terminal))
            .addSubcommand("dates", new DatesCommand(terminal))
            .addSubcommand("eval", new EvalCommand(terminal))
            .addSubcommand("demo", new DemoCommand(terminal))
            .addSubcommand("gazetteer", gazetteer(terminal))
            .addSubcommand("generate-completion", new AutoComplete.GenerateCompletion());
    return commands
        .setOut(new PrintWriter(terminal.out()))
        .setErr(terminal.err())
        .setUsageHelpWidth(USAGE_WIDTH)
        .setCaseInsensitiveEnumValuesAllowed(true)
        .setExecutionExceptionHandler((failure, line, parsed) -> failed(terminal, failure));
  }

  /** What begins with a minus and is no option is a word that must not be there. */
  private static CommandLine search(Terminal terminal) {
    return new CommandLine(new SearchCommand(terminal))
        .setUnmatchedOptionsArePositionalParams(true);
  }

  private static CommandLine gazetteer(Terminal terminal) {
    return new CommandLine(new GazetteerCommand())
        .addSubcommand("import", new GazetteerImportCommand(terminal))
        .addSubcommand("add", new GazetteerAddCommand(terminal))
        .addSubcommand("lookup", new GazetteerLookupCommand(terminal));
  }

  private static int failed(Terminal terminal, Exception failure) {
    Throwable cause = failure instanceof UncheckedIOException io ? io.getCause() : failure;
    if (cause instanceof IOException io) {
      return cannot(terminal, io);
    }
    terminal.say("internal error, please report it: " + failure);
    failure.printStackTrace(terminal.err());
    return ExitCode.CANNOT_READ_OR_WRITE;
  }

  /** A reader that went away, as head(1) does, is no news; anything else is. */
  private static int cannot(Terminal terminal, IOException failure) {
    String why = String.valueOf(failure.getMessage());
    if (why.contains("Broken pipe") || why.contains("Pipe closed")) {
      return ExitCode.SOME_FAILED;
    }
    terminal.say("cannot read or write: " + why);
    return ExitCode.CANNOT_READ_OR_WRITE;
  }
}
