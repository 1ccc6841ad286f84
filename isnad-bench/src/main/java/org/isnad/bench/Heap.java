package org.isnad.bench;

import java.lang.management.ManagementFactory;
import java.lang.management.MemoryPoolMXBean;
import java.lang.management.MemoryType;

/** How much heap is used: the reports, the lexicons and what reading needs. */
final class Heap {
  private static final double MEGABYTE = 1e6;

  private Heap() {}

  /** Forgets the peak so far. */
  static void restart() {
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      pool.resetPeakUsage();
    }
  }

  /** The sum of the peaks of all parts of the heap since the restart, in MB of 10^6 bytes. */
  static double peak() {
    long peak = 0;
    for (MemoryPoolMXBean pool : ManagementFactory.getMemoryPoolMXBeans()) {
      if (pool.getType() == MemoryType.HEAP) {
        peak += pool.getPeakUsage().getUsed();
      }
    }
    return peak / MEGABYTE;
  }

  /** What is in use after a collection, in MB of 10^6 bytes. */
  static double live() {
    System.gc();
    return ManagementFactory.getMemoryMXBean().getHeapMemoryUsage().getUsed() / MEGABYTE;
  }

  /** The most that the heap may grow to, in MB of 10^6 bytes. */
  static double limit() {
    return Runtime.getRuntime().maxMemory() / MEGABYTE;
  }
}
