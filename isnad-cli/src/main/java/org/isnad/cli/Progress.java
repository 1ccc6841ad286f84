package org.isnad.cli;

/** Tells how far the work has come, on a terminal and after the first second only. */
final class Progress {

  private static final long SECOND = 1_000_000_000L;
  private static final long PAUSE = SECOND / 4;

  private final Terminal terminal;
  private final long start = System.nanoTime();
  private long last = start + SECOND - PAUSE;
  private boolean shown;
  private long reports;
  private long accounts;
  private long failed;

  Progress(Terminal terminal) {
    this.terminal = terminal;
  }

  void count(Outcome outcome) {
    reports++;
    accounts += outcome.accounts();
    failed += outcome.isFailed() ? 1 : 0;
    long now = System.nanoTime();
    if (terminal.showsErr() && now - last > PAUSE) {
      last = now;
      shown = true;
      long rate = reports * SECOND / (now - start);
      terminal.err().print("\r" + totals() + ", " + rate + " a second ");
      terminal.err().flush();
    }
  }

  /** Takes the line away, so that a message can be written. */
  void clear() {
    if (shown) {
      terminal.err().print("\r" + " ".repeat(79) + "\r");
      terminal.err().flush();
      shown = false;
    }
  }

  long failed() {
    return failed;
  }

  long reports() {
    return reports;
  }

  String totals() {
    return (reports - failed) + " reports read, " + accounts + " accounts, " + failed + " failed";
  }
}
