package org.isnad.export;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Stream;
import org.isnad.engine.Isnad;
import org.isnad.engine.RecordWriter;
import org.isnad.report.Report;
import org.isnad.store.Arrival;
import org.isnad.store.Draft;
import org.isnad.store.Field;
import org.isnad.store.Filter;
import org.isnad.store.Json;
import org.isnad.store.ReaderVersion;
import org.isnad.store.Store;

/**
 * A store of invented news, really read: the demo's reports, and sentences of our own about places
 * that exist and events that did not happen.
 */
final class Holdings {

  static final String PROGRAM = "0.4.0-test";

  private static final Isnad ISNAD = Isnad.arabic();

  private static final List<String> NEWS =
      List.of(
          "أفاد مصدر أمني، اليوم الثلاثاء، بأن عبوة ناسفة انفجرت على رتل للتحالف الدولي في الحلة من"
              + " دون وقوع إصابات.",
          "قال مصدر في الشرطة، اليوم الثلاثاء، إن عبوة ناسفة انفجرت في الفلوجة وأسفرت عن مقتل عشرات"
              + " الأشخاص وإصابة 7 آخرين.",
          "قتل 3 مدنيين وأصيب 5 آخرون، اليوم الثلاثاء، بقصف مدفعي تركي على دهوك، بحسب مصدر محلي.",
          "اغتال مسلحون مجهولون، اليوم الثلاثاء، المواطن سلوان الكرخي قرب منزله في بعقوبة، حسبما"
              + " أفاد الملازم حيدر التميمي.",
          "تبنى تنظيم داعش، اليوم الثلاثاء، هجوما على نقطة تفتيش للجيش العراقي في الطارمية أسفر عن"
              + " مقتل جنديين.",
          "وقع هجوم مسلح في محافظة ديالى وأدى إلى مقتل 2.",
          "أصيب شخصان بانفجار لغم في قرية مجهولة.");

  private Holdings() {}

  /** A clock that goes on by a second each time it is looked at. */
  static InstantSource clock() {
    AtomicLong seconds = new AtomicLong(Instant.parse("2024-06-01T00:00:00Z").getEpochSecond());
    return () -> Instant.ofEpochSecond(seconds.getAndIncrement());
  }

  static List<Report> reports() {
    List<Report> reports = new ArrayList<>();
    for (int i = 0; i < NEWS.size(); i++) {
      Report report =
          Report.ofText(NEWS.get(i))
              .withUrl("https://example.org/news/" + i + "?words=الكرخي")
              .withOutlet(i % 2 == 0 ? "وكالة المثال" : "=صحيفة \"النهر\"; الثانية")
              .withTitle("خبر; \"رقم\" " + i);
      reports.add(i < 5 ? report.withPublished("2022-02-01") : report);
    }
    // The same incident from a second outlet, with another toll.
    reports.add(
        Report.ofText(
                "ذكر مصدر محلي، اليوم الثلاثاء، أن قصفا مدفعيا تركيا على دهوك أسفر عن مقتل 4 مدنيين"
                    + " وإصابة 5 آخرين.")
            .withOutlet("قناة البلد")
            .withPublished("2022-02-01"));
    reports.addAll(demo());
    return reports;
  }

  private static List<Report> demo() {
    Path folder =
        Path.of(System.getProperty("isnad.root", ".."))
            .resolve("isnad-cli/src/main/resources/org/isnad/cli/demo");
    try (Stream<Path> files = Files.list(folder)) {
      List<Report> reports = new ArrayList<>();
      for (Path file : files.filter(f -> f.toString().endsWith(".txt")).sorted().toList()) {
        reports.add(Report.ofText(Files.readString(file)));
      }
      return reports;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** A store with all of it, and with a few decisions. */
  static Store open(Path file) throws IOException {
    Store store = Store.open(file, clock());
    store
        .reports()
        .add(
            new ReaderVersion("test", "rules", "places"),
            reports().stream().map(Holdings::read).toList());
    while (store.link(50).accounts() > 0) {
      // Until nothing waits.
    }
    List<Case> cases = cases(store, Filter.ALL);
    Draft.By by = new Draft.By("سعاد", "قرأت الخبر");
    store.decisions().make(Draft.accept(cases.get(0).id(), by));
    Json toll = Json.parse("{\"low\":1,\"best\":1,\"high\":2}");
    store.decisions().make(Draft.correct(cases.get(1).id(), Field.KILLED, toll, by));
    store.decisions().make(Draft.correct(cases.get(3).id(), Field.WHERE, Json.NULL, by));
    store.decisions().make(Draft.notStated(cases.get(2).id(), Field.INJURED, by));
    return store;
  }

  private static Arrival read(Report report) {
    StringBuilder line = new StringBuilder();
    try {
      new RecordWriter().write(ISNAD.read(report), line);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return Arrival.read(report, line.toString());
  }

  /** The incidents as complete files show them. */
  static List<Case> cases(Store store, Filter filter) throws IOException {
    List<Case> cases = new ArrayList<>();
    Projection whole = new WholeProjection();
    store.explore().dossiers(filter, dossier -> cases.add(whole.of(dossier).orElseThrow()));
    return cases;
  }

  static ExportOptions options() {
    return ExportOptions.complete(PROGRAM);
  }
}
