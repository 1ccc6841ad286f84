package org.isnad.eval;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.Reader;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.incident.Incident;
import org.isnad.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * Compares records with gold annotations and gives the figures.
 *
 * <p>Feed it the gold, the records and the texts as they stand in their files, then ask for the
 * {@link Score}. Reports are joined on the gold's id: the record's own id, its external id, or its
 * file's name without the ending. Not safe for use by several threads.
 */
public final class Evaluation {

  private final List<Json> gold;
  private final Set<String> ids = new HashSet<>();
  private final Map<String, Json> records = new HashMap<>();
  private final Map<String, String> texts = new HashMap<>();
  private final Map<String, String> incidents = new HashMap<>();
  private boolean linked;

  private Evaluation(List<Json> gold) {
    this.gold = gold;
    gold.forEach(report -> ids.add(report.get("id").toString()));
  }

  /** Starts with a gold file: a JSON array of reports with their accounts. */
  public static Evaluation against(Reader gold) throws IOException {
    return against(gold, id -> true);
  }

  /** Starts with those reports of a gold file whose ids pass. */
  public static Evaluation against(Reader gold, Predicate<String> ids) throws IOException {
    Json reports = Json.parse(gold);
    if (!reports.isList()) {
      throw new IOException("gold must be a JSON array of reports");
    }
    return new Evaluation(
        reports.members().stream()
            .filter(report -> ids.test(report.get("id").toString()))
            .toList());
  }

  /** Takes the records that a program wrote, one JSON object a line. */
  public void takeRecords(Reader lines) throws IOException {
    for (Json record : objects(lines)) {
      takeRecord(record);
    }
  }

  /** Takes one record as the program writes it. */
  public void takeRecord(String line) throws IOException {
    takeRecord(Json.parse(line));
  }

  private void takeRecord(Json record) {
    Json report = record.get("report");
    Stream.of(
            report.get("external_id").text(),
            report.get("id").text(),
            baseName(report.get("file").text()))
        .filter(name -> name != null && ids.contains(name))
        .findFirst()
        .ifPresent(id -> records.put(id, record));
  }

  /** Takes the reports that were read, so that evidence can be checked against their words. */
  public void takeTexts(Reader lines) throws IOException {
    for (Json report : objects(lines)) {
      String text = report.get("text").text();
      if (text != null) {
        texts.put(report.get("id").toString(), text);
      }
    }
  }

  /** Takes the incidents that the accounts were linked to. */
  public void takeIncidents(Reader lines) throws IOException {
    linked = true;
    for (Json incident : objects(lines)) {
      incident
          .get("accounts")
          .members()
          .forEach(account -> incidents.put(account.toString(), incident.get("id").toString()));
    }
  }

  /** Takes the incidents that the accounts were linked to. */
  public void takeIncidents(Collection<Incident> linkedTo) {
    linked = true;
    incidents.putAll(byAccount(linkedTo));
  }

  private static Map<String, String> byAccount(Collection<Incident> linkedTo) {
    Map<String, String> byAccount = new HashMap<>();
    linkedTo.forEach(
        incident -> incident.accounts().forEach(account -> byAccount.put(account, incident.id())));
    return byAccount;
  }

  /** The figures over everything taken so far. */
  public Score score() {
    Tally tally = new Tally();
    addTo(tally);
    return tally.score(records.size(), linked ? Optional.of(incidents) : Optional.empty());
  }

  /**
   * The figures over several evaluations together.
   *
   * @param linkedTo the incidents of all their accounts
   */
  public static Score pooled(List<Evaluation> evaluations, Collection<Incident> linkedTo) {
    Tally tally = new Tally();
    evaluations.forEach(evaluation -> evaluation.addTo(tally));
    int read = evaluations.stream().mapToInt(evaluation -> evaluation.records.size()).sum();
    return tally.score(read, Optional.of(byAccount(linkedTo)));
  }

  private void addTo(Tally tally) {
    for (Json report : gold) {
      String id = report.get("id").toString();
      Json record = records.getOrDefault(id, Json.ABSENT);
      tally.add(id, report, record, Optional.ofNullable(texts.get(id)));
    }
  }

  /** The names by which gold can speak of a report. */
  static List<String> names(Report report) {
    return Stream.of(
            report.externalId().orElse(null), report.id(), baseName(report.file().orElse(null)))
        .filter(Objects::nonNull)
        .toList();
  }

  private static List<Json> objects(Reader lines) throws IOException {
    BufferedReader reader = new BufferedReader(lines);
    List<Json> objects = new ArrayList<>();
    for (String line = reader.readLine(); line != null; line = reader.readLine()) {
      if (!line.isBlank()) {
        objects.add(Json.parse(line));
      }
    }
    return List.copyOf(objects);
  }

  private static @Nullable String baseName(@Nullable String file) {
    if (file == null) {
      return null;
    }
    String name = file.substring(file.lastIndexOf('/') + 1);
    int dot = name.lastIndexOf('.');
    return dot > 0 ? name.substring(0, dot) : name;
  }
}
