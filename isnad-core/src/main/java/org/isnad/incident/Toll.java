package org.isnad.incident;

import java.util.List;
import org.isnad.mention.Count;

/**
 * How many people came to one kind of harm in an incident.
 *
 * @param count the least and the most that accounts tell, and the best figure
 * @param confidence of the best figure, from 0 to 1
 * @param accounts ids of the accounts that tell the best figure, sorted
 * @param history what was told, by the day of publication
 * @param rising true if the figures grow with the days of publication, so that they are no
 *     contradiction
 */
public record Toll(
    Count count, double confidence, List<String> accounts, List<Figure> history, boolean rising) {
  public Toll {
    accounts = List.copyOf(accounts);
    history = List.copyOf(history);
  }
}
