package org.isnad.store;

import java.nio.file.Path;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.FlywayException;

/** Brings a database to the schema that this program writes. */
final class Migrations {

  private static final String FOLDER = "classpath:org/isnad/store/migration";

  /** Held here, so that the level set on it is not forgotten. */
  private static final Logger QUIET = Logger.getLogger("org.flywaydb");

  private Migrations() {}

  /** Runs what is missing, each step in a transaction of its own. */
  static void run(Path file) throws StoreException {
    QUIET.setLevel(Level.SEVERE);
    try {
      Flyway.configure(Migrations.class.getClassLoader())
          .dataSource(Connections.source(file))
          .locations(FOLDER)
          .load()
          .migrate();
    } catch (FlywayException failure) {
      throw StoreException.of(file, failure);
    }
  }
}
