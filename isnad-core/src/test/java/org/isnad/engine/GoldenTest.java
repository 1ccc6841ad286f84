package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.account.Account;
import org.isnad.account.Statement;
import org.isnad.mention.Count;
import org.isnad.mention.harm.Outcome;
import org.isnad.report.Evidence;
import org.isnad.report.Report;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Whole reports about events that did not happen, and what is read in them. {@code -Dgolden.write}
 * writes the expected files anew; the difference is then to be reviewed line by line.
 */
class GoldenTest {
  private static final Isnad ISNAD = Isnad.arabic();
  private static final Path FOLDER = Path.of("src", "test", "resources", "golden");
  private static final String PUBLISHED = "published: ";

  static Stream<Path> reports() throws IOException {
    try (Stream<Path> files = Files.list(FOLDER)) {
      return files.filter(file -> file.toString().endsWith(".report")).sorted().toList().stream();
    }
  }

  @ParameterizedTest
  @MethodSource("reports")
  void aReportIsReadAsExpected(Path file) throws IOException {
    String found = drawn(ISNAD.read(report(file)));
    Path expected =
        file.resolveSibling(String.valueOf(file.getFileName()).replace(".report", ".expected"));
    if (System.getProperty("golden.write") != null) {
      Files.writeString(expected, found);
    }
    assertThat(found).isEqualTo(Files.readString(expected));
  }

  /** The first line may give the date of publication. */
  private static Report report(Path file) throws IOException {
    String text = Files.readString(file);
    if (!text.startsWith(PUBLISHED)) {
      return Report.ofText(text);
    }
    int end = text.indexOf('\n');
    return Report.ofText(text.substring(end + 1))
        .withPublished(text.substring(PUBLISHED.length(), end).strip());
  }

  private static String drawn(Reading reading) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "published "
            + reading.published().start().map(Object::toString).orElse("unknown")
            + " "
            + reading.published().basis().code());
    for (Account account : reading.accounts()) {
      lines.add("");
      lines.add(
          "account "
              + account.type().code()
              + " "
              + account.status().code()
              + (account.background() ? " background" : ""));
      lines.add("  words   " + quotes(account.trigger()));
      lines.add(
          "  when    "
              + account.when().start().map(Object::toString).orElse("-")
              + ".."
              + account.when().end().map(Object::toString).orElse("-")
              + account.when().time().map(t -> " " + t).orElse("")
              + quoted(account.when().evidence()));
      lines.add(
          "  where   "
              + account
                  .where()
                  .map(
                      where ->
                          where.name().orElse(where.arabic().orElse("-"))
                              + " ("
                              + where.admin1().orElse("-")
                              + ", precision "
                              + where.precision()
                              + ")"
                              + quoted(where.evidence()))
                  .orElse("-"));
      lines.add(
          "  actor   "
              + account.actor().id()
              + " "
              + account.actor().certainty()
              + quoted(account.actor().evidence()));
      lines.add("  target  " + account.target().category() + quoted(account.target().evidence()));
      account
          .weapons()
          .forEach(
              weapon ->
                  lines.add(
                      "  weapon  "
                          + weapon.type()
                          + (weapon.count().isPresent() ? " x" + weapon.count().getAsLong() : "")
                          + quoted(weapon.evidence())));
      for (Outcome outcome : Outcome.values()) {
        if (account.harm().containsKey(outcome)) {
          lines.add(
              "  harm    "
                  + outcome
                  + " "
                  + told(account.harm().get(outcome).count())
                  + quoted(account.harm().get(outcome).evidence()));
        }
      }
      account
          .claim()
          .ifPresent(
              claim ->
                  lines.add("  claim   " + claim.group().orElse("-") + quoted(claim.evidence())));
      account
          .chain()
          .forEach(link -> lines.add("  chain   " + link.kind() + quoted(link.evidence())));
    }
    for (Statement statement : reading.statements()) {
      lines.add("");
      lines.add(
          "statement "
              + statement.kind()
              + " "
              + statement.count().low()
              + quoted(statement.evidence()));
    }
    return lines.stream().map(String::stripTrailing).collect(Collectors.joining("\n", "", "\n"));
  }

  private static String told(Count count) {
    return count.low()
        + ".."
        + (count.best().isPresent() ? count.best().getAsLong() : "")
        + ".."
        + (count.high().isPresent() ? count.high().getAsLong() : "");
  }

  private static String quoted(List<Evidence> evidence) {
    return evidence.isEmpty() ? "" : " " + quotes(evidence);
  }

  private static String quotes(List<Evidence> evidence) {
    return evidence.stream()
        .map(words -> "[" + words.quote().replace('\n', ' ') + "]")
        .collect(Collectors.joining(" "));
  }
}
