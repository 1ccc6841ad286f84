package org.isnad.web.people;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.jdbi.v3.core.Handle;

/**
 * Links that work once. Those by which a person chooses a password are kept, so that the command
 * can make them while a server runs; those that make the first admin or sign in directly live in
 * the memory of the one server. Only hashes of them are held anywhere.
 */
public final class Links {

  /** How long the link lasts that makes the first admin. */
  public static final Duration FIRST = Duration.ofHours(1);

  /** How long a link lasts that lets somebody choose a password. */
  public static final Duration PASSWORD = Duration.ofHours(24);

  private static final Duration SIGN_IN = Duration.ofMinutes(10);

  /** What a link is good for. */
  public enum Purpose {
    FIRST_ADMIN,
    PASSWORD,
    SIGN_IN
  }

  /**
   * A link that still works.
   *
   * @param purpose what it is good for
   * @param person whose it is; empty for the first admin, who is not there yet
   */
  public record Link(Purpose purpose, Optional<Person> person) {}

  private record Held(Link link, Instant until) {}

  private final PeopleFile file;
  private final InstantSource clock;
  private final Map<String, Held> held = new ConcurrentHashMap<>();

  Links(PeopleFile file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
  }

  /** The token of a link that makes the first admin; an earlier one works no more. */
  public String first() {
    held.values().removeIf(h -> h.link().purpose() == Purpose.FIRST_ADMIN);
    return hold(new Link(Purpose.FIRST_ADMIN, Optional.empty()), FIRST);
  }

  /** The token of a link that signs somebody in, only for the one who runs the program. */
  public String signIn(Person person) {
    return hold(new Link(Purpose.SIGN_IN, Optional.of(person)), SIGN_IN);
  }

  private String hold(Link link, Duration time) {
    String token = Secret.fresh();
    held.put(Secret.hash(token), new Held(link, clock.instant().plus(time)));
    return token;
  }

  /** The token of a link by which somebody chooses a password; an earlier one works no more. */
  public String password(Person person) {
    String token = Secret.fresh();
    file.write(
        h -> {
          end(h, person);
          h.createUpdate("INSERT INTO link VALUES (:token, :person, :until)")
              .bind("token", Secret.hash(token))
              .bind("person", person.id())
              .bind("until", clock.millis() + PASSWORD.toMillis())
              .execute();
        });
    return token;
  }

  /** What a token is good for; empty if it was used, is too old, or never was. */
  public Optional<Link> find(String token) {
    String hash = Secret.hash(token);
    Held here = held.get(hash);
    if (here != null) {
      return clock.instant().isBefore(here.until()) ? Optional.of(here.link()) : Optional.empty();
    }
    return file.read(
        h ->
            h.createQuery("SELECT person FROM link WHERE token = :token AND until > :now")
                .bind("token", hash)
                .bind("now", clock.millis())
                .mapTo(long.class)
                .findOne()
                .flatMap(person -> People.find(h, person))
                .filter(person -> !person.isDisabled())
                .map(person -> new Link(Purpose.PASSWORD, Optional.of(person))));
  }

  /** Uses a link up; empty if another request was faster. */
  public Optional<Link> use(String token) {
    Optional<Link> link = find(token);
    String hash = Secret.hash(token);
    if (link.isEmpty() || link.get().purpose() != Purpose.PASSWORD) {
      return held.remove(hash) == null ? Optional.empty() : link;
    }
    int removed =
        file.change(
            h ->
                h.createUpdate("DELETE FROM link WHERE token = :token")
                    .bind("token", hash)
                    .execute());
    return removed == 1 ? link : Optional.empty();
  }

  static void end(Handle handle, Person person) {
    handle
        .createUpdate("DELETE FROM link WHERE person = :person")
        .bind("person", person.id())
        .execute();
  }
}
