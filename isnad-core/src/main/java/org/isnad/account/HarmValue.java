package org.isnad.account;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.harm.HarmMention.Manner;
import org.isnad.mention.harm.Outcome;
import org.isnad.report.Document;
import org.isnad.report.Evidence;

/** The toll of an incident: of all that a report tells of its harm, what weighs most. */
final class HarmValue {
  private final Document document;
  private final HarmTellers tellers;
  private final HarmScore score;
  private final Weights weights;

  HarmValue(
      Scene scene, Bulletin bulletin, Calendar calendar, List<Cluster> clusters, Weights weights) {
    this.document = scene.document();
    this.weights = weights;
    this.tellers = new HarmTellers(scene, bulletin, clusters);
    this.score = new HarmScore(scene, calendar, new HarmTies(scene), weights);
  }

  /** A candidate with the features that speak for and against it. */
  record Weighed(HarmTold told, Weighing weighing) {}

  /**
   * The toll by outcome.
   *
   * @param only true if the report tells no other incident, so that the headline's figure can only
   *     be this one's
   */
  Map<Outcome, Harm> of(Cluster cluster, boolean only) {
    Map<Outcome, HarmMention> told = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      best(cluster, outcome, only).ifPresent(w -> told.put(outcome, w.told().harm()));
    }
    HarmMention dead = told.get(Outcome.KILLED);
    HarmMention hurt = told.get(Outcome.INJURED);
    boolean one =
        dead != null && (dead.manner() == Manner.IMPLIED || dead.count().best().orElse(0) == 1);
    if (one && hurt != null && hurt.manner() == Manner.IMPLIED) {
      told.remove(Outcome.INJURED);
    }
    Map<Outcome, Harm> harm = new EnumMap<>(Outcome.class);
    told.forEach((k, h) -> harm.put(k, new Harm(h.count(), evidence(h))));
    return harm;
  }

  private Optional<Weighed> best(Cluster cluster, Outcome outcome, boolean only) {
    Weighed best = null;
    for (Weighed next : weighed(cluster, outcome, only)) {
      boolean better = best == null || next.weighing().sum() > best.weighing().sum();
      best = better ? next : best;
    }
    return Optional.ofNullable(best).filter(w -> w.weighing().sum() > weights.of("harm.threshold"));
  }

  /** Every figure for an outcome that may be an incident's, in the order of its tellings. */
  List<Weighed> weighed(Cluster cluster, Outcome outcome, boolean only) {
    List<HarmTold> all =
        tellers.of(cluster).stream().filter(t -> t.harm().outcome() == outcome).toList();
    List<Weighed> weighed = new ArrayList<>();
    for (HarmTold told : all) {
      weighed.add(new Weighed(told, score.weigh(told, cluster, all, only)));
    }
    return weighed;
  }

  private List<Evidence> evidence(HarmMention mention) {
    return List.of(document.evidence(mention.first(), mention.end()));
  }

  /** Who the dead and hurt were, where the report tells parts of a toll. */
  List<Part> breakdown(Cluster cluster) {
    List<Part> parts = new ArrayList<>();
    for (Frame frame : cluster.frames()) {
      if (frame.isTitle()) {
        continue;
      }
      for (HarmMention harm : frame.harm()) {
        if (harm.among() && harm.person().isPresent() && !harm.role().isEmpty()) {
          Optional<String> sex = harm.person().get().entry().attribute("sex");
          Optional<String> age = harm.person().get().entry().attribute("age");
          parts.add(new Part(harm.role(), sex, age, harm.count(), harm.outcome(), evidence(harm)));
        }
      }
    }
    return parts;
  }
}
