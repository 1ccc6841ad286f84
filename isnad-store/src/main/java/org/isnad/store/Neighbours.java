package org.isnad.store;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.isnad.account.Statement;
import org.isnad.engine.RecordReader;
import org.isnad.incident.Deposition;
import org.isnad.incident.Gap;
import org.isnad.incident.Gaps;
import org.isnad.incident.Incident;
import org.isnad.incident.Linker;
import org.isnad.incident.Testimony;
import org.jdbi.v3.core.Handle;

/** What stands near an incident: others that may be the same, and what its reports count. */
final class Neighbours {

  private static final int DAYS = 3;
  private static final double KILOMETRES = 60;
  private static final int MOST_COMPARED = 60;
  private static final int MOST_HELD = 400;
  private static final int MOST_STATEMENTS = 40;

  private final Testimonies testimonies = new Testimonies();
  private final Supplier<Linker> linker;

  Neighbours(Supplier<Linker> linker) {
    this.linker = linker;
  }

  synchronized List<Similar> similar(Handle handle, Board.Moment moment, String id, int most) {
    Optional<Listed> own = row(handle, moment, id);
    if (own.isEmpty()) {
      return List.of();
    }
    testimonies.forgetAll();
    List<Listed> near =
        moment.rows().stream()
            .filter(row -> !row.id().equals(own.get().id()))
            .filter(row -> isNear(own.get(), row))
            .sorted(Comparator.comparingLong(row -> days(own.get(), row)))
            .limit(MOST_COMPARED)
            .toList();
    Collection<Testimony> accounts = accounts(handle, own.get().id());
    List<Similar> similar = new ArrayList<>();
    for (Listed row : near) {
      Collection<Testimony> others = accounts(handle, row.id());
      double best =
          accounts.stream()
              .flatMapToDouble(a -> others.stream().mapToDouble(b -> linker.get().score(a, b)))
              .max()
              .orElse(Double.NEGATIVE_INFINITY);
      if (best > Double.NEGATIVE_INFINITY) {
        similar.add(Alike.compare(own.get(), row, best));
      }
    }
    similar.sort(Comparator.comparingDouble(s -> -s.score()));
    return List.copyOf(similar.subList(0, Math.min(most, similar.size())));
  }

  private static Optional<Listed> row(Handle handle, Board.Moment moment, String id) {
    return Incidents.live(handle, id)
        .map(number -> Incidents.row(handle, number).key())
        .flatMap(key -> moment.rows().stream().filter(row -> row.id().equals(key)).findFirst());
  }

  private Collection<Testimony> accounts(Handle handle, String id) {
    return testimonies
        .of(handle, Incidents.accounts(handle, Incidents.number(handle, id)).values())
        .values();
  }

  private static boolean isNear(Listed one, Listed other) {
    if (days(one, other) > DAYS) {
      return false;
    }
    Listed.Spotted a = one.place();
    Listed.Spotted b = other.place();
    if (a.admin1().isPresent() && a.admin1().equals(b.admin1())) {
      return true;
    }
    if (a.lat().isPresent() && a.lon().isPresent() && b.lat().isPresent() && b.lon().isPresent()) {
      return Area.about(a.lat().get(), a.lon().get(), KILOMETRES)
          .holds(b.lat().get(), b.lon().get());
    }
    return a.country().equals(b.country()) || a.country().isEmpty() || b.country().isEmpty();
  }

  /** Days between the days of two; none if one of them has none, for it may be the same. */
  private static long days(Listed one, Listed other) {
    if (one.start().isEmpty()
        || one.end().isEmpty()
        || other.start().isEmpty()
        || other.end().isEmpty()) {
      return DAYS;
    }
    long after = one.end().get().until(other.start().get(), ChronoUnit.DAYS);
    long before = other.end().get().until(one.start().get(), ChronoUnit.DAYS);
    return Math.max(0, Math.max(after, before));
  }

  synchronized List<Missing> gaps(Handle handle, Board.Moment moment, String id) {
    Optional<Listed> own = row(handle, moment, id);
    if (own.isEmpty() || own.get().start().isEmpty()) {
      return List.of();
    }
    testimonies.forgetAll();
    List<Deposition> depositions = depositions(handle, own.get());
    if (depositions.isEmpty()) {
      return List.of();
    }
    Map<String, String> permanent = new HashMap<>();
    List<Incident> held = new ArrayList<>();
    for (Listed row : around(moment, own.get(), depositions)) {
      List<Testimony> accounts = new ArrayList<>(accounts(handle, row.id()));
      if (!accounts.isEmpty()) {
        accounts.sort(null);
        Incident incident = linker.get().join(accounts);
        permanent.put(incident.id(), row.id());
        held.add(incident);
      }
    }
    return Gaps.find(held, depositions).stream()
        .map(gap -> missing(gap, permanent))
        .filter(
            gap ->
                gap.held().contains(own.get().id()) || gap.doubtful().containsKey(own.get().id()))
        .toList();
  }

  /** What reports say of numbers over a time that holds the incident's day. */
  private static List<Deposition> depositions(Handle handle, Listed own) {
    RecordReader reader = RecordReader.full();
    return handle
        .createQuery(
            """
            SELECT n.record FROM reading n WHERE n.id IN (
              SELECT r.reading FROM statement s JOIN report r ON r.id = s.report
              WHERE s.low > 1 AND s.start <= :end AND s."end" >= :start
            ) AND n.record IS NOT NULL ORDER BY n.id LIMIT :most
            """)
        .bind("start", own.start().map(LocalDate::toString).orElse(""))
        .bind("end", own.end().or(own::start).map(LocalDate::toString).orElse(""))
        .bind("most", MOST_STATEMENTS)
        .map((row, context) -> reader.read(Packed.text(row.getBytes("record"))))
        .list();
  }

  /** The incidents of the country on the days that the statements speak of. */
  private static List<Listed> around(
      Board.Moment moment, Listed own, List<Deposition> depositions) {
    LocalDate first = own.start().orElse(LocalDate.MIN);
    LocalDate last = own.end().orElse(first);
    for (Deposition deposition : depositions) {
      for (Statement statement : deposition.statements()) {
        first = statement.start().filter(first::isAfter).orElse(first);
        last = statement.end().filter(last::isBefore).orElse(last);
      }
    }
    LocalDate from = first.minusDays(1);
    LocalDate to = last.plusDays(1);
    return moment.rows().stream()
        .filter(row -> row.start().isPresent() && row.end().isPresent())
        .filter(row -> !row.end().get().isBefore(from) && !row.start().get().isAfter(to))
        .filter(
            row ->
                row.place().country().isEmpty()
                    || own.place().country().isEmpty()
                    || row.place().country().equals(own.place().country()))
        .limit(MOST_HELD)
        .toList();
  }

  private static Missing missing(Gap gap, Map<String, String> permanent) {
    Map<String, String> doubtful = new TreeMap<>();
    gap.candidates()
        .forEach(c -> doubtful.put(permanent.getOrDefault(c.incident(), c.incident()), c.lacks()));
    Statement statement = gap.statement();
    return new Missing(
        gap.reports().get(0),
        statement.scope(),
        statement.count().low(),
        statement.start().map(LocalDate::toString),
        statement.end().map(LocalDate::toString),
        gap.reports(),
        gap.held().stream().map(h -> permanent.getOrDefault(h, h)).toList(),
        doubtful,
        gap.least(),
        gap.most());
  }
}
