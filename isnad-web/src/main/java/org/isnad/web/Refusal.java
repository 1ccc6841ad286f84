package org.isnad.web;

import java.util.List;
import org.isnad.web.language.Texts;

/**
 * A request that is not granted. What is said to the person stands in the messages, in their
 * language, under {@code refusal.} and the key.
 */
public final class Refusal extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final int status;
  private final String key;
  private final transient List<Object> arguments;
  private final int retryAfter;

  private Refusal(int status, String key, int retryAfter, List<Object> arguments) {
    super(status + " " + key, null, false, false);
    this.status = status;
    this.key = key;
    this.retryAfter = retryAfter;
    this.arguments = arguments;
  }

  /**
   * @param status an HTTP status from 400 on
   * @param key of the message {@code refusal.KEY}
   * @param arguments what stands in the message for {0}, {1}; shown to the person
   */
  public static Refusal of(int status, String key, Object... arguments) {
    return new Refusal(status, key, 0, List.of(arguments));
  }

  public static Refusal notFound() {
    return of(404, "not-found");
  }

  /** Something in the address cannot be understood; the message says what, in English. */
  public static Refusal badQuery(IllegalArgumentException why) {
    return of(400, "bad-query", String.valueOf(why.getMessage()));
  }

  /**
   * Too much was asked.
   *
   * @param seconds after which it is worth asking again
   */
  public static Refusal wait(String key, int seconds) {
    return new Refusal(429, key, seconds, List.of(seconds));
  }

  public int status() {
    return status;
  }

  public String key() {
    return key;
  }

  /** Seconds to wait; 0 for none. */
  public int retryAfter() {
    return retryAfter;
  }

  public String say(Texts texts) {
    return texts.get("refusal." + key, arguments == null ? new Object[0] : arguments.toArray());
  }
}
