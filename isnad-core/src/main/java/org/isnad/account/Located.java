package org.isnad.account;

import org.isnad.mention.place.PlaceMention;

/** A place that an act can have had, and what speaks for it. */
record Located(PlaceMention place, Weighing weighing) {
  double score() {
    return weighing.sum();
  }
}
