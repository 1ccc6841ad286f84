package org.isnad.account;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Place;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.harm.Outcome;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.time.When;
import org.isnad.mention.weapon.WeaponMention;

/**
 * Frames that tell one incident, while they are being gathered. What the joiner asks for is kept up
 * to date.
 */
final class Cluster {
  /** An act of this rank names an incident for good; a later word for it does not. */
  private static final int SPECIFIC = 13;

  private final List<Frame> frames = new ArrayList<>();
  private final List<WeaponMention> weapons = new ArrayList<>();
  private Optional<PlaceMention> locative = Optional.empty();
  private final Set<String> weaponTypes = new HashSet<>();
  private final Map<Outcome, HarmMention> harm = new EnumMap<>(Outcome.class);
  private Optional<When> when = Optional.empty();
  private Frame best;
  private boolean plural = true;
  private boolean said;

  Cluster(Frame first, Calendar calendar) {
    best = first;
    add(first, calendar);
  }

  void add(Frame frame, Calendar calendar) {
    frames.add(frame);
    weapons.addAll(frame.weapons());
    for (PlaceMention place : frame.places()) {
      if (place.locative()
          && locative.filter(known -> Places.value(known) >= Places.value(place)).isEmpty()) {
        locative = Optional.of(place);
      }
    }
    frame.weapons().stream()
        .filter(w -> !w.weak())
        .map(WeaponMention::type)
        .forEach(weaponTypes::add);
    frame.harm().stream().filter(h -> !h.among()).forEach(h -> harm.putIfAbsent(h.outcome(), h));
    if (when.isEmpty()) {
      when = calendar.of(frame);
      said = when.isPresent() && calendar.isSaid(frame);
    }
    plural &= frame.anchor().isPlural();
    boolean vague = Acts.rank(best.anchor().act()) < SPECIFIC;
    boolean better = vague && Acts.rank(frame.anchor().act()) > Acts.rank(best.anchor().act());
    if (best.isTitle() && !frame.isTitle() || better && !frame.isTitle()) {
      best = frame;
    }
  }

  List<Frame> frames() {
    return frames;
  }

  Frame first() {
    return frames.get(0);
  }

  Frame last() {
    return frames.get(frames.size() - 1);
  }

  /** The frame that names the act best. */
  Frame best() {
    return best;
  }

  boolean isPlural() {
    return plural;
  }

  List<PlaceMention> places() {
    return frames.stream().flatMap(f -> f.places().stream()).toList();
  }

  Optional<Place> place() {
    return locative.map(PlaceMention::place);
  }

  /** The time that the first dated frame tells. */
  Optional<When> when() {
    return when;
  }

  /** True if that time is when somebody spoke of it: it was then or before. */
  boolean isSaid() {
    return said;
  }

  /** The figure told for an outcome, if one was. */
  Optional<HarmMention> harm(Outcome outcome) {
    return Optional.ofNullable(harm.get(outcome));
  }

  Set<String> weaponTypes() {
    return weaponTypes;
  }

  List<WeaponMention> weapons() {
    return Collections.unmodifiableList(weapons);
  }

  String family() {
    return Acts.family(best.anchor().act());
  }
}
