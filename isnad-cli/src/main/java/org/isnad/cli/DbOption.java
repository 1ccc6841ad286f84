package org.isnad.cli;

import java.nio.file.Path;
import java.time.InstantSource;
import org.isnad.store.Store;
import org.isnad.store.StoreException;
import picocli.CommandLine.Option;

/** The option that says which store is meant. */
final class DbOption {

  @Option(names = "--db", paramLabel = "FILE", required = true, description = "The store.")
  @SuppressWarnings("NullAway.Init")
  private Path file;

  Path file() {
    return file;
  }

  /** For reading; another program may write meanwhile. */
  Store read() throws StoreException {
    return Store.read(file);
  }

  /** For writing; made if there is none. */
  Store open() throws StoreException {
    return Store.open(file, InstantSource.system());
  }

  /** For writing to what is there. */
  Store openExisting() throws StoreException {
    Store.read(file).close();
    return open();
  }
}
