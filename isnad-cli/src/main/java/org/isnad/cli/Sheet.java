package org.isnad.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.util.DefaultIndenter;
import com.fasterxml.jackson.core.util.DefaultPrettyPrinter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import org.isnad.engine.Reading;
import org.isnad.engine.RecordWriter;
import org.isnad.engine.SurrogateEscapes;

/** The output of a whole run in one format. */
abstract sealed class Sheet implements AutoCloseable {

  private final Output out;

  private Sheet(Output out) {
    this.out = out;
  }

  static Sheet of(Format format, Terminal terminal) {
    Output out = terminal.out();
    return switch (format) {
      case JSONL -> new Lines(out);
      case JSON -> new Array(out);
      case TABLE -> new Table(out, terminal.columns());
    };
  }

  /** What one reading is written as; safe on several threads. */
  abstract String write(String where, Reading reading);

  /** Puts it on the sheet, in order. */
  void add(String written) {
    out.write(written);
  }

  Output out() {
    return out;
  }

  @Override
  public void close() {}

  private static final class Lines extends Sheet {

    private Lines(Output out) {
      super(out);
    }

    @Override
    String write(String where, Reading reading) {
      return RecordWriter.line(reading);
    }
  }

  private static final class Table extends Sheet {

    private final AccountTable table;

    private Table(Output out, int columns) {
      super(out);
      table = new AccountTable(columns);
    }

    @Override
    String write(String where, Reading reading) {
      return table.of(where, reading);
    }
  }

  private static final class Array extends Sheet {

    private static final JsonFactory FACTORY = new JsonFactory();
    private boolean begun;

    private Array(Output out) {
      super(out);
    }

    @Override
    String write(String where, Reading reading) {
      StringWriter indented = new StringWriter();
      DefaultIndenter indenter = new DefaultIndenter("  ", "\n");
      try (JsonParser record = FACTORY.createParser(RecordWriter.line(reading));
          JsonGenerator json = FACTORY.createGenerator(indented)) {
        json.setPrettyPrinter(new DefaultPrettyPrinter().withObjectIndenter(indenter));
        record.nextToken();
        json.copyCurrentStructure(record);
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
      return SurrogateEscapes.in(indented.getBuffer()).stripTrailing();
    }

    @Override
    void add(String written) {
      super.add((begun ? ",\n" : "[\n") + written);
      begun = true;
    }

    @Override
    public void close() {
      out().write(begun ? "\n]\n" : "[]\n");
    }
  }
}
