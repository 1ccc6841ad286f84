package org.isnad.account;

import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.lexicon.Place;
import org.isnad.mention.harm.HarmMention.Manner;
import org.isnad.mention.harm.Outcome;

/**
 * Says of each value of an account how it was got: where it was told, and by how much it won over
 * what differs from it. How sure it is follows from how often what is got so is right.
 */
final class Assessor {
  private static final double CLEAR = 1.5;
  private static final double FAIR = 0.5;
  private static final int MOST_POINTS = 4;

  private final Confidences confidences;
  private final double threshold;
  private final double leastHarm;

  Assessor(Confidences confidences, Weights weights) {
    this.confidences = confidences;
    this.threshold = weights.of("admit.threshold");
    this.leastHarm = weights.of("harm.threshold");
  }

  Sureness of(Findings found) {
    Map<Outcome, Confidence> harm = new EnumMap<>(Outcome.class);
    found
        .harm()
        .forEach(
            (outcome, told) ->
                harm.put(
                    outcome,
                    sure(harm(outcome, told, found.told().getOrDefault(outcome, List.of())))));
    return new Sureness(
        sure(account(found)),
        sure(when(found.times())),
        sure(where(found)),
        sure(actor(found)),
        sure(target(found)),
        found.weapons().stream().map(w -> sure(weapon(w, found.cluster()))).toList(),
        harm);
  }

  private Confidence sure(String how) {
    return confidences.of(how);
  }

  /**
   * What is taken from a similar incident told before.
   *
   * @param target true if the target is
   * @param weapons how many weapons are
   */
  Sureness similar(Sureness own, boolean target, int weapons) {
    return own.like(
        target ? sure("target.similar") : own.target(),
        weapons == 0 ? own.weapons() : Collections.nCopies(weapons, sure("weapon.similar")));
  }

  private String account(Findings found) {
    double points = found.admitted().sum() - threshold;
    return "account." + Math.max(0, Math.min(MOST_POINTS, (int) Math.floor(points)));
  }

  private static String margin(double by) {
    return by >= CLEAR ? ".clear" : by >= FAIR ? ".fair" : ".close";
  }

  private static String when(List<WhenValue.Choice> choices) {
    WhenValue.Choice first = choices.get(0);
    Moment moment = first.moment();
    String kind = first.weighing().first();
    String how =
        kind + (kind.equals("when.told") && !first.weighing().has("when.best") ? "-aside" : "");
    if (moment.start().isEmpty()) {
      return how + ".undated";
    }
    double second =
        choices.stream()
            .filter(
                c ->
                    !c.moment().start().equals(moment.start())
                        || !c.moment().end().equals(moment.end()))
            .mapToDouble(c -> c.weighing().sum())
            .max()
            .orElse(Double.NEGATIVE_INFINITY);
    return how + margin(first.weighing().sum() - second);
  }

  private static String where(Findings found) {
    if (found.place().isEmpty()) {
      return found.places().isEmpty() ? "where.none.silent" : "where.none.named";
    }
    Place place = found.place().get().place();
    int name = found.place().get().name();
    Optional<Located> own =
        found.places().stream().filter(l -> l.place().name() == name).findFirst();
    String how = (own.isPresent() ? "where.own" : "where.around") + exactness(place);
    if (own.isEmpty()) {
      return how;
    }
    double second =
        found.places().stream()
            .filter(l -> !l.place().place().admin1().equals(place.admin1()))
            .mapToDouble(Located::score)
            .max()
            .orElse(Double.NEGATIVE_INFINITY);
    return how + margin(own.get().score() - second);
  }

  private static String exactness(Place place) {
    if (place.isUnknown()) {
      return ".unknown";
    }
    return place.isCountry() ? ".country" : place.admin1().isEmpty() ? ".region" : ".unit";
  }

  private static String actor(Findings found) {
    Cluster cluster = found.cluster();
    boolean unknown = found.actor().id().equals("unknown");
    if (found.claimed()) {
      return "actor.claim";
    }
    if (Acts.family(cluster.best().anchor().act()).equals("disrupt")) {
      return unknown ? "actor.foiled-unknown" : "actor.foiled-named";
    }
    Optional<Doers.Scored> doer = found.doers().doer(cluster);
    double nobody = found.doers().nobody(cluster).sum();
    double second =
        found.doers().weighed(cluster).stream()
            .filter(d -> doer.isEmpty() || d.party().entry() != doer.get().party().entry())
            .mapToDouble(Doers.Scored::score)
            .max()
            .orElse(Double.NEGATIVE_INFINITY);
    if (doer.isEmpty()) {
      return "actor.nobody" + margin(nobody - second);
    }
    return (unknown ? "actor.gunmen" : "actor.named")
        + margin(doer.get().score() - Math.max(nobody, second));
  }

  private static String target(Findings found) {
    String category = found.target().category();
    double none = found.noTarget().sum();
    double best = Double.NEGATIVE_INFINITY;
    double second = none;
    String how = "near";
    for (Targets.Candidate candidate : found.targets()) {
      double score = candidate.score().sum();
      if (!candidate.category().equals(category)) {
        second = Math.max(second, score);
      } else if (score > best) {
        best = score;
        how = how(candidate.score());
      }
    }
    if (category.equals("unknown")) {
      double most =
          found.targets().stream()
              .mapToDouble(c -> c.score().sum())
              .max()
              .orElse(Double.NEGATIVE_INFINITY);
      return "target.unknown" + margin(none - most);
    }
    return "target." + how + margin(best - second);
  }

  private static String how(Weighing weighing) {
    if (weighing.has("target.marked") || weighing.has("target.struck")) {
      return "aimed";
    }
    return switch (weighing.first()) {
      case "target.members", "target.politicians", "target.harmed", "target.harmed-generic" ->
          "hurt";
      case "target.party" -> "party";
      default -> weighing.has("target.party") ? "party" : "near";
    };
  }

  private String harm(Outcome outcome, Harm harm, List<HarmValue.Weighed> told) {
    boolean scored = outcome == Outcome.KILLED || outcome == Outcome.INJURED;
    String of = "harm." + (scored ? outcome.name().toLowerCase(Locale.ROOT) : "other") + ".";
    double best = Double.NEGATIVE_INFINITY;
    double second = leastHarm;
    boolean implied = false;
    for (HarmValue.Weighed one : told) {
      double points = one.weighing().sum();
      if (one.told().harm().count().low() != harm.count().low()) {
        second = Math.max(second, points);
      } else if (points > best) {
        best = points;
        implied = one.told().harm().manner() == Manner.IMPLIED;
      }
    }
    String kind =
        harm.count().isNone()
            ? "none"
            : implied ? "implied" : harm.count().isVague() ? "vague" : "figure";
    return of + kind + margin(best - second);
  }

  private static String weapon(Weapon weapon, Cluster cluster) {
    boolean named =
        cluster.weapons().stream().anyMatch(w -> w.type().equals(weapon.type()) && !w.weak());
    boolean weak = cluster.weapons().stream().anyMatch(w -> w.type().equals(weapon.type()));
    return named ? "weapon.named" : weak ? "weapon.weak" : "weapon.implied";
  }
}
