package org.isnad.web.people;

import java.security.MessageDigest;
import java.util.Base64;

/**
 * The token in each form, by which the server knows that the form is its own. It follows from the
 * secret of the session and from nothing else. What is written into a page is masked with bytes of
 * its own, so that nothing can be told from the length of compressed pages.
 */
public final class FormToken {

  private static final int BYTES = 32;

  private FormToken() {}

  /** A token for a page, other bytes each time. */
  public static String of(String secret) {
    byte[] mask = Secret.bytes();
    byte[] token = token(secret);
    byte[] both = new byte[2 * BYTES];
    for (int i = 0; i < BYTES; i++) {
      both[i] = mask[i];
      both[BYTES + i] = (byte) (mask[i] ^ token[i]);
    }
    return Secret.encoded(both);
  }

  /** Whether a token was made for this secret. */
  public static boolean isGood(String secret, String given) {
    byte[] both;
    try {
      both = Base64.getUrlDecoder().decode(given);
    } catch (IllegalArgumentException garbled) {
      return false;
    }
    if (both.length != 2 * BYTES) {
      return false;
    }
    byte[] token = new byte[BYTES];
    for (int i = 0; i < BYTES; i++) {
      token[i] = (byte) (both[i] ^ both[BYTES + i]);
    }
    return MessageDigest.isEqual(token, token(secret));
  }

  private static byte[] token(String secret) {
    return Secret.sha256("form\n" + secret);
  }
}
