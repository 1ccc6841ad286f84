package org.isnad.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** A page saved as one file with all that it shows (MHTML, RFC 2557): its first HTML part. */
final class Mhtml {

  private static final Pattern BOUNDARY = Pattern.compile("(?i)boundary=\"?([^\";\\s]+)");
  private static final Pattern CHARSET = Pattern.compile("(?i)charset=\"?([^\";\\s]+)");
  private static final int DEEPEST = 4;

  private final byte[] bytes;
  private final Optional<String> charset;
  private final Optional<String> address;

  private Mhtml(byte[] bytes, Optional<String> charset, Optional<String> address) {
    this.bytes = bytes;
    this.charset = charset;
    this.address = address;
  }

  /** The page, decoded from the form in which mail carries it. */
  byte[] bytes() {
    return bytes;
  }

  /** The encoding that the file names. */
  Optional<String> charset() {
    return charset;
  }

  /** Where the page was saved from. */
  Optional<String> address() {
    return address;
  }

  static boolean isMhtml(byte[] head) {
    String start = new String(head, StandardCharsets.ISO_8859_1);
    String headers = start.substring(0, Math.max(0, endOfHeaders(start)));
    String lower = headers.toLowerCase(Locale.ROOT);
    return lower.contains("content-type:") && lower.contains("multipart/related");
  }

  /** Takes the page out of the file. */
  static Mhtml parse(byte[] bytes) throws BadInput {
    String file = new String(bytes, StandardCharsets.ISO_8859_1);
    return find(file, Optional.empty(), 0)
        .orElseThrow(() -> new BadInput("a saved page (MHTML) without HTML in it"));
  }

  private static Optional<Mhtml> find(String part, Optional<String> from, int depth) {
    int end = endOfHeaders(part);
    if (end < 0 || depth > DEEPEST) {
      return Optional.empty();
    }
    Map<String, String> headers = headers(part.substring(0, end));
    String type = headers.getOrDefault("content-type", "").toLowerCase(Locale.ROOT);
    Optional<String> address =
        Optional.ofNullable(
                headers.getOrDefault("snapshot-content-location", headers.get("content-location")))
            .filter(PageFacts::isAddress)
            .or(() -> from);
    String body = part.substring(end).replaceFirst("^\\r?\\n\\r?\\n", "");
    if (type.startsWith("text/html") || type.startsWith("application/xhtml")) {
      byte[] decoded = decode(body, headers.getOrDefault("content-transfer-encoding", ""));
      return Optional.of(new Mhtml(decoded, first(CHARSET, headers.get("content-type")), address));
    }
    Optional<String> boundary = first(BOUNDARY, headers.get("content-type"));
    if (boundary.isEmpty()) {
      return Optional.empty();
    }
    for (String inner : parts(body, "--" + boundary.get())) {
      Optional<Mhtml> page = find(inner, address, depth + 1);
      if (page.isPresent()) {
        return page;
      }
    }
    return Optional.empty();
  }

  private static int endOfHeaders(String part) {
    int windows = part.indexOf("\r\n\r\n");
    int unix = part.indexOf("\n\n");
    return windows < 0 ? unix : unix < 0 ? windows : Math.min(windows, unix);
  }

  private static List<String> parts(String body, String edge) {
    List<String> parts = new ArrayList<>();
    int from = body.indexOf(edge);
    while (from >= 0) {
      int start = body.indexOf('\n', from);
      int next = start < 0 ? -1 : body.indexOf(edge, start);
      if (start < 0) {
        break;
      }
      parts.add(body.substring(start + 1, next < 0 ? body.length() : next));
      from = next;
    }
    return parts;
  }

  private static Map<String, String> headers(String text) {
    Map<String, String> headers = new HashMap<>();
    for (String line : text.replaceAll("\\r?\\n[ \\t]+", " ").split("\\r?\\n", -1)) {
      int colon = line.indexOf(':');
      if (colon > 0) {
        headers.putIfAbsent(
            line.substring(0, colon).strip().toLowerCase(Locale.ROOT),
            line.substring(colon + 1).strip());
      }
    }
    return headers;
  }

  private static Optional<String> first(Pattern pattern, @Nullable String text) {
    Matcher matcher = pattern.matcher(text == null ? "" : text);
    return matcher.find() ? Optional.of(matcher.group(1)) : Optional.empty();
  }

  private static byte[] decode(String body, String encoding) {
    return switch (encoding.toLowerCase(Locale.ROOT)) {
      case "quoted-printable" -> quotedPrintable(body);
      case "base64" -> Base64.getMimeDecoder().decode(base64(body));
      default -> body.getBytes(StandardCharsets.ISO_8859_1);
    };
  }

  /** Only whole groups of four letters, so that a file that was cut short still gives its text. */
  private static String base64(String body) {
    String letters = body.replaceAll("[^A-Za-z0-9+/]", "");
    return letters.substring(0, letters.length() / 4 * 4);
  }

  private static byte[] quotedPrintable(String body) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length());
    for (int i = 0; i < body.length(); i++) {
      char c = body.charAt(i);
      if (c != '=') {
        bytes.write(c);
      } else if (i + 1 < body.length() && body.charAt(i + 1) == '\n') {
        i++;
      } else if (body.startsWith("\r\n", i + 1)) {
        i += 2;
      } else if (i + 2 < body.length()
          && Character.digit(body.charAt(i + 1), 16) >= 0
          && Character.digit(body.charAt(i + 2), 16) >= 0) {
        bytes.write(
            Character.digit(body.charAt(i + 1), 16) * 16 + Character.digit(body.charAt(i + 2), 16));
        i += 2;
      } else {
        bytes.write(c);
      }
    }
    return bytes.toByteArray();
  }
}
