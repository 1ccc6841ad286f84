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
    byte[] digest = sha256().digest(id.getBytes(StandardCharsets.UTF_8));
    boolean odd = (digest[digest.length - 1] & 1) == 1;
    return odd == (this == ODD);
  }

  private static MessageDigest sha256() {
    try {
      return MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }
}
