package org.isnad.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/** The option that dates reports which carry no date. */
final class PublishedOption {

  @Spec(Spec.Target.MIXEE)
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  private @Nullable String told;

  @Option(
      names = "--published",
      paramLabel = "DATE",
      description = "ISO date (and time) of publication of those reports that carry none.")
  void tell(String date) {
    if (!PublishedDate.isIso(date)) {
      throw IsnadCommand.misuse(
          spec, "--published must be an ISO date such as 2022-01-04, not " + date);
    }
    told = date;
  }

  Optional<String> date() {
    return Optional.ofNullable(told);
  }
}
