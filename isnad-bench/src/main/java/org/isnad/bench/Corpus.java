package org.isnad.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.BufferedReader;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.report.Report;

/** The reports that are read: a file of JSON Lines, or a sample when none is named. */
final class Corpus {

  /** Names the file: {@code -Disnad.corpus=news.jsonl}. */
  static final String PROPERTY = "isnad.corpus";

  private static final JsonFactory FACTORY = new JsonFactory();

  private Corpus() {}

  static List<Report> load() throws IOException {
    String file = System.getProperty(PROPERTY, "");
    return file.isEmpty() ? List.of(Report.ofText(sample())) : load(Path.of(file));
  }

  private static List<Report> load(Path file) throws IOException {
    List<Report> reports = new ArrayList<>();
    try (BufferedReader lines = Files.newBufferedReader(file)) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        reports.add(report(line));
      }
    }
    return List.copyOf(reports);
  }

  private static Report report(String line) throws IOException {
    Report report = Report.ofText("");
    try (JsonParser parser = FACTORY.createParser(line)) {
      parser.nextToken();
      while (parser.nextToken() == JsonToken.FIELD_NAME) {
        String name = parser.currentName();
        if (parser.nextToken() != JsonToken.VALUE_STRING) {
          parser.skipChildren();
        } else if (name.equals("text")) {
          report =
              new Report(
                  report.externalId(),
                  report.file(),
                  report.url(),
                  report.outlet(),
                  report.title(),
                  report.published(),
                  report.retrieved(),
                  parser.getText());
        } else if (name.equals("published")) {
          report = report.withPublished(parser.getText());
        }
      }
    }
    return report;
  }

  /** A few invented reports in one text. */
  static String sample() throws IOException {
    try (InputStream file = Corpus.class.getResourceAsStream("sample.txt")) {
      if (file == null) {
        throw new FileNotFoundException("sample.txt");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
