package org.isnad.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.lexicon.Lexicon;
import org.junit.jupiter.api.Test;

/** Every weight is one that the program asks for. */
class WeightNamesTest {

  private static final Pattern LITERAL = Pattern.compile("\"((?:[^\"\\\\\\n]|\\\\.)*)\"");

  private static final List<String> JOINTS = List.of("-on-", "-by-");

  private static Set<String> literals() throws IOException {
    Set<String> literals = new TreeSet<>();
    try (Stream<Path> files = Files.walk(Path.of("src", "main", "java"))) {
      for (Path file : files.filter(f -> f.toString().endsWith(".java")).toList()) {
        Matcher matcher = LITERAL.matcher(Files.readString(file));
        while (matcher.find()) {
          literals.add(matcher.group(1));
        }
      }
    }
    return literals;
  }

  private static boolean isNamed(String weight, Set<String> literals) {
    return literals.contains(weight)
        || literals.stream()
            .filter(prefix -> prefix.endsWith(".") || prefix.endsWith("-"))
            .filter(weight::startsWith)
            .map(prefix -> weight.substring(prefix.length()))
            .anyMatch(rest -> literals.contains(rest) || isPair(rest, literals));
  }

  private static boolean isPair(String rest, Set<String> literals) {
    return JOINTS.stream()
        .anyMatch(
            joint -> {
              int at = rest.indexOf(joint);
              return at > 0
                  && literals.contains(rest.substring(0, at))
                  && literals.contains(rest.substring(at + joint.length()));
            });
  }

  @Test
  void noWeightIsLeftThatNothingAsksFor() throws IOException {
    Set<String> literals = literals();
    List<String> weights =
        Lexicon.lines("weights.tsv").stream()
            .filter(line -> !line.isBlank() && !line.startsWith("#"))
            .map(line -> line.substring(0, line.indexOf('\t')))
            .toList();
    assertThat(weights).hasSizeGreaterThan(500);
    assertThat(weights).allMatch(weight -> isNamed(weight, literals));
    assertThat(isNamed("admit.counted-attacks", literals)).as("one that was left once").isFalse();
  }
}
