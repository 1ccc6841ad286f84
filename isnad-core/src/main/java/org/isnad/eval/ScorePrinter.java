package org.isnad.eval;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import org.isnad.eval.Score.Confusion;

/** Writes a score as lines for people. */
public final class ScorePrinter {

  private ScorePrinter() {}

  /** The figures, a line each. */
  public static List<String> figures(Score score) {
    List<String> lines = new ArrayList<>();
    lines.add(
        "reports "
            + score.reportsRead()
            + "/"
            + score.reports()
            + "  accounts gold "
            + score.goldAccounts()
            + " predicted "
            + score.givenAccounts());
    lines.add(
        "found   P "
            + places(3, score.precision())
            + "  R "
            + places(3, score.recall())
            + "  F1 "
            + places(3, score.f1()));
    lines.add("record  " + places(3, score.record()));
    lines.add(
        "fields  "
            + score.fields().entrySet().stream()
                .map(
                    field ->
                        field.getKey()
                            + " "
                            + places(3, field.getValue().share())
                            + " ("
                            + field.getValue().all()
                            + ")")
                .collect(Collectors.joining("  ")));
    score
        .evidence()
        .ifPresent(
            evidence ->
                lines.add(
                    "evidence valid " + places(4, evidence.share()) + " of " + evidence.all()));
    score
        .calibration()
        .ifPresent(
            gap -> lines.add("calibration error " + places(3, gap.error()) + " over " + gap.all()));
    score
        .merge()
        .ifPresent(
            merge ->
                lines.add(
                    "merge   B3 P "
                        + places(3, merge.precision())
                        + "  R "
                        + places(3, merge.recall())
                        + "  F1 "
                        + places(3, merge.f1())
                        + " over "
                        + merge.accounts()));
    return List.copyOf(lines);
  }

  /** What was taken for what: for each field its most frequent confusions, so many at most. */
  public static List<String> confusions(Score score, int most) {
    List<String> lines = new ArrayList<>();
    score
        .confusions()
        .forEach(
            (field, list) -> {
              lines.add(field);
              list.stream().limit(most).map(ScorePrinter::line).forEach(lines::add);
              int rest = list.stream().skip(most).mapToInt(Confusion::times).sum();
              if (rest > 0) {
                lines.add("  " + " ".repeat(5) + "  and " + rest + " more");
              }
            });
    return List.copyOf(lines);
  }

  /** The errors by field and cause, each cause with its number and then its lines. */
  public static List<String> causes(Score score) {
    List<String> lines = new ArrayList<>();
    score
        .causes()
        .forEach(
            (cause, errors) -> {
              lines.add(line(new Confusion(cause, errors.size())));
              errors.forEach(error -> lines.add("         " + error));
            });
    return List.copyOf(lines);
  }

  private static String line(Confusion confusion) {
    String times = Integer.toString(confusion.times());
    return "  " + " ".repeat(Math.max(0, 5 - times.length())) + times + "  " + confusion.what();
  }

  /** The exact binary value rounded half to even, whatever the locale. */
  private static String places(int places, double value) {
    return new BigDecimal(value).setScale(places, RoundingMode.HALF_EVEN).toPlainString();
  }
}
