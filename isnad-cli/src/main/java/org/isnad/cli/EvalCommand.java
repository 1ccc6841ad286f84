package org.isnad.cli;

import java.io.IOException;
import java.io.Reader;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.isnad.engine.RecordReader;
import org.isnad.engine.UnreadableRecord;
import org.isnad.eval.Evaluation;
import org.isnad.eval.Half;
import org.isnad.eval.Score;
import org.isnad.eval.ScoreJson;
import org.isnad.eval.ScorePrinter;
import org.isnad.incident.Incident;
import org.isnad.incident.Linker;
import org.isnad.incident.Testimony;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/** Gold in, figures out. */
@Command(
    name = "eval",
    mixinStandardHelpOptions = true,
    versionProvider = IsnadCommand.Version.class,
    description = "Compares accounts with gold annotations and writes the figures.",
    footer = {
      "",
      "  isnad eval gold/first.gold.json             reads gold/first.jsonl and compares",
      "  isnad eval gold/                            every NAME.gold.json, then all together",
      "  isnad eval --accounts out.jsonl a.gold.json compares what was written before",
      "  isnad eval --fit --out weights.tsv gold/    fits the weights on half of the reports"
    })
final class EvalCommand implements Callable<Integer> {

  private final Terminal terminal;
  private final GoldReading reading;

  /** The accounts of all sets so far. */
  private final List<Testimony> told = new ArrayList<>();

  @Spec
  @SuppressWarnings("NullAway.Init")
  private CommandSpec spec;

  @Option(
      names = "--reports",
      paramLabel = "FILE",
      description = "The reports as JSON Lines; NAME.jsonl beside NAME.gold.json if not given.")
  private @Nullable Path reports;

  @Option(
      names = "--accounts",
      paramLabel = "FILE",
      description = "Records that were written before; the reports are read if not given.")
  private @Nullable Path accounts;

  @Option(
      names = "--incidents",
      paramLabel = "FILE",
      description = "Incidents as JSON Lines; the accounts are linked if not given.")
  private @Nullable Path incidents;

  @Option(
      names = "--half",
      paramLabel = "HALF",
      description = "even or odd: only the reports of that half, by the SHA-256 of their ids.")
  private @Nullable Half half;

  @Option(names = "--json", description = "Write the figures as JSON.")
  private boolean json;

  @Option(
      names = "--errors",
      description = "Write every error by field and cause, the most frequent cause first.")
  private boolean errors;

  @Option(names = "--error-lines", description = "Write every error in the order of the gold.")
  private boolean errorLines;

  @Option(
      names = "--confusions",
      paramLabel = "N",
      description = "How many confusions of each field are listed; ${DEFAULT-VALUE} if not given.")
  private int confusions = 8;

  @Mixin private final FitOptions fit = new FitOptions();

  @Parameters(arity = "1..*", paramLabel = "GOLD|FOLDER", description = "Gold annotations.")
  @SuppressWarnings("NullAway.Init")
  private List<Path> names;

  EvalCommand(Terminal terminal) {
    this.terminal = terminal;
    this.reading = new GoldReading(terminal);
  }

  @Override
  public Integer call() throws IOException {
    List<GoldSet> golds = sets();
    if (fit.fits() || fit.calibrates()) {
      return fit(golds);
    }
    if (golds.size() > 1 && (reports != null || accounts != null || incidents != null)) {
      throw IsnadCommand.misuse(spec, "--reports, --accounts, --incidents go with one GOLD");
    }
    List<Evaluation> evaluations = new ArrayList<>();
    for (GoldSet gold : golds) {
      try {
        Evaluation evaluation = evaluate(gold);
        evaluations.add(evaluation);
        if (golds.size() > 1 && !json) {
          terminal.out().line("# " + gold.name());
        }
        if (golds.size() == 1 || !json) {
          write(evaluation.score());
        }
      } catch (NoSuchFileException missing) {
        throw new IOException("no such file: " + missing.getFile(), missing);
      }
    }
    if (evaluations.size() > 1) {
      if (!json) {
        terminal.out().line("# all together");
      }
      write(Evaluation.pooled(evaluations, Linker.load().link(told)));
    }
    return ExitCode.OK;
  }

  private List<GoldSet> sets() throws IOException {
    List<GoldSet> sets = GoldSet.of(names);
    if (sets.isEmpty()) {
      throw IsnadCommand.misuse(spec, "no *" + GoldSet.ENDING + " in the folder");
    }
    return sets;
  }

  private Evaluation evaluate(GoldSet set) throws IOException {
    Evaluation evaluation;
    try (Reader file = Files.newBufferedReader(set.gold())) {
      evaluation = Evaluation.against(file, id -> half == null || half.test(id));
    }
    Path texts = texts(set);
    if (texts != null && (accounts == null || Files.exists(texts))) {
      try (Reader file = Files.newBufferedReader(texts)) {
        evaluation.takeTexts(file);
      }
    }
    String records = records(texts);
    try (Reader lines = new StringReader(records)) {
      evaluation.takeRecords(lines);
    }
    if (incidents != null) {
      try (Reader file = Files.newBufferedReader(incidents)) {
        evaluation.takeIncidents(file);
      }
    } else {
      evaluation.takeIncidents(link(records));
    }
    return evaluation;
  }

  /** The incidents of a set; its accounts are kept for those of all sets together. */
  private List<Incident> link(String records) {
    RecordReader reader = RecordReader.lean();
    List<Testimony> testimonies =
        records
            .lines()
            .filter(line -> !line.isBlank())
            .flatMap(line -> testimonies(reader, line))
            .toList();
    told.addAll(testimonies);
    return Linker.load().link(testimonies);
  }

  /** Records of another program can be compared, but perhaps not linked. */
  private static Stream<Testimony> testimonies(RecordReader reader, String line) {
    try {
      return reader.read(line).testimonies().stream();
    } catch (UnreadableRecord other) {
      return Stream.empty();
    }
  }

  private String records(@Nullable Path texts) throws IOException {
    if (accounts != null) {
      return Files.readString(accounts);
    }
    return texts == null ? "" : reading.records(texts);
  }

  private @Nullable Path texts(GoldSet set) {
    if (reports != null) {
      return reports;
    }
    if (set.isNamedSo()) {
      return set.reports();
    }
    if (accounts != null) {
      return null;
    }
    throw IsnadCommand.misuse(
        spec, "give --reports or --accounts, or name the gold NAME" + GoldSet.ENDING);
  }

  private int fit(List<GoldSet> sets) throws IOException {
    if (!sets.stream().allMatch(GoldSet::isNamedSo) || half != null || accounts != null) {
      throw IsnadCommand.misuse(
          spec,
          "--fit and --calibrate take files named NAME"
              + GoldSet.ENDING
              + ", and both halves of them");
    }
    new FitRun(terminal, fit).run(sets);
    return ExitCode.OK;
  }

  private void write(Score score) throws IOException {
    Output out = terminal.out();
    if (json) {
      out.write(ScoreJson.write(score));
      return;
    }
    ScorePrinter.figures(score).forEach(out::line);
    if (confusions > 0 && !score.confusions().isEmpty()) {
      out.line("");
      out.line("confusions (wanted -> got)");
      ScorePrinter.confusions(score, confusions).forEach(out::line);
    }
    if (errors) {
      out.line("");
      out.line("errors by cause");
      ScorePrinter.causes(score).forEach(out::line);
    }
    if (errorLines) {
      out.line("");
      score.errors().forEach(out::line);
    }
    out.line("");
  }
}
