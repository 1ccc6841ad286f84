package org.isnad.account;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.mention.party.PartyMention;

/** Who did what a report tells: each party is weighed as the doer, and so is nobody. */
final class Doers {
  private static final int MOST_FRAMES = 30;

  private final PartyRoles roles;
  private final DoerContext context;
  private final Elsewhere elsewhere;
  private final Map<Cluster, List<Scored>> here = new HashMap<>();
  private final Map<Cluster, Optional<Scored>> doers = new HashMap<>();

  /**
   * For one document.
   *
   * @param told all that the document tells, incidents that give no account included
   */
  Doers(Scene scene, Bulletin bulletin, PartyRoles roles, List<Cluster> told, Weights weights) {
    this.roles = roles;
    this.context = new DoerContext(weights);
    this.elsewhere =
        new Elsewhere(
            scene, bulletin, told, c -> likeliest(candidates(c), context.nobody(c).sum()), weights);
  }

  /** A party with the features of a doer in a frame. */
  record Scored(PartyMention party, Frame frame, Weighing weighing) {
    double score() {
      return weighing.sum();
    }
  }

  /** The likeliest doer, if it is likelier than that nobody is named. */
  Optional<Scored> doer(Cluster cluster) {
    return doers.computeIfAbsent(cluster, c -> likeliest(weighed(c), context.nobody(c).sum()));
  }

  private static Optional<Scored> likeliest(List<Scored> candidates, double least) {
    Scored best = null;
    for (Scored candidate : candidates) {
      if (candidate.score() > least && (best == null || candidate.score() > best.score())) {
        best = candidate;
      }
    }
    return Optional.ofNullable(best);
  }

  /** Every party that can be the doer: those named beside the incident, and the others. */
  List<Scored> weighed(Cluster cluster) {
    List<Scored> all = new ArrayList<>(candidates(cluster));
    boolean rival =
        all.stream()
            .anyMatch(s -> !s.party().side().equals("unknown") && DoerScore.does(s.weighing()));
    Set<String> struck =
        all.stream()
            .filter(s -> DoerScore.suffers(s.weighing()))
            .map(s -> Elsewhere.name(s.party()))
            .collect(Collectors.toSet());
    boolean gunmen =
        all.stream()
            .anyMatch(
                s ->
                    s.party().side().equals("unknown")
                        && !PartyRoles.isAirborne(s.party())
                        && DoerScore.does(s.weighing()));
    List<Scored> others = elsewhere.candidates(cluster);
    boolean planes = others.stream().anyMatch(o -> o.weighing().has("else.same-air"));
    for (Scored own : all) {
      boolean unnamed = own.party().side().equals("unknown") && PartyRoles.isAirborne(own.party());
      own.weighing().add("doer.unnamed-planes", planes && unnamed);
    }
    for (Scored other : others) {
      other
          .weighing()
          .add("else.rival", rival)
          .add("else.suffers", struck.contains(Elsewhere.name(other.party())))
          .add("else.gunmen", gunmen && !rival && other.party().isForce());
      all.add(other);
    }
    return all;
  }

  /** Every party named beside an incident, weighed as its doer. */
  private List<Scored> candidates(Cluster cluster) {
    return here.computeIfAbsent(cluster, this::weigh);
  }

  private List<Scored> weigh(Cluster cluster) {
    List<Scored> found = new ArrayList<>();
    Set<String> suffer = new HashSet<>();
    List<Frame> frames = cluster.frames();
    for (Frame frame : frames.subList(0, Math.min(frames.size(), MOST_FRAMES))) {
      for (PartyMention party : roles.candidates(frame)) {
        Weighing weighing = roles.weigh(party, frame);
        if (DoerScore.suffers(weighing)) {
          suffer.add(Elsewhere.name(party));
        }
        context.add(weighing, party, frame, cluster);
        found.add(new Scored(party, frame, weighing));
      }
    }
    boolean gunmen =
        found.stream()
            .anyMatch(s -> s.party().side().equals("unknown") && DoerScore.does(s.weighing()));
    for (Scored one : found) {
      one.weighing()
          .add(
              "doer.with-gunmen",
              gunmen && one.party().isArmedGroup() && !DoerScore.does(one.weighing()));
      boolean suffers = suffer.contains(Elsewhere.name(one.party()));
      one.weighing().add("doer.suffers-too", suffers && !DoerScore.suffers(one.weighing()));
    }
    return found;
  }

  /** What speaks for nobody being named as the doer. */
  Weighing nobody(Cluster cluster) {
    return context.nobody(cluster);
  }

  /** Who prevented, intercepted or seized. */
  Optional<PartyMention> foiler(Cluster cluster) {
    for (Frame frame :
        cluster.frames().subList(0, Math.min(cluster.frames().size(), MOST_FRAMES))) {
      for (PartyMention party : roles.candidates(frame)) {
        if (roles.foils(party, frame)) {
          return Optional.of(party);
        }
      }
    }
    return Optional.empty();
  }
}
