package org.isnad.eval;

import java.util.List;
import java.util.TreeMap;
import org.isnad.account.Confidences;
import org.isnad.account.Weights;

/**
 * What calibrating measured.
 *
 * @param even the calibration error of the even half with the shares that are built in
 * @param odd the same of the odd half
 * @param evenUnseen the error of the even half with shares measured without the report itself
 * @param oddUnseen the same of the odd half
 */
public record Calibrated(
    Shares shares, double even, double odd, double evenUnseen, double oddUnseen) {

  /** The file of shares. */
  public String file() {
    StringBuilder file = new StringBuilder();
    Confidences.remarks().forEach(line -> file.append(line).append('\n'));
    new TreeMap<>(shares.values())
        .forEach(
            (how, share) ->
                file.append(how)
                    .append('\t')
                    .append(Weights.plain(share))
                    .append('\t')
                    .append(shares.cases().getOrDefault(how, 0))
                    .append('\n'));
    return file.toString();
  }

  /** The errors, a line each. */
  public List<String> lines() {
    return List.of(
        "calibration error          even half  odd half",
        "shares that are built in   " + FitPlan.rounded(even) + "     " + FitPlan.rounded(odd),
        "cross-validated            "
            + FitPlan.rounded(evenUnseen)
            + "     "
            + FitPlan.rounded(oddUnseen));
  }
}
