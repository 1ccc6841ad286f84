package org.isnad.web.add;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ArrayBlockingQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.RejectedExecutionException;
import java.util.concurrent.ThreadPoolExecutor;
import java.util.concurrent.TimeUnit;
import org.isnad.engine.Isnad;
import org.isnad.ingest.Arrived;
import org.isnad.ingest.Input;
import org.isnad.ingest.Inputs;
import org.isnad.ingest.Intake;
import org.isnad.lexicon.Place;
import org.isnad.report.Report;
import org.isnad.store.Added;
import org.isnad.store.ReaderVersion;
import org.isnad.store.Store;
import org.jspecify.annotations.Nullable;

/** Reads what people add, one reading after the other, away from the threads that answer. */
final class Readings {

  private static final int MOST_WAITING = 8;
  private static final int MOST_REMEMBERED = 100;
  private static final int LONGEST_TITLE = 120;

  private final Map<String, Job> jobs =
      new LinkedHashMap<>() {
        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<String, Job> eldest) {
          return size() > MOST_REMEMBERED;
        }
      };

  private final ExecutorService one =
      new ThreadPoolExecutor(
          0, 1, 1, TimeUnit.MINUTES, new ArrayBlockingQueue<>(MOST_WAITING), Readings::thread);

  private @Nullable Isnad isnad;
  private List<Place> places = List.of();

  private static Thread thread(Runnable work) {
    Thread thread = new Thread(work, "isnad-reading");
    thread.setDaemon(true);
    return thread;
  }

  /** What is to be read. */
  record Order(
      Store store,
      String version,
      List<Place> places,
      long person,
      Optional<Report> pasted,
      List<Sent> files,
      Intake.Defaults defaults) {}

  /** Begins a reading, or puts it behind the one that is under way; empty if too many wait. */
  Optional<Job> begin(Order order) {
    Job job = new Job(UUID.randomUUID().toString(), order.person());
    try {
      one.execute(() -> run(order, job));
    } catch (RejectedExecutionException full) {
      return Optional.empty();
    }
    synchronized (jobs) {
      jobs.put(job.id(), job);
    }
    return Optional.of(job);
  }

  Optional<Job> find(String id) {
    synchronized (jobs) {
      return Optional.ofNullable(jobs.get(id));
    }
  }

  private void run(Order order, Job job) {
    try {
      job.become(Job.State.READING);
      read(order, job);
      job.become(Job.State.LINKING);
      order.store().linkAll(step -> {});
      tell(order.store(), job);
      job.become(Job.State.DONE);
    } catch (IOException | RuntimeException | Error failure) {
      // The text of a failure may hold that of a report: only its kind is told.
      job.fail("", failure.getClass().getSimpleName());
      job.become(Job.State.FAILED);
    }
  }

  private void read(Order order, Job job) {
    Isnad reader = isnad;
    if (reader == null || !places.equals(order.places())) {
      reader = Isnad.arabic(order.places());
      isnad = reader;
      places = order.places();
    }
    ReaderVersion version = ReaderVersion.of(order.version(), order.places());
    try (Intake intake =
        new Intake(order.store(), version, reader, order.defaults(), 1, new Listener(job))) {
      Known known = new Known(order.store(), job, intake, order.defaults());
      order.pasted().ifPresent(report -> known.take(new Input.Found("", report)));
      Inputs inputs = Inputs.keeping(InputStream.nullInputStream(), known::take, bytes -> {});
      for (Sent file : order.files()) {
        inputs.read(file.name(), new ByteArrayInputStream(file.bytes()));
      }
      intake.finish();
    }
  }

  /** Tells of every report whether its text was there before anything of it was read. */
  private record Known(Store store, Job job, Intake intake, Intake.Defaults defaults) {

    void take(Input input) {
      if (input instanceof Input.Found found) {
        String id = found.report().id();
        try {
          boolean known = store.reports().find(id).isPresent();
          boolean twice = job.taken().stream().anyMatch(t -> t.report().equals(id));
          job.take(
              new Job.Taken(found.where(), id, title(found.report()), List.of(), known || twice));
        } catch (IOException failure) {
          throw new UncheckedIOException(failure);
        }
      }
      intake.take(input);
    }

    private static String title(Report report) {
      String title =
          report.title().orElseGet(() -> report.text().strip().lines().findFirst().orElse(""));
      int most = Math.min(LONGEST_TITLE, title.codePointCount(0, title.length()));
      return title.substring(0, title.offsetByCodePoints(0, most));
    }
  }

  private record Listener(Job job) implements Intake.Listener {
    @Override
    public void failed(String where, String why) {
      job.fail(where, why);
    }

    @Override
    public void kept(List<Arrived> batch, Added added) {
      job.count(added.reports(), added.sightings() + added.known());
    }

    @Override
    public void known(int reports) {
      job.count(0, reports);
    }
  }

  private static void tell(Store store, Job job) throws IOException {
    List<Job.Taken> told = new ArrayList<>();
    for (Job.Taken taken : job.taken()) {
      told.add(
          taken.with(
              List.copyOf(
                  new LinkedHashSet<>(store.explore().incidentsOf(taken.report()).values()))));
    }
    job.replace(told);
  }
}
