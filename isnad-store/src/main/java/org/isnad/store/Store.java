package org.isnad.store;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.DateTimeException;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import org.isnad.report.Report;
import org.isnad.store.StoreException.Why;

/**
 * A database of reports, of what machines read in them, and of what people decided. One program
 * writes at a time, any number read. Safe for many threads.
 */
public final class Store implements AutoCloseable {

  private static final int LINKED_AT_ONCE = 1000;

  private final Session session;
  private final InstantSource clock;
  private final Stems stems = Stems.load();
  private final Linking linking;
  private final Board board = new Board();
  private final Neighbours neighbours;

  private Store(Session session, InstantSource clock) {
    this.session = session;
    this.clock = clock;
    this.linking = new Linking(clock);
    this.neighbours = new Neighbours(linking::linker);
    session.whenUndone(linking::forgetAll);
  }

  /**
   * Opens a store for writing and makes it if there is none.
   *
   * @throws StoreException if it is no store, damaged, newer than this program, cannot be written,
   *     or another program writes to it; then nothing was changed
   */
  public static Store open(Path file, InstantSource clock) throws StoreException {
    checkName(file);
    WriterLock lock = WriterLock.take(file);
    boolean open = false;
    try {
      int schema;
      try (Connection connection = Connections.plain(file)) {
        schema = Connections.check(file, connection);
      }
      if (schema < Connections.SCHEMA) {
        Migrations.run(file);
      }
      Session session = Session.writing(file, Connections.writer(file), lock);
      open = true;
      Store store = new Store(session, clock);
      if (schema < Connections.SCHEMA) {
        session.write(Listing::fill);
      }
      return store;
    } catch (SQLException failure) {
      throw StoreException.of(file, failure);
    } finally {
      if (!open) {
        lock.close();
      }
    }
  }

  /**
   * Opens a store that is there, for reading only; another program may write to it meanwhile.
   *
   * @throws StoreException if there is none, or it is damaged or newer than this program
   */
  public static Store read(Path file) throws StoreException {
    checkName(file);
    if (!Files.isRegularFile(file)) {
      throw new StoreException(Why.MISSING, file + ": no such file");
    }
    try (Connection connection = Connections.reader(file)) {
      int schema = Connections.check(file, connection);
      if (schema < Connections.SCHEMA) {
        throw new StoreException(
            Why.NOT_A_STORE,
            file
                + (schema == 0
                    ? ": an empty database"
                    : ": of an older Isnad; open it for writing once"));
      }
    } catch (SQLException failure) {
      throw StoreException.of(file, failure);
    }
    return new Store(Session.reading(file), InstantSource.system());
  }

  private static void checkName(Path file) throws StoreException {
    if (file.toString().contains("?")) {
      throw new StoreException(Why.OTHER, file + ": SQLite takes no name with a question mark");
    }
    if (Files.isDirectory(file)) {
      throw new StoreException(Why.NOT_A_STORE, file + ": a folder, not a database");
    }
  }

  public Path file() {
    return session.file();
  }

  public Reports reports() {
    return new Reports(session, clock, stems);
  }

  public Incidents incidents() {
    return new Incidents(session);
  }

  public Decisions decisions() {
    return new Decisions(session, clock, linking);
  }

  public Search search() {
    return new Search(session, stems);
  }

  /** Questions about many incidents at once. */
  public Explore explore() {
    return new Explore(session, clock, stems, board, neighbours);
  }

  /**
   * Links accounts that wait for it, at most so many in one transaction; a caller goes on until
   * {@link Linked#accounts} is 0. The incidents are the same as if everything was linked at once.
   */
  public Linked link(int most) throws StoreException {
    return session.write(handle -> linking.link(handle, most));
  }

  /**
   * Links all accounts that wait, so many in a transaction that others need not wait for long.
   *
   * @param sink hears what was linked so far
   */
  public Linked linkAll(Consumer<Linked> sink) throws StoreException {
    Linked all = Linked.NOTHING;
    Linked step = link(LINKED_AT_ONCE);
    while (step.accounts() > 0) {
      all = all.plus(step);
      sink.accept(all);
      step = link(LINKED_AT_ONCE);
    }
    return all;
  }

  /**
   * Reading everything again.
   *
   * @param version what it is read with now
   * @param reading gives for each report, in their order, what is read in it
   * @param sink takes every value that changes
   */
  public Reread reread(
      ReaderVersion version, Function<List<Report>, List<Arrival>> reading, Consumer<Change> sink) {
    return new Reread(session, clock, linking, version, reading, sink);
  }

  /** The last entry of the chain of ingests and decisions. */
  public Head head() throws StoreException {
    return session.read(Chain::head);
  }

  /**
   * Checks that nothing was edited, put in or taken away since it was entered in the chain.
   *
   * @param noted a head that was noted elsewhere; without one, entries that are missing at the end
   *     cannot be told
   */
  public Verification verify(Optional<Head> noted) throws StoreException {
    try {
      return session.read(handle -> new Verifier(handle).verify(noted));
    } catch (NullPointerException | IllegalArgumentException | DateTimeException garbled) {
      throw new StoreException(
          Why.DAMAGED, file() + ": what stands in it cannot be: " + garbled.getMessage(), garbled);
    }
  }

  @Override
  public void close() throws StoreException {
    session.close();
  }
}
