package org.isnad.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.isnad.engine.Isnad;
import org.isnad.engine.RecordWriter;
import org.isnad.report.Report;
import org.isnad.store.Arrival;
import org.isnad.store.Backup;
import org.isnad.store.ReaderVersion;
import org.isnad.store.Store;

/** A store of the reports of the demo, which are invented; read once in each run of the tests. */
public final class DemoStore {

  private static final ReaderVersion VERSION = new ReaderVersion("test", "rules", "places");

  private DemoStore() {}

  /** A copy that a test may change. */
  public static Store in(Path folder) throws IOException {
    Path file = folder.resolve("demo.db");
    Backup.backUp(Made.FILE, file, true);
    return Store.open(file, InstantSource.system());
  }

  /** A store without reports. */
  public static Store empty(Path folder) throws IOException {
    return Store.open(folder.resolve("empty.db"), InstantSource.system());
  }

  /** Reads reports and links what they tell. */
  public static void add(Store store, List<Report> reports) throws IOException {
    List<Arrival> arrivals = new ArrayList<>();
    for (Report report : reports) {
      arrivals.add(Arrival.read(report, RecordWriter.line(Made.ISNAD.read(report))));
    }
    store.reports().add(VERSION, arrivals);
    store.linkAll(step -> {});
  }

  private static final class Made {
    static final Isnad ISNAD = Isnad.arabic();
    static final Path FILE = make();

    private static Path make() {
      try {
        Path folder = Files.createTempDirectory("isnad-demo");
        folder.toFile().deleteOnExit();
        Path file = folder.resolve("demo.db");
        file.toFile().deleteOnExit();
        try (Store store = Store.open(file, InstantSource.system())) {
          add(store, reports());
        }
        return file;
      } catch (IOException failure) {
        throw new UncheckedIOException(failure);
      }
    }

    private static List<Report> reports() throws IOException {
      Path demo =
          Path.of(System.getProperty("isnad.root", ".."))
              .resolve("isnad-cli/src/main/resources/org/isnad/cli/demo");
      List<Report> reports = new ArrayList<>();
      for (String name : Files.readAllLines(demo.resolve("index"))) {
        if (!name.isBlank()) {
          reports.add(Report.ofText(Files.readString(demo.resolve(name))).withFile(name));
        }
      }
      return reports;
    }
  }
}
