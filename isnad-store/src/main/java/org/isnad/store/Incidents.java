package org.isnad.store;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jdbi.v3.core.Handle;

/** The incidents of a store, as they are shown. */
public final class Incidents {

  private final Session session;

  Incidents(Session session) {
    this.session = session;
  }

  /** An incident that a report tells, and where it was; no place if that is not known. */
  record Point(String incident, Optional<Double> lat, Optional<Double> lon) {
    boolean liesIn(Area area) {
      return lat.isPresent() && lon.isPresent() && area.holds(lat.get(), lon.get());
    }
  }

  /** The row of an incident. */
  record Row(long number, String key, String state, long version, Json record) {}

  /** An incident by its permanent id, or by one that redirects to it. */
  public Optional<Effective> find(String id) throws StoreException {
    return session.read(handle -> live(handle, id).map(number -> effective(handle, number)));
  }

  /**
   * The permanent id that an id leads to: itself, or the incident that it was merged into; empty if
   * there was never such an incident.
   */
  public Optional<String> resolve(String id) throws StoreException {
    return session.read(handle -> live(handle, id).map(number -> row(handle, number).key()));
  }

  /** Hands on every incident that is live and not rejected, in the order of their first days. */
  public void forEach(Consumer<Effective> sink) throws StoreException {
    session.read(
        handle -> {
          List<Long> numbers =
              handle
                  .createQuery(
                      """
                      SELECT id FROM incident WHERE state = 'live' AND rejected = 0
                      ORDER BY start IS NULL, start, key
                      """)
                  .mapTo(Long.class)
                  .list();
          numbers.forEach(number -> sink.accept(effective(handle, number)));
          return numbers.size();
        });
  }

  /** The first incidents that are live and not rejected, at most so many. */
  public List<Effective> list(int most) throws StoreException {
    return session.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT id FROM incident WHERE state = 'live' AND rejected = 0
                    ORDER BY start IS NULL, start, key LIMIT :most
                    """)
                .bind("most", most)
                .mapTo(Long.class)
                .stream()
                .map(number -> effective(handle, number))
                .toList());
  }

  /**
   * The incidents in an area, as they are shown.
   *
   * @param precision how exact a place must be: 1 exact, 2 near, 3 a governorate, 4 a country
   */
  public List<Effective> within(Area area, int precision) throws StoreException {
    return session.read(
        handle ->
            handle
                .createQuery(
                    """
                    SELECT i.id, i.lat, i.lon
                    FROM incident_point p JOIN incident i ON i.id = p.id
                    WHERE p.north >= :south AND p.south <= :north
                      AND p.east >= :west AND p.west <= :east
                      AND i.state = 'live' AND i.rejected = 0 AND i.precision <= :precision
                    ORDER BY i.start IS NULL, i.start, i.key
                    """)
                .bind("south", area.south())
                .bind("north", area.north())
                .bind("west", area.west())
                .bind("east", area.east())
                .bind("precision", precision)
                .map(
                    (row, context) ->
                        area.holds(row.getDouble("lat"), row.getDouble("lon"))
                            ? row.getLong("id")
                            : -1L)
                .stream()
                .filter(number -> number >= 0)
                .map(number -> effective(handle, number))
                .toList());
  }

  /** How many are live and not rejected. */
  public long count() throws StoreException {
    return session.read(
        handle ->
            handle
                .createQuery("SELECT count(*) FROM incident WHERE state = 'live' AND rejected = 0")
                .mapTo(Long.class)
                .one());
  }

  /** The incidents that a report tells. */
  static List<Point> pointsOf(Handle handle, long report) {
    return handle
        .createQuery(
            """
            SELECT DISTINCT i.key, i.lat, i.lon
            FROM account a JOIN incident i ON i.id = a.incident
            WHERE a.report = :report AND a.gone = 0 AND i.state = 'live' ORDER BY a.number
            """)
        .bind("report", report)
        .map(
            (row, context) ->
                new Point(row.getString("key"), Rows.number(row, "lat"), Rows.number(row, "lon")))
        .list();
  }

  /** The number of the incident that an id leads to. */
  static Optional<Long> live(Handle handle, String id) {
    return handle
        .createQuery(
            """
            WITH RECURSIVE step (id, redirect) AS (
              SELECT id, redirect FROM incident WHERE key = :key
              UNION
              SELECT i.id, i.redirect FROM incident i JOIN step ON i.id = step.redirect
            )
            SELECT id FROM step WHERE redirect IS NULL
            """)
        .bind("key", id)
        .mapTo(Long.class)
        .findOne();
  }

  /** The number of the incident of that very id, whether it redirects or not. */
  static long number(Handle handle, String key) {
    return handle
        .createQuery("SELECT id FROM incident WHERE key = :key")
        .bind("key", key)
        .mapTo(Long.class)
        .one();
  }

  static boolean exists(Handle handle, String key) {
    return handle
        .createQuery("SELECT 1 FROM incident WHERE key = :key")
        .bind("key", key)
        .mapTo(Integer.class)
        .findOne()
        .isPresent();
  }

  static Row row(Handle handle, long number) {
    return handle
        .createQuery("SELECT id, key, state, version, record FROM incident WHERE id = :id")
        .bind("id", number)
        .map(
            (row, context) -> {
              byte[] record = row.getBytes("record");
              return new Row(
                  row.getLong("id"),
                  row.getString("key"),
                  row.getString("state"),
                  row.getLong("version"),
                  record == null ? Json.of(Map.of()) : Json.parse(Packed.text(record)));
            })
        .one();
  }

  static Effective effective(Handle handle, long number) {
    Row row = row(handle, number);
    Effective.State state =
        row.state().equals("live") ? Effective.State.LIVE : Effective.State.WITHDRAWN;
    return Overlay.of(
        row.key(), state, row.version(), row.record(), Decisions.about(handle, number));
  }

  /** Writes what is shown of an incident where it can be looked for, and counts its version up. */
  static void show(Handle handle, long number) {
    handle
        .createUpdate("UPDATE incident SET version = version + 1 WHERE id = :id")
        .bind("id", number)
        .execute();
    handle.createUpdate("DELETE FROM incident_point WHERE id = :id").bind("id", number).execute();
    Effective shown = effective(handle, number);
    Json when = shown.field(Field.WHEN).value();
    Json where = shown.field(Field.WHERE).value();
    Optional<Double> lat = where.get("lat").number().map(n -> n.doubleValue());
    Optional<Double> lon = where.get("lon").number().map(n -> n.doubleValue());
    handle
        .createUpdate(
            """
            UPDATE incident SET rejected = :rejected, type = :type, start = :start, "end" = :end,
              country = :country, admin1 = :admin1, lat = :lat, lon = :lon,
              precision = :precision, reports = :reports
            WHERE id = :id
            """)
        .bind("rejected", shown.rejected() ? 1 : 0)
        .bind("type", shown.field(Field.TYPE).value().text().orElse(null))
        .bind("start", when.get("start").text().orElse(null))
        .bind("end", when.get("end").text().orElse(null))
        .bind("country", where.get("country").text().orElse(null))
        .bind("admin1", where.get("admin1").text().orElse(null))
        .bind("lat", lat.orElse(null))
        .bind("lon", lon.orElse(null))
        .bind("precision", where.get("precision").number().map(n -> n.intValue()).orElse(null))
        .bind("reports", shown.machine().get("reports").number().map(n -> n.intValue()).orElse(0))
        .bind("id", number)
        .execute();
    Listing.write(handle, number, shown);
    if (lat.isPresent() && lon.isPresent() && shown.state() == Effective.State.LIVE) {
      handle
          .createUpdate(
              """
              INSERT INTO incident_point (id, south, north, west, east)
              VALUES (:id, :lat, :lat, :lon, :lon)
              """)
          .bind("id", number)
          .bind("lat", lat.get())
          .bind("lon", lon.get())
          .execute();
    }
  }

  /** The accounts of an incident that are there, with their numbers. */
  static Map<String, Long> accounts(Handle handle, long incident) {
    Map<String, Long> accounts = new LinkedHashMap<>();
    handle
        .createQuery(
            "SELECT key, id FROM account WHERE incident = :incident AND gone = 0 ORDER BY key")
        .bind("incident", incident)
        .map((row, context) -> Map.entry(row.getString("key"), row.getLong("id")))
        .forEach(account -> accounts.put(account.getKey(), account.getValue()));
    return accounts;
  }
}
