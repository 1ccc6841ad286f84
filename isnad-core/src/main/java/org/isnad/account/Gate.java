package org.isnad.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.time.TimeExpression;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Document;

/** Which gathered frames are specific enough to be an account, and which only recall one. */
final class Gate {
  private static final int RECENT_DAYS = 3;

  private final Document document;
  private final Hits hits;
  private final Calendar calendar;
  private final Weights weights;
  private final int firstLine;

  Gate(Document document, Calendar calendar, Weights weights) {
    this.weights = weights;
    this.firstLine = firstLine(document);
    this.document = document;
    this.hits = document.hits();
    this.calendar = calendar;
  }

  List<Cluster> admit(List<Cluster> clusters) {
    List<Cluster> admitted = new ArrayList<>();
    boolean aside = clusters.stream().noneMatch(c -> isLead(c) && Acts.harms(c.family()));
    for (Cluster cluster : clusters) {
      if (score(cluster) + (aside ? weights.of("admit.aside") : 0) >= weights.of("admit.threshold")
          && !isUmbrella(cluster, clusters)) {
        admitted.add(cluster);
      }
    }
    return admitted;
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

  double score(Cluster cluster) {
    double score = 0;
    boolean place = cluster.places().stream().anyMatch(PlaceMention::locative);
    boolean exact = cluster.places().stream().anyMatch(p -> p.locative() && p.exactness() >= 1);
    boolean time = cluster.frames().stream().anyMatch(f -> !f.points().isEmpty());
    boolean harm =
        cluster.frames().stream().flatMap(f -> f.harm().stream()).anyMatch(h -> !h.among());
    boolean figure =
        cluster.frames().stream().flatMap(f -> f.harm().stream()).anyMatch(Gate::isFigure);
    score += place ? weights.of("admit.place") : 0;
    score += exact ? weights.of("admit.exact") : 0;
    score += time ? weights.of("admit.time") : 0;
    score += harm ? weights.of("admit.harm") : 0;
    score += figure ? weights.of("admit.figure") : 0;
    score += cluster.weapons().stream().anyMatch(w -> !w.weak()) ? weights.of("admit.weapon") : 0;
    score += cluster.frames().size() > 1 ? weights.of("admit.told-again") : 0;
    Frame best = cluster.best();
    if (best.triggers().stream().allMatch(TriggerMention::isPresent) && !best.isTitle()) {
      score += weights.of("admit.present");
    }
    if (isLead(cluster)) {
      score += weights.of("admit.lead");
    }
    String act = best.anchor().act();
    if (act.equals("generic") || act.equals("exposed")) {
      score += weights.of("admit.generic");
    }
    score += weakness(act);
    if (cluster.isPlural()) {
      score += weights.of("admit.plural");
    }
    if (cluster.frames().stream().allMatch(this::isGeneral)) {
      score += weights.of("admit.general");
    }
    boolean window =
        cluster.frames().stream()
            .flatMap(f -> f.times().stream())
            .anyMatch(t -> t.value().kind() == TimeExpression.Kind.WINDOW);
    if (window && cluster.isPlural()) {
      score += weights.of("admit.window");
    }
    return score;
  }

  /** How much more an act that is often only talked about has to show. */
  private double weakness(String act) {
    return switch (act) {
      case "threat" -> weights.of("admit.threat");
      case "agreement" -> weights.of("admit.agreement");
      case "visit" -> weights.of("admit.visit");
      case "injure" -> weights.of("admit.injure");
      case "sexual" -> weights.of("admit.sexual");
      case "withdrawal", "protest" -> weights.of("admit.politics");
      default -> 0;
    };
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

  /** True if the sentence opens like a recollection. */
  boolean recalls(Frame frame) {
    for (int t = frame.sentence().first();
        t < Math.min(frame.sentence().first() + 3, frame.end());
        t++) {
      for (Hit hit : hits.at("context", t)) {
        if (hit.entry().id().equals("context.recall")) {
          return true;
        }
      }
    }
    return false;
  }

  /**
   * True for an incident more than three days older than the report that it was not written to
   * tell.
   */
  boolean isBackground(Cluster cluster, Moment when) {
    boolean lead = isLead(cluster);
    Optional<LocalDate> published = calendar.published().start();
    if (when.end().isPresent() && published.isPresent()) {
      long days = java.time.temporal.ChronoUnit.DAYS.between(when.end().get(), published.get());
      return days > RECENT_DAYS && (!lead || days > LEAD_DAYS);
    }
    if (lead) {
      return false;
    }
    boolean far =
        cluster.frames().stream()
            .flatMap(f -> f.points().stream())
            .anyMatch(t -> t.value().shift().map(d -> d < -RECENT_DAYS).orElse(false));
    boolean dated =
        cluster.frames().stream()
            .flatMap(f -> f.points().stream())
            .anyMatch(t -> t.value().shift().isEmpty() && t.value().weekday().isEmpty());
    return far || dated && (recalls(cluster.best()) || cluster.first().index() > 3);
  }

  private boolean isLead(Cluster cluster) {
    return cluster.frames().stream()
        .anyMatch(
            f -> f.isTitle() || f.sentence().line() <= firstLine && f.sentence().paragraphStart());
  }

  private static int firstLine(Document document) {
    return document.sentences().stream()
        .filter(s -> s.role() == org.isnad.report.Sentence.Role.BODY)
        .mapToInt(org.isnad.report.Sentence::line)
        .findFirst()
        .orElse(0);
  }

  private static final int LEAD_DAYS = 60;
  private static final int UMBRELLA = 40;
  private static final int LEADING = 1;

  double confidence(Cluster cluster) {
    double score = score(cluster);
    return Math.round(100 * Math.min(0.95, 0.5 + 0.12 * score)) / 100.0;
  }

  List<String> reasons(Cluster cluster) {
    List<String> reasons = new ArrayList<>();
    for (Frame frame : cluster.frames()) {
      reasons.add(
          "frame: sentence "
              + frame.index()
              + ", act "
              + frame.anchor().act()
              + " ("
              + frame.anchor().hit().entry().id()
              + "), type "
              + frame.type().code()
              + ", places "
              + frame.places().stream().map(p -> p.place().id()).toList()
              + ", harm "
              + frame.harm().stream().map(h -> h.outcome() + "=" + h.count().low()).toList());
    }
    reasons.add("specific: " + score(cluster) + " of " + weights.of("admit.threshold"));
    reasons.add("length " + document.tokens().size());
    return reasons;
  }
}
