package org.isnad.incident;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.isnad.account.Scope;
import org.isnad.account.Statement;
import org.isnad.account.Where;

/**
 * Checks what reports say of numbers of incidents against the incidents that are held: who reports
 * a third attack today where two are held knows of one more.
 */
public final class Gaps {
  private static final String ANYWHERE = "";

  private final Map<String, List<Incident>> byCountry = new HashMap<>();
  private final Collection<Incident> all;

  private Gaps(Collection<Incident> all) {
    this.all = all;
    for (Incident incident : all) {
      String country = incident.where().flatMap(w -> w.value().country()).orElse(ANYWHERE);
      byCountry.computeIfAbsent(country, c -> new ArrayList<>()).add(incident);
    }
  }

  /**
   * The gaps that statements show, those that are sure first, then by their words.
   *
   * @param incidents what is held, in any order
   * @param depositions what the reports say, in any order
   */
  public static List<Gap> find(Collection<Incident> incidents, Collection<Deposition> depositions) {
    Gaps gaps = new Gaps(incidents);
    SortedMap<String, SortedMap<String, Statement>> byMeaning = new TreeMap<>();
    for (Deposition deposition : depositions) {
      for (Statement statement : deposition.statements()) {
        if (counts(statement)) {
          byMeaning
              .computeIfAbsent(meaning(statement), m -> new TreeMap<>())
              .putIfAbsent(deposition.origin().id(), statement);
        }
      }
    }
    List<Gap> sure = new ArrayList<>();
    List<Gap> open = new ArrayList<>();
    for (SortedMap<String, Statement> told : byMeaning.values()) {
      gaps.check(told).forEach(gap -> (gap.isSure() ? sure : open).add(gap));
    }
    sure.addAll(open);
    return List.copyOf(sure);
  }

  /** A statement can be checked if it counts more than one and says over which days and where. */
  private static boolean counts(Statement statement) {
    Scope scope = statement.counted();
    boolean ordinal = statement.kind().equals("ordinal");
    boolean bounded = scope.where().isPresent() || ordinal && scope.actor().isPresent();
    return statement.count().low() > 1
        && statement.start().isPresent()
        && statement.end().isPresent()
        && bounded;
  }

  /** Reports that copy each other show one gap. */
  private static String meaning(Statement s) {
    Scope scope = s.counted();
    String where =
        scope
            .where()
            .map(w -> w.name().or(w::admin1).or(w::country).orElse(ANYWHERE))
            .orElse(ANYWHERE);
    return String.join(
        "|",
        s.start().map(LocalDate::toString).orElse(""),
        s.end().map(LocalDate::toString).orElse(""),
        where,
        s.kind(),
        Long.toString(s.count().low()),
        scope.types().toString(),
        scope.target().orElse(""),
        scope.actor().orElse(""));
  }

  private List<Gap> check(SortedMap<String, Statement> told) {
    Statement statement = told.get(told.firstKey());
    if (statement == null || statement.start().isEmpty() || statement.end().isEmpty()) {
      return List.of();
    }
    List<Reach> reaches = new ArrayList<>();
    for (Statement same : told.values()) {
      reaches.add(new Reach(same, statement.start().get(), statement.end().get()));
    }
    SortedSet<String> held = new TreeSet<>();
    List<Gap.Candidate> candidates = new ArrayList<>();
    for (Incident incident : near(statement)) {
      List<Reach.Answer> answers = reaches.stream().map(reach -> reach.of(incident)).toList();
      if (answers.stream().anyMatch(Reach.Answer::isIn)) {
        held.add(incident.id());
      } else {
        answers.stream()
            .flatMap(answer -> answer.lacks().stream())
            .findFirst()
            .ifPresent(lacks -> candidates.add(new Gap.Candidate(incident.id(), lacks)));
      }
    }
    long most = statement.count().low() - held.size();
    if (most <= 0) {
      return List.of();
    }
    return List.of(
        new Gap(
            statement,
            new ArrayList<>(told.keySet()),
            new ArrayList<>(held),
            candidates,
            Math.max(0, most - candidates.size()),
            most));
  }

  /** Incidents of the scope's country, and those of which none is known. */
  private Collection<Incident> near(Statement statement) {
    String country = statement.counted().where().flatMap(Where::country).orElse(ANYWHERE);
    if (country.equals(ANYWHERE)) {
      return all;
    }
    List<Incident> near = new ArrayList<>(byCountry.getOrDefault(country, List.of()));
    near.addAll(byCountry.getOrDefault(ANYWHERE, List.of()));
    return near;
  }
}
