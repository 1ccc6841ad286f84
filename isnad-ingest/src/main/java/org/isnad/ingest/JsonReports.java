package org.isnad.ingest;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Consumer;
import org.isnad.report.Report;

/** Many reports in one stream of JSON, read as they come and never held all at once. */
final class JsonReports {

  private final String file;
  private final InputStream source;
  private final Consumer<Input> sink;

  JsonReports(String file, InputStream source, Consumer<Input> sink) {
    this.file = file;
    this.source = source;
    this.sink = sink;
  }

  /** One report a line; a bad line is named and the rest is read. */
  void readLines() throws IOException {
    Lines lines = new Lines(source);
    boolean more = true;
    while (more) {
      try {
        Optional<byte[]> line = lines.next();
        more = line.isPresent();
        if (more) {
          readLine(line.get(), file + ":" + lines.number());
        }
      } catch (BadInput bad) {
        sink.accept(
            new Input.Failed(file + ":" + lines.number(), String.valueOf(bad.getMessage())));
      }
    }
  }

  private void readLine(byte[] bytes, String where) throws BadInput {
    String line = TextDecoder.decode(bytes);
    if (!line.isBlank()) {
      found(where, ReportParser.parseLine(line));
    }
  }

  private void found(String where, Report report) {
    sink.accept(new Input.Found(where, report.withFile(file)));
  }

  /** One array of reports, or report after report over as many lines as they like. */
  void readValues() throws IOException {
    int line = 1;
    try (JsonParser parser = ReportParser.FACTORY.createParser(source)) {
      for (JsonToken token = parser.nextToken(); token != null; token = parser.nextToken()) {
        line = parser.currentTokenLocation().getLineNr();
        if (token == JsonToken.START_OBJECT) {
          readValue(parser, file + ":" + line);
        } else if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
          sink.accept(new Input.Failed(file + ":" + line, "not a JSON object"));
        }
      }
    } catch (JsonProcessingException broken) {
      int at = broken.getLocation() == null ? line : broken.getLocation().getLineNr();
      String why = ReportParser.explain(broken) + "; nothing after it is read";
      sink.accept(new Input.Failed(file + ":" + at, why));
    }
  }

  private void readValue(JsonParser parser, String where) throws IOException {
    try {
      found(where, ReportParser.parse(parser));
    } catch (BadInput bad) {
      sink.accept(new Input.Failed(where, String.valueOf(bad.getMessage())));
    }
  }
}
