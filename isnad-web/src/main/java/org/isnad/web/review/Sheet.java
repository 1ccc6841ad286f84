package org.isnad.web.review;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.report.Report;
import org.isnad.store.Decision;
import org.isnad.store.Dossier;
import org.isnad.store.Effective;
import org.isnad.store.Field;
import org.isnad.store.Json;
import org.isnad.store.Seen;
import org.isnad.store.Shown;
import org.isnad.store.Telling;
import org.isnad.web.show.Evidences;
import org.isnad.web.show.Values;

/** An incident as the review lays it out: its fields, and the reports that tell it. */
public final class Sheet {

  /** Surer than this needs no second account. */
  static final double SURE = 0.9;

  private static final int ENOUGH = 2;

  private final Dossier dossier;
  private final List<Row> rows;
  private final List<Source> sources;

  /**
   * A report among others.
   *
   * @param isCopy whether it tells the same words as one before it
   */
  public record Source(Report report, List<String> accounts, boolean isCopy) {

    public Source {
      accounts = List.copyOf(accounts);
    }

    public String name(String otherwise) {
      return report.outlet().or(report::file).orElse(otherwise);
    }
  }

  private Sheet(Dossier dossier, List<Row> rows, List<Source> sources) {
    this.dossier = dossier;
    this.rows = List.copyOf(rows);
    this.sources = List.copyOf(sources);
  }

  static Sheet of(Dossier dossier, Values values) {
    Map<Field, List<Row.Span>> words = words(dossier);
    List<Row> rows = new ArrayList<>();
    for (Field field : Field.values()) {
      Shown shown = dossier.incident().field(field);
      boolean untold = field == Field.DAMAGE && shown.value().isNull() && shown.by().isEmpty();
      if (!untold) {
        rows.add(row(dossier, field, shown, values, words.getOrDefault(field, List.of())));
      }
    }
    return new Sheet(dossier, rows, sources(dossier));
  }

  private static Row row(
      Dossier dossier, Field field, Shown shown, Values values, List<Row.Span> words) {
    List<Row.Side> sides = sides(dossier.incident().machine(), field, values);
    int agreeing = agreeing(dossier, field, shown.machine());
    Optional<Double> confidence = confidence(dossier, field, shown.machine());
    boolean agreed =
        sides.isEmpty() && (agreeing >= ENOUGH || confidence.filter(c -> c >= SURE).isPresent());
    return new Row(
        field,
        shown.value(),
        values.of(field, shown.value()),
        values.of(field, shown.machine()),
        confidence,
        shown.by(),
        words,
        sides,
        agreeing,
        agreed);
  }

  private static Map<Field, List<Row.Span>> words(Dossier dossier) {
    Map<Field, List<Row.Span>> words = new LinkedHashMap<>();
    for (Telling telling : dossier.tellings()) {
      for (var found : Evidences.of(telling)) {
        Optional<Field> field = Field.of(found.field());
        if (field.isPresent() && found.isThere()) {
          words
              .computeIfAbsent(field.get(), f -> new ArrayList<>())
              .add(
                  new Row.Span(
                      telling.account(), found.firstPoint(), found.endPoint(), found.quote()));
        }
      }
    }
    // A status has no words of its own: it is read in those of the type.
    if (!words.containsKey(Field.STATUS) && words.containsKey(Field.TYPE)) {
      words.put(Field.STATUS, words.getOrDefault(Field.TYPE, List.of()));
    }
    return words;
  }

  private static List<Row.Side> sides(Json machine, Field field, Values values) {
    List<Row.Side> sides = new ArrayList<>();
    for (Json disagreement : machine.get("disagreements").list()) {
      String name = disagreement.get("field").text().orElse("");
      if (Field.disputed(name).equals(field.code())) {
        for (Json side : disagreement.get("values").list()) {
          sides.add(
              new Row.Side(
                  values.side(name, side.get("value")), side.get("accounts").list().size()));
        }
      }
    }
    return sides;
  }

  /** How many accounts give what machines found; where nothing is found, all if all are silent. */
  private static int agreeing(Dossier dossier, Field field, Json machine) {
    if (field == Field.TYPE || field == Field.STATUS) {
      return (int)
          dossier.tellings().stream()
              .filter(t -> t.record().get(field.code()).equals(machine))
              .count();
    }
    if (machine.isNull() || machine.list().isEmpty() && field == Field.WEAPONS) {
      return dossier.tellings().size();
    }
    if (field == Field.WEAPONS) {
      return machine.list().stream().mapToInt(w -> w.get("accounts").list().size()).min().orElse(0);
    }
    return machine.get("accounts").list().size();
  }

  private static Optional<Double> confidence(Dossier dossier, Field field, Json machine) {
    if (field == Field.TYPE || field == Field.STATUS) {
      return dossier.incident().machine().get("confidence").number().map(n -> n.doubleValue());
    }
    if (field == Field.WEAPONS) {
      return machine.list().stream()
          .flatMap(w -> w.get("confidence").number().stream())
          .map(n -> n.doubleValue())
          .min(Double::compare);
    }
    return machine.get("confidence").number().map(n -> n.doubleValue());
  }

  private static List<Source> sources(Dossier dossier) {
    Map<String, List<String>> accounts = new LinkedHashMap<>();
    Map<String, Report> reports = new LinkedHashMap<>();
    Map<String, String> firstOf = new LinkedHashMap<>();
    for (Telling telling : dossier.tellings()) {
      String id = telling.report().id();
      accounts.computeIfAbsent(id, i -> new ArrayList<>()).add(telling.account());
      reports.put(id, telling.report());
      telling.record().get("sketch").text().ifPresent(s -> firstOf.putIfAbsent(s, id));
    }
    List<Source> sources = new ArrayList<>();
    List<Source> copies = new ArrayList<>();
    reports.forEach(
        (id, report) -> {
          boolean copy =
              dossier.tellings().stream()
                  .filter(t -> t.report().id().equals(id))
                  .allMatch(
                      t ->
                          t.record()
                              .get("sketch")
                              .text()
                              .filter(s -> !id.equals(firstOf.get(s)))
                              .isPresent());
          (copy ? copies : sources)
              .add(new Source(report, accounts.getOrDefault(id, List.of()), copy));
        });
    sources.addAll(copies);
    return sources;
  }

  public Dossier dossier() {
    return dossier;
  }

  public Effective incident() {
    return dossier.incident();
  }

  public String id() {
    return dossier.incident().id();
  }

  public List<Row> rows() {
    return rows;
  }

  public List<Source> sources() {
    return sources;
  }

  /** The source with that report; the first if there is none. */
  public Source source(Optional<String> report) {
    return sources.stream()
        .filter(s -> report.filter(s.report().id()::equals).isPresent())
        .findFirst()
        .orElseGet(() -> sources.get(0));
  }

  public List<Row> undecided() {
    return rows.stream().filter(row -> !row.isDecided()).toList();
  }

  public List<Row> agreed() {
    return undecided().stream().filter(Row::isAgreed).toList();
  }

  public long decided() {
    return rows.stream().filter(Row::isDecided).count();
  }

  /** What the page carries along, so that a decision is only saved on what was seen. */
  public String seen() {
    return Seen.of(incident()).toString();
  }

  public Row row(Field field) {
    return rows.stream().filter(r -> r.field() == field).findFirst().orElseThrow();
  }

  /** The decisions, the newest first. */
  public List<Decision> history() {
    List<Decision> all = new ArrayList<>(incident().decisions());
    Collections.reverse(all);
    return all;
  }

  /** Whether a decision holds. */
  public boolean holds(Decision decision) {
    return incident().holding().stream().anyMatch(d -> d.id() == decision.id());
  }
}
