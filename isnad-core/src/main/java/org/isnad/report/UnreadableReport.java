package org.isnad.report;

/** A text that is no Arabic report; the message says why. */
public final class UnreadableReport extends RuntimeException {
  private static final long serialVersionUID = 1L;

  public UnreadableReport(String why) {
    super(why);
  }
}
