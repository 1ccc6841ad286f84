package org.isnad.cli;

/**
 * What became of one input.
 *
 * @param where the file, and the line where one is due
 * @param output what is written for it; empty when it failed
 * @param accounts how many accounts it gave
 * @param problem why it failed; empty when it did not
 */
record Outcome(String where, String output, int accounts, String problem) {

  static Outcome read(String where, String output, int accounts) {
    return new Outcome(where, output, accounts, "");
  }

  static Outcome failed(String where, String why) {
    return new Outcome(where, "", 0, why);
  }

  boolean isFailed() {
    return !problem.isEmpty();
  }
}
