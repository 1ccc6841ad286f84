package org.isnad.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine.Command;
import picocli.CommandLine.IVersionProvider;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** The {@code isnad} command, which only holds the others. */
@Command(
    name = "isnad",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = "Reads Arabic news about armed attacks and gives back cited accounts.",
    synopsisSubcommandLabel = "COMMAND",
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0  all went well",
      "  1  some inputs failed: each is named, the others are read;",
      "     or the reader of the output went away",
      "  2  the command was not understood",
      "  3  a file could not be read or the output not be written",
      "",
      "Data goes to standard output, everything else to standard error.",
      "New here? Try: isnad demo"
    })
final class IsnadCommand implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "which command?");
  }

  /** The version that the build wrote down. */
  static final class Version implements IVersionProvider {

    @Override
    public String[] getVersion() throws IOException {
      return new String[] {"isnad " + number()};
    }

    static String number() throws IOException {
      try (InputStream file = IsnadCommand.class.getResourceAsStream("version.txt")) {
        return file == null ? "?" : new String(file.readAllBytes(), StandardCharsets.UTF_8).strip();
      }
    }
  }

  /** Says that the command was misused. */
  static ParameterException misuse(CommandSpec spec, String why) {
    return new ParameterException(spec.commandLine(), why);
  }
}
