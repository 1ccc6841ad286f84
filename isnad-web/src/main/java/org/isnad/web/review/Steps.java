package org.isnad.web.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.store.Decision;

/**
 * What each person did since the server started, one step for what they did at once, so that it can
 * be undone and done again. The decisions themselves stand in the store.
 */
final class Steps {

  private static final int MOST = 200;
  private static final Duration TOLD = Duration.ofSeconds(10);

  /**
   * Something that was done.
   *
   * @param key of the message that says what
   * @param incident to be looked at when it is undone
   * @param decisions in the order that they were made in
   */
  record Step(long id, Instant at, String key, String incident, List<Decision> decisions) {
    Step {
      decisions = List.copyOf(decisions);
    }
  }

  private record Own(Deque<Step> done, Deque<Step> undone) {}

  private final InstantSource clock;
  private final Map<Long, Own> people = new HashMap<>();
  private long last;

  Steps(InstantSource clock) {
    this.clock = clock;
  }

  private Own own(long person) {
    return people.computeIfAbsent(person, p -> new Own(new ArrayDeque<>(), new ArrayDeque<>()));
  }

  private Step step(String key, String incident, List<Decision> decisions) {
    last++;
    return new Step(last, clock.instant(), key, incident, decisions);
  }

  /** Something new was done: what was undone before it can no longer be done again. */
  synchronized Step done(long person, String key, String incident, List<Decision> decisions) {
    own(person).undone().clear();
    return push(own(person).done(), step(key, incident, decisions));
  }

  private static Step push(Deque<Step> steps, Step step) {
    steps.push(step);
    if (steps.size() > MOST) {
      steps.removeLast();
    }
    return step;
  }

  /** The last step, which is to be undone now. */
  synchronized Optional<Step> takeDone(long person) {
    return Optional.ofNullable(own(person).done().poll());
  }

  /** The last step that was undone, which is to be done again now. */
  synchronized Optional<Step> takeUndone(long person) {
    return Optional.ofNullable(own(person).undone().poll());
  }

  /** A step was undone by revoking its decisions. */
  synchronized Step undone(long person, Step step, List<Decision> revocations) {
    return push(own(person).undone(), step("undone", step.incident(), revocations));
  }

  /** A step was done again by revoking what had revoked it. */
  synchronized Step redone(long person, Step step, List<Decision> revocations) {
    return push(own(person).done(), step("redone", step.incident(), revocations));
  }

  /** It could not be undone: it stays as it was. */
  synchronized void putBack(long person, Step step, boolean isDone) {
    (isDone ? own(person).done() : own(person).undone()).push(step);
  }

  /** A step that was made just now, to be told once the next page is there. */
  synchronized Optional<Step> told(long person, long id) {
    Instant now = clock.instant();
    return Stream.concat(own(person).done().stream(), own(person).undone().stream())
        .filter(step -> step.id() == id && step.at().plus(TOLD).isAfter(now))
        .findFirst();
  }

  synchronized boolean canUndo(long person) {
    return !own(person).done().isEmpty();
  }

  synchronized boolean canRedo(long person) {
    return !own(person).undone().isEmpty();
  }
}
