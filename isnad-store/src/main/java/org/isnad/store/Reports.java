package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.report.Report;
import org.jdbi.v3.core.Handle;

/** The reports of a store, with where they were come upon and what was read in them. */
public final class Reports {

  private final Session session;
  private final InstantSource clock;
  private final Stems stems;

  Reports(Session session, InstantSource clock, Stems stems) {
    this.session = session;
    this.clock = clock;
    this.stems = stems;
  }

  /** Of some reports those that the store does not have yet, in their order. */
  public List<Report> missing(List<Report> reports) throws StoreException {
    return session.read(
        handle -> {
          List<Report> missing = new ArrayList<>();
          for (Report report : reports) {
            if (!isKnown(handle, Arrival.same(report))) {
              missing.add(report);
            }
          }
          return missing;
        });
  }

  /**
   * Keeps a batch: all of it or, if this throws, nothing. When it returns, the batch is on disk. A
   * report that is known is not kept twice, so that a batch may be given again.
   *
   * @param version what the reports were read with
   */
  public Added add(ReaderVersion version, List<Arrival> batch) throws StoreException {
    return session.write(handle -> add(handle, version, batch));
  }

  private Added add(Handle handle, ReaderVersion version, List<Arrival> batch) {
    Instant now = clock.instant();
    List<Arrival> fresh = new ArrayList<>();
    Set<String> seen = new HashSet<>();
    for (Arrival arrival : batch) {
      String same = Arrival.same(arrival.report());
      if (seen.add(same) && !isKnown(handle, same)) {
        fresh.add(arrival);
      }
    }
    if (fresh.isEmpty()) {
      return new Added(0, 0, batch.size(), 0);
    }
    List<String> seals = new ArrayList<>();
    for (Arrival arrival : fresh) {
      seals.add(seal(arrival, now));
    }
    Json body =
        Json.of(Map.of("sightings", Json.of(seals.size()), "digest", Json.of(Hash.ofLines(seals))));
    long entry = Chain.append(handle, Entry.INGEST, now, body);
    Readings readings = new Readings(handle, version, now);
    int reports = 0;
    int accounts = 0;
    for (int i = 0; i < fresh.size(); i++) {
      Arrival arrival = fresh.get(i);
      Optional<Long> known = reportId(handle, arrival.report().id());
      long report = known.isPresent() ? known.get() : insert(handle, arrival.report());
      reports += known.isPresent() ? 0 : 1;
      long sighting = insert(handle, report, arrival, seals.get(i), now, entry);
      if (takesOver(handle, report, sighting, arrival.report())) {
        accounts += readings.put(report, arrival);
      }
    }
    return new Added(reports, fresh.size() - reports, batch.size() - fresh.size(), accounts);
  }

  private static String seal(Arrival arrival, Instant now) {
    return Hash.of(
        Arrival.row(arrival.report(), arrival.mediaType(), arrival.original(), now.toString())
            .toString());
  }

  private static boolean isKnown(Handle handle, String same) {
    return handle
        .createQuery("SELECT 1 FROM sighting WHERE same = :same")
        .bind("same", same)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  private static Optional<Long> reportId(Handle handle, String key) {
    return handle
        .createQuery("SELECT id FROM report WHERE key = :key")
        .bind("key", key)
        .mapTo(Long.class)
        .findOne();
  }

  private long insert(Handle handle, Report report) {
    long id =
        handle
            .createUpdate("INSERT INTO report (key, text) VALUES (:key, :text)")
            .bind("key", report.id())
            .bind("text", report.text())
            .executeAndReturnGeneratedKeys()
            .mapTo(Long.class)
            .one();
    handle
        .createUpdate("INSERT INTO report_words (rowid, title, body) VALUES (:id, :title, :body)")
        .bind("id", id)
        .bind("title", String.join(" ", stems.of(report.title().orElse(""))))
        .bind("body", String.join(" ", stems.of(report.text())))
        .execute();
    return id;
  }

  private static long insert(
      Handle handle, long report, Arrival arrival, String seal, Instant now, long entry) {
    Report given = arrival.report();
    return handle
        .createUpdate(
            """
            INSERT INTO sighting (report, same, external_id, file, url, outlet, title, published,
              retrieved, media_type, original, seal, at, entry)
            VALUES (:report, :same, :externalId, :file, :url, :outlet, :title, :published,
              :retrieved, :mediaType, :original, :seal, :at, :entry)
            """)
        .bind("report", report)
        .bind("same", Arrival.same(given))
        .bind("externalId", given.externalId().orElse(null))
        .bind("file", given.file().orElse(null))
        .bind("url", given.url().orElse(null))
        .bind("outlet", given.outlet().orElse(null))
        .bind("title", given.title().orElse(null))
        .bind("published", given.published().orElse(null))
        .bind("retrieved", given.retrieved().orElse(null))
        .bind("mediaType", arrival.mediaType())
        .bind("original", arrival.original().map(Packed::of).orElse(null))
        .bind("seal", seal)
        .bind("at", now.toString())
        .bind("entry", entry)
        .executeAndReturnGeneratedKeys()
        .mapTo(Long.class)
        .one();
  }

  /** Whether a report is from now on read as it was come upon here. */
  private static boolean takesOver(Handle handle, long report, long sighting, Report given) {
    Optional<Report> main =
        handle
            .createQuery(
                "SELECT s.*, r.text FROM report r JOIN sighting s ON s.id = r.main WHERE r.id = :id")
            .bind("id", report)
            .map((row, context) -> Rows.report(row))
            .findOne();
    if (main.isPresent() && Arrival.rank(main.get()).compareTo(Arrival.rank(given)) <= 0) {
      return false;
    }
    handle
        .createUpdate("UPDATE report SET main = :main WHERE id = :id")
        .bind("main", sighting)
        .bind("id", report)
        .execute();
    return true;
  }

  /** A report by its id ({@code sha256:...}), as it is read. */
  public Optional<Report> find(String id) throws StoreException {
    return session.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT s.*, r.text FROM report r JOIN sighting s ON s.id = r.main
                    WHERE r.key = :key
                    """)
                .bind("key", id)
                .map((row, context) -> Rows.report(row))
                .findOne());
  }

  /** The line of the accounts format that holds for a report, if it could be read. */
  public Optional<String> record(String id) throws StoreException {
    return reading(id, "record", row -> Packed.text(row.getBytes("record")));
  }

  /** Why a report could not be read; empty if it was, or is not there. */
  public Optional<String> problem(String id) throws StoreException {
    return reading(id, "problem", row -> row.getString("problem"));
  }

  /** A column of a row. */
  private interface Cell {
    String of(ResultSet row) throws SQLException;
  }

  /** A column of the reading that holds for a report, if something stands in it. */
  private Optional<String> reading(String id, String column, Cell cell) throws StoreException {
    return session.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT n.%1$s FROM report r JOIN reading n ON n.id = r.reading
                    WHERE r.key = :key AND n.%1$s IS NOT NULL
                    """
                        .formatted(column))
                .bind("key", id)
                .map((row, context) -> cell.of(row))
                .findOne());
  }

  /** All places where a report was come upon, the first first. */
  public List<Sighting> sightings(String id) throws StoreException {
    return session.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT s.*, r.text FROM report r JOIN sighting s ON s.report = r.id
                    WHERE r.key = :key ORDER BY s.id
                    """)
                .bind("key", id)
                .map((row, context) -> Rows.sighting(row))
                .list());
  }

  /** The bytes that a report was taken from when it was first come upon. */
  public Optional<byte[]> original(String id) throws StoreException {
    return session.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT s.original, r.text FROM report r JOIN sighting s ON s.report = r.id
                    WHERE r.key = :key ORDER BY s.id LIMIT 1
                    """)
                .bind("key", id)
                .map((row, context) -> Rows.original(row))
                .findOne());
  }

  /** Ids of all reports that an address ever had, the first first: a later one is a new version. */
  public List<String> versions(String url) throws StoreException {
    return session.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT r.key FROM sighting s JOIN report r ON r.id = s.report
                    WHERE s.url = :url GROUP BY r.id ORDER BY min(s.id)
                    """)
                .bind("url", url)
                .mapTo(String.class)
                .list());
  }

  /** How many there are. */
  public long count() throws StoreException {
    return session.read(
        handle -> handle.createQuery("SELECT count(*) FROM report").mapTo(Long.class).one());
  }
}
