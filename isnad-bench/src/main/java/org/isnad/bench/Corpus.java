package org.isnad.bench;

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

  private Corpus() {}

  static List<Report> load() throws IOException {
    String file = System.getProperty(PROPERTY, "");
    return file.isEmpty() ? List.of(Report.ofText(sample())) : load(Path.of(file));
  }

  /** The reports of a file of JSON Lines; only {@code text} is needed. */
  static List<Report> load(Path file) throws IOException {
    List<Report> reports = new ArrayList<>();
    for (String line : Files.readAllLines(file)) {
      if (!line.isBlank()) {
        reports.add(report(Tree.parse(line)));
      }
    }
    return List.copyOf(reports);
  }

  private static Report report(Tree line) {
    return new Report(
        line.get("id").text(),
        line.get("file").text(),
        line.get("url").text(),
        line.get("outlet").text(),
        line.get("title").text(),
        line.get("published").text(),
        line.get("retrieved").text(),
        line.get("text").text().orElse(""));
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
