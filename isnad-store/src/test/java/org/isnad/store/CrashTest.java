package org.isnad.store;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * A program that is killed at any moment loses nothing that it had acknowledged, and leaves a store
 * that opens and goes on.
 */
class CrashTest {

  private static final int KILLS = Integer.getInteger("crash.kills", 200);
  private static final int LANES = 4;
  private static final int MOST_MILLIS = 150;

  @TempDir
  @SuppressWarnings("NullAway.Init")
  private Path folder;

  @Test
  void whatWasAcknowledgedIsThereAfterEveryKill() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(LANES);
    try {
      List<Future<Integer>> lanes = new ArrayList<>();
      for (int lane = 0; lane < LANES; lane++) {
        int number = lane;
        lanes.add(threads.submit(() -> lane(number)));
      }
      int working = 0;
      for (Future<Integer> lane : lanes) {
        working += lane.get();
      }
      assertThat(working).as("the children did write").isGreaterThan(KILLS / 3);
    } finally {
      threads.shutdownNow();
    }
  }

  /** Kills one child after the other on one store; gives how many of them had written. */
  private int lane(int lane) throws IOException, InterruptedException {
    Path file = folder.resolve(lane + ".db");
    Random random = new Random(lane);
    long acknowledged = 0;
    Head last = Head.NONE;
    int working = 0;
    for (int kill = 0; kill < KILLS / LANES; kill++) {
      Path said = folder.resolve(lane + "-" + kill + ".out");
      Process child = start(file, said);
      // One in four dies while it starts or opens the store, the others while they write.
      while (kill % 4 != 0 && child.isAlive() && Files.size(said) == 0) {
        TimeUnit.MILLISECONDS.sleep(2);
      }
      TimeUnit.MILLISECONDS.sleep(random.nextInt(MOST_MILLIS));
      child.destroyForcibly();
      assertThat(child.waitFor(60, TimeUnit.SECONDS)).isTrue();
      for (String line : Files.readString(said).split("\n", -1)) {
        String[] words = line.split(" ", -1);
        if (words.length == 3 && words[2].length() > 64) {
          acknowledged = words[0].equals("kept") ? Long.parseLong(words[1]) : acknowledged;
          last = Head.parse(words[2]);
        }
      }
      working += Files.size(said) > 0 ? 1 : 0;
      check(file, acknowledged, last);
    }
    return working;
  }

  private static void check(Path file, long acknowledged, Head last) throws StoreException {
    try (Store store = Store.open(file, Samples.clock())) {
      assertThat(store.reports().count()).isGreaterThanOrEqualTo(acknowledged);
      if (acknowledged > 0) {
        assertThat(store.reports().find(Samples.report((int) acknowledged - 1).id())).isPresent();
      }
      assertThat(store.verify(Optional.of(last)).faults()).isEmpty();
    }
  }

  private Process start(Path file, Path said) throws IOException {
    return new ProcessBuilder(
            Path.of(System.getProperty("java.home"), "bin", "java").toString(),
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Dorg.sqlite.tmpdir=" + folder,
            "-cp",
            System.getProperty("java.class.path"),
            CrashWriter.class.getName(),
            file.toString())
        .redirectOutput(said.toFile())
        .redirectError(folder.resolve("errors.txt").toFile())
        .start();
  }
}
