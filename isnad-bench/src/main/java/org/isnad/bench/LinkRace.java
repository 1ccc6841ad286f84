package org.isnad.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.OperatingSystemMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.isnad.engine.RecordReader;
import org.isnad.incident.Incident;
import org.isnad.incident.Linker;
import org.isnad.incident.Testimony;

/**
 * How long it takes to link many accounts, how much memory, and how many of them find each other:
 * {@code LinkRace ACCOUNTS.jsonl COUNT...}, where the accounts are what {@code isnad read} wrote.
 */
final class LinkRace {
  private static final long SEED = 20260101;
  private static final double SECOND = 1e9;

  private LinkRace() {}

  /** Links each number of accounts once, the smaller first. */
  public static void main(String[] arguments) throws IOException {
    List<Testimony> readings = readings(Path.of(arguments[0]));
    System.out.printf(
        Locale.ROOT,
        "%d readings; %d cores to be seen; at most %.0f MB of heap%n",
        readings.size(),
        Runtime.getRuntime().availableProcessors(),
        Heap.limit());
    System.out.println(
        "accounts  incidents  made of  seconds  of processor  peak MB  B-cubed P      R");
    for (int i = 1; i < arguments.length; i++) {
      race(readings, Integer.parseInt(arguments[i]));
    }
  }

  private static List<Testimony> readings(Path file) throws IOException {
    List<Testimony> readings = new ArrayList<>();
    RecordReader reader = RecordReader.lean();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        readings.addAll(reader.read(line).testimonies());
      }
    }
    return readings;
  }

  private static void race(List<Testimony> readings, int count) {
    List<Testimony> accounts = Perturbed.of(readings, count, SEED);
    System.gc();
    Heap.restart();
    long processor = processor();
    long start = System.nanoTime();
    List<Incident> incidents = Linker.load().link(accounts);
    double seconds = (System.nanoTime() - start) / SECOND;
    double used = (processor() - processor) / SECOND;
    double peak = Heap.peak();
    double[] found = bCubed(incidents);
    System.out.printf(
        Locale.ROOT,
        "%8d  %9d  %7d  %7.1f  %12.1f  %7.0f  %9.3f  %5.3f%n",
        count,
        incidents.size(),
        accounts.stream().map(LinkRace::truth).distinct().count(),
        seconds,
        used,
        peak,
        found[0],
        found[1]);
  }

  private static String truth(Testimony testimony) {
    return testimony.origin().externalId().orElse("");
  }

  /** Precision and recall of neighbours, over all accounts. */
  private static double[] bCubed(List<Incident> incidents) {
    Map<String, Integer> sizes = new HashMap<>();
    for (Incident incident : incidents) {
      incident.testimonies().forEach(t -> sizes.merge(truth(t), 1, Integer::sum));
    }
    double precision = 0;
    double recall = 0;
    int accounts = 0;
    for (Incident incident : incidents) {
      Map<String, Integer> shared = new HashMap<>();
      incident.testimonies().forEach(t -> shared.merge(truth(t), 1, Integer::sum));
      Set<String> seen = new HashSet<>(shared.keySet());
      for (String one : seen) {
        double same = shared.getOrDefault(one, 0);
        precision += same * same / incident.testimonies().size();
        recall += same * same / sizes.getOrDefault(one, 1);
      }
      accounts += incident.testimonies().size();
    }
    return new double[] {precision / accounts, recall / accounts};
  }

  private static long processor() {
    OperatingSystemMXBean system = ManagementFactory.getOperatingSystemMXBean();
    return system instanceof com.sun.management.OperatingSystemMXBean sun
        ? sun.getProcessCpuTime()
        : 0;
  }
}
