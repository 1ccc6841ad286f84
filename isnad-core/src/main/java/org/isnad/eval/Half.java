package org.isnad.eval;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.function.Predicate;

/**
 * Half of all reports, by the last bit of the SHA-256 of the id: what is tuned on one half is
 * measured on the other, and no report changes sides when others are added.
 */
public enum Half implements Predicate<String> {
  /** Those whose number is even. */
  EVEN,
  /** Those whose number is odd. */
  ODD;

  @Override
  public boolean test(String id) {
    byte[] digest = digest(id);
    boolean odd = (digest[digest.length - 1] & 1) == 1;
    return odd == (this == ODD);
  }

  /** The fold, from 0 on, into which a report falls when either half is cut into so many. */
  static int fold(String id, int folds) {
    byte[] digest = digest(id);
    return ((digest[0] & 0xff) << 8 | digest[1] & 0xff) % folds;
  }

  private static byte[] digest(String id) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
