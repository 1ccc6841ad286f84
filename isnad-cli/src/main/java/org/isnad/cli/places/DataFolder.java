package org.isnad.cli.places;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Where a user's data lies: the folder that is told, or that of the variable {@code ISNAD_DATA}, or
 * {@code isnad} in the user's folder for data.
 */
public final class DataFolder {
  private static final String OWN = "ISNAD_DATA";
  private static final String XDG = "XDG_DATA_HOME";

  private DataFolder() {}

  /**
   * The folder, which need not exist; none if {@code ISNAD_DATA} is set to nothing.
   *
   * @param told what the command line says
   */
  public static Optional<Path> of(
      @Nullable Path told, Map<String, String> environment, String home) {
    if (told != null) {
      return Optional.of(told);
    }
    String own = environment.get(OWN);
    if (own != null) {
      return own.isBlank() ? Optional.empty() : Optional.of(Path.of(own));
    }
    String xdg = environment.getOrDefault(XDG, "");
    Path data = xdg.isBlank() ? Path.of(home, ".local", "share") : Path.of(xdg);
    return Optional.of(data.resolve("isnad"));
  }
}
