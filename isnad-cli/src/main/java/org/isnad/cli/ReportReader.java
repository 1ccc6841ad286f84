package org.isnad.cli;

import java.util.Optional;
import java.util.function.Function;
import org.isnad.engine.Isnad;
import org.isnad.engine.Reading;
import org.isnad.ingest.Input;
import org.isnad.report.Report;
import org.isnad.report.UnreadableReport;

/** Reads one input and writes it down; no input can stop the others. */
final class ReportReader implements Function<Input, Outcome> {

  /** How a reading is written down. */
  interface Style {
    String write(String where, Reading reading);
  }

  private final Function<Report, Reading> reads;
  private final Optional<String> published;
  private final Style style;

  private ReportReader(Function<Report, Reading> reads, Optional<String> published, Style style) {
    this.reads = reads;
    this.published = published;
    this.style = style;
  }

  static ReportReader of(Isnad isnad, Optional<String> published, Style style) {
    return new ReportReader(isnad::read, published, style);
  }

  /** Keeps the reasons, too. */
  static ReportReader explaining(Isnad isnad, Optional<String> published, Style style) {
    return new ReportReader(isnad::readExplained, published, style);
  }

  @Override
  public Outcome apply(Input input) {
    if (input instanceof Input.Failed failed) {
      return Outcome.failed(failed.where(), failed.why());
    }
    Input.Found found = (Input.Found) input;
    try {
      Reading reading = reads.apply(dated(found.report()));
      return Outcome.read(
          found.where(), style.write(found.where(), reading), reading.rows().size());
    } catch (UnreadableReport unreadable) {
      return Outcome.failed(found.where(), String.valueOf(unreadable.getMessage()));
    } catch (StackOverflowError | OutOfMemoryError tooMuch) {
      return Outcome.failed(found.where(), "too much for this machine's memory");
    } catch (RuntimeException fault) {
      return Outcome.failed(found.where(), "internal error, please report it: " + fault);
    }
  }

  private Report dated(Report report) {
    return published.isPresent() && report.published().isEmpty()
        ? report.withPublished(published.get())
        : report;
  }
}
