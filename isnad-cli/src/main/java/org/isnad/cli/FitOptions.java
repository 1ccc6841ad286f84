package org.isnad.cli;

import java.nio.file.Path;
import java.util.List;
import java.util.function.BooleanSupplier;
import java.util.function.Supplier;
import org.isnad.eval.FitPlan;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/** The options of eval by which weights are fitted. */
final class FitOptions {
  private static final double LEAST_STEP = 0.1;
  private static final long SECOND = 1_000_000_000L;

  @Option(
      names = "--fit",
      description = {
        "Fit the weights of the named features on the even half of GOLD and write the file of",
        "weights; the figures of both halves and of a cross-validation go to standard error."
      })
  private boolean fits;

  @Option(
      names = "--calibrate",
      description = {
        "Measure on both halves of GOLD how often values that were got in one way are right, and",
        "write the file of confidences; the calibration errors go to standard error."
      })
  private boolean calibrates;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where --fit and --calibrate write; standard output if not given.")
  private @Nullable Path out;

  @Option(
      names = "--none",
      paramLabel = "FILE",
      description = "With --fit: reports that should give no account; may be given again.")
  private List<Path> none = List.of();

  @Option(
      names = "--only",
      paramLabel = "PREFIX",
      split = ",",
      description = "With --fit: only weights whose names begin so, such as join.,admit.")
  private List<String> prefixes = List.of();

  @Option(
      names = "--rounds",
      paramLabel = "N",
      description = "With --fit: how often all weights are tried; ${DEFAULT-VALUE} if not given.")
  private int rounds = 6;

  @Option(
      names = "--folds",
      paramLabel = "N",
      description =
          "With --fit: folds of the cross-validation, 0 for none; ${DEFAULT-VALUE} if not given.")
  private int folds = 5;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "With --fit: for the order in which weights are tried; ${DEFAULT-VALUE} if not given.")
  private long seed = 7;

  @Option(
      names = "--step",
      paramLabel = "W",
      description = "With --fit: the first step of a weight; ${DEFAULT-VALUE} if not given.")
  private double step = 0.4;

  @Option(
      names = "--alarm",
      paramLabel = "W",
      description =
          "With --fit: what it costs if all reports of --none give an account, where found F1"
              + " counts 1; ${DEFAULT-VALUE} if not given.")
  private double alarm = 0.3;

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description =
          "With --fit: the time for one fit, of which there is one more than folds; without it"
              + " the same input gives the same weights on any machine.")
  private @Nullable Long seconds;

  boolean fits() {
    return fits;
  }

  boolean calibrates() {
    return calibrates;
  }

  @Nullable Path out() {
    return out;
  }

  List<Path> none() {
    return none;
  }

  FitPlan plan() {
    return new FitPlan(prefixes, rounds, folds, seed, step, LEAST_STEP, alarm);
  }

  /** A watch for each fit, which says when its time is over. */
  Supplier<BooleanSupplier> stopwatch() {
    Long most = seconds;
    if (most == null) {
      return () -> () -> false;
    }
    return () -> {
      long start = System.nanoTime();
      return () -> System.nanoTime() - start > most * SECOND;
    };
  }
}
