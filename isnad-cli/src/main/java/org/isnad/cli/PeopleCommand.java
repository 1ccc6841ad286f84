package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.concurrent.Callable;
import org.isnad.web.Settings;
import org.isnad.web.people.People;
import org.isnad.web.people.Person;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Who may use the server, for the one who runs it. */
@Command(
    name = "people",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = "Lists who may use isnad serve, and lets back in who is locked out.",
    footer = {
      "",
      "Works while the server runs.",
      "",
      "  isnad people --db isnad.db",
      "  isnad people --db isnad.db --reset layla"
    })
final class PeopleCommand implements Callable<Integer> {

  private static final String BY = "command line";

  private final Terminal terminal;

  @Option(
      names = "--db",
      paramLabel = "FILE",
      description = "The store. ${DEFAULT-VALUE} if not given.",
      defaultValue = "isnad.db")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  @Option(
      names = "--address",
      paramLabel = "URL",
      description = "Where the server is, for the link. ${DEFAULT-VALUE} if not given.",
      defaultValue = "http://" + Settings.LOOPBACK + ":" + Settings.PORT)
  @SuppressWarnings("NullAway.Init")
  private String address;

  @ArgGroup private @Nullable Act act;

  /** One of these. */
  private static final class Act {
    @Option(
        names = "--free",
        paramLabel = "NAME",
        description = "Forgets the tries to sign in that failed.")
    private @Nullable String free;

    @Option(
        names = "--reset",
        paramLabel = "NAME",
        description = "Prints a link by which this person chooses a new password, once.")
    private @Nullable String reset;
  }

  PeopleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    if (!Files.isRegularFile(file)) {
      throw new IOException(file + ": no such file");
    }
    try (People people = People.of(file, InstantSource.system())) {
      if (act != null && act.free != null) {
        Person person = find(people, act.free);
        people.lockouts().free(person.name());
        terminal.say(person.name() + " may try again");
      } else if (act != null && act.reset != null) {
        Person person = find(people, act.reset);
        if (person.isDisabled()) {
          people.setDisabled(person, false, BY);
        }
        people.lockouts().free(person.name());
        terminal.out().line(address + "/begin/" + people.links().password(person));
      } else {
        for (Person person : people.all()) {
          terminal
              .out()
              .line(
                  person.role().code()
                      + "\t"
                      + person.name()
                      + (person.isDisabled() ? "\tdisabled" : "")
                      + (person.hasPassword() ? "" : "\tno password yet"));
        }
      }
      terminal.out().flush();
      return ExitCode.OK;
    }
  }

  private Person find(People people, String name) throws IOException {
    return people.find(name).orElseThrow(() -> new IOException(file + ": nobody is named " + name));
  }
}
