package org.isnad.account;

import java.time.temporal.ChronoUnit;
import java.util.Collections;
import java.util.HashSet;
import java.util.IdentityHashMap;
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

/** What two tellings have in common, and what sets them apart: acts, place, time, toll, sides. */
final class Sameness {
  private static final double APART_KM = 25;
  private static final List<Outcome> TOLD = List.of(Outcome.KILLED, Outcome.INJURED);

  private final Hits hits;
  private final Calendar calendar;
  private final PartyRoles roles;
  private final Sites sites;
  private final IdentityHashMap<Frame, Telling> known = new IdentityHashMap<>();

  Sameness(Scene scene, Calendar calendar, PartyRoles roles) {
    this.hits = scene.document().hits();
    this.calendar = calendar;
    this.roles = roles;
    this.sites = new Sites(scene);
  }

  /** Adds the features of what the frame and the incident tell. */
  void weigh(Weighing w, Frame frame, Cluster cluster) {
    acts(w, frame, cluster);
    place(w, frame, cluster);
    time(w, frame, cluster);
    harm(w, frame, cluster);
    weapons(w, frame, cluster);
    parties(w, frame, cluster);
  }

  private Telling telling(Frame frame) {
    return known.computeIfAbsent(frame, this::read);
  }

  private Telling read(Frame frame) {
    return new Telling(
        roles.doer(frame),
        targets(frame),
        frame.places().stream().filter(PlaceMention::locative).filter(sites::canHold).toList(),
        calendar.of(frame).filter(o -> o.start().isPresent()),
        frame.weapons().stream().filter(x -> !x.weak()).map(WeaponMention::type).toList(),
        harm(frame, Outcome.KILLED),
        harm(frame, Outcome.INJURED));
  }

  private static Optional<HarmMention> harm(Frame frame, Outcome outcome) {
    return frame.harm().stream().filter(h -> h.outcome() == outcome && !h.among()).findFirst();
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

  private static boolean isClash(Frame frame) {
    return frame.anchor().act().equals("clash");
  }

  private static boolean isVague(EventType type) {
    return type == EventType.ATTACK || type == EventType.ARMED_CLASH;
  }

  private void parties(Weighing w, Frame frame, Cluster cluster) {
    Optional<PartyMention> own = telling(frame).doer();
    boolean both = false;
    boolean same = false;
    List<Frame> frames = cluster.frames();
    for (int i = 0; i < Math.min(SOME_FRAMES, frames.size()) && own.isPresent(); i++) {
      Optional<PartyMention> other = telling(frames.get(i)).doer();
      both |= other.isPresent();
      same |= other.isPresent() && alike(other.get(), own.get());
    }
    w.add("join.doer-same", both && same).add("join.doer-other", both && !same);
    Set<String> targets = telling(frame).targets();
    Set<String> others = telling(cluster.best()).targets();
    boolean hit = !targets.isEmpty() && !others.isEmpty();
    boolean shared = hit && !Collections.disjoint(targets, others);
    w.add("join.target-same", hit && shared).add("join.target-other", hit && !shared);
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
    for (Hit hit : hits.within("target", frame.first(), frame.end())) {
      String category = hit.entry().text("category");
      if (!category.equals("none") && !category.isEmpty() && !hit.entry().is("weak")) {
        categories.add(category);
      }
    }
    return categories;
  }

  private static final int SOME_FRAMES = 4;

  /** Where an incident was, by the best of the places that its tellings name for it. */
  private Optional<Place> place(Cluster cluster) {
    PlaceMention best = null;
    List<Frame> frames = cluster.frames();
    for (int i = 0; i < Math.min(MOST_FRAMES, frames.size()); i++) {
      for (PlaceMention place : telling(frames.get(i)).places()) {
        if (best == null || Places.value(place) > Places.value(best)) {
          best = place;
        }
      }
    }
    return Optional.ofNullable(best).map(PlaceMention::place);
  }

  private static final int MOST_FRAMES = 12;

  private void place(Weighing w, Frame frame, Cluster cluster) {
    List<PlaceMention> own = telling(frame).places();
    Optional<Place> known = place(cluster);
    if (own.isEmpty() || known.isEmpty()) {
      return;
    }
    Place other = known.get();
    boolean agree = false;
    boolean same = false;
    boolean countries = true;
    boolean beside = true;
    for (PlaceMention mention : own) {
      Place place = mention.place();
      boolean agrees = Places.agree(place, other, APART_KM);
      agree |= agrees;
      same |= Places.same(place, other);
      countries &= place.isCountry();
      beside &= !agrees || Places.beside(place, other);
    }
    boolean country = countries || other.isCountry();
    w.add("join.place", agree && same)
        .add("join.country", agree && !same && country)
        .add("join.place-beside", agree && !same && !country && beside)
        .add("join.place-inside", agree && !same && !country && !beside)
        .add("join.place-other", !agree);
  }

  private void time(Weighing w, Frame frame, Cluster cluster) {
    Optional<When> own = telling(frame).when();
    Optional<When> other = cluster.when().filter(o -> o.start().isPresent());
    if (own.isEmpty() || other.isEmpty()) {
      return;
    }
    boolean before = own.get().end().get().isBefore(other.get().start().get());
    boolean after = other.get().end().get().isBefore(own.get().start().get());
    boolean told = after && calendar.isSaid(frame) || before && cluster.isSaid();
    boolean apart = (before || after) && !(told && isNear(own.get(), other.get()));
    if (told && !apart) {
      return;
    }
    w.add("join.time-other", apart).add("join.time", !apart);
  }

  /** People speak of an act within days of it. */
  private static boolean isNear(When a, When b) {
    return Math.abs(ChronoUnit.DAYS.between(a.start().get(), b.end().get())) <= SPOKEN_DAYS;
  }

  private static final int SPOKEN_DAYS = 4;

  private void harm(Weighing w, Frame frame, Cluster cluster) {
    for (Outcome outcome : TOLD) {
      Optional<HarmMention> own = telling(frame).harm(outcome);
      Optional<HarmMention> other = cluster.harm(outcome);
      if (own.isPresent() && other.isPresent()) {
        boolean same = own.get().count().low() == other.get().count().low();
        w.add("join.none-hurt", same && own.get().count().isNone())
            .add("join.figure", same && !own.get().count().isNone())
            .add("join.figure-other", !same);
      }
    }
  }

  private void weapons(Weighing w, Frame frame, Cluster cluster) {
    List<String> own = telling(frame).weapons();
    Set<String> other = cluster.weaponTypes();
    boolean both = !own.isEmpty() && !other.isEmpty();
    boolean shared = both && !Collections.disjoint(own, other);
    w.add("join.weapon", both && shared).add("join.weapon-other", both && !shared);
  }
}
