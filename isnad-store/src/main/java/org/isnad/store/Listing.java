package org.isnad.store;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.store.Listed.Figures;
import org.isnad.store.Listed.Spotted;
import org.isnad.store.Listed.Weakest;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Update;

/** Writes what is shown of incidents in narrow rows, and reads these. */
final class Listing {

  private static final String UNKNOWN = "unknown";

  /** Equal texts and days are kept once: there are few, and many rows. */
  private final Map<String, Optional<String>> texts = new HashMap<>();

  private final Map<String, Optional<LocalDate>> days = new HashMap<>();

  /** A row that is new or changed since some stamp; no incident if it is not shown any more. */
  record Changed(long number, Optional<Listed> incident) {}

  /** The number that the last change had. */
  static long stamp(Handle handle) {
    return handle.createQuery("SELECT coalesce(max(stamp), 0) FROM shown").mapTo(Long.class).one();
  }

  /** Writes the rows of all incidents, in a store that was made before there were such rows. */
  static int fill(Handle handle) {
    List<Long> numbers = handle.createQuery("SELECT id FROM incident").mapTo(Long.class).list();
    for (long number : numbers) {
      write(handle, number, Incidents.effective(handle, number));
    }
    return numbers.size();
  }

  /** Writes the row of an incident anew. */
  static void write(Handle handle, long number, Effective incident) {
    Json record = incident.record();
    Json when = record.get("when");
    Json where = record.get("where");
    Json actor = record.get("actor");
    Json chains = record.get("independent_chains");
    Times times = times(handle, number);
    List<String> disagreements = disagreements(incident);
    Optional<Weakest> weakest = weakest(incident);
    Update update =
        handle.createUpdate(
            """
            INSERT OR REPLACE INTO shown VALUES (
              :incident, (SELECT coalesce(max(stamp), 0) + 1 FROM shown), :key, :version, :live,
              :rejected, :review, :type, :status, :start, :end, :date_precision, :country, :admin1, :admin2, :name,
              :name_ar, :lat, :lon, :precision, :actor, :actor_name, :actor_label, :target,
              :weapons, :killed_low, :killed_best, :killed_high, :injured_low, :injured_best,
              :injured_high, :reports, :sources_low, :sources_high, :confidence, :disagreements,
              :contested, :weakest, :weakest_sure, :since)
            """);
    update
        .bind("incident", number)
        .bind("key", incident.id())
        .bind("version", incident.version())
        .bind("live", incident.state() == Effective.State.LIVE ? 1 : 0)
        .bind("rejected", incident.rejected() ? 1 : 0)
        .bind("review", Review.of(incident, times.last()).code())
        .bind("type", record.get("type").text().orElse(null))
        .bind("status", record.get("status").text().orElse(null))
        .bind("start", when.get("start").text().orElse(null))
        .bind("end", when.get("end").text().orElse(null))
        .bind("date_precision", when.get("precision").text().orElse(null))
        .bind("country", where.get("country").text().orElse(null))
        .bind("admin1", where.get("admin1").text().orElse(null))
        .bind("admin2", where.get("admin2").text().orElse(null))
        .bind("name", where.get("name").text().orElse(null))
        .bind("name_ar", where.get("name_ar").text().orElse(null))
        .bind("lat", where.get("lat").number().map(n -> n.doubleValue()).orElse(null))
        .bind("lon", where.get("lon").number().map(n -> n.doubleValue()).orElse(null))
        .bind("precision", where.get("precision").number().map(n -> n.intValue()).orElse(null))
        .bind("actor", known(actor.get("id")).orElse(null))
        .bind("actor_name", actor.get("name").text().orElse(null))
        .bind("actor_label", actor.get("label").text().orElse(null))
        .bind("target", known(record.get("target").get("category")).orElse(null))
        .bind(
            "weapons",
            String.join(
                " ",
                record.get("weapons").list().stream()
                    .flatMap(w -> known(w.get("type")).stream())
                    .distinct()
                    .toList()))
        .bind("reports", whole(record.get("reports")).orElse(0L))
        .bind("sources_low", whole(chains.get("lower")).orElse(0L))
        .bind("sources_high", whole(chains.get("upper")).orElse(0L))
        .bind("confidence", record.get("confidence").number().map(n -> n.doubleValue()).orElse(0.0))
        .bind("disagreements", String.join(" ", disagreements))
        .bind(
            "contested",
            String.join(" ", disagreements.stream().filter(f -> !decided(incident, f)).toList()))
        .bind("weakest", weakest.map(Weakest::field).orElse(null))
        .bind("weakest_sure", weakest.map(Weakest::confidence).orElse(null))
        .bind("since", times.first().map(Instant::toString).orElse(null));
    figures(update, "killed", record);
    figures(update, "injured", record);
    update.execute();
  }

  private static void figures(Update update, String harm, Json record) {
    for (String bound : List.of("low", "best", "high")) {
      update.bind(harm + "_" + bound, whole(record.get("harm").get(harm).get(bound)).orElse(null));
    }
  }

  private static Optional<Long> whole(Json number) {
    return number.number().map(n -> n.longValue());
  }

  private static Optional<String> known(Json code) {
    return code.text().filter(text -> !text.equals(UNKNOWN));
  }

  /** How far people have come with an incident. */
  static Review review(Handle handle, long number, Effective incident) {
    return Review.of(incident, times(handle, number).last());
  }

  /** When its first and its last report came in. */
  private record Times(Optional<Instant> first, Optional<Instant> last) {}

  private static Times times(Handle handle, long number) {
    return handle
        .createQuery(
            """
            SELECT min(s.at) AS first, max(s.at) AS last
            FROM account a JOIN report r ON r.id = a.report JOIN sighting s ON s.id = r.main
            WHERE a.incident = :incident AND a.gone = 0
            """)
        .bind("incident", number)
        .map(
            (row, context) ->
                new Times(
                    Rows.text(row, "first").map(Instant::parse),
                    Rows.text(row, "last").map(Instant::parse)))
        .one();
  }

  private static List<String> disagreements(Effective incident) {
    return incident.machine().get("disagreements").list().stream()
        .flatMap(d -> d.get("field").text().stream())
        .map(Field::disputed)
        .distinct()
        .toList();
  }

  private static boolean decided(Effective incident, String field) {
    return Field.of(field).filter(f -> incident.field(f).by().isPresent()).isPresent();
  }

  private static Optional<Weakest> weakest(Effective incident) {
    Optional<Weakest> weakest = Optional.empty();
    for (Map.Entry<Field, Shown> field : incident.fields().entrySet()) {
      Optional<Double> sure =
          field.getValue().by().isPresent()
              ? Optional.empty()
              : field.getValue().machine().get("confidence").number().map(n -> n.doubleValue());
      if (sure.isPresent() && (weakest.isEmpty() || sure.get() < weakest.get().confidence())) {
        weakest = Optional.of(new Weakest(field.getKey().code(), sure.get()));
      }
    }
    return weakest;
  }

  /** The rows that changed after a stamp. */
  List<Changed> since(Handle handle, long stamp) {
    return handle
        .createQuery("SELECT * FROM shown WHERE stamp > :stamp")
        .bind("stamp", stamp)
        .map((row, context) -> changed(row))
        .list();
  }

  private Changed changed(ResultSet row) throws SQLException {
    boolean live = row.getInt("live") != 0;
    return new Changed(row.getLong("incident"), live ? Optional.of(listed(row)) : Optional.empty());
  }

  private Listed listed(ResultSet row) throws SQLException {
    Optional<Double> sure = Rows.number(row, "weakest_sure");
    return new Listed(
        row.getString("key"),
        row.getLong("version"),
        Review.of(row.getString("review")).orElse(Review.MACHINE),
        text(row, "type"),
        text(row, "status"),
        day(row, "start"),
        day(row, "end"),
        text(row, "date_precision"),
        new Spotted(
            text(row, "country"),
            text(row, "admin1"),
            text(row, "admin2"),
            text(row, "name"),
            text(row, "name_ar"),
            Rows.number(row, "lat"),
            Rows.number(row, "lon"),
            row.getInt("precision")),
        text(row, "actor"),
        text(row, "actor_name"),
        text(row, "actor_label"),
        text(row, "target"),
        words(row, "weapons"),
        figures(row, "killed"),
        figures(row, "injured"),
        row.getInt("reports"),
        row.getInt("sources_low"),
        row.getInt("sources_high"),
        row.getDouble("confidence"),
        words(row, "disagreements"),
        words(row, "contested"),
        sure.isPresent()
            ? Optional.of(new Weakest(row.getString("weakest"), sure.get()))
            : Optional.empty(),
        Rows.text(row, "since").map(Instant::parse));
  }

  private Optional<String> text(ResultSet row, String column) throws SQLException {
    String text = row.getString(column);
    return text == null ? Optional.empty() : texts.computeIfAbsent(text, Optional::of);
  }

  private Optional<LocalDate> day(ResultSet row, String column) throws SQLException {
    String day = row.getString(column);
    return day == null
        ? Optional.empty()
        : days.computeIfAbsent(day, d -> Optional.of(LocalDate.parse(d)));
  }

  private static Figures figures(ResultSet row, String harm) throws SQLException {
    Optional<Long> low = Rows.whole(row, harm + "_low");
    Optional<Long> best = Rows.whole(row, harm + "_best");
    Optional<Long> high = Rows.whole(row, harm + "_high");
    return low.isEmpty() && best.isEmpty() && high.isEmpty()
        ? Figures.NONE
        : new Figures(low, best, high);
  }

  private List<String> words(ResultSet row, String column) throws SQLException {
    String words = row.getString(column);
    if (words.isEmpty()) {
      return List.of();
    }
    List<String> list = new ArrayList<>();
    for (String word : words.split(" ")) {
      texts.computeIfAbsent(word, Optional::of).ifPresent(list::add);
    }
    return List.copyOf(list);
  }
}
