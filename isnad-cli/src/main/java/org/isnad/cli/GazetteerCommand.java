package org.isnad.cli;

import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/** The commands for a user's own places, which this one only holds. */
@Command(
    name = "gazetteer",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = "Adds places of your own to those that Isnad knows, and looks places up.",
    synopsisSubcommandLabel = "COMMAND",
    footer = {
      "",
      "Your places are kept as tables in the folder gazetteer of your data, where read and explain find",
      "them. A table is a text that can be edited; take its file away and its places are gone."
    })
final class GazetteerCommand implements Runnable {

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Override
  public void run() {
    throw IsnadCommand.misuse(spec, "which command?");
  }
}
