package org.isnad.incident;

import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.text.Folded;
import org.isnad.text.Tokens;

/**
 * A wording in little: the MinHash signature of its shingles, by which one can tell how much of it
 * two texts share without having the texts.
 *
 * <p>A shingle is three words that follow each other, folded; marks and lines do not count. The
 * same words give the same sketch on every machine. 64 numbers of 32 bits estimate a share with a
 * standard error of at most 0.0625.
 */
public final class Sketch {
  /** How many numbers a signature has. */
  public static final int SIZE = 64;

  private static final int SHINGLE = 3;
  private static final long SEED = 0x15AAD0L;
  private static final long[] FACTORS = new long[SIZE];
  private static final long[] TERMS = new long[SIZE];

  static {
    for (int i = 0; i < SIZE; i++) {
      FACTORS[i] = mix(SEED + 2L * i) | 1;
      TERMS[i] = mix(SEED + 2L * i + 1);
    }
  }

  private static final Sketch EMPTY = new Sketch(0, filled());

  private final int shingles;
  private final int[] least;

  private Sketch(int shingles, int[] least) {
    this.shingles = shingles;
    this.least = least;
  }

  /** The sketch of no words. */
  public static Sketch empty() {
    return EMPTY;
  }

  /** The sketch of a text. */
  public static Sketch of(String text) {
    Tokens tokens = Tokens.of(Folded.of(text));
    Builder builder = new Builder();
    builder.add(tokens, 0, tokens.size());
    return builder.build();
  }

  /**
   * Reads what {@link #encoded} wrote.
   *
   * @throws IllegalArgumentException if it is no sketch
   */
  public static Sketch decode(String encoded) {
    byte[] bytes = Base64.getDecoder().decode(encoded);
    if (bytes.length == 0) {
      return EMPTY;
    }
    if (bytes.length != 4 * (SIZE + 1)) {
      throw new IllegalArgumentException(
          "a sketch has " + 4 * (SIZE + 1) + " bytes, not " + bytes.length);
    }
    ByteBuffer in = ByteBuffer.wrap(bytes);
    int shingles = in.getInt();
    if (shingles < 1) {
      throw new IllegalArgumentException("a sketch of " + shingles + " shingles");
    }
    int[] least = new int[SIZE];
    for (int i = 0; i < SIZE; i++) {
      least[i] = in.getInt();
    }
    return new Sketch(shingles, least);
  }

  /** Base64 of the number of shingles and the signature; empty for no words. */
  public String encoded() {
    if (shingles == 0) {
      return "";
    }
    ByteBuffer out = ByteBuffer.allocate(4 * (SIZE + 1));
    out.putInt(shingles);
    for (int value : least) {
      out.putInt(value);
    }
    return Base64.getEncoder().encodeToString(out.array());
  }

  /** How many different shingles the wording has. */
  public int shingles() {
    return shingles;
  }

  public boolean isEmpty() {
    return shingles == 0;
  }

  /** Estimate of the share of both wordings' shingles that they have in common, 0 to 1. */
  public double likeness(Sketch other) {
    if (isEmpty() || other.isEmpty()) {
      return 0;
    }
    int same = 0;
    for (int i = 0; i < SIZE; i++) {
      same += least[i] == other.least[i] ? 1 : 0;
    }
    return (double) same / SIZE;
  }

  /** Estimate of the share of the shorter wording's shingles that stand in the other, 0 to 1. */
  public double containment(Sketch other) {
    double likeness = likeness(other);
    int shorter = Math.min(shingles, other.shingles);
    if (shorter == 0) {
      return 0;
    }
    double shared = likeness / (1 + likeness) * ((double) shingles + other.shingles);
    return Math.min(1, shared / shorter);
  }

  /**
   * Keys for locality-sensitive hashing: two sketches that share a key are worth comparing. With
   * {@code rows} numbers a key, two wordings alike to the degree s share one with probability
   * {@code 1 - (1 - s^rows)^(64 / rows)}.
   *
   * @param rows 1 to 64; fewer find more
   */
  public List<Long> bands(int rows) {
    if (rows < 1 || rows > SIZE) {
      throw new IllegalArgumentException("rows of a band: 1 to " + SIZE + ", not " + rows);
    }
    List<Long> keys = new ArrayList<>(SIZE / rows);
    if (isEmpty()) {
      return keys;
    }
    for (int band = 0; (band + 1) * rows <= SIZE; band++) {
      long key = mix(SEED ^ band);
      for (int i = band * rows; i < (band + 1) * rows; i++) {
        key = mix(key ^ least[i]);
      }
      keys.add(key);
    }
    return keys;
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Sketch that
        && shingles == that.shingles
        && Arrays.equals(least, that.least);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(least);
  }

  @Override
  public String toString() {
    return "Sketch[" + shingles + " shingles]";
  }

  private static int[] filled() {
    int[] least = new int[SIZE];
    Arrays.fill(least, -1);
    return least;
  }

  /** The finisher of SplitMix64. */
  private static long mix(long value) {
    long z = value + 0x9E3779B97F4A7C15L;
    z = (z ^ (z >>> 30)) * 0xBF58476D1CE4E5B9L;
    z = (z ^ (z >>> 27)) * 0x94D049BB133111EBL;
    return z ^ (z >>> 31);
  }

  /** Gathers stretches of a text into one sketch; shingles do not reach over their ends. */
  public static final class Builder {
    private final Set<Long> seen = new HashSet<>();
    private final int[] least = filled();

    /** Adds the words from token {@code first} to before {@code end}. */
    public void add(Tokens tokens, int first, int end) {
      long[] words = new long[end - first];
      int count = 0;
      for (int t = first; t < end; t++) {
        Tokens.Kind kind = tokens.kind(t);
        if (kind != Tokens.Kind.MARK && kind != Tokens.Kind.BREAK) {
          words[count++] = hash(tokens.folded().text(), tokens.start(t), tokens.end(t));
        }
      }
      int length = Math.min(SHINGLE, count);
      for (int i = 0; length > 0 && i + length <= count; i++) {
        long shingle = SEED;
        for (int k = i; k < i + length; k++) {
          shingle = mix(shingle ^ words[k]);
        }
        add(shingle);
      }
    }

    /** The sketch of all that was added. */
    public Sketch build() {
      return seen.isEmpty() ? EMPTY : new Sketch(seen.size(), least.clone());
    }

    private void add(long shingle) {
      if (!seen.add(shingle)) {
        return;
      }
      for (int i = 0; i < SIZE; i++) {
        int value = (int) ((shingle * FACTORS[i] + TERMS[i]) >>> 32);
        if (Integer.compareUnsigned(value, least[i]) < 0) {
          least[i] = value;
        }
      }
    }

    private static long hash(String text, int start, int end) {
      long hash = 0xCBF29CE484222325L;
      for (int i = start; i < end; i++) {
        hash = (hash ^ text.charAt(i)) * 0x100000001B3L;
      }
      return hash;
    }
  }
}
