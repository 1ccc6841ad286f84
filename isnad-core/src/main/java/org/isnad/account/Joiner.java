package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Hits;
import org.jspecify.annotations.Nullable;

/** Decides which frames of a report tell the same incident again. */
final class Joiner {
  private static final int LEAD = 6;
  private static final int LAST = 30;

  private final Calendar calendar;
  private final Hits hits;
  private final Scene scene;
  private final Retelling retelling;
  private final Weights weights;
  private final Notes notes;

  Joiner(
      Scene scene,
      Calendar calendar,
      Bulletin bulletin,
      PartyRoles roles,
      Weights weights,
      Notes notes) {
    this.scene = scene;
    this.notes = notes;
    this.weights = weights;
    this.calendar = calendar;
    this.hits = scene.document().hits();
    this.retelling = new Retelling(scene, calendar, bulletin, roles, weights);
  }

  /**
   * Body frames in order, then the headline's, which open an incident only when the body has none.
   */
  List<Cluster> join(List<Frame> frames) {
    List<Cluster> clusters = new ArrayList<>();
    for (Frame frame : frames) {
      if (!frame.isTitle() && !sumsUp(frame)) {
        place(frame, clusters, true);
      }
    }
    boolean body = !clusters.isEmpty();
    for (Frame frame : frames) {
      if (frame.isTitle()) {
        place(frame, clusters, !body);
      }
    }
    return clusters;
  }

  /**
   * "These attacks", with neither place nor day: a remark on several incidents, and its toll is
   * none's.
   */
  private boolean sumsUp(Frame frame) {
    boolean place = frame.places().stream().anyMatch(p -> p.locative() && !p.place().isCountry());
    boolean these =
        hits.any(
            "context", frame.anchor().first() - 1, h -> h.entry().text("scope").equals("these"));
    return these && frame.anchor().isPlural() && !place && frame.points().isEmpty();
  }

  private void place(Frame frame, List<Cluster> clusters, boolean opens) {
    Cluster best = null;
    Weighing won = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    Weighing second = null;
    for (Cluster cluster : near(clusters)) {
      Weighing weighing =
          retelling.weigh(frame, cluster).add("join.main", cluster == clusters.get(0));
      if (weighing.sum() > bestScore) {
        bestScore = weighing.sum();
        second = won;
        won = weighing;
        best = cluster;
      } else if (second == null || weighing.sum() > second.sum()) {
        second = weighing;
      }
    }
    boolean joins = bestScore > weights.of("join.threshold");
    if (best != null && won != null && notes.kept()) {
      note(frame, best, joins, won, second);
    }
    if (best != null && joins) {
      best.add(frame, calendar);
    } else if (opens) {
      clusters.add(new Cluster(frame, calendar));
    }
  }

  private void note(
      Frame frame, Cluster best, boolean joins, Weighing won, @Nullable Weighing second) {
    notes.add(
        frame.anchor(),
        () ->
            Reason.weighed(
                joins ? "joined" : "apart",
                joins,
                won,
                "of "
                    + Weighing.rounded(weights.of("join.threshold"))
                    + (second == null ? "" : ", next " + Weighing.rounded(second.sum())),
                scene.words(frame.anchor()) + " + " + scene.words(best.best().anchor())));
  }

  /** The incidents that a frame can still belong to: those of the lead, and the last ones told. */
  private static List<Cluster> near(List<Cluster> clusters) {
    if (clusters.size() <= LEAD + LAST) {
      return clusters;
    }
    List<Cluster> near = new ArrayList<>(clusters.subList(0, LEAD));
    near.addAll(clusters.subList(clusters.size() - LAST, clusters.size()));
    return near;
  }
}
