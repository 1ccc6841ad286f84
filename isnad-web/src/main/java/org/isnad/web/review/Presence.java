package org.isnad.web.review;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Who looks at which incident just now, so that two do not take the same. Kept in memory only. */
final class Presence {

  private static final Duration LASTS = Duration.ofMinutes(2);

  private record Look(String name, Instant at) {}

  private final InstantSource clock;
  private final Map<String, Look> looks = new HashMap<>();

  Presence(InstantSource clock) {
    this.clock = clock;
  }

  /** Somebody looks at an incident; one at a time, and another's look is left as it is. */
  synchronized void look(String incident, String name) {
    Instant now = clock.instant();
    looks.values().removeIf(look -> isOver(look, now) || look.name().equals(name));
    looks.putIfAbsent(incident, new Look(name, now));
  }

  /** Who else looks at it. */
  synchronized Optional<String> other(String incident, String name) {
    Look look = looks.get(incident);
    return look == null || look.name().equals(name) || isOver(look, clock.instant())
        ? Optional.empty()
        : Optional.of(look.name());
  }

  private static boolean isOver(Look look, Instant now) {
    return look.at().plus(LASTS).isBefore(now);
  }
}
