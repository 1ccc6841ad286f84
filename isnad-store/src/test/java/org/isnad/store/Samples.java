package org.isnad.store;

import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.atomic.AtomicLong;
import org.isnad.report.Report;

/** Invented reports, and records of them as reading would write them. */
final class Samples {

  static final ReaderVersion VERSION = new ReaderVersion("test", "rules", "places");

  private Samples() {}

  /** A clock that goes on by a second each time it is looked at. */
  static InstantSource clock() {
    AtomicLong seconds = new AtomicLong(Instant.parse("2022-01-01T00:00:00Z").getEpochSecond());
    return () -> Instant.ofEpochSecond(seconds.getAndIncrement());
  }

  static Report report(int number) {
    return Report.ofText(
            "أفاد مصدر أمني، اليوم الأحد، بأن عبوة ناسفة استهدفت رتلا للتحالف الدولي قرب الحلة. رقم "
                + number)
        .withUrl("https://example.org/" + number)
        .withOutlet("وكالة المثال")
        .withPublished("2022-01-02");
  }

  static Arrival arrival(int number) {
    Report report = report(number);
    return Arrival.read(report, record(report, 1));
  }

  /** A record with so many accounts that say little; neighbours by number may be one incident. */
  static String record(Report report, int accounts) {
    int number = Math.abs(report.id().hashCode() % 10);
    StringBuilder record = new StringBuilder("{\"report\":{\"id\":\"" + report.id() + "\"}");
    record.append(",\"accounts\":[");
    for (int i = 1; i <= accounts; i++) {
      record
          .append(i > 1 ? "," : "")
          .append("{\"id\":\"" + report.id() + "#" + i + "\",\"type\":\"ied\",")
          .append("\"when\":{\"start\":\"2022-01-0" + (1 + number / 2) + "\",\"end\":")
          .append(
              "\"2022-01-0"
                  + (1 + number / 2)
                  + "\",\"precision\":\"day\"},\"where\":{\"country\":")
          .append("\"IQ\",\"admin1\":\"IQ-BB\",\"name\":\"Al-Hillah\",\"lat\":32.48,\"lon\":44.43,")
          .append("\"precision\":1}}");
    }
    return record.append("],\"statements\":[]}").toString();
  }
}
