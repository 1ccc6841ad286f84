package org.isnad.account;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * One thing that could have been a value of an account, and what speaks for and against it.
 *
 * @param field what it is a value of: type, when, where, doer, target, killed ...
 * @param chosen true if it became the value
 * @param score by which it was compared with others; empty where no score decides
 * @param what the value, in short
 * @param why the features with what each adds, or the rule
 * @param words of the report that it rests on; empty if there are none
 */
public record Reason(
    String field, boolean chosen, String score, String what, String why, String words) {

  static Reason weighed(
      String field, boolean chosen, Weighing weighing, String what, String words) {
    String score = new BigDecimal(weighing.sum()).setScale(2, RoundingMode.HALF_UP).toPlainString();
    return new Reason(field, chosen, score, what, weighing.reasons(), words);
  }

  /** On one line, without alignment. */
  @Override
  public String toString() {
    return String.join(" ", field, chosen ? "*" : "-", score, what, "(" + why + ")", words).strip();
  }
}
