package org.isnad.store;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;

/** Writes until it is killed, and says on its standard output what is kept for certain. */
final class CrashWriter {

  private static final Draft.By BY = new Draft.By("رنا", "تجربة");

  private CrashWriter() {}

  public static void main(String[] arguments) throws StoreException {
    PrintStream out = new PrintStream(System.out, true, StandardCharsets.UTF_8);
    try (Store store = Store.open(Path.of(arguments[0]), Samples.clock())) {
      for (int i = (int) store.reports().count(); ; i++) {
        store.reports().add(Samples.VERSION, List.of(Samples.arrival(i)));
        say(out, "kept", i + 1, store);
        if (i % 2 == 0) {
          store.link(100);
          String incident = store.incidents().list(1).get(0).id();
          store.decisions().make(Draft.note(incident, "note " + i, BY));
          say(out, "decided", i, store);
        }
      }
    }
  }

  private static void say(PrintStream out, String what, int number, Store store)
      throws StoreException {
    out.println(what + " " + number + " " + store.head());
  }
}
