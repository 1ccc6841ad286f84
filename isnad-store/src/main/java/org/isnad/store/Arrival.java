package org.isnad.store;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.report.Report;
import org.jspecify.annotations.Nullable;

/**
 * A report that is to be kept, with the bytes that it was taken from and what was read in it.
 * Immutable.
 */
public final class Arrival {

  /** The media type of a report of which nothing but the text is known. */
  public static final String PLAIN = "text/plain";

  private final Report report;
  private final byte @Nullable [] original;
  private final String mediaType;
  private final Optional<String> record;
  private final String problem;

  private Arrival(
      Report report,
      byte @Nullable [] original,
      String mediaType,
      Optional<String> record,
      String problem) {
    this.report = report;
    this.original = original;
    this.mediaType = mediaType;
    this.record = record;
    this.problem = problem;
  }

  /**
   * A report that was read.
   *
   * @param record one line of the accounts format
   */
  public static Arrival read(Report report, String record) {
    return new Arrival(report, null, PLAIN, Optional.of(record.strip()), "");
  }

  /** A report that could not be read, and why; it is kept, for later rules may read it. */
  public static Arrival unread(Report report, String why) {
    return new Arrival(report, null, PLAIN, Optional.empty(), why);
  }

  /** With the bytes that the report was taken from: a page, a file in another encoding, a line. */
  public Arrival withOriginal(byte[] bytes, String type) {
    return new Arrival(report, bytes.clone(), type, record, problem);
  }

  public Report report() {
    return report;
  }

  Optional<String> record() {
    return record;
  }

  String problem() {
    return problem;
  }

  String mediaType() {
    return mediaType;
  }

  /** The bytes as they are kept; none if they are the text's own. */
  Optional<byte[]> original() {
    byte[] text = report.text().getBytes(StandardCharsets.UTF_8);
    return original == null || Arrays.equals(original, text)
        ? Optional.empty()
        : Optional.of(original.clone());
  }

  /** Hash of what makes two sightings of a report one: file and day of fetching do not matter. */
  static String same(Report report) {
    return Hash.of(identity(report).toString());
  }

  private static Json identity(Report report) {
    Map<String, Json> members = new TreeMap<>();
    members.put("report", Json.of(report.id()));
    members.put("external_id", Json.of(report.externalId().orElse(null)));
    members.put("url", Json.of(report.url().orElse(null)));
    members.put("outlet", Json.of(report.outlet().orElse(null)));
    members.put("title", Json.of(report.title().orElse(null)));
    members.put("published", Json.of(report.published().orElse(null)));
    return Json.of(members);
  }

  /**
   * Of several sightings of one text, the one with the least rank is read, whatever order they came
   * in: those that say most come first.
   */
  static String rank(Report report) {
    int unsaid =
        (report.published().isPresent() ? 0 : 4)
            + (report.outlet().isPresent() ? 0 : 2)
            + (report.url().isPresent() ? 0 : 1);
    return unsaid
        + " "
        + report.published().orElse("")
        + " "
        + report.url().orElse("")
        + " "
        + same(report);
  }

  /** Everything that the row of a sighting holds. */
  static Json row(Report report, String mediaType, Optional<byte[]> original, String at) {
    return identity(report)
        .with("file", Json.of(report.file().orElse(null)))
        .with("retrieved", Json.of(report.retrieved().orElse(null)))
        .with("media_type", Json.of(mediaType))
        .with("original", Json.of(original.map(Hash::of).orElse(null)))
        .with("at", Json.of(at));
  }
}
