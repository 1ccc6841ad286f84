package org.isnad.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.isnad.engine.Isnad;
import org.isnad.report.Report;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Param;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** Reads texts of growing length: megabytes a second must not fall as the text grows. */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Warmup(iterations = 2, time = 5)
@Measurement(iterations = 3, time = 5)
@Fork(1)
public class LinearityBenchmark {

  private final Isnad isnad = Isnad.arabic();

  /** The length of the text in letters. */
  @Param({"2000", "20000", "200000", "2000000"})
  private int letters;

  /** What the text is made of: news, or one letter. */
  @Param({"news", "letter"})
  private String what = "news";

  private Report report = Report.ofText("");
  private int bytes;

  /** Makes the text. */
  @Setup
  public void make() throws IOException {
    String text = what.equals("news") ? news() : Corpus.sample().substring(0, 1).repeat(letters);
    report = Report.ofText(text);
    bytes = text.getBytes(StandardCharsets.UTF_8).length;
  }

  /**
   * The corpus or the sample again and again, with a number before each line: a line told twice is
   * not read twice.
   */
  private String news() throws IOException {
    List<String> lines = Corpus.load().stream().flatMap(report -> report.text().lines()).toList();
    StringBuilder text = new StringBuilder(letters + 1000);
    for (int round = 0; text.length() < letters; round++) {
      for (String line : lines) {
        text.append(line.isBlank() ? "" : round + " ").append(line).append('\n');
      }
    }
    return text.substring(0, letters);
  }

  /** The whole text as one report. */
  @Benchmark
  public Object read(Volume volume) {
    volume.add(bytes);
    return isnad.read(report);
  }
}
