package org.isnad.export;

import java.util.Optional;
import org.isnad.store.Dossier;

/** Makes of what is kept what a file may show. */
interface Projection {

  /** The incident as it may be shown; empty if it is withheld. */
  Optional<Case> of(Dossier dossier);

  static Projection of(ExportOptions options, Parties parties, Areas areas) {
    return options
        .publicOn()
        .<Projection>map(day -> new PublicProjection(day, parties, areas))
        .orElse(new WholeProjection());
  }
}
