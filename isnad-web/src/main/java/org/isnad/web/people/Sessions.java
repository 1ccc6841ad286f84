package org.isnad.web.people;

import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.jdbi.v3.core.Handle;

/** Who is signed in. */
public final class Sessions {

  /** How long a session that nobody uses lasts. */
  public static final Duration IDLE = Duration.ofHours(12);

  /** How long any session lasts. */
  public static final Duration LONGEST = Duration.ofDays(7);

  private static final long SEEN_EVERY = Duration.ofMinutes(1).toMillis();

  private final PeopleFile file;
  private final InstantSource clock;

  Sessions(PeopleFile file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  /** Begins a session; the token is given once and not kept. */
  public String begin(Person person) {
    String token = Secret.fresh();
    long now = clock.millis();
    file.write(
        h -> {
          h.createUpdate("DELETE FROM session WHERE seen < :idle OR created < :oldest")
              .bind("idle", now - IDLE.toMillis())
              .bind("oldest", now - LONGEST.toMillis())
              .execute();
          h.createUpdate("INSERT INTO session VALUES (:token, :person, :now, :now)")
              .bind("token", Secret.hash(token))
              .bind("person", person.id())
              .bind("now", now)
              .execute();
        });
    return token;
  }

  /** Whose session it is, as they are now; empty if it ended or the person is disabled. */
  public Optional<Person> find(String token) {
    String hash = Secret.hash(token);
    long now = clock.millis();
    record Row(long person, long seen) {}
    return file.read(
        h -> {
          Optional<Row> row =
              h.createQuery(
                      "SELECT person, seen FROM session WHERE token = :token"
                          + " AND seen >= :idle AND created >= :oldest")
                  .bind("token", hash)
                  .bind("idle", now - IDLE.toMillis())
                  .bind("oldest", now - LONGEST.toMillis())
                  .map((r, c) -> new Row(r.getLong(1), r.getLong(2)))
                  .findOne();
          if (row.isPresent() && now - row.get().seen() > SEEN_EVERY) {
            h.createUpdate("UPDATE session SET seen = :now WHERE token = :token")
                .bind("now", now)
                .bind("token", hash)
                .execute();
          }
          return row.flatMap(r -> People.find(h, r.person())).filter(p -> !p.isDisabled());
        });
  }

  /** Ends one session. */
  public void end(String token) {
    file.write(
        h ->
            h.createUpdate("DELETE FROM session WHERE token = :token")
                .bind("token", Secret.hash(token))
                .execute());
  }

  /** Ends every session of a person. */
  public void endAll(Person person) {
    file.write(h -> end(h, person));
  }

  static void end(Handle handle, Person person) {
    handle
        .createUpdate("DELETE FROM session WHERE person = :person")
        .bind("person", person.id())
        .execute();
  }
}
