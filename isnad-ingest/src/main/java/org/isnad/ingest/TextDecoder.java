package org.isnad.ingest;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;

/**
 * Turns the bytes of a file into its text: UTF-8, UTF-16 or windows-1256, with or without a byte
 * order mark. Anything else is named and refused; no letter is ever replaced.
 */
public final class TextDecoder {

  private static final Charset WINDOWS_1256 = Charset.forName("windows-1256");

  /** Bytes that an Arabic text in windows-1256 has: letters, marks and the usual punctuation. */
  private static final BitSet ARABIC_1256 =
      bytes(
          "81 85 8D 8E 8F 90 91-97 98 9A 9D 9E 9F A0 A1 AA AB B7 BA BB BF-D6 D8-DF E1 E3-E6 EC ED"
              + " F0-F3 F5 F6 F8 FA");

  private static final BitSet ARABIC_8859_6 = bytes("A0 AC BB BF C1-DA E0-F2");

  private static final int ASCII = 0x80;
  private static final double NEARLY_ALL = 0.97;
  private static final int SAMPLE = 64 * 1024;

  private TextDecoder() {}

  private static BitSet bytes(String ranges) {
    BitSet bytes = new BitSet(256);
    for (String range : ranges.split(" ", -1)) {
      int first = Integer.parseInt(range.substring(0, 2), 16);
      int last = Integer.parseInt(range.substring(range.length() - 2), 16);
      bytes.set(first, last + 1);
    }
    return bytes;
  }

  /** The text of a whole file. */
  public static String decode(byte[] bytes) throws BadInput {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return utf8(bytes, 3);
    }
    if (startsWith(bytes, 0xFF, 0xFE, 0, 0) || startsWith(bytes, 0, 0, 0xFE, 0xFF)) {
      throw new BadInput("UTF-32; save it as UTF-8");
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return strict(StandardCharsets.UTF_16LE, bytes, 2);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return strict(StandardCharsets.UTF_16BE, bytes, 2);
    }
    String kind = kindOf(bytes);
    if (!kind.isEmpty()) {
      throw new BadInput(kind + ", not a text");
    }
    if (looksLikeUtf16(bytes, 1)) {
      return strict(StandardCharsets.UTF_16LE, bytes, 0);
    }
    if (looksLikeUtf16(bytes, 0)) {
      return strict(StandardCharsets.UTF_16BE, bytes, 0);
    }
    if (isBinary(bytes)) {
      throw new BadInput("a binary file, not a text");
    }
    return utf8(bytes, 0);
  }

  private static String kindOf(byte[] bytes) {
    if (startsWith(bytes, '%', 'P', 'D', 'F')) {
      return "a PDF file";
    }
    if (startsWith(bytes, 'P', 'K', 3, 4)) {
      return "a ZIP archive or an office document";
    }
    if (startsWith(bytes, 0x1F, 0x8B)) {
      return "a gzip file";
    }
    if (startsWith(bytes, 0x89, 'P', 'N', 'G') || startsWith(bytes, 0xFF, 0xD8, 0xFF)) {
      return "a picture";
    }
    return "";
  }

  /** Whether nearly all bytes beyond ASCII are such as Arabic in windows-1256 has. */
  static boolean looksLikeWindows1256(byte[] bytes) {
    return share(bytes, ARABIC_1256) >= NEARLY_ALL;
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int i = 0; i < mark.length; i++) {
      if ((bytes[i] & 0xFF) != mark[i]) {
        return false;
      }
    }
    return true;
  }

  /** Arabic and Latin text in UTF-16 has nearly every high byte 06 or 00. */
  private static boolean looksLikeUtf16(byte[] bytes, int highByte) {
    int length = Math.min(bytes.length, SAMPLE) / 2 * 2;
    int arabic = 0;
    int high = 0;
    for (int i = highByte; i < length; i += 2) {
      arabic += bytes[i] == 0x06 ? 1 : 0;
      high += bytes[i] == 0x06 || bytes[i] == 0x00 || bytes[i] == 0x20 ? 1 : 0;
    }
    int units = length / 2;
    return units > 1 && high >= NEARLY_ALL * units - 1 && arabic * 5 >= units;
  }

  private static boolean isBinary(byte[] bytes) {
    int length = Math.min(bytes.length, SAMPLE);
    int controls = 0;
    for (int i = 0; i < length; i++) {
      if (bytes[i] == 0) {
        return true;
      }
      boolean space = bytes[i] == '\n' || bytes[i] == '\r' || bytes[i] == '\t' || bytes[i] == '\f';
      controls += bytes[i] >= 0 && bytes[i] < ' ' && !space ? 1 : 0;
    }
    return controls * 20 > length;
  }

  /** How many of the bytes beyond ASCII are of the alphabet; none count in a text of Latin. */
  private static double share(byte[] bytes, BitSet alphabet) {
    int latin = 0;
    int others = 0;
    int inAlphabet = 0;
    for (int i = 0; i < Math.min(bytes.length, SAMPLE); i++) {
      int value = bytes[i] & 0xFF;
      if (value >= ASCII) {
        others++;
        inAlphabet += alphabet.get(value) ? 1 : 0;
      } else if (Character.isLetter(value)) {
        latin++;
      }
    }
    return others == 0 || latin > 2 * others ? 0 : (double) inAlphabet / others;
  }

  private static String utf8(byte[] bytes, int from) throws BadInput {
    CharsetDecoder decoder =
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT);
    ByteBuffer source = ByteBuffer.wrap(bytes, from, bytes.length - from);
    CharBuffer text = CharBuffer.allocate(bytes.length - from);
    CoderResult result = decoder.decode(source, text, true);
    if (!result.isError()) {
      return text.flip().toString();
    }
    if (from == 0 && share(bytes, ARABIC_1256) >= NEARLY_ALL) {
      return strict(WINDOWS_1256, bytes, 0);
    }
    if (share(bytes, ARABIC_8859_6) >= NEARLY_ALL) {
      throw new BadInput("ISO-8859-6, it seems; save it as UTF-8");
    }
    int line = 1;
    for (int i = from; i < source.position(); i++) {
      line += bytes[i] == '\n' ? 1 : 0;
    }
    throw new BadInput("neither UTF-8 nor UTF-16 nor windows-1256 (line " + line + " is no UTF-8)");
  }

  private static String strict(Charset charset, byte[] bytes, int from) throws BadInput {
    try {
      return charset
          .newDecoder()
          .onMalformedInput(CodingErrorAction.REPORT)
          .onUnmappableCharacter(CodingErrorAction.REPORT)
          .decode(ByteBuffer.wrap(bytes, from, bytes.length - from))
          .toString();
    } catch (CharacterCodingException broken) {
      throw new BadInput("broken " + charset.name());
    }
  }
}
