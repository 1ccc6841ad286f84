package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.mention.party.PartyMention;
import org.isnad.report.Evidence;

/**
 * Against whom or what: things, people and parties around the act are weighed as its object, and so
 * is that it had none.
 */
final class Targets {
  private static final int NEAR = 3;
  private static final int MOST_FRAMES = 30;

  private final TargetFinder finder;
  private final Doers doers;
  private final Weights weights;

  Targets(Scene scene, PartyRoles roles, Doers doers, Weights weights) {
    this.finder = new TargetFinder(scene, roles, weights);
    this.doers = doers;
    this.weights = weights;
  }

  /** Something that can have been the target, and what speaks for it. */
  record Candidate(String category, Evidence words, Optional<String> owner, Weighing score) {}

  /** The likeliest of the candidates, if it is likelier than that none is told. */
  Target choose(Cluster cluster, List<Candidate> candidates) {
    Candidate best = null;
    double most = nothing(cluster).sum();
    for (Candidate candidate : candidates) {
      if (candidate.score().sum() > most) {
        best = candidate;
        most = candidate.score().sum();
      }
    }
    return best == null
        ? new Target("unknown", Optional.empty(), List.of())
        : new Target(best.category(), best.owner(), List.of(best.words()));
  }

  /** That an act of this class has no target that is told. */
  Weighing nothing(Cluster cluster) {
    return new Weighing(weights).add("target.none-" + DoerContext.act(cluster), true);
  }

  /** All that can have been the target, in the order of the text. */
  List<Candidate> candidates(Cluster cluster) {
    List<Candidate> all = new ArrayList<>();
    Optional<PartyMention> doer = doers.doer(cluster).map(Doers.Scored::party);
    String act = DoerContext.act(cluster);
    for (Frame frame :
        cluster.frames().subList(0, Math.min(cluster.frames().size(), MOST_FRAMES))) {
      boolean other = frame != cluster.best();
      boolean near = Math.abs(frame.index() - cluster.best().index()) <= NEAR;
      for (Candidate candidate : finder.candidates(frame, doer)) {
        candidate
            .score()
            .add("target.title", other && frame.isTitle())
            .add("target.near-telling", other && !frame.isTitle() && near)
            .add("target.far-telling", other && !frame.isTitle() && !near)
            .add("target.other-act", !DoerContext.act(frame, cluster).equals(act))
            .add("target.is-" + candidate.category(), true)
            .add("target." + act + "-on-" + kind(candidate.category()), true);
        all.add(candidate);
      }
    }
    return all;
  }

  private static String kind(String category) {
    return switch (category) {
      case "armed_group" -> "fighters";
      case "security_forces", "base", "convoy" -> "forces";
      case "civilians", "politician", "media", "aid" -> "people";
      default -> "places";
    };
  }
}
