package org.isnad.account;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Place;
import org.isnad.mention.harm.HarmMention;
import org.isnad.mention.harm.Outcome;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.time.When;
import org.isnad.mention.weapon.WeaponMention;

/** Frames that tell one incident, while they are being gathered. */
final class Cluster {
  private final List<Frame> frames = new ArrayList<>();

  Cluster(Frame first) {
    frames.add(first);
  }

  void add(Frame frame) {
    frames.add(frame);
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
    Frame best = frames.get(0);
    for (Frame frame : frames) {
      boolean better = Acts.rank(frame.anchor().act()) > Acts.rank(best.anchor().act());
      if (best.isTitle() && !frame.isTitle() || better && !frame.isTitle()) {
        best = frame;
      }
    }
    return best;
  }

  boolean isPlural() {
    return frames.stream().allMatch(f -> f.anchor().isPlural());
  }

  List<PlaceMention> places() {
    return frames.stream().flatMap(f -> f.places().stream()).toList();
  }

  Optional<Place> place() {
    List<PlaceMention> places = places().stream().filter(PlaceMention::locative).toList();
    return places.isEmpty() ? Optional.empty() : Optional.of(Places.best(places).place());
  }

  Optional<When> when(Calendar calendar) {
    for (Frame frame : frames) {
      Optional<When> when = calendar.of(frame);
      if (when.isPresent()) {
        return when;
      }
    }
    return Optional.empty();
  }

  Optional<LocalDate> day(Calendar calendar) {
    return when(calendar).flatMap(When::day);
  }

  /** The figure told for an outcome, if one was. */
  Optional<HarmMention> harm(Outcome outcome) {
    return frames.stream()
        .flatMap(f -> f.harm().stream())
        .filter(h -> h.outcome() == outcome && !h.among())
        .findFirst();
  }

  List<WeaponMention> weapons() {
    return frames.stream().flatMap(f -> f.weapons().stream()).toList();
  }

  String family() {
    return Acts.family(best().anchor().act());
  }
}
