package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import org.isnad.store.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/** What comes in bit by bit gives the incidents of all at once. */
@Timeout(value = 300, unit = TimeUnit.SECONDS)
class IncidentsCommandTest {

  @TempDir private Path folder;

  /** The accounts of each incident, without its id. */
  private static Set<String> groups(String incidents) {
    Set<String> groups = new TreeSet<>();
    incidents
        .lines()
        .forEach(
            line ->
                groups.add(
                    new TreeSet<>(
                            Json.parse(line).get("accounts").list().stream()
                                .map(Json::toString)
                                .toList())
                        .toString()));
    return groups;
  }

  private List<String> lines() throws IOException {
    Path gold =
        Path.of(System.getProperty("isnad.root", ".."))
            .resolve("isnad-core/src/test/resources/gold");
    List<String> lines = new ArrayList<>();
    for (String name : List.of("dev-iraq.jsonl", "dev-region.jsonl")) {
      lines.addAll(Files.readAllLines(gold.resolve(name)));
    }
    return lines;
  }

  @Test
  void ingestsInAnyOrderAndPortionGiveWhatReadAndLinkGive() throws IOException {
    List<String> lines = lines();
    Path all = Files.write(folder.resolve("all.jsonl"), lines);
    Run read = Run.of("read", all);
    Path accounts = Files.writeString(folder.resolve("accounts.jsonl"), read.out());
    Set<String> whole = groups(Run.of("link", accounts).out());
    assertThat(whole).hasSizeGreaterThan(20);
    for (int seed = 1; seed <= 2; seed++) {
      Random random = new Random(seed);
      Collections.shuffle(lines, random);
      Path database = folder.resolve(seed + ".db");
      for (int from = 0; from < lines.size(); ) {
        int to = Math.min(lines.size(), from + 20 + random.nextInt(30));
        Path part = Files.write(folder.resolve("part.jsonl"), lines.subList(from, to));
        Run run = Run.of("ingest", "--db", database, part);
        assertThat(run.code()).as(run.err()).isZero();
        from = to;
      }
      Run incidents = Run.of("incidents", "--db", database);
      assertThat(incidents.code()).isZero();
      assertThat(groups(incidents.out())).isEqualTo(whole);
      Run table = Run.of("incidents", "--db", database, "--format", "table");
      assertThat(table.out().lines().count()).isEqualTo(incidents.out().lines().count() + 1);
    }
  }

  @Test
  void aStoreThatIsNotThereIsNamed() {
    Run run = Run.of("incidents", "--db", folder.resolve("none.db"));
    assertThat(run.code()).isEqualTo(3);
    assertThat(run.err()).contains("none.db: no such file");
  }
}
