package org.isnad.bench;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.BufferedReader;
import java.io.BufferedWriter;
import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.isnad.report.Report;

/**
 * Writes any number of reports made from real ones: {@code MadeReports NEWS.jsonl COUNT}. Each copy
 * is of other years, at other places and with other tolls than the report that it is made from, so
 * that it is a report of its own that reads like news. The same input gives the same reports.
 */
final class MadeReports {

  private static final long SEED = 20260102;
  private static final int YEARS = 16;
  private static final int MOST_CHANGED = 60;
  private static final double CHANGED = 0.5;
  private static final Pattern WORD = Pattern.compile("\\p{L}{4,}");
  private static final Pattern YEAR = Pattern.compile("(?<!\\d)20[01]\\d(?!\\d)");
  private static final Pattern NUMBER = Pattern.compile("(?<![\\d/.:-])\\d{1,2}(?![\\d/.:-])");
  private static final Pattern ISO = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

  private final List<String> names;
  private final Map<String, Integer> places = new HashMap<>();

  private MadeReports(List<String> names) {
    this.names = names;
    for (int i = 0; i < names.size(); i++) {
      places.putIfAbsent(names.get(i), i);
    }
  }

  /** Writes the reports to standard output, one a line of JSON. */
  public static void main(String[] arguments) throws IOException {
    List<Report> reports = Corpus.load(Path.of(arguments[0]));
    new MadeReports(towns()).write(reports, Integer.parseInt(arguments[1]), System.out);
  }

  private void write(List<Report> reports, int count, OutputStream stream) throws IOException {
    SplittableRandom random = new SplittableRandom(SEED);
    try (BufferedWriter out =
            new BufferedWriter(new OutputStreamWriter(stream, StandardCharsets.UTF_8), 1 << 16);
        JsonGenerator json = new JsonFactory().createGenerator(out).setRootValueSeparator(null)) {
      for (int i = 0; i < count; i++) {
        Report report = reports.get(i % reports.size());
        write(json, i, made(report, random.nextInt(), i / reports.size()));
        json.writeRaw('\n');
      }
    }
  }

  private static void write(JsonGenerator json, int number, Report report) throws IOException {
    json.writeStartObject();
    json.writeStringField("id", Integer.toString(number));
    write(json, "url", report.url());
    write(json, "outlet", report.outlet());
    write(json, "title", report.title());
    write(json, "published", report.published());
    write(json, "text", Optional.of(report.text()));
    json.writeEndObject();
    json.flush();
  }

  private static void write(JsonGenerator json, String name, Optional<String> value)
      throws IOException {
    if (value.isPresent()) {
      json.writeStringField(name, value.get());
    }
  }

  private Report made(Report report, int seed, int round) {
    SplittableRandom random = new SplittableRandom(seed);
    int years = round % (2 * YEARS) - YEARS;
    int shift = random.nextInt(names.size());
    String text = changed(report.text(), years, shift, random);
    Report made =
        new Report(
            report.externalId(),
            report.file(),
            report.url().map(url -> url + "?made=" + seed),
            report.outlet(),
            report.title().map(title -> changed(title, years, shift, random)),
            report.published().map(day -> later(day, years)),
            Optional.empty(),
            // What makes every copy another text, whatever was changed in it.
            text + "\n" + Integer.toUnsignedString(seed, Character.MAX_RADIX));
    return made;
  }

  private static String later(String day, int years) {
    Matcher iso = ISO.matcher(day);
    return iso.lookingAt() ? LocalDate.parse(iso.group()).plusYears(years).toString() : day;
  }

  private String changed(String text, int years, int shift, SplittableRandom random) {
    String moved =
        WORD.matcher(text)
            .replaceAll(
                word -> {
                  Integer place = places.get(word.group());
                  return place == null ? word.group() : names.get((place + shift) % names.size());
                });
    String dated =
        YEAR.matcher(moved)
            .replaceAll(year -> Integer.toString(Integer.parseInt(year.group()) + years));
    return NUMBER
        .matcher(dated)
        .replaceAll(
            number ->
                random.nextDouble() < CHANGED
                    ? Integer.toString(1 + random.nextInt(MOST_CHANGED))
                    : number.group());
  }

  /** Names of towns of one word. */
  private static List<String> towns() throws IOException {
    List<String> towns = new ArrayList<>();
    for (String table : List.of("iq.tsv", "levant.tsv", "yemen-gulf.tsv")) {
      try (InputStream file =
          Report.class.getResourceAsStream("/org/isnad/lexicon/places/" + table)) {
        if (file == null) {
          throw new FileNotFoundException(table);
        }
        towns.addAll(
            new BufferedReader(new InputStreamReader(file, StandardCharsets.UTF_8))
                .lines()
                .skip(1)
                .map(row -> row.split("\t", -1))
                .filter(row -> row.length > 3 && row[3].matches("town|city|village"))
                .map(row -> row[1].split("[|,]", -1)[0].strip())
                .filter(name -> WORD.matcher(name).matches())
                .collect(Collectors.toList()));
      }
    }
    return towns.stream().distinct().toList();
  }
}
