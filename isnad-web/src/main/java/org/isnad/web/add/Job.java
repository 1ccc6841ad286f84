package org.isnad.web.add;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** One reading that somebody asked for, and how far it has come. Safe for many threads. */
public final class Job {

  private static final int MOST_TOLD = 500;

  /** How far it has come. */
  public enum State {
    WAITING,
    READING,
    LINKING,
    DONE,
    FAILED
  }

  /**
   * A report that is in the store now.
   *
   * @param where the file, and the line where one is due
   * @param report its id
   * @param title what it begins with
   * @param incidents permanent ids of the incidents that it tells
   * @param known whether its text was there already
   */
  public record Taken(
      String where, String report, String title, List<String> incidents, boolean known) {
    public Taken {
      incidents = List.copyOf(incidents);
    }

    Taken with(List<String> told) {
      return new Taken(where, report, title, told, known);
    }
  }

  /** Something that could not be read, and why. */
  public record Bad(String where, String why) {}

  /**
   * How it stands at one moment.
   *
   * @param reports new ones that are kept so far
   * @param known texts that were there already
   * @param failed how many could not be read
   */
  public record Progress(
      State state, int reports, int known, int failed, List<Taken> taken, List<Bad> bad) {
    public Progress {
      taken = List.copyOf(taken);
      bad = List.copyOf(bad);
    }

    public boolean isOver() {
      return state == State.DONE || state == State.FAILED;
    }
  }

  private final String id;
  private final long person;
  private State state = State.WAITING;
  private int reports;
  private int known;
  private int failed;
  private List<Taken> taken = new ArrayList<>();
  private final List<Bad> bad = new ArrayList<>();

  Job(String id, long person) {
    this.id = id;
    this.person = person;
  }

  public String id() {
    return id;
  }

  long person() {
    return person;
  }

  synchronized void become(State next) {
    state = next;
  }

  synchronized void take(Taken report) {
    if (taken.size() < MOST_TOLD) {
      taken.add(report);
    }
  }

  synchronized void count(int newReports, int knownReports) {
    reports += newReports;
    known += knownReports;
  }

  synchronized void fail(String where, String why) {
    failed++;
    if (bad.size() < MOST_TOLD) {
      bad.add(new Bad(where, why));
    }
  }

  synchronized List<Taken> taken() {
    return List.copyOf(taken);
  }

  synchronized void replace(List<Taken> all) {
    taken = new ArrayList<>(all);
  }

  public synchronized Progress progress() {
    return new Progress(state, reports, known, failed, taken, bad);
  }

  /** The only report of it, if there is one that tells something. */
  Optional<Taken> single() {
    List<Taken> all = taken();
    return all.size() == 1 ? Optional.of(all.get(0)) : Optional.empty();
  }
}
