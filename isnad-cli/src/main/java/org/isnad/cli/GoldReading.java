package org.isnad.cli;

import java.nio.file.Path;
import java.util.Optional;
import org.isnad.engine.Isnad;
import org.isnad.engine.RecordWriter;
import org.isnad.ingest.Inputs;
import org.isnad.ingest.ReadingQueue;
import org.jspecify.annotations.Nullable;

/** Reads the reports of gold sets one set after the other, with the lexicons loaded once. */
final class GoldReading {

  private final Terminal terminal;
  private @Nullable Isnad isnad;

  GoldReading(Terminal terminal) {
    this.terminal = terminal;
  }

  /** The records of all reports in a file, a line each; what cannot be read is named. */
  String records(Path texts) {
    Isnad known = isnad == null ? Isnad.arabic() : isnad;
    isnad = known;
    StringBuilder records = new StringBuilder();
    ReportReader reader =
        ReportReader.of(known, Optional.empty(), (where, reading) -> RecordWriter.line(reading));
    int threads = Runtime.getRuntime().availableProcessors();
    try (ReadingQueue<Outcome> queue =
        new ReadingQueue<>(threads, reader, outcome -> take(outcome, records))) {
      new Inputs(terminal.in(), queue::add).read(texts.toString());
      queue.finish();
    }
    return records.toString();
  }

  private void take(Outcome outcome, StringBuilder records) {
    if (outcome.isFailed()) {
      terminal.say(outcome.where() + ": " + outcome.problem());
    }
    records.append(outcome.output());
  }
}
