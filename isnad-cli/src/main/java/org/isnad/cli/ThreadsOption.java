package org.isnad.cli;

import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that says how many reports are read at once. */
final class ThreadsOption {

  private static final int MOST = 1024;

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  private int threads = Runtime.getRuntime().availableProcessors();

  @Option(
      names = "--threads",
      paramLabel = "N",
      description = "How many reports are read at once; as many as there are cores.")
  void tell(int number) {
    if (number < 1 || number > MOST) {
      throw IsnadCommand.misuse(spec, "--threads must be between 1 and " + MOST);
    }
    threads = number;
  }

  int number() {
    return threads;
  }
}
