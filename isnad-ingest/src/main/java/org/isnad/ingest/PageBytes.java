package org.isnad.ingest;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The letters of a saved page. What the bytes are decides, before what the page says of itself: old
 * pages name the encoding of their template and browsers save in another.
 */
final class PageBytes {

  private static final Pattern DECLARED =
      Pattern.compile("(?:charset|encoding)\\s*=\\s*[\"']?\\s*([A-Za-z][\\w:.-]{2,30})");

  private static final int PROLOGUE = 16 * 1024;
  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

  /** One letter in this many may be broken before a page is not taken for UTF-8. */
  private static final int LETTERS_PER_FAULT = 200;

  private PageBytes() {}

  /** Decodes a page; {@code said} is the encoding that came with it from elsewhere. */
  static String decode(byte[] bytes, Optional<String> said) throws BadInput {
    if (bytes.length == 0) {
      throw new BadInput("empty");
    }
    boolean marked = startsWith(bytes, 0xFF, 0xFE) || startsWith(bytes, 0xFE, 0xFF);
    if (marked || hasZeros(bytes)) {
      return TextDecoder.decode(bytes);
    }
    String utf8 = lenient(StandardCharsets.UTF_8, bytes);
    long faults = utf8.chars().filter(c -> c == 0xFFFD).count();
    if (faults == 0) {
      return unmarked(utf8);
    }
    byte[] visible = visible(bytes);
    Optional<Charset> declared = charset(said.or(() -> declaredIn(bytes)));
    boolean arabic1256 = TextDecoder.looksLikeWindows1256(visible);
    if (declared.isPresent() && !isUnicodeOrLatin(declared.get())) {
      return lenient(declared.get(), bytes);
    }
    if (arabic1256) {
      return lenient(WINDOWS_1256, bytes);
    }
    long letters = utf8.chars().filter(c -> c >= 0x600 && c < 0x700).count();
    if (faults * LETTERS_PER_FAULT <= letters) {
      return unmarked(utf8);
    }
    return TextDecoder.decode(visible);
  }

  private static String unmarked(String text) {
    return text.startsWith("\uFEFF") ? text.substring(1) : text;
  }

  private static boolean startsWith(byte[] bytes, int first, int second) {
    return bytes.length > 1 && (bytes[0] & 0xFF) == first && (bytes[1] & 0xFF) == second;
  }

  private static boolean hasZeros(byte[] bytes) {
    for (int i = 0; i < Math.min(bytes.length, 256); i++) {
      if (bytes[i] == 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean isUnicodeOrLatin(Charset charset) {
    String name = charset.name();
    return name.startsWith("UTF")
        || name.equals("ISO-8859-1")
        || name.equals("windows-1252")
        || name.equals("US-ASCII");
  }

  private static Optional<String> declaredIn(byte[] bytes) {
    String head =
        new String(bytes, 0, Math.min(bytes.length, PROLOGUE), StandardCharsets.ISO_8859_1);
    Matcher declared = DECLARED.matcher(head);
    return declared.find() ? Optional.of(declared.group(1)) : Optional.empty();
  }

  private static Optional<Charset> charset(Optional<String> name) {
    try {
      return name.map(String::strip).map(Charset::forName);
    } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
      return Optional.empty();
    }
  }

  private static String lenient(Charset charset, byte[] bytes) {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPLACE)
          .onUnmappableCharacter(CodingErrorAction.REPLACE)
          .decode(ByteBuffer.wrap(bytes))
          .toString();
    } catch (CharacterCodingException never) {
      throw new IllegalStateException("a lenient decoder refused", never);
    }
  }

  /** The bytes outside of tags, so that the letters of the markup do not count. */
  private static byte[] visible(byte[] bytes) {
    ByteArrayOutputStream visible = new ByteArrayOutputStream(bytes.length / 2);
    boolean tag = false;
    for (byte value : bytes) {
      if (value == '<') {
        tag = true;
      } else if (value == '>') {
        tag = false;
      } else if (!tag && (value < 0 || value <= ' ' || Character.isDigit(value))) {
        visible.write(value);
      }
    }
    return visible.toByteArray();
  }
}
