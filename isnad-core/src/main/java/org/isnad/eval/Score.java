package org.isnad.eval;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The figures of an evaluation.
 *
 * @param reports gold reports
 * @param reportsRead those of them that have a record
 * @param goldAccounts gold accounts, less the optional ones that were missed
 * @param givenAccounts accounts in the records
 * @param paired accounts that met
 * @param record share of required gold accounts whose main fields are all right
 * @param fields accuracy of each field over the pairs
 * @param evidence quotations that stand where they claim to, when the texts are known
 * @param calibration gap between confidence and truth
 * @param merge how accounts were gathered into incidents, when incidents are known
 * @param confusions what was taken for what, the most frequent first
 * @param causes the errors by field and cause, the most frequent cause first
 * @param errors every error in a line
 */
public record Score(
    int reports,
    int reportsRead,
    int goldAccounts,
    int givenAccounts,
    int paired,
    double record,
    Map<String, Accuracy> fields,
    Optional<Accuracy> evidence,
    Optional<Gap> calibration,
    Optional<Merge> merge,
    Map<String, List<Confusion>> confusions,
    Map<String, List<String>> causes,
    List<String> errors) {

  /** Copies its collections. */
  public Score {
    fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    confusions = Collections.unmodifiableMap(new LinkedHashMap<>(confusions));
    causes = Collections.unmodifiableMap(new LinkedHashMap<>(causes));
    errors = List.copyOf(errors);
  }

  /** So many right out of so many. */
  public record Accuracy(int right, int all) {

    /** The share that is right. */
    public double share() {
      return (double) right / all;
    }
  }

  /** The mean gap over so many confidences. */
  public record Gap(double error, int all) {}

  /** One thing taken for another, so many times. */
  public record Confusion(String what, int times) {}

  /** The share of given accounts that are in the gold. */
  public double precision() {
    return givenAccounts == 0 ? 0 : (double) paired / givenAccounts;
  }

  /** The share of gold accounts that were given. */
  public double recall() {
    return goldAccounts == 0 ? 0 : (double) paired / goldAccounts;
  }

  /** The harmonic mean of precision and recall. */
  public double f1() {
    double sum = precision() + recall();
    return sum == 0 ? 0 : 2 * precision() * recall() / sum;
  }
}
