package org.isnad.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.lexicon.Place;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.harm.Outcome;
import org.isnad.mention.party.PartyMention;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.time.When;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.mention.weapon.WeaponMention;
import org.jspecify.annotations.Nullable;

/** Decides which frames of a report tell the same incident again. */
final class Joiner {
  private static final double APART_KM = 25;
  private static final double MANY = 0.4;
  private static final double SOME = 0.2;
  private static final double FEW = 0.05;
  private static final int LEAD = 6;
  private static final int LAST = 30;

  private final Calendar calendar;
  private final Hits hits;
  private final Scene scene;
  private final Bulletin bulletin;
  private final PartyRoles roles;
  private final Wording wording;
  private final Weights weights;
  private final Notes notes;

  Joiner(
      Scene scene,
      Calendar calendar,
      Bulletin bulletin,
      PartyRoles roles,
      Weights weights,
      Notes notes) {
    this.roles = roles;
    this.scene = scene;
    this.bulletin = bulletin;
    this.notes = notes;
    this.weights = weights;
    this.calendar = calendar;
    this.hits = scene.document().hits();
    this.wording = new Wording(scene);
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
        hits.at("context", frame.anchor().first() - 1).stream()
            .anyMatch(h -> h.entry().text("scope").equals("these"));
    return these && frame.anchor().isPlural() && !place && frame.points().isEmpty();
  }

  private void place(Frame frame, List<Cluster> clusters, boolean opens) {
    Cluster best = null;
    Weighing won = null;
    double bestScore = Double.NEGATIVE_INFINITY;
    Weighing second = null;
    for (Cluster cluster : near(clusters)) {
      Weighing weighing = weigh(frame, cluster).add("join.main", cluster == clusters.get(0));
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

  private Weighing weigh(Frame frame, Cluster cluster) {
    Weighing w = new Weighing(weights);
    acts(w, frame, cluster);
    place(w, frame, cluster);
    time(w, frame, cluster);
    harm(w, frame, cluster);
    weapons(w, frame, cluster);
    parties(w, frame, cluster);
    double shared = wording.shared(frame, cluster);
    w.add("join.words-many", shared >= MANY)
        .add("join.words-some", shared >= SOME && shared < MANY)
        .add("join.words-none", shared >= 0 && shared < FEW);
    int distance = frame.index() - cluster.last().index();
    boolean another = frame.isAnother();
    return w.add("join.next-sentence", distance <= 1)
        .add("join.near-sentence", distance > 1 && distance <= 3)
        .add("join.opens", opens(frame))
        .add("join.earlier", frame.earlier() != cluster.first().earlier())
        .add("join.another", another)
        .add(
            "join.other-people",
            !another && frame.triggers().stream().anyMatch(TriggerMention::another))
        .add("join.paragraph", frame.sentence().paragraphStart())
        .add("join.continues", continues(frame))
        .add("join.turn", turnsAway(frame))
        .add("join.bare", isBare(frame))
        .add("join.other-line", bulletin.parts(frame.index(), cluster.last().index()))
        .add(
            "join.line-of-lead",
            bulletin.item(frame.index()) > 0 && bulletin.item(cluster.last().index()) == 0)
        .add("join.same-sentence", distance == 0 && !frame.isTitle());
  }

  /**
   * A sentence that begins with an act of its own, not with who said it or with the act told
   * before, tells news.
   */
  private boolean opens(Frame frame) {
    boolean start =
        frame.anchor().first() - frame.sentence().first() <= 2 && !frame.anchor().definite();
    boolean glued = frame.anchor().hit().prefix().startsWith(WAW);
    return start
        && !glued
        && !frame.isTitle()
        && !Acts.isSecondary(frame.anchor().act())
        && frame.index() > 2;
  }

  private static final String WAW = "\u0648";

  /** "He added that": the sentence goes on with what was told. */
  private boolean continues(Frame frame) {
    return hits.has("saying", frame.sentence().first())
        || hits.has("saying", frame.sentence().first() + 1);
  }

  private boolean turnsAway(Frame frame) {
    for (int t = frame.first(); t < Math.min(frame.first() + 2, frame.end()); t++) {
      if (hits.at("context", t).stream().anyMatch(h -> h.entry().text("scope").equals("turn"))) {
        return true;
      }
    }
    return false;
  }

  private void acts(Weighing w, Frame frame, Cluster cluster) {
    String act = frame.anchor().act();
    boolean secondary = Acts.isSecondary(act);
    boolean politics = secondary && !Acts.harms(cluster.family());
    boolean placed = !frame.places().isEmpty();
    boolean family = !secondary && Acts.family(act).equals(cluster.family());
    boolean same = frame.type() == cluster.best().type();
    boolean vague = isVague(frame.type()) || isVague(cluster.best().type());
    boolean armed =
        !frame.weapons().isEmpty()
            && !cluster.weaponTypes().isEmpty()
            && frame.type().isRemote()
            && cluster.best().type().isRemote();
    w.add("join.harm-of-politics", politics)
        .add("join.toll", secondary && !politics && !placed)
        .add("join.toll-placed", secondary && !politics && placed)
        .add("join.family", family)
        .add("join.type", family && same)
        .add("join.type-vague", family && !same && vague)
        .add("join.type-armed", family && !same && !vague && armed)
        .add("join.type-other", family && !same && !vague && !armed)
        .add("join.family-other", !secondary && !family)
        .add("join.definite", frame.anchor().definite())
        .add("join.indefinite", isNew(frame))
        .add("join.clash", family && isClash(frame) != isClash(cluster.best()))
        .add("join.number", frame.anchor().isPlural() != cluster.best().anchor().isPlural());
  }

  /** A noun of an act without the article, which tells news more often than it points back. */
  private static boolean isNew(Frame frame) {
    TriggerMention anchor = frame.anchor();
    return !anchor.isVerb() && !anchor.definite() && !frame.isTitle();
  }

  /** Neither place nor day of its own: it leans on what was told before. */
  private static boolean isBare(Frame frame) {
    return frame.places().stream().noneMatch(PlaceMention::locative) && frame.points().isEmpty();
  }

  private static boolean isClash(Frame frame) {
    return frame.anchor().act().equals("clash");
  }

  private static boolean isVague(EventType type) {
    return type == EventType.ATTACK || type == EventType.ARMED_CLASH;
  }

  private void parties(Weighing w, Frame frame, Cluster cluster) {
    Optional<PartyMention> own = roles.doer(frame);
    List<PartyMention> others =
        cluster.frames().stream().limit(SOME_FRAMES).flatMap(f -> roles.doer(f).stream()).toList();
    boolean both = own.isPresent() && !others.isEmpty();
    boolean same = both && others.stream().anyMatch(o -> alike(o, own.get()));
    w.add("join.doer-same", both && same).add("join.doer-other", both && !same);
    Set<String> targets = targets(frame);
    Set<String> known = targets(cluster.best());
    boolean hit = !targets.isEmpty() && !known.isEmpty();
    w.add("join.target-same", hit && !Collections.disjoint(targets, known))
        .add("join.target-other", hit && Collections.disjoint(targets, known));
  }

  private static boolean alike(PartyMention a, PartyMention b) {
    boolean country =
        a.entry().attribute("country").isPresent()
            && a.entry().attribute("country").equals(b.entry().attribute("country"))
            && a.isArmedGroup() == b.isArmedGroup();
    return a.entry().equals(b.entry()) || country;
  }

  private Set<String> targets(Frame frame) {
    Set<String> categories = new HashSet<>();
    for (int t = frame.first(); t < frame.end(); t++) {
      for (Hit hit : hits.at("target", t)) {
        String category = hit.entry().text("category");
        if (!category.equals("none") && !category.isEmpty() && !hit.entry().is("weak")) {
          categories.add(category);
        }
      }
    }
    return categories;
  }

  private static final int SOME_FRAMES = 4;

  private static void place(Weighing w, Frame frame, Cluster cluster) {
    List<PlaceMention> own = frame.places().stream().filter(PlaceMention::locative).toList();
    Optional<Place> other = cluster.place();
    if (own.isEmpty() || other.isEmpty()) {
      return;
    }
    boolean agree = own.stream().anyMatch(p -> Places.agree(p.place(), other.get(), APART_KM));
    boolean country = own.stream().allMatch(p -> p.place().isCountry()) || other.get().isCountry();
    boolean same = own.stream().anyMatch(p -> Places.same(p.place(), other.get()));
    boolean beside =
        own.stream()
            .filter(p -> Places.agree(p.place(), other.get(), APART_KM))
            .allMatch(p -> Places.beside(p.place(), other.get()));
    w.add("join.place", agree && same)
        .add("join.country", agree && !same && country)
        .add("join.place-beside", agree && !same && !country && beside)
        .add("join.place-inside", agree && !same && !country && !beside)
        .add("join.place-other", !agree);
  }

  private void time(Weighing w, Frame frame, Cluster cluster) {
    Optional<When> own = calendar.of(frame).filter(o -> o.start().isPresent());
    Optional<When> other = cluster.when().filter(o -> o.start().isPresent());
    if (own.isEmpty() || other.isEmpty()) {
      return;
    }
    boolean apart =
        own.get().end().get().isBefore(other.get().start().get())
            || other.get().end().get().isBefore(own.get().start().get());
    w.add("join.time-other", apart).add("join.time", !apart);
  }

  private static void harm(Weighing w, Frame frame, Cluster cluster) {
    for (Outcome outcome : List.of(Outcome.KILLED, Outcome.INJURED)) {
      Optional<HarmMention> own =
          frame.harm().stream().filter(h -> h.outcome() == outcome && !h.among()).findFirst();
      Optional<HarmMention> other = cluster.harm(outcome);
      if (own.isPresent() && other.isPresent()) {
        boolean same = own.get().count().low() == other.get().count().low();
        w.add("join.none-hurt", same && own.get().count().isNone())
            .add("join.figure", same && !own.get().count().isNone())
            .add("join.figure-other", !same);
      }
    }
  }

  private static void weapons(Weighing w, Frame frame, Cluster cluster) {
    List<String> own =
        frame.weapons().stream().filter(x -> !x.weak()).map(WeaponMention::type).toList();
    Set<String> other = cluster.weaponTypes();
    boolean both = !own.isEmpty() && !other.isEmpty();
    boolean shared = own.stream().anyMatch(other::contains);
    w.add("join.weapon", both && shared).add("join.weapon-other", both && !shared);
  }
}
