package org.isnad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.isnad.engine.Isnad;
import org.isnad.report.Report;
import org.isnad.report.UnreadableReport;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/**
 * Reads a corpus report by report, round and round; one operation is one report.
 *
 * <p>With {@code -prof gc}, {@code gc.alloc.rate.norm} is the bytes allocated for a report.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 3, time = 5)
@Measurement(iterations = 5, time = 5)
@Fork(1)
public class ReadBenchmark {

  private final Isnad isnad = Isnad.arabic();
  private final AtomicInteger next = new AtomicInteger();
  private List<Report> reports = List.of();
  private List<Integer> bytes = List.of();

  /** Loads the corpus. */
  @Setup
  public void load() throws IOException {
    reports = Corpus.load();
    bytes =
        reports.stream()
            .map(report -> report.text().getBytes(StandardCharsets.UTF_8).length)
            .toList();
  }

  /** One report. */
  @Benchmark
  public Object read(Volume volume) {
    int index = Math.floorMod(next.getAndIncrement(), reports.size());
    volume.add(bytes.get(index));
    try {
      return isnad.read(reports.get(index));
    } catch (UnreadableReport unreadable) {
      return unreadable;
    }
  }
}
