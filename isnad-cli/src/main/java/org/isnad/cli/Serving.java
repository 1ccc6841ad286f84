package org.isnad.cli;

import java.io.IOException;
import java.util.concurrent.CountDownLatch;
import org.isnad.store.Store;
import org.isnad.web.Settings;
import org.isnad.web.Web;

/** A server that runs until somebody stops the program; then it and its store are closed. */
final class Serving {

  private final Store store;
  private final Web web;

  private Serving(Store store, Web web) {
    this.store = store;
    this.web = web;
  }

  /** Starts the server; if that fails the store is closed. */
  static Serving start(Store store, Settings settings) throws IOException {
    try {
      return new Serving(store, Web.start(store, settings));
    } catch (IOException failure) {
      store.close();
      throw failure;
    }
  }

  Web web() {
    return web;
  }

  /** Returns when the program is told to stop. */
  void untilStopped() throws InterruptedException {
    CountDownLatch stopped = new CountDownLatch(1);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stopped)));
    stopped.await();
  }

  private void stop(CountDownLatch stopped) {
    try {
      web.close();
      store.close();
    } catch (IOException ignored) {
      // The process ends, and what was acknowledged is on disk.
      return;
    } finally {
      stopped.countDown();
    }
  }
}
