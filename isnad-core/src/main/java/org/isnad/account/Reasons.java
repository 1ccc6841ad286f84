package org.isnad.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.isnad.mention.Count;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.harm.Outcome;
import org.isnad.mention.place.PlaceMention;
import org.isnad.report.Evidence;

/** Gathers why one account is as it is: for each value what was chosen, and what lost. */
final class Reasons {
  /** The best few of each field say enough. */
  private static final int MOST = 6;

  private final Scene scene;
  private final List<Reason> reasons = new ArrayList<>();

  Reasons(Scene scene) {
    this.scene = scene;
  }

  /** The types that came into question, the one that was taken first. */
  private Reasons types(List<TypeValue.Choice> choices) {
    TypeValue.Choice first = choices.get(0);
    return ranked(
        choices,
        c -> c.weighing().sum(),
        c -> Reason.weighed("type", c == first, c.weighing(), c.type().code(), ""));
  }

  /** One score and what it is made of. */
  Reasons weighed(String field, boolean passed, Weighing weighing, String what) {
    reasons.add(Reason.weighed(field, passed, weighing, what, ""));
    return this;
  }

  /** The words of acts that were gathered, and how they came together. */
  Reasons tellings(Cluster cluster, Notes notes) {
    for (Frame frame : cluster.frames()) {
      String act = frame.anchor().act() + " (" + frame.anchor().hit().entry().id() + ")";
      reasons.add(
          new Reason(
              "telling",
              frame == cluster.best(),
              "",
              "sentence " + frame.index() + ", " + frame.type().code(),
              act,
              scene.words(frame.anchor())));
      reasons.addAll(notes.of(frame));
    }
    return this;
  }

  /**
   * What won and what lost for each value.
   *
   * @param around places told around the incident
   */
  List<Reason> values(Findings found, List<Located> around) {
    List<Located> places = new ArrayList<>(found.places());
    Optional<PlaceMention> place = found.place();
    boolean own =
        place.map(p -> places.stream().anyMatch(l -> l.place().name() == p.name())).orElse(false);
    if (!own) {
      places.addAll(around);
    }
    types(found.types())
        .times(found.times())
        .places(places, place)
        .doers(found.doers(), found.cluster())
        .targets(found);
    for (Outcome outcome : Outcome.values()) {
      harm(
          outcome,
          found.told().getOrDefault(outcome, List.of()),
          Optional.ofNullable(found.harm().get(outcome)));
    }
    return List.copyOf(reasons);
  }

  private Reasons times(List<WhenValue.Choice> choices) {
    WhenValue.Choice first = choices.get(0);
    return ranked(
        choices,
        c -> c.weighing().sum(),
        c ->
            Reason.weighed(
                "when",
                c == first,
                c.weighing(),
                c.moment().start().map(LocalDate::toString).orElse("no day"),
                quote(c.moment().evidence())));
  }

  private Reasons places(List<Located> places, Optional<PlaceMention> chosen) {
    return ranked(
        places,
        p -> p.weighing().sum(),
        p ->
            Reason.weighed(
                "where",
                chosen.map(c -> c.name() == p.place().name()).orElse(false),
                p.weighing(),
                p.place().place().id(),
                quote(p.place().first(), p.place().end())));
  }

  private Reasons doers(Doers doers, Cluster cluster) {
    Optional<Doers.Scored> chosen = doers.doer(cluster);
    reasons.add(
        Reason.weighed("doer", chosen.isEmpty(), doers.nobody(cluster), "nobody named", ""));
    return ranked(
        doers.weighed(cluster),
        Doers.Scored::score,
        d ->
            Reason.weighed(
                "doer",
                chosen.map(c -> c.party() == d.party() && c.frame() == d.frame()).orElse(false),
                d.weighing(),
                d.party().entry().slug(),
                quote(d.party().named().first(), d.party().named().end())));
  }

  private Reasons targets(Findings found) {
    Target chosen = found.target();
    boolean none = chosen.category().equals("unknown");
    reasons.add(Reason.weighed("target", none, found.noTarget(), "nothing told", ""));
    return ranked(
        found.targets(),
        c -> c.score().sum(),
        c ->
            Reason.weighed(
                "target",
                chosen.evidence().contains(c.words()),
                c.score(),
                c.category(),
                c.words().quote()));
  }

  private Reasons harm(Outcome outcome, List<HarmValue.Weighed> told, Optional<Harm> chosen) {
    String field = outcome.name().toLowerCase(Locale.ROOT);
    return ranked(
        told,
        w -> w.weighing().sum(),
        w -> {
          HarmMention harm = w.told().harm();
          Evidence words = scene.document().evidence(harm.first(), harm.end());
          return Reason.weighed(
              field,
              chosen.map(h -> h.evidence().contains(words)).orElse(false),
              w.weighing(),
              count(harm.count()),
              words.quote());
        });
  }

  private static String count(Count count) {
    return count.best().isPresent()
        ? Long.toString(count.best().getAsLong())
        : count.low() + " or more";
  }

  private <C> Reasons ranked(
      List<C> candidates, Function<C, Double> score, Function<C, Reason> reason) {
    candidates.stream()
        .sorted(Comparator.comparing(score).reversed())
        .map(reason)
        .distinct()
        .sorted(Comparator.comparing(r -> !r.chosen()))
        .limit(MOST)
        .forEach(reasons::add);
    return this;
  }

  private String quote(int first, int end) {
    return scene.document().evidence(first, end).quote();
  }

  private static String quote(List<Evidence> evidence) {
    return evidence.isEmpty() ? "" : evidence.get(0).quote();
  }
}
