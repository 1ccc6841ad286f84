package org.isnad.cli;

import java.io.File;
import java.io.IOException;
import java.util.List;
import java.util.Locale;

/** The person's own browser. */
final class Desktop {

  private Desktop() {}

  /** Opens an address; false if there is nothing to open it with. */
  static boolean open(String address) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    List<String> command =
        system.contains("win")
            ? List.of("rundll32", "url.dll,FileProtocolHandler", address)
            : List.of(system.contains("mac") ? "open" : "xdg-open", address);
    try {
      new ProcessBuilder(command)
          .redirectErrorStream(true)
          .redirectOutput(ProcessBuilder.Redirect.to(nowhere(system)))
          .start();
      return true;
    } catch (IOException missing) {
      return false;
    }
  }

  private static File nowhere(String system) {
    return new File(system.contains("win") ? "NUL" : "/dev/null");
  }
}
