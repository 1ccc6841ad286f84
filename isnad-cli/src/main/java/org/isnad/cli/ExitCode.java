package org.isnad.cli;

/** What the command tells the shell. */
final class ExitCode {

  static final int OK = 0;

  /** Some inputs failed; each was named and the others were read. Also a reader that went away. */
  static final int SOME_FAILED = 1;

  static final int USAGE = 2;

  static final int CANNOT_READ_OR_WRITE = 3;

  private ExitCode() {}
}
