package org.isnad.web.people;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.isnad.web.Role;
import org.jdbi.v3.core.Handle;

/** Everybody who may use the server, and what they did about access. Safe for many threads. */
public final class People implements AutoCloseable {

  private static final String COLUMNS =
      "SELECT id, name, role, hash <> '' AS has_password," + " created, disabled FROM person ";

  private final PeopleFile file;
  private final InstantSource clock;
  private final Sessions sessions;
  private final Links links;
  private final Lockouts lockouts;
  private final AccessLog log;
  private final Tokens tokens;

  private People(PeopleFile file, InstantSource clock) {
    this.file = file;
    this.clock = clock;
    this.log = new AccessLog(file, clock);
    this.sessions = new Sessions(file, clock);
    this.links = new Links(file, clock);
    this.lockouts = new Lockouts(file, clock);
    this.tokens = new Tokens(file, clock);
  }

  /** The people of a store; their file is made if there is none. */
  public static People of(Path store, InstantSource clock) throws IOException {
    Path file = store.resolveSibling(store.getFileName() + ".people");
    return new People(PeopleFile.open(file), clock);
  }

  public Sessions sessions() {
    return sessions;
  }

  public Links links() {
    return links;
  }

  public Lockouts lockouts() {
    return lockouts;
  }

  public AccessLog log() {
    return log;
  }

  public Tokens tokens() {
    return tokens;
  }

  /** Everybody, in the order of their names. */
  public List<Person> all() {
    return file.read(
        h -> h.createQuery(COLUMNS + "ORDER BY folded").map((row, c) -> person(row)).list());
  }

  public boolean isEmpty() {
    return file.read(
        h -> h.createQuery("SELECT count(*) FROM person").mapTo(long.class).one() == 0);
  }

  public Optional<Person> find(long id) {
    return file.read(h -> find(h, id));
  }

  static Optional<Person> find(Handle handle, long id) {
    return handle
        .createQuery(COLUMNS + "WHERE id = :id")
        .bind("id", id)
        .map((row, c) -> person(row))
        .findOne();
  }

  public Optional<Person> find(String name) {
    return file.read(h -> find(h, name));
  }

  private static Optional<Person> find(Handle handle, String name) {
    return handle
        .createQuery(COLUMNS + "WHERE folded = :folded")
        .bind("folded", Person.folded(name))
        .map((row, c) -> person(row))
        .findOne();
  }

  /**
   * Adds somebody, without a password yet.
   *
   * @throws IllegalArgumentException if the name cannot be, or is somebody's already
   */
  public Person add(String name, Role role, String by) {
    String kept = Person.checked(name);
    Person person =
        file.change(
            h -> {
              if (find(h, kept).isPresent()) {
                throw new IllegalArgumentException("there is somebody of that name");
              }
              long id =
                  h.createUpdate(
                          "INSERT INTO person (name, folded, role, created)"
                              + " VALUES (:name, :folded, :role, :now)")
                      .bind("name", kept)
                      .bind("folded", Person.folded(kept))
                      .bind("role", role.code())
                      .bind("now", clock.millis())
                      .executeAndReturnGeneratedKeys("id")
                      .mapTo(long.class)
                      .one();
              return find(h, id).orElseThrow();
            });
    log.note(by, AccessLog.What.ADDED, person.name() + " " + role.code());
    return person;
  }

  /** Why a password is refused, as the key of a message under {@code password.}. */
  public static Optional<String> fault(String password, String name) {
    return Passwords.fault(password, name);
  }

  /** Sets a password; every session and link of the person ends. */
  public void setPassword(Person person, String password, String by) {
    if (fault(password, person.name()).isPresent()) {
      throw new IllegalArgumentException("the password is too easy to guess");
    }
    String hash = Passwords.hash(password);
    file.write(
        h -> {
          h.createUpdate("UPDATE person SET hash = :hash WHERE id = :id")
              .bind("hash", hash)
              .bind("id", person.id())
              .execute();
          Sessions.end(h, person);
          Links.end(h, person);
        });
    lockouts.free(person.name());
    log.note(by, AccessLog.What.PASSWORD, person.name());
  }

  /**
   * Who signs in with that name and password. Takes as long whether there is such a person or not.
   */
  public Optional<Person> signIn(String name, String password) {
    Optional<Person> person = find(name);
    String hash =
        file.read(
            h ->
                h.createQuery("SELECT hash FROM person WHERE folded = :folded AND disabled = 0")
                    .bind("folded", Person.folded(name))
                    .mapTo(String.class)
                    .findOne()
                    .orElse(""));
    return Passwords.isRight(password, hash) ? person : Optional.empty();
  }

  /**
   * Gives somebody another role.
   *
   * @throws IllegalArgumentException if nobody would be left who can
   */
  public void setRole(Person person, Role role, String by) {
    file.write(
        h -> {
          update(h, "UPDATE person SET role = :value WHERE id = :id", role.code(), person);
          checkAdmin(h);
        });
    log.note(by, AccessLog.What.ROLE, person.name() + " " + role.code());
  }

  /**
   * Lets somebody sign in, or no more.
   *
   * @throws IllegalArgumentException if no admin would be left
   */
  public void setDisabled(Person person, boolean disabled, String by) {
    file.write(
        h -> {
          long value = disabled ? clock.millis() : 0;
          update(h, "UPDATE person SET disabled = :value WHERE id = :id", value, person);
          checkAdmin(h);
          if (disabled) {
            Sessions.end(h, person);
            Links.end(h, person);
          }
        });
    log.note(by, disabled ? AccessLog.What.DISABLED : AccessLog.What.ENABLED, person.name());
  }

  private static void update(Handle handle, String sql, Object value, Person person) {
    handle.createUpdate(sql).bind("value", value).bind("id", person.id()).execute();
  }

  private static void checkAdmin(Handle handle) {
    long admins =
        handle
            .createQuery("SELECT count(*) FROM person WHERE role = :role AND disabled = 0")
            .bind("role", Role.ADMIN.code())
            .mapTo(long.class)
            .one();
    if (admins == 0) {
      throw new IllegalArgumentException("one admin must be left");
    }
  }

  static Person person(ResultSet row) throws SQLException {
    return new Person(
        row.getLong("id"),
        row.getString("name"),
        Role.of(row.getString("role")).orElse(Role.VIEWER),
        row.getBoolean("has_password"),
        Instant.ofEpochMilli(row.getLong("created")),
        row.getLong("disabled") != 0);
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
