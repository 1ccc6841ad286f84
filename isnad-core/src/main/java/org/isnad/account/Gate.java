package org.isnad.account;

import java.util.ArrayList;
import java.util.List;

/** Which gathered frames are specific enough to be an account. */
final class Gate {
  private final Background background;
  private final Admission admission;
  private final Scene scene;
  private final Weights weights;
  private final Notes notes;
  private final List<String> refused = new ArrayList<>();
  private boolean aside;

  Gate(Scene scene, Background background, PartyRoles roles, Weights weights, Notes notes) {
    this.scene = scene;
    this.notes = notes;
    this.weights = weights;
    this.background = background;
    this.admission = new Admission(scene, background, roles, weights);
  }

  /** The incidents that are accounts; the others are noted. */
  List<Cluster> admit(List<Cluster> clusters) {
    List<Cluster> admitted = new ArrayList<>();
    aside = isAside(clusters);
    for (Cluster cluster : clusters) {
      Weighing weighing = weighed(cluster);
      boolean umbrella = isUmbrella(cluster, clusters);
      if (weighing.sum() >= weights.of("admit.threshold") && !umbrella) {
        admitted.add(cluster);
      } else if (notes.kept()) {
        refused.add(
            scene.words(cluster.best().anchor())
                + (umbrella ? ": its attacks are told one by one" : "")
                + ": "
                + weighing.against("admit.threshold"));
        cluster.frames().stream()
            .flatMap(f -> notes.of(f).stream())
            .forEach(note -> refused.add(note.toString()));
      }
    }
    return admitted;
  }

  /** True if neither the lead nor the bulk of a report tells of violence. */
  private boolean isAside(List<Cluster> clusters) {
    long told = 0;
    for (Cluster cluster : clusters) {
      boolean conflict = Acts.harms(cluster.family()) || cluster.family().equals("territory");
      if (conflict && background.isLead(cluster)) {
        return false;
      }
      told += conflict && admission.weigh(cluster).sum() >= weights.of("admit.threshold") ? 1 : 0;
    }
    return told < BULK;
  }

  /** What was gathered and is no account, and why. */
  List<String> refused() {
    return List.copyOf(refused);
  }

  /** A plural lead whose attacks are told one by one afterwards. */
  private boolean isUmbrella(Cluster cluster, List<Cluster> all) {
    if (!cluster.isPlural() || cluster.frames().size() > 1 && !cluster.first().isTitle()) {
      return false;
    }
    int at = all.indexOf(cluster);
    if (at > LEADING) {
      return false;
    }
    long details =
        all.subList(at, Math.min(all.size(), at + UMBRELLA)).stream()
            .filter(
                c ->
                    c != cluster
                        && c.family().equals(cluster.family())
                        && c.first().index() > cluster.first().index())
            .count();
    return details >= 2
        && cluster.frames().stream()
            .noneMatch(f -> f.places().stream().anyMatch(p -> p.exactness() >= 3));
  }

  private static final int BULK = 3;

  private static final int UMBRELLA = 40;
  private static final int LEADING = 1;

  /** What speaks for and against an account. */
  Weighing weighed(Cluster cluster) {
    return admission.weigh(cluster).add("admit.aside", aside);
  }
}
