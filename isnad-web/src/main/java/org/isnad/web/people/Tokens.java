package org.isnad.web.people;

import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;

/** Tokens that programs of a person ask with. They only read; only their hashes are kept. */
public final class Tokens {

  /** The longest name of a token, in UTF-16 units. */
  public static final int LONGEST_NAME = 60;

  private static final String TABLE =
      "CREATE TABLE IF NOT EXISTS token (id INTEGER PRIMARY KEY, hash TEXT NOT NULL UNIQUE,"
          + " person INTEGER NOT NULL REFERENCES person, name TEXT NOT NULL,"
          + " created INTEGER NOT NULL)";

  /**
   * One token, without the token itself.
   *
   * @param name what the person calls it
   */
  public record Token(long id, String name, Instant created) {}

  private final PeopleFile file;
  private final InstantSource clock;

  Tokens(PeopleFile file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
    file.write(h -> h.execute(TABLE));
  }

  /** Makes a token, which is given once and not kept. */
  public String make(Person person, String name) {
    String token = Secret.fresh();
    String kept = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) : name;
    file.write(
        h ->
            h.createUpdate(
                    "INSERT INTO token (hash, person, name, created)"
                        + " VALUES (:hash, :person, :name, :now)")
                .bind("hash", Secret.hash(token))
                .bind("person", person.id())
                .bind("name", kept)
                .bind("now", clock.millis())
                .execute());
    return token;
  }

  /** Whose token it is; empty if it was taken back or the person is disabled. */
  public Optional<Person> find(String token) {
    String hash = Secret.hash(token);
    return file.read(
        h ->
            h.createQuery("SELECT person FROM token WHERE hash = :hash")
                .bind("hash", hash)
                .mapTo(Long.class)
                .findOne()
                .flatMap(person -> People.find(h, person))
                .filter(person -> !person.isDisabled()));
  }

  /** The tokens of a person, the newest first. */
  public List<Token> of(Person person) {
    return file.read(
        h ->
            h.createQuery(
                    "SELECT id, name, created FROM token WHERE person = :person ORDER BY id DESC")
                .bind("person", person.id())
                .map(
                    (row, c) ->
                        new Token(
                            row.getLong(1), row.getString(2), Instant.ofEpochMilli(row.getLong(3))))
                .list());
  }

  /** Takes a token of a person back. */
  public void end(Person person, long id) {
    file.write(
        h ->
            h.createUpdate("DELETE FROM token WHERE id = :id AND person = :person")
                .bind("id", id)
                .bind("person", person.id())
                .execute());
  }
}
