package org.isnad.incident;

import java.util.List;
import org.isnad.account.Account;

/**
 * One report's account of one incident, with what linking needs to know of its words.
 *
 * @param origin the report that tells it
 * @param account what it says
 * @param sketch the wording of the sentences that the account rests on
 * @param names the rare words and names in those sentences: folded, without article and attached
 *     particles, sorted, each once
 */
public record Testimony(Origin origin, Account account, Sketch sketch, List<String> names)
    implements Comparable<Testimony> {
  public Testimony {
    names = List.copyOf(names);
  }

  /** The account's id. */
  public String id() {
    return account.id();
  }

  /** By the account's id. */
  @Override
  public int compareTo(Testimony other) {
    return id().compareTo(other.id());
  }
}
