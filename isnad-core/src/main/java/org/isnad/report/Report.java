package org.isnad.report;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;

/**
 * One text that one outlet published, and what came with it. The text never changes; every offset
 * is an offset into it.
 *
 * @param externalId the id that the report came with
 * @param file the file that it was read from
 * @param url its address
 * @param outlet who published it
 * @param title its headline, if that came apart from the text
 * @param published when it was published, as given: an ISO date or date and time
 * @param retrieved when it was fetched, as given; never used as a date of publication
 * @param text the whole text, page furniture included
 */
public record Report(
    Optional<String> externalId,
    Optional<String> file,
    Optional<String> url,
    Optional<String> outlet,
    Optional<String> title,
    Optional<String> published,
    Optional<String> retrieved,
    String text) {

  /** A report of which only the text is known. */
  public static Report ofText(String text) {
    return new Report(
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text);
  }

  public Report withExternalId(String value) {
    return new Report(Optional.of(value), file, url, outlet, title, published, retrieved, text);
  }

  public Report withFile(String value) {
    return new Report(
        externalId, Optional.of(value), url, outlet, title, published, retrieved, text);
  }

  public Report withUrl(String value) {
    return new Report(
        externalId, file, Optional.of(value), outlet, title, published, retrieved, text);
  }

  public Report withOutlet(String value) {
    return new Report(externalId, file, url, Optional.of(value), title, published, retrieved, text);
  }

  public Report withTitle(String value) {
    return new Report(
        externalId, file, url, outlet, Optional.of(value), published, retrieved, text);
  }

  public Report withPublished(String value) {
    return new Report(externalId, file, url, outlet, title, Optional.of(value), retrieved, text);
  }

  public Report withRetrieved(String value) {
    return new Report(externalId, file, url, outlet, title, published, Optional.of(value), text);
  }

  /**
   * The permanent id: SHA-256 of the text in UTF-8, so that the same text is the same report
   * wherever it came from.
   */
  public String id() {
    try {
      byte[] hash =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      return "sha256:" + HexFormat.of().formatHex(hash);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
