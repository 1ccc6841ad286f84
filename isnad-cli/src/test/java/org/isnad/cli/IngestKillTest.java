package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import org.isnad.store.Store;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;

/**
 * A process that is killed while it takes reports in loses nothing that it told as kept, and the
 * next one goes on. {@code -Disnad.kills=200} kills as often; a build does it a few times.
 */
@Timeout(value = 60, unit = TimeUnit.MINUTES)
class IngestKillTest {

  private static final int KILLS = Integer.getInteger("isnad.kills", 3);
  private static final int REPORTS = 1200;
  private static final int LONGEST_WAIT = 3000;
  private static final int SAMPLED = 40;

  @TempDir private Path folder;

  private final Set<String> told = new HashSet<>();
  private final Set<String> checked = new HashSet<>();

  private Process start(Path database, Path news) throws IOException {
    List<String> command =
        List.of(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:+UseSerialGC",
            "-XX:TieredStopAtLevel=1",
            "-cp",
            System.getProperty("java.class.path"),
            "org.isnad.cli.Main",
            "ingest",
            "--print-ids",
            "--threads",
            "2",
            "--db",
            database.toString(),
            news.toString());
    ProcessBuilder builder = new ProcessBuilder(command);
    builder.redirectError(folder.resolve("err").toFile());
    return builder.start();
  }

  /** Notes the ids that are told, until the process ends. */
  private Thread listen(Process process, CountDownLatch first) {
    Thread listener =
        new Thread(
            () -> {
              try (BufferedReader lines = process.inputReader(StandardCharsets.UTF_8)) {
                for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                  if (line.length() == "sha256:".length() + 64) {
                    told.add(line);
                    first.countDown();
                  }
                }
              } catch (IOException killed) {
                return;
              }
            });
    listener.start();
    return listener;
  }

  private Path news() throws IOException {
    List<String> lines = new ArrayList<>();
    for (int i = 0; i < REPORTS; i++) {
      String text = Samples.demo(Samples.demos().get(i % Samples.demos().size()));
      lines.add(Samples.line("" + i, text + "\n" + i));
    }
    return Files.write(folder.resolve("news.jsonl"), lines);
  }

  @Test
  void whatWasToldAsKeptOutlivesTheProcess() throws Exception {
    Path news = news();
    SplittableRandom random = new SplittableRandom(11);
    Path database = folder.resolve("0.db");
    int kills = 0;
    int round = 0;
    while (kills < KILLS) {
      Process process = start(database, news);
      CountDownLatch first = new CountDownLatch(1);
      Thread listener = listen(process, first);
      // Some die at any moment from their start on, most while they write or link.
      if (random.nextInt(4) > 0) {
        first.await(1, TimeUnit.MINUTES);
      }
      boolean ended = process.waitFor(random.nextInt(LONGEST_WAIT), TimeUnit.MILLISECONDS);
      process.destroyForcibly();
      process.waitFor();
      listener.join();
      if (ended) {
        assertThat(process.exitValue()).as(Files.readString(folder.resolve("err"))).isZero();
        assertComplete(database);
        database = folder.resolve(++round + ".db");
        told.clear();
        checked.clear();
      } else {
        kills++;
        assertNothingLost(database);
      }
    }
    Process last = start(database, news);
    Thread listener = listen(last, new CountDownLatch(1));
    assertThat(last.waitFor()).as(Files.readString(folder.resolve("err"))).isZero();
    listener.join();
    assertComplete(database);
  }

  /** What was told by the process that just died is looked for whole, of the rest a sample. */
  private void assertNothingLost(Path database) throws IOException {
    if (told.isEmpty()) {
      return;
    }
    try (Store store = Store.open(database, InstantSource.system())) {
      int number = 0;
      for (String id : told) {
        if (!checked.contains(id) || number++ % SAMPLED == 0) {
          assertThat(store.reports().record(id)).as(id).isPresent();
        }
      }
      assertThat(store.reports().count()).isGreaterThanOrEqualTo(told.size());
    }
    checked.addAll(told);
  }

  private void assertComplete(Path database) throws IOException {
    try (Store store = Store.read(database)) {
      assertThat(store.reports().count()).isEqualTo(REPORTS);
      assertThat(store.verify(Optional.empty()).faults()).isEmpty();
    }
    assertNothingLost(database);
    try (Stream<Path> files = Files.list(folder)) {
      assertThat(files.map(Path::toString).filter(name -> name.endsWith(".tmp"))).isEmpty();
    }
  }
}
