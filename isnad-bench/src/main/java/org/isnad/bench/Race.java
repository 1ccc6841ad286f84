package org.isnad.bench;

import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Report;

/**
 * Times peers over the same reports, on this thread alone. A round of one follows a round of the
 * other, so that what disturbs the machine disturbs both.
 */
final class Race {
  private static final double NANOS = 1e9;
  private static final double MEGABYTE = 1e6;

  /** A round reads its reports again until it has lasted so long. */
  private static final double LEAST_SECONDS = 3;

  /**
   * What one round measured.
   *
   * @param megabytes how much UTF-8 was read
   * @param seconds by the clock
   * @param processor seconds of processor of the whole program, collecting garbage included
   */
  record Round(double megabytes, double seconds, double processor) {
    double speed() {
      return megabytes / seconds;
    }

    double processorSpeed() {
      return megabytes / processor;
    }
  }

  private final List<Report> reports;
  private final int[] bytes;
  private long sum;

  Race(List<Report> reports) {
    this.reports = reports;
    this.bytes =
        reports.stream()
            .mapToInt(report -> report.text().getBytes(StandardCharsets.UTF_8).length)
            .toArray();
  }

  int reports() {
    return reports.size();
  }

  double megabytes() {
    return megabytes(reports.size());
  }

  private double megabytes(int count) {
    long all = 0;
    for (int i = 0; i < count; i++) {
      all += bytes[i];
    }
    return all / MEGABYTE;
  }

  /** How many reports from the first on a peer reads in so many seconds; at least one. */
  int reach(Peer peer, double seconds) {
    long end = System.nanoTime() + (long) (seconds * NANOS);
    int count = 0;
    while (count < reports.size() && (count == 0 || System.nanoTime() < end)) {
      sum += peer.read(reports.get(count++));
    }
    return count;
  }

  /** Reads without measuring, round after round, for so many seconds. */
  void warm(Peer peer, double seconds) {
    long end = System.nanoTime() + (long) (seconds * NANOS);
    while (System.nanoTime() < end) {
      reach(peer, (end - System.nanoTime()) / NANOS);
    }
  }

  /** All peers by turns over the first reports; for each peer its rounds. */
  List<List<Round>> run(List<? extends Peer> peers, int rounds, int count) {
    List<List<Round>> measured = new ArrayList<>();
    peers.forEach(peer -> measured.add(new ArrayList<>()));
    for (int round = 0; round < rounds; round++) {
      for (int i = 0; i < peers.size(); i++) {
        measured.get(i).add(round(peers.get(i), count));
      }
    }
    return measured;
  }

  Round round(Peer peer, int count) {
    long clock = System.nanoTime();
    long processor = processor();
    int passes = 0;
    double seconds = 0;
    while (seconds < LEAST_SECONDS) {
      for (int i = 0; i < count; i++) {
        sum += peer.read(reports.get(i));
      }
      passes++;
      seconds = (System.nanoTime() - clock) / NANOS;
    }
    return new Round(passes * megabytes(count), seconds, (processor() - processor) / NANOS);
  }

  private static long processor() {
    return ManagementFactory.getOperatingSystemMXBean()
            instanceof com.sun.management.OperatingSystemMXBean system
        ? system.getProcessCpuTime()
        : System.nanoTime();
  }

  /** Depends on everything that was read. */
  long sum() {
    return sum;
  }
}
