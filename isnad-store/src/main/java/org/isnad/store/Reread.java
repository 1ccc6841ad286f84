package org.isnad.store;

import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.report.Report;
import org.jdbi.v3.core.Handle;

/**
 * Reads every report again with the rules of today and links again what changes. No decision is
 * touched: what people decided stays over whatever machines find now.
 */
public final class Reread {

  private static final int BATCH = 500;

  private final Session session;
  private final InstantSource clock;
  private final Linking linking;
  private final ReaderVersion version;
  private final Function<List<Report>, List<Arrival>> reading;
  private final Consumer<Change> sink;

  Reread(
      Session session,
      InstantSource clock,
      Linking linking,
      ReaderVersion version,
      Function<List<Report>, List<Arrival>> reading,
      Consumer<Change> sink) {
    this.session = session;
    this.clock = clock;
    this.linking = linking;
    this.version = version;
    this.reading = reading;
    this.sink = sink;
  }

  /**
   * What was read again.
   *
   * @param reports how many
   * @param changed of how many the record is another now
   */
  public record Result(long reports, long changed) {}

  /** Signals that a transaction is to be undone, though all went well. */
  private static final class Undo extends RuntimeException {
    private static final long serialVersionUID = 1L;
    private final transient Result result;

    Undo(Result result) {
      super("only tried", null, false, false);
      this.result = result;
    }
  }

  /**
   * Reads all again, batch by batch; if it is killed, what was done stays and the rest is as
   * before.
   */
  public Result run() throws StoreException {
    Result all = new Result(0, 0);
    long last = 0;
    while (true) {
      long from = last;
      long[] next = {from};
      Result batch =
          session.write(
              handle -> {
                linking.linkAll(handle);
                Snapshot snapshot = Snapshot.take(handle);
                Result read = read(handle, from, next);
                linking.linkAll(handle);
                snapshot.compare(handle, sink);
                return read;
              });
      all = new Result(all.reports() + batch.reports(), all.changed() + batch.changed());
      if (next[0] == from) {
        return all;
      }
      last = next[0];
    }
  }

  /** Does all of it in one transaction and undoes it: the store stays as it is. */
  public Result dryRun() throws StoreException {
    try {
      return session.write(
          handle -> {
            linking.linkAll(handle);
            Snapshot snapshot = Snapshot.take(handle);
            Result all = new Result(0, 0);
            long[] next = {0};
            long from;
            do {
              from = next[0];
              Result batch = read(handle, from, next);
              all = new Result(all.reports() + batch.reports(), all.changed() + batch.changed());
            } while (next[0] != from);
            linking.linkAll(handle);
            snapshot.compare(handle, sink);
            throw new Undo(all);
          });
    } catch (Undo undone) {
      return undone.result;
    }
  }

  /** A report with the number and the record that it has. */
  private record Known(long number, Report report, Optional<String> record) {}

  private Result read(Handle handle, long from, long[] next) {
    List<Known> known =
        handle
            .createQuery(
                """
                SELECT r.id, r.text, s.external_id, s.file, s.url, s.outlet, s.title, s.published,
                  s.retrieved, n.record
                FROM report r
                JOIN sighting s ON s.id = r.main
                JOIN reading n ON n.id = r.reading
                WHERE r.id > :from ORDER BY r.id LIMIT :batch
                """)
            .bind("from", from)
            .bind("batch", BATCH)
            .map(
                (row, context) -> {
                  byte[] record = row.getBytes("record");
                  return new Known(
                      row.getLong("id"),
                      Rows.report(row),
                      record == null ? Optional.empty() : Optional.of(Packed.text(record)));
                })
            .list();
    if (known.isEmpty()) {
      return new Result(0, 0);
    }
    next[0] = known.get(known.size() - 1).number();
    List<Arrival> read = reading.apply(known.stream().map(Known::report).toList());
    Readings readings = new Readings(handle, version, clock.instant());
    long changed = 0;
    for (int i = 0; i < known.size(); i++) {
      if (!read.get(i).record().equals(known.get(i).record())) {
        Json before = known.get(i).record().map(Json::parse).orElse(Json.NULL);
        Json after = read.get(i).record().map(Json::parse).orElse(Json.NULL);
        Comparison comparison = new Comparison(before, after);
        comparison.changes().forEach(sink);
        readings.replace(known.get(i).number(), read.get(i), comparison.becomes());
        changed++;
      }
    }
    return new Result(known.size(), changed);
  }
}
