package org.isnad.web.people;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;

/**
 * Counts tries to sign in that failed, of each name whether it is anybody's or not, and of each
 * client. After ten of them there is a wait, which doubles with each further one up to an hour.
 * What is known of clients is never written down.
 */
public final class Lockouts {

  /** Tries that may fail before there is a wait. */
  public static final int FREE = 10;

  private static final long FIRST_WAIT = Duration.ofSeconds(30).toMillis();
  private static final long LONGEST_WAIT = Duration.ofHours(1).toMillis();
  private static final long FORGOTTEN = Duration.ofDays(1).toMillis();
  private static final int DOUBLINGS = 10;
  private static final int MOST_CLIENTS = 10_000;

  private record Failed(int tries, long last, long until) {
    static final Failed NEVER = new Failed(0, 0, 0);

    Failed again(long now) {
      int count = now - last > FORGOTTEN ? 1 : tries + 1;
      long wait =
          count < FREE
              ? 0
              : Math.min(FIRST_WAIT << Math.min(count - FREE, DOUBLINGS), LONGEST_WAIT);
      return new Failed(count, now, now + wait);
    }
  }

  private final PeopleFile file;
  private final InstantSource clock;
  private final Map<String, Failed> clients = new ConcurrentHashMap<>();

  Lockouts(PeopleFile file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Seconds until this name may be tried by this client; 0 for at once. */
  public int wait(String name, String client) {
    long until = clients.getOrDefault(client, Failed.NEVER).until();
    until = Math.max(until, file.read(h -> failed(h, Person.folded(name))).until());
    long left = until - clock.millis();
    return left <= 0 ? 0 : (int) ((left + 999) / 1000);
  }

  /** Notes a try that failed; true if it is the one that begins a wait. */
  public boolean failed(String name, String client) {
    long now = clock.millis();
    if (clients.size() > MOST_CLIENTS) {
      clients.values().removeIf(f -> f.until() < now);
    }
    clients.compute(client, (c, f) -> (f == null ? Failed.NEVER : f).again(now));
    return file.change(
        h -> {
          String folded = Person.folded(name);
          Failed failed = failed(h, folded).again(now);
          h.createUpdate("DELETE FROM failure WHERE last < :forgotten")
              .bind("forgotten", now - FORGOTTEN)
              .execute();
          h.createUpdate("INSERT OR REPLACE INTO failure VALUES (:folded, :tries, :last, :until)")
              .bind("folded", folded)
              .bind("tries", failed.tries())
              .bind("last", failed.last())
              .bind("until", failed.until())
              .execute();
          return failed.tries() == FREE;
        });
  }

  private static Failed failed(Handle handle, String folded) {
    return handle
        .createQuery("SELECT tries, last, until FROM failure WHERE folded = :folded")
        .bind("folded", folded)
        .map((row, c) -> new Failed(row.getInt(1), row.getLong(2), row.getLong(3)))
        .findOne()
        .orElse(Failed.NEVER);
  }

  /** Forgets the tries that failed with this name. */
  public void free(String name) {
    file.write(
        h ->
            h.createUpdate("DELETE FROM failure WHERE folded = :folded")
                .bind("folded", Person.folded(name))
                .execute());
  }
}
