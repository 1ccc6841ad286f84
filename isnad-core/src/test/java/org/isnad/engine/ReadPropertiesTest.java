package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.List;
import java.util.Locale;
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
          quotations.addAndGet(quotationsHold(RandomText.of(random)));
        });
    assertThat(quotations.get()).isGreaterThan(100);
  }

  private static int quotationsHold(String text) {
    int quotations = 0;
    Matcher evidence = EVIDENCE.matcher(record(text));
    while (evidence.find()) {
      int start = Integer.parseInt(evidence.group(1));
      int end = Integer.parseInt(evidence.group(2));
      int from = text.offsetByCodePoints(0, start);
      int to = text.offsetByCodePoints(from, end - start);
      assertThat(RandomText.json(text.substring(from, to))).isEqualTo(evidence.group(3));
      quotations++;
    }
    return quotations;
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

  /** The default locale is what a user's machine says; the record must not know it. */
  @Test
  void theUsersLocaleChangesNothing() {
    List<String> texts =
        IntStream.range(0, 60).mapToObj(i -> RandomText.of(new SplittableRandom(i))).toList();
    Locale before = Locale.getDefault();
    try {
      Locale.setDefault(Locale.ROOT);
      List<String> plain = texts.stream().map(ReadPropertiesTest::record).toList();
      for (String tag : List.of("ar-IQ", "tr-TR", "fa-IR-u-nu-arabext")) {
        Locale.setDefault(Locale.forLanguageTag(tag));
        assertThat(texts.stream().map(ReadPropertiesTest::record).toList())
            .as(tag)
            .isEqualTo(plain);
      }
    } finally {
      Locale.setDefault(before);
    }
  }

  @Test
  void readingTwiceGivesTheSameBytes() {
    Forall.forall(
        random -> {
          String text = RandomText.of(random);
          assertThat(record(text)).isEqualTo(record(text));
        });
  }

  /** What a report says of itself counts, not what was read before it by another instance. */
  @Test
  void everyInstanceReadsTheSame() {
    Isnad other = Isnad.arabic();
    for (int i = 0; i < 30; i++) {
      String text = RandomText.of(new SplittableRandom(i));
      assertThat(record(other, text)).isEqualTo(record(text));
    }
  }

  @Test
  void anyMixtureOfTheLexiconsWordsIsRead() {
    LexiconWords words = new LexiconWords(ISNAD.lexicon());
    AtomicInteger accounts = new AtomicInteger();
    Forall.forall(
        random -> {
          String record = record(words.mixture(random));
          assertThat(record).startsWith("{").endsWith("}\n");
          accounts.addAndGet(record.contains("\"accounts\":[]") ? 0 : 1);
        });
    assertThat(accounts.get()).isPositive();
  }

  @Test
  void quotationsHoldInAnyMixture() {
    LexiconWords words = new LexiconWords(ISNAD.lexicon());
    Forall.forall(random -> quotationsHold(words.mixture(random)));
  }

  /** The record, or why there is none. */
  static String record(String text) {
    return record(ISNAD, text);
  }

  private static String record(Isnad isnad, String text) {
    StringBuilder record = new StringBuilder();
    try {
      new RecordWriter().write(isnad.read(Report.ofText(text)), record);
    } catch (UnreadableReport unreadable) {
      return String.valueOf(unreadable.getMessage());
    } catch (IOException impossible) {
      throw new IllegalStateException(impossible);
    }
    return record.toString();
  }
}
