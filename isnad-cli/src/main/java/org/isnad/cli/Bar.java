package org.isnad.cli;

import java.util.Locale;

/** A bar that tells how far long work has come; on a terminal only, and not for what is short. */
final class Bar {

  private static final long SECOND = 1_000_000_000L;
  private static final long PAUSE = SECOND / 4;
  private static final int WIDTH = 24;
  private static final int MINUTE = 60;

  private final Terminal terminal;
  private final long total;
  private final long start = System.nanoTime();
  private long last = start + SECOND - PAUSE;
  private long done;
  private int shown;

  /**
   * Of work that has so many parts.
   *
   * @param total 0 if that cannot be told
   */
  Bar(Terminal terminal, long total) {
    this.terminal = terminal;
    this.total = total;
  }

  /** So many more parts are done. */
  void advance(long parts) {
    done += parts;
  }

  /** Draws it with these words behind, unless it was drawn a moment ago. */
  void draw(String words) {
    long now = System.nanoTime();
    if (!terminal.showsErr() || now - last < PAUSE) {
      return;
    }
    last = now;
    String line = line(words, now - start);
    terminal.err().print("\r" + line + " ".repeat(Math.max(0, shown - line.length())));
    terminal.err().flush();
    shown = line.length();
  }

  private String line(String words, long nanos) {
    double share = total == 0 ? 0 : Math.min(1, (double) done / total);
    StringBuilder line = new StringBuilder();
    if (total > 0) {
      int full = (int) (share * WIDTH);
      line.append('[').append("#".repeat(full)).append(".".repeat(WIDTH - full)).append("] ");
      line.append(String.format(Locale.ROOT, "%3d %% ", (int) (share * 100)));
    }
    line.append(words);
    if (share > 0.01 && share < 1) {
      line.append(", ").append(left((long) (nanos / share * (1 - share)) / SECOND));
    }
    return line.length() < terminal.columns()
        ? line.toString()
        : line.substring(0, terminal.columns() - 1);
  }

  private static String left(long seconds) {
    return seconds < MINUTE
        ? seconds + " s left"
        : seconds < MINUTE * MINUTE
            ? seconds / MINUTE + " min left"
            : seconds / MINUTE / MINUTE + " h left";
  }

  /** Takes it away, so that a message can be written. */
  void clear() {
    if (shown > 0) {
      terminal.err().print("\r" + " ".repeat(shown) + "\r");
      terminal.err().flush();
      shown = 0;
    }
  }
}
