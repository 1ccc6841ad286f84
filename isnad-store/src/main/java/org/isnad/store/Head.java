package org.isnad.store;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The last entry of the chain. Whoever notes it elsewhere can later tell whether anything before it
 * was changed or taken away.
 *
 * @param seq its number; 0 if nothing was ever entered
 * @param hash its hash, 64 hexadecimal digits
 */
public record Head(long seq, String hash) {

  /** The head of a chain without entries. */
  public static final Head NONE = new Head(0, "0".repeat(64));

  private static final Pattern FORM = Pattern.compile("([0-9]{1,18}):([0-9a-f]{64})");

  /**
   * Reads what {@link #toString} writes.
   *
   * @throws IllegalArgumentException if it is anything else
   */
  public static Head parse(String text) {
    Matcher form = FORM.matcher(text.strip());
    if (!form.matches()) {
      throw new IllegalArgumentException("a head looks like 12:0123...ef, with 64 digits");
    }
    return new Head(Long.parseLong(form.group(1)), form.group(2));
  }

  @Override
  public String toString() {
    return seq + ":" + hash;
  }
}
