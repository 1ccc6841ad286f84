package org.isnad.eval;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.IntStream;
import org.isnad.account.Weights;
import org.isnad.engine.Isnad;

/**
 * What reports give with some weights. A change of one weight is measured by reading those reports
 * again whose reading asked for it.
 */
final class Standing {
  private final Isnad isnad;
  private final Weights weights;
  private final List<GoldReport> reports;
  private final List<GoldReport.Given> given;

  private Standing(
      Isnad isnad, Weights weights, List<GoldReport> reports, List<GoldReport.Given> given) {
    this.isnad = isnad;
    this.weights = weights;
    this.reports = List.copyOf(reports);
    this.given = List.copyOf(given);
  }

  /** Reads all reports. */
  static Standing of(Isnad isnad, Weights weights, List<GoldReport> reports) {
    return new Standing(
        isnad,
        weights,
        reports,
        reports.parallelStream().map(r -> r.read(isnad, weights, Optional.empty())).toList());
  }

  /** The same reports with one weight changed. */
  Standing with(String name, double value) {
    return with(weights.with(name, value), at -> given.get(at).asked().contains(name));
  }

  /** The same reports with other weights. */
  Standing with(Weights other) {
    return with(other, at -> true);
  }

  private Standing with(Weights other, Predicate<Integer> touched) {
    List<GoldReport.Given> changed =
        IntStream.range(0, reports.size())
            .parallel()
            .mapToObj(
                at ->
                    touched.test(at)
                        ? reports.get(at).read(isnad, other, Optional.of(given.get(at)))
                        : given.get(at))
            .toList();
    return new Standing(isnad, other, reports, changed);
  }

  /** Only the reports whose ids pass. */
  Standing only(Predicate<String> ids) {
    List<GoldReport> some = new ArrayList<>();
    List<GoldReport.Given> theirs = new ArrayList<>();
    for (int at = 0; at < reports.size(); at++) {
      if (ids.test(reports.get(at).id())) {
        some.add(reports.get(at));
        theirs.add(given.get(at));
      }
    }
    return new Standing(isnad, weights, some, theirs);
  }

  Weights weights() {
    return weights;
  }

  /** The figures of what was read. */
  Figures figures() {
    Figures figures = Figures.NONE;
    for (int at = 0; at < reports.size(); at++) {
      figures = figures.plus(reports.get(at), given.get(at));
    }
    return figures;
  }

  /** The weights that differ from others, by name in order. */
  static List<String> changes(Weights from, Weights to) {
    return to.values().entrySet().stream()
        .filter(e -> !e.getValue().equals(from.values().get(e.getKey())))
        .sorted(Map.Entry.comparingByKey())
        .map(
            e ->
                e.getKey()
                    + " "
                    + Weights.plain(from.values().getOrDefault(e.getKey(), 0.0))
                    + " -> "
                    + Weights.plain(e.getValue()))
        .toList();
  }
}
