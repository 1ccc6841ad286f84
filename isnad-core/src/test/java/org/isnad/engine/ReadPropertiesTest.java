package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.isnad.Forall;
import org.isnad.report.Report;
import org.isnad.report.UnreadableReport;
import org.junit.jupiter.api.Test;

/** What must hold for every text whatever. */
class ReadPropertiesTest {

  private static final Isnad ISNAD = Isnad.arabic();

  private static final Pattern EVIDENCE =
      Pattern.compile("\"start\":(\\d+),\"end\":(\\d+),\"quote\":(\"(?:[^\"\\\\]|\\\\.)*\")");

  @Test
  void everyQuotationStandsWhereItClaimsTo() {
    AtomicInteger quotations = new AtomicInteger();
    Forall.forall(
        random -> {
          String text = RandomText.of(random);
          Matcher evidence = EVIDENCE.matcher(record(text));
          while (evidence.find()) {
            int start = Integer.parseInt(evidence.group(1));
            int end = Integer.parseInt(evidence.group(2));
            int from = text.offsetByCodePoints(0, start);
            int to = text.offsetByCodePoints(from, end - start);
            assertThat(RandomText.json(text.substring(from, to))).isEqualTo(evidence.group(3));
            quotations.incrementAndGet();
          }
        });
    assertThat(quotations.get()).isGreaterThan(100);
  }

  @Test
  void readingDependsOnTheReportAlone() throws Exception {
    List<String> texts =
        IntStream.range(0, 200).mapToObj(i -> RandomText.of(new SplittableRandom(i))).toList();
    List<String> alone = texts.stream().map(ReadPropertiesTest::record).toList();
    ExecutorService threads = Executors.newFixedThreadPool(8);
    try {
      List<Callable<String>> tasks =
          texts.stream().map(text -> (Callable<String>) () -> record(text)).toList();
      List<Future<String>> together = threads.invokeAll(tasks);
      for (int i = 0; i < alone.size(); i++) {
        assertThat(together.get(i).get()).isEqualTo(alone.get(i));
      }
    } finally {
      threads.shutdownNow();
    }
  }

  /** The record, or why there is none. */
  static String record(String text) {
    StringBuilder record = new StringBuilder();
    try {
      new RecordWriter().write(ISNAD.read(Report.ofText(text)), record);
    } catch (UnreadableReport unreadable) {
      return String.valueOf(unreadable.getMessage());
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return record.toString();
  }
}
