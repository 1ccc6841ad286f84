package org.isnad.ingest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.engine.Isnad;
import org.isnad.engine.RecordWriter;
import org.isnad.report.Report;
import org.isnad.report.UnreadableReport;
import org.isnad.store.Added;
import org.isnad.store.Arrival;
import org.isnad.store.ReaderVersion;
import org.isnad.store.Store;

/**
 * Takes inputs into a store: looks which are known, reads the others on several threads, and keeps
 * them batch by batch. What is told as kept is on disk.
 */
public final class Intake implements AutoCloseable {

  private static final int BATCH = 200;
  private static final long MOST_LETTERS = 4_000_000;

  /** Hears how it goes. */
  public interface Listener {

    /** A place where no report could be had, or a report that could not be read. */
    void failed(String where, String why);

    /** A batch is on disk. */
    void kept(List<Arrived> batch, Added added);

    /** So many reports were there already, and were not read again. */
    void known(int reports);
  }

  private final Store store;
  private final ReaderVersion version;
  private final Isnad isnad;
  private final Defaults defaults;
  private final Listener listener;
  private final ReadingQueue<Arrived> queue;
  private final List<Input.Found> found = new ArrayList<>();
  private final List<Arrived> arrived = new ArrayList<>();
  private long lettersFound;
  private long lettersArrived;

  /**
   * What reports get that do not say it themselves.
   *
   * @param published an ISO date
   * @param outlet a name
   */
  public record Defaults(Optional<String> published, Optional<String> outlet) {
    Report of(Report report) {
      Report dated =
          published.isPresent() && report.published().isEmpty()
              ? report.withPublished(published.get())
              : report;
      return outlet.isPresent() && dated.outlet().isEmpty()
          ? dated.withOutlet(outlet.get())
          : dated;
    }
  }

  /**
   * Takes reports into a store.
   *
   * @param version what the reports are read with
   * @param threads how many are read at once
   */
  public Intake(
      Store store,
      ReaderVersion version,
      Isnad isnad,
      Defaults defaults,
      int threads,
      Listener listener) {
    this.store = store;
    this.version = version;
    this.isnad = isnad;
    this.defaults = defaults;
    this.listener = listener;
    this.queue = new ReadingQueue<>(threads, this::read, this::arrive);
  }

  /** Takes one input; work that is under way may be handed over. */
  public void take(Input input) {
    if (input instanceof Input.Failed failed) {
      listener.failed(failed.where(), failed.why());
      return;
    }
    Input.Found report = (Input.Found) input;
    found.add(new Input.Found(report.where(), defaults.of(report.report()), report.original()));
    lettersFound += letters(report);
    if (found.size() >= BATCH || lettersFound > MOST_LETTERS) {
      look();
    }
  }

  private static long letters(Input.Found input) {
    return (long) input.report().text().length() + input.original().map(Original::length).orElse(0);
  }

  /** Only what the store does not have is read. */
  private void look() {
    List<Report> reports = found.stream().map(Input.Found::report).toList();
    Set<Report> missing = Collections.newSetFromMap(new IdentityHashMap<>());
    try {
      missing.addAll(store.reports().missing(reports));
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    List<Input.Found> fresh = found.stream().filter(f -> missing.contains(f.report())).toList();
    int known = found.size() - fresh.size();
    found.clear();
    lettersFound = 0;
    if (known > 0) {
      listener.known(known);
    }
    fresh.forEach(queue::add);
  }

  private Arrived read(Input input) {
    Input.Found report = (Input.Found) input;
    String problem;
    try {
      String record = RecordWriter.line(isnad.read(report.report()));
      return arrived(report, Arrival.read(report.report(), record), "");
    } catch (UnreadableReport unreadable) {
      problem = String.valueOf(unreadable.getMessage());
    } catch (StackOverflowError | OutOfMemoryError tooMuch) {
      problem = "too much for this machine's memory";
    } catch (RuntimeException fault) {
      problem = "internal error, please report it: " + fault;
    }
    return arrived(report, Arrival.unread(report.report(), problem), problem);
  }

  private static Arrived arrived(Input.Found input, Arrival arrival, String problem) {
    return new Arrived(
        input.where(),
        input
            .original()
            .map(original -> arrival.withOriginal(original.bytes(), original.mediaType()))
            .orElse(arrival),
        problem);
  }

  private void arrive(Arrived report) {
    if (!report.problem().isEmpty()) {
      listener.failed(report.where(), report.problem());
    }
    arrived.add(report);
    lettersArrived += report.arrival().report().text().length();
    if (arrived.size() >= BATCH || lettersArrived > MOST_LETTERS) {
      keep();
    }
  }

  private void keep() {
    if (arrived.isEmpty()) {
      return;
    }
    try {
      Added added = store.reports().add(version, arrived.stream().map(Arrived::arrival).toList());
      listener.kept(List.copyOf(arrived), added);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    arrived.clear();
    lettersArrived = 0;
  }

  /** Reads and keeps what is still under way. */
  public void finish() {
    look();
    queue.finish();
    keep();
  }

  @Override
  public void close() {
    queue.close();
  }
}
