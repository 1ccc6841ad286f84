package org.isnad.lexicon;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * The lexicon's matches in one text, longest first for each kind, by kind and by token.
 *
 * <p>Every stage asks at every token for kinds that are seldom there, so each token has a bit for
 * each kind, and only a kind that is there has a list.
 */
public final class Hits {
  /**
   * Walking over it makes nothing, unlike over {@code List.of()}; it is walked over all the time.
   */
  private static final List<Hit> NONE = Collections.emptyList();

  private final List<Hit> all;
  private final Kinds kinds = new Kinds();

  /** The matches that stay, by the number of their kind. */
  private final List<List<Hit>> byKind;

  /** How many words of bits a token has. */
  private final int stride;

  private final long[] bits;

  /** Where the lists of a token begin; they are in the order of its bits. */
  private final int[] starts;

  private final List<List<Hit>> lists;

  private Hits(List<Hit> hits) {
    all = List.copyOf(hits);
    int[] numbers = new int[all.size()];
    int tokens = 0;
    for (int i = 0; i < numbers.length; i++) {
      numbers[i] = kinds.number(all.get(i).kind());
      tokens = Math.max(tokens, all.get(i).first() + 1);
    }
    stride = Math.max(1, (kinds.size() + Long.SIZE - 1) / Long.SIZE);
    bits = new long[tokens * stride];
    starts = new int[tokens + 1];
    byKind = byKind(numbers);
    lists = lists();
  }

  private List<List<Hit>> byKind(int[] numbers) {
    int[] ends = new int[kinds.size() + 1];
    for (int number : numbers) {
      ends[number + 1]++;
    }
    for (int kind = 0; kind < kinds.size(); kind++) {
      ends[kind + 1] += ends[kind];
    }
    int[] next = Arrays.copyOf(ends, kinds.size());
    Hit[] sorted = new Hit[numbers.length];
    for (int i = 0; i < numbers.length; i++) {
      sorted[next[numbers[i]]++] = all.get(i);
    }
    List<List<Hit>> kept = new ArrayList<>(kinds.size());
    for (int kind = 0; kind < kinds.size(); kind++) {
      int end = Guards.lift(sorted, ends[kind], ends[kind + 1]);
      end = Longest.keep(sorted, ends[kind], end);
      kept.add(List.of(Arrays.copyOfRange(sorted, ends[kind], end)));
      for (int i = ends[kind]; i < end; i++) {
        bits[sorted[i].first() * stride + kind / Long.SIZE] |= 1L << kind;
      }
    }
    return kept;
  }

  private List<List<Hit>> lists() {
    for (int token = 0; token + 1 < starts.length; token++) {
      int count = 0;
      for (int word = token * stride; word < (token + 1) * stride; word++) {
        count += Long.bitCount(bits[word]);
      }
      starts[token + 1] = starts[token] + count;
    }
    List<List<Hit>> found =
        new ArrayList<>(Collections.nCopies(starts[starts.length - 1], List.of()));
    for (int kind = 0; kind < byKind.size(); kind++) {
      List<Hit> hits = byKind.get(kind);
      for (int from = 0; from < hits.size(); ) {
        int token = hits.get(from).first();
        int to = from + 1;
        while (to < hits.size() && hits.get(to).first() == token) {
          to++;
        }
        found.set(rank(kind, token), List.copyOf(hits.subList(from, to)));
        from = to;
      }
    }
    return found;
  }

  /** The index of the list of a kind that is at a token. */
  private int rank(int kind, int token) {
    int rank = starts[token];
    int word = token * stride;
    for (int i = kind / Long.SIZE; i > 0; i--) {
      rank += Long.bitCount(bits[word++]);
    }
    return rank + Long.bitCount(bits[word] & (1L << kind) - 1);
  }

  private boolean isAt(int kind, int token) {
    return kind >= 0
        && token >= 0
        && token + 1 < starts.length
        && (bits[token * stride + kind / Long.SIZE] >>> kind & 1) != 0;
  }

  public static Hits of(List<Hit> all) {
    return new Hits(all);
  }

  /** Every match, shorter ones inside longer ones included. */
  public List<Hit> all() {
    return all;
  }

  /** The longest matches of a kind, in the order of the text. */
  public List<Hit> of(String kind) {
    int number = kinds.numberOf(kind);
    return number < 0 ? NONE : byKind.get(number);
  }

  /**
   * The longest matches of a kind that begin at a token from {@code first} to before {@code end}.
   */
  public List<Hit> within(String kind, int first, int end) {
    List<Hit> hits = of(kind);
    int from = indexOf(hits, first);
    int to = from;
    while (to < hits.size() && hits.get(to).first() < end) {
      to++;
    }
    return from == to ? NONE : hits.subList(from, to);
  }

  /** The index of the first match that begins at a token or later. */
  private static int indexOf(List<Hit> hits, int token) {
    int low = 0;
    int high = hits.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (hits.get(middle).first() < token) {
        low = middle + 1;
      } else {
        high = middle;
      }
    }
    return low;
  }

  /** The longest matches of a kind that begin at a token. */
  public List<Hit> at(String kind, int token) {
    int number = kinds.numberOf(kind);
    return isAt(number, token) ? lists.get(rank(number, token)) : NONE;
  }

  /** True if a match of a kind that begins at the token is such a one. */
  public boolean any(String kind, int token, Predicate<Hit> such) {
    int number = kinds.numberOf(kind);
    if (!isAt(number, token)) {
      return false;
    }
    List<Hit> here = lists.get(rank(number, token));
    for (int i = 0; i < here.size(); i++) {
      if (such.test(here.get(i))) {
        return true;
      }
    }
    return false;
  }

  public Optional<Hit> first(String kind, int token) {
    int number = kinds.numberOf(kind);
    return isAt(number, token)
        ? Optional.of(lists.get(rank(number, token)).get(0))
        : Optional.empty();
  }

  /** True if a match of a kind begins at the token. */
  public boolean has(String kind, int token) {
    return isAt(kinds.numberOf(kind), token);
  }
}
