package org.isnad.web.people;

import com.password4j.Argon2Function;
import com.password4j.Password;
import com.password4j.types.Argon2;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Semaphore;
import java.util.stream.Collectors;

/**
 * Hashes passwords with Argon2id (19 MiB, two passes), and refuses those that are easy to guess.
 */
final class Passwords {

  static final int SHORTEST = 12;
  static final int LONGEST = 128;

  private static final int MEMORY_KIB = 19 * 1024;
  private static final int PASSES = 2;
  private static final int LENGTH = 32;
  private static final int SALT = 16;
  private static final int FEWEST_LETTERS = 5;

  private static final Argon2Function FUNCTION =
      Argon2Function.getInstance(MEMORY_KIB, PASSES, 1, LENGTH, Argon2.ID);

  /** Each takes memory and a core; who comes later waits. */
  private static final Semaphore AT_ONCE = new Semaphore(4);

  private static final Set<String> COMMON = common();

  private Passwords() {}

  /**
   * Why a password is refused, as the key of a message under {@code password.}; empty if it is
   * good.
   */
  static Optional<String> fault(String password, String name) {
    String plain = normal(password);
    int length = plain.codePointCount(0, plain.length());
    if (length < SHORTEST) {
      return Optional.of("short");
    }
    if (length > LONGEST) {
      return Optional.of("long");
    }
    String folded = plain.toLowerCase(Locale.ROOT);
    String bare = folded.replaceAll("[^\\p{L}]", "");
    if (folded.codePoints().distinct().count() < FEWEST_LETTERS
        || COMMON.contains(folded)
        || COMMON.contains(bare)
        || isRun(folded)) {
      return Optional.of("common");
    }
    return folded.contains(Person.folded(name)) && name.length() > 2
        ? Optional.of("name")
        : Optional.empty();
  }

  /** 123456789012 and its like. */
  private static boolean isRun(String folded) {
    int steps = 0;
    for (int i = 1; i < folded.length(); i++) {
      int step = Math.abs(folded.charAt(i) - folded.charAt(i - 1));
      steps += step <= 1 || step == 9 ? 1 : 0;
    }
    return steps >= folded.length() - 2;
  }

  static String hash(String password) {
    AT_ONCE.acquireUninterruptibly();
    try {
      return Password.hash(normal(password)).addRandomSalt(SALT).with(FUNCTION).getResult();
    } finally {
      AT_ONCE.release();
    }
  }

  /** Whether it is the password; takes as long if there is no hash to compare with. */
  static boolean isRight(String password, String hash) {
    String against = hash.isEmpty() ? Nobody.HASH : hash;
    String plain = normal(password);
    String given = plain.length() > 2 * LONGEST ? "" : plain;
    AT_ONCE.acquireUninterruptibly();
    try {
      boolean right =
          Password.check(given, against).with(Argon2Function.getInstanceFromHash(against));
      return right && !hash.isEmpty();
    } finally {
      AT_ONCE.release();
    }
  }

  /** Two keyboards may compose a letter in two ways. */
  private static String normal(String password) {
    return Normalizer.normalize(password, Normalizer.Form.NFKC);
  }

  private static Set<String> common() {
    try (InputStream file = Passwords.class.getResourceAsStream("common-passwords.txt")) {
      if (file == null) {
        throw new IOException("common-passwords.txt is missing");
      }
      return new String(file.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.isBlank() && !line.startsWith("#"))
          .map(line -> normal(line.strip()))
          .collect(Collectors.toUnmodifiableSet());
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }

  /** Made when it is first needed: it takes as long as a hash. */
  private static final class Nobody {
    static final String HASH = hash(Secret.fresh());
  }
}
