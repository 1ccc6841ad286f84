package org.isnad.web;

import java.time.InstantSource;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/** Limits how often each client may ask: a bucket of tokens each, which fills up again. */
final class Buckets {

  private static final int MOST = 10_000;

  private record Bucket(double tokens, long at) {}

  private final InstantSource clock;
  private final double perMilli;
  private final int most;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  /**
   * @param perSecond tokens that come back
   * @param most tokens that a bucket holds
   */
  Buckets(InstantSource clock, double perSecond, int most) {
    this.clock = clock;
    this.perMilli = perSecond / 1000;
    this.most = most;
  }

  /** Takes a token; 0 if there was one, otherwise the seconds until there is. */
  int take(String client) {
    long now = clock.millis();
    if (buckets.size() > MOST) {
      buckets.values().removeIf(b -> filled(b, now) >= most);
    }
    int[] wait = new int[1];
    buckets.compute(
        client,
        (c, b) -> {
          double tokens = b == null ? most : filled(b, now);
          boolean granted = tokens >= 1;
          wait[0] = granted ? 0 : (int) Math.ceil((1 - tokens) / (perMilli * 1000));
          return new Bucket(granted ? tokens - 1 : tokens, now);
        });
    return wait[0];
  }

  private double filled(Bucket bucket, long now) {
    return Math.min(most, bucket.tokens() + Math.max(0, now - bucket.at()) * perMilli);
  }
}
