package org.isnad.bench;

import org.openjdk.jmh.annotations.AuxCounters;
import org.openjdk.jmh.annotations.Level;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;

/** How much text was read, beside how many reports: JMH gives it per second. */
@State(Scope.Thread)
@AuxCounters(AuxCounters.Type.OPERATIONS)
public class Volume {

  private static final double MEGABYTE = 1e6;

  /** Megabytes of UTF-8; JMH wants the field public. */
  public double megabytes;

  /** Each iteration counts anew. */
  @Setup(Level.Iteration)
  public void clear() {
    megabytes = 0;
  }

  void add(long bytes) {
    megabytes += bytes / MEGABYTE;
  }
}
