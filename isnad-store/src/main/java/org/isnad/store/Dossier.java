package org.isnad.store;

import java.util.List;

/**
 * An incident with all that is told of it.
 *
 * @param tellings its accounts, by their ids
 */
public record Dossier(Effective incident, Review review, List<Telling> tellings) {
  public Dossier {
    tellings = List.copyOf(tellings);
  }
}
