package org.isnad.cli;

import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import org.isnad.engine.Isnad;
import org.isnad.eval.Calibrated;
import org.isnad.eval.Calibrating;
import org.isnad.eval.Fitted;
import org.isnad.eval.Fitting;
import org.isnad.eval.GoldReports;
import org.isnad.ingest.Input;
import org.isnad.ingest.Inputs;
import org.isnad.report.Report;
import org.jspecify.annotations.Nullable;

/** Fits weights or measures confidences on gold sets, and writes them down. */
final class FitRun {
  private final Terminal terminal;
  private final FitOptions options;

  FitRun(Terminal terminal, FitOptions options) {
    this.terminal = terminal;
    this.options = options;
  }

  void run(List<GoldSet> sets) throws IOException {
    GoldReports taken = new GoldReports(Isnad.arabic());
    for (GoldSet set : sets) {
      try (Reader gold = Files.newBufferedReader(set.gold())) {
        taken.take(gold, reports(set.reports()));
      }
    }
    for (Path file : options.none()) {
      reports(file).forEach(taken::takeEmpty);
    }
    if (options.calibrates()) {
      Calibrated calibrated = new Calibrating(taken).calibrate();
      calibrated.lines().forEach(line -> terminal.err().println(line));
      write(calibrated.file());
      return;
    }
    Fitted fitted =
        new Fitting(taken)
            .fit(options.plan(), options.stopwatch(), line -> terminal.err().println(line));
    terminal.err().println();
    fitted.lines().forEach(line -> terminal.err().println(line));
    write(fitted.weights().file());
  }

  private void write(String file) throws IOException {
    Path out = options.out();
    if (out == null) {
      terminal.out().write(file);
    } else {
      Files.writeString(out, file);
    }
  }

  private List<Report> reports(@Nullable Path file) {
    List<Report> reports = new ArrayList<>();
    Consumer<Input> takes =
        input -> {
          if (input instanceof Input.Found found) {
            reports.add(found.report());
          } else if (input instanceof Input.Failed failed) {
            terminal.say(failed.where() + ": " + failed.why());
          }
        };
    if (file != null) {
      new Inputs(terminal.in(), takes).read(file.toString());
    }
    return reports;
  }
}
