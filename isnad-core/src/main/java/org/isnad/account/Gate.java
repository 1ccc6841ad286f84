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
  private final Scene scene;
  private final Weights weights;
  private final Notes notes;
  private final List<String> refused = new ArrayList<>();
  private final int firstLine;

  Gate(Scene scene, Calendar calendar, Weights weights, Notes notes) {
    this.scene = scene;
    this.notes = notes;
    this.weights = weights;
    this.document = scene.document();
    this.firstLine = firstLine(document);
    this.hits = document.hits();
    this.calendar = calendar;
  }

  /** The incidents that are accounts; the others are noted. */
  List<Cluster> admit(List<Cluster> clusters) {
    List<Cluster> admitted = new ArrayList<>();
    boolean aside = clusters.stream().noneMatch(c -> isLead(c) && Acts.harms(c.family()));
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
        cluster.frames().forEach(f -> refused.addAll(notes.of(f)));
      }
    }
    return admitted;
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
        .add("admit.told-again", frames.size() > 1)
        .add("admit.present", present && !best.isTitle())
        .add("admit.lead", isLead(cluster))
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
    double score = weigh(cluster).sum();
    return Math.round(100 * Math.min(0.95, 0.5 + 0.12 * score)) / 100.0;
  }

  List<String> reasons(Cluster cluster) {
    List<String> reasons = new ArrayList<>();
    for (Frame frame : cluster.frames()) {
      reasons.addAll(notes.of(frame));
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
    reasons.add("an account: " + weigh(cluster).against("admit.threshold"));
    return reasons;
  }
}
