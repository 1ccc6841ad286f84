package org.isnad.incident;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.account.EventType;
import org.isnad.account.Moment;
import org.isnad.account.Scope;
import org.isnad.account.Statement;
import org.isnad.account.Status;
import org.isnad.account.Where;

/** Whether an incident is one of those that a statement counts. */
final class Reach {
  /** How far from the middle of a town it still is that town. */
  private static final double TOWN_KM = 25;

  private static final double KM_A_DEGREE = 111.2;

  /** Types that one report takes for the other. */
  private static final List<Set<EventType>> KIN =
      List.of(
          Set.of(EventType.AIR_DRONE_STRIKE, EventType.SHELLING),
          Set.of(EventType.IED, EventType.SUICIDE_BOMB, EventType.GRENADE),
          Set.of(EventType.ATTACK, EventType.ARMED_CLASH));

  private final Scope scope;
  private final LocalDate start;
  private final LocalDate end;

  /** Of a statement that says over which days it counts. */
  Reach(Statement statement, LocalDate start, LocalDate end) {
    this.scope = statement.counted();
    this.start = start;
    this.end = end;
  }

  /** Certain, ruled out, or what is missing for it to be certain. */
  record Answer(boolean out, Optional<String> lacks) {
    static final Answer IN = new Answer(false, Optional.empty());
    static final Answer OUT = new Answer(true, Optional.empty());

    static Answer perhaps(String lacks) {
      return new Answer(false, Optional.of(lacks));
    }

    boolean isIn() {
      return !out && lacks.isEmpty();
    }
  }

  /** Whether the statement counts the incident; one doubt leaves it open, two rule it out. */
  Answer of(Incident incident) {
    if (incident.status().value() == Status.PLANNED) {
      return Answer.OUT;
    }
    if (scope.account().filter(incident.accounts()::contains).isPresent()) {
      return Answer.IN;
    }
    List<Answer> answers =
        List.of(
            time(incident),
            place(incident.where().map(Agreed::value)),
            type(incident),
            party(scope.target(), incident.target().value().category(), "its target"),
            party(scope.actor(), incident.actor().value().id(), "who did it"));
    if (answers.stream().anyMatch(Answer::out)) {
      return Answer.OUT;
    }
    List<Answer> open = answers.stream().filter(answer -> !answer.isIn()).toList();
    return open.isEmpty() ? Answer.IN : open.size() == 1 ? open.get(0) : Answer.OUT;
  }

  private Answer time(Incident incident) {
    Moment when = incident.when().value();
    if (when.start().isEmpty() || when.end().isEmpty()) {
      return undated(incident);
    }
    LocalDate first = when.start().get();
    LocalDate last = when.end().get();
    if (!first.isBefore(start) && !last.isAfter(end)) {
      return Answer.IN;
    }
    if (last.isBefore(start) || first.isAfter(end)) {
      boolean beside = !last.plusDays(1).isBefore(start) && !first.minusDays(1).isAfter(end);
      return beside ? Answer.perhaps("it is a day before or after") : Answer.OUT;
    }
    return Answer.perhaps("its days lie only in part in the time counted");
  }

  /** In a whole country over a year every undated incident could be meant, which says nothing. */
  private Answer undated(Incident incident) {
    boolean narrow = scope.where().filter(where -> where.precision() < 4).isPresent();
    boolean before =
        incident.testimonies().stream()
            .anyMatch(t -> t.origin().end().filter(day -> day.isBefore(start)).isPresent());
    return narrow && !before ? Answer.perhaps("its day is not known") : Answer.OUT;
  }

  private Answer place(Optional<Where> where) {
    if (scope.where().isEmpty()) {
      return Answer.IN;
    }
    Where wanted = scope.where().get();
    if (where.isEmpty() || where.get().country().isEmpty()) {
      return Answer.perhaps("its place is not known");
    }
    Where is = where.get();
    if (wanted.country().isPresent() && !wanted.country().equals(is.country())) {
      return Answer.OUT;
    }
    if (wanted.precision() >= 4) {
      return Answer.IN;
    }
    if (is.admin1().isEmpty()) {
      return Answer.perhaps("only its country is known");
    }
    if (wanted.precision() == 3) {
      return wanted.admin1().equals(is.admin1()) ? Answer.IN : Answer.OUT;
    }
    if (wanted.name().isPresent() && wanted.name().equals(is.name())) {
      return Answer.IN;
    }
    if (is.precision() == 3) {
      return wanted.admin1().equals(is.admin1())
          ? Answer.perhaps("only its governorate is known")
          : Answer.OUT;
    }
    return km(wanted, is) <= TOWN_KM ? Answer.IN : Answer.OUT;
  }

  private Answer type(Incident incident) {
    EventType is = incident.type().value();
    boolean meant =
        scope.types().isEmpty()
            ? is.isViolent() || is == EventType.ABDUCTION
            : scope.types().contains(is);
    if (meant) {
      return Answer.IN;
    }
    boolean near =
        is == EventType.DISRUPTED_WEAPONS
            || scope.types().stream()
                .anyMatch(
                    type -> KIN.stream().anyMatch(kin -> kin.contains(type) && kin.contains(is)));
    return near ? Answer.perhaps("it is told as " + is.code()) : Answer.OUT;
  }

  private static Answer party(Optional<String> wanted, String is, String what) {
    if (wanted.isEmpty() || wanted.get().equals(is)) {
      return Answer.IN;
    }
    return is.equals("unknown") ? Answer.perhaps(what + " is not known") : Answer.OUT;
  }

  private static double km(Where a, Where b) {
    double north = (a.lat() - b.lat()) * KM_A_DEGREE;
    double east = (a.lon() - b.lon()) * KM_A_DEGREE * Math.cos(Math.toRadians(a.lat()));
    return Math.hypot(north, east);
  }
}
