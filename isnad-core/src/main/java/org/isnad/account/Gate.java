package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.time.TimeExpression;
import org.isnad.mention.trigger.TriggerMention;

/** Which gathered frames are specific enough to be an account. */
final class Gate {
  private final Hits hits;
  private final Background background;
  private final PartyRoles roles;
  private final Scene scene;
  private final Weights weights;
  private final Notes notes;
  private final List<String> refused = new ArrayList<>();

  Gate(Scene scene, Background background, PartyRoles roles, Weights weights, Notes notes) {
    this.roles = roles;
    this.scene = scene;
    this.notes = notes;
    this.weights = weights;
    this.hits = scene.document().hits();
    this.background = background;
  }

  /** The incidents that are accounts; the others are noted. */
  List<Cluster> admit(List<Cluster> clusters) {
    List<Cluster> admitted = new ArrayList<>();
    boolean aside = isAside(clusters);
    for (Cluster cluster : clusters) {
      Weighing weighing = weigh(cluster).add("admit.aside", aside);
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
      told += conflict && weigh(cluster).sum() >= weights.of("admit.threshold") ? 1 : 0;
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

  /** Fighters, posts, convoys: what only an armed conflict strikes. */
  private static final Set<String> MILITARY =
      Set.of("base", "security_forces", "armed_group", "convoy", "diplomatic", "airport");

  private boolean hitsMilitary(Frame frame) {
    for (int t = frame.first(); t < frame.end(); t++) {
      if (hits.any(
          "target",
          t,
          h -> !h.entry().is("weak") && MILITARY.contains(h.entry().text("category")))) {
        return true;
      }
    }
    return false;
  }

  private Weighing weigh(Cluster cluster) {
    List<Frame> frames = cluster.frames();
    boolean place = cluster.places().stream().anyMatch(PlaceMention::locative);
    boolean exact = cluster.places().stream().anyMatch(p -> p.locative() && p.exactness() >= 1);
    boolean time = frames.stream().anyMatch(f -> !f.points().isEmpty());
    List<HarmMention> harm = frames.stream().flatMap(f -> f.harm().stream()).toList();
    boolean window =
        frames.stream()
            .flatMap(f -> f.times().stream())
            .anyMatch(t -> t.value().kind() == TimeExpression.Kind.WINDOW);
    Frame best = cluster.best();
    boolean present = best.triggers().stream().allMatch(TriggerMention::isPresent);
    String act = best.anchor().act();
    return new Weighing(weights)
        .add("admit.place", place)
        .add("admit.exact", exact)
        .add("admit.time", time)
        .add("admit.harm", harm.stream().anyMatch(h -> !h.among()))
        .add("admit.figure", harm.stream().anyMatch(Gate::isFigure))
        .add("admit.weapon", cluster.weapons().stream().anyMatch(w -> !w.weak()))
        .add("admit.doer", frames.stream().anyMatch(f -> roles.doer(f).isPresent()))
        .add("admit.military", hitsMilitary(best))
        .add("admit.told-again", frames.size() > 1)
        .add("admit.present", present && !best.isTitle())
        .add("admit.lead", background.isLead(cluster))
        .add("admit.generic", act.equals("generic") || act.equals("exposed"))
        .add("admit.threat", act.equals("threat"))
        .add("admit.agreement", act.equals("agreement"))
        .add("admit.visit", act.equals("visit"))
        .add("admit.injure", act.equals("injure"))
        .add("admit.sexual", act.equals("sexual"))
        .add("admit.politics", act.equals("withdrawal") || act.equals("protest"))
        .add("admit.plural", cluster.isPlural())
        .add("admit.general", frames.stream().allMatch(this::isGeneral))
        .add("admit.window", window && cluster.isPlural());
  }

  private static boolean isFigure(HarmMention harm) {
    return !harm.among() && !harm.count().isVague();
  }

  private boolean isGeneral(Frame frame) {
    for (int t = frame.first(); t < frame.end(); t++) {
      for (Hit hit : hits.at("context", t)) {
        if (hit.entry().id().equals("context.general")) {
          return true;
        }
      }
    }
    return false;
  }

  private static final int UMBRELLA = 40;
  private static final int LEADING = 1;

  /** What speaks for and against an account. */
  Weighing weighed(Cluster cluster) {
    return weigh(cluster);
  }
}
