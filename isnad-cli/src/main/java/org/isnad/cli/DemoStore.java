package org.isnad.cli;

import java.io.ByteArrayInputStream;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.isnad.engine.Isnad;
import org.isnad.ingest.Arrived;
import org.isnad.ingest.Inputs;
import org.isnad.ingest.Intake;
import org.isnad.store.Added;
import org.isnad.store.ReaderVersion;
import org.isnad.store.Store;

/** The sample reports, and a store of them and of what other outlets tell of the same events. */
final class DemoStore {

  /** Who looks at it. */
  static final String PERSON = "demo";

  private static final String RETOLD = "retold.jsonl";

  /** What SQLite and the people of a store keep beside it. */
  private static final List<String> BESIDE =
      List.of("", "-wal", "-shm", ".lock", ".people", ".people-wal", ".people-shm");

  private DemoStore() {}

  /** The names of the sample reports, in their order. */
  static List<String> names() throws IOException {
    return resource("index").lines().filter(line -> !line.isBlank()).toList();
  }

  static String resource(String name) throws IOException {
    try (InputStream file = DemoStore.class.getResourceAsStream("demo/" + name)) {
      if (file == null) {
        throw new FileNotFoundException("demo/" + name);
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }

  /** A store that is gone when the program ends. */
  static Store make(Isnad isnad) throws IOException {
    Path folder = Files.createTempDirectory("isnad-demo");
    folder.toFile().deleteOnExit();
    Path file = folder.resolve("demo.db");
    BESIDE.forEach(end -> folder.resolve(file.getFileName() + end).toFile().deleteOnExit());
    Store store = Store.open(file, InstantSource.system());
    ReaderVersion version = ReaderVersion.of(IsnadCommand.Version.number(), List.of());
    Intake.Defaults defaults = new Intake.Defaults(Optional.empty(), Optional.empty());
    int threads = Runtime.getRuntime().availableProcessors();
    try (Intake intake = new Intake(store, version, isnad, defaults, threads, new Silent())) {
      Inputs inputs = Inputs.keeping(InputStream.nullInputStream(), intake::take, bytes -> {});
      for (String name : names()) {
        inputs.read(name, stream(name));
      }
      inputs.read(RETOLD, stream(RETOLD));
      intake.finish();
    }
    store.linkAll(step -> {});
    return store;
  }

  private static InputStream stream(String name) throws IOException {
    return new ByteArrayInputStream(resource(name).getBytes(StandardCharsets.UTF_8));
  }

  /** Nothing of the demo can fail but the program itself. */
  private record Silent() implements Intake.Listener {
    @Override
    public void failed(String where, String why) {
      throw new IllegalStateException(where + ": " + why);
    }

    @Override
    public void kept(List<Arrived> batch, Added added) {}

    @Override
    public void known(int reports) {}
  }
}
