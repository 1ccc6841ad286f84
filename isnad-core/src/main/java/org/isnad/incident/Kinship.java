package org.isnad.incident;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Decides whether two reports' tellings of one incident come from one source: by wording, by the
 * agency that both quote, by one quoting the other, and by who speaks.
 */
final class Kinship {
  /** Above this share of common wording one text was made from the other, or both from a third. */
  private static final double COPIED_BODY = 0.3;

  private static final double COPIED_ACCOUNT = 0.25;
  private static final double CONTAINED = 0.4;

  /** A sentence of fewer shingles can be alike by chance. */
  private static final int LEAST_SHINGLES = 8;

  /** Above this share it cannot be said that nothing was taken over. */
  private static final double TAKEN_OVER = 0.12;

  /** News of one agency or speaker that lie further apart are other news. */
  private static final int DAYS = 3;

  private Kinship() {}

  /** The relation of two reports; the same whichever comes first. */
  static Relation between(Provenance left, Provenance right) {
    Optional<Relation> decided =
        wording(left, right)
            .or(() -> quoting(left, right))
            .or(() -> speaking(left, right))
            .or(() -> press(left, right))
            .or(() -> newsroom(left, right));
    return decided.orElseGet(() -> apart(left, right));
  }

  private static Optional<Relation> wording(Provenance left, Provenance right) {
    double body = alike(left.origin().sketch(), right.origin().sketch());
    if (body >= COPIED_BODY) {
      return Optional.of(Relation.same(percent(body) + " of both texts is the same wording"));
    }
    double most = 0;
    for (Testimony a : left.accounts()) {
      for (Testimony b : right.accounts()) {
        double alike = alike(a.sketch(), b.sketch());
        if (alike >= COPIED_ACCOUNT && a.sketch().containment(b.sketch()) >= CONTAINED) {
          most = Math.max(most, alike);
        }
      }
    }
    return most > 0
        ? Optional.of(
            Relation.same(percent(most) + " of the sentences that tell it are the same wording"))
        : Optional.empty();
  }

  private static double alike(Sketch a, Sketch b) {
    return Math.min(a.shingles(), b.shingles()) < LEAST_SHINGLES ? 0 : a.likeness(b);
  }

  private static Optional<Relation> quoting(Provenance left, Provenance right) {
    return quotes(left, right).or(() -> quotes(right, left));
  }

  private static Optional<Relation> quotes(Provenance teller, Provenance told) {
    return told.outlet()
        .filter(outlet -> teller.press().contains(outlet) || teller.bodies().contains(outlet))
        .filter(outlet -> near(teller, told))
        .map(outlet -> Relation.same("one quotes the other, " + outlet));
  }

  private static Optional<Relation> speaking(Provenance left, Provenance right) {
    if (!near(left, right)) {
      return Optional.empty();
    }
    SortedSet<String> bodies = shared(left.bodies(), right.bodies());
    if (!bodies.isEmpty()) {
      return Optional.of(Relation.same("both rest on what " + bodies.first() + " said"));
    }
    Optional<Relation> person =
        samePerson(left.persons(), right.persons())
            .or(() -> samePerson(left.persons(), right.spokesmen()))
            .or(() -> samePerson(left.spokesmen(), right.persons()));
    if (person.isPresent()) {
      return person;
    }
    boolean claimAlone = !left.namesSpeaker() && !right.namesSpeaker();
    SortedSet<String> claimants = shared(left.claimants(), right.claimants());
    return claimAlone && !claimants.isEmpty()
        ? Optional.of(Relation.same("both rest on the claim of " + claimants.first()))
        : Optional.empty();
  }

  private static Optional<Relation> press(Provenance left, Provenance right) {
    SortedSet<String> press = shared(left.press(), right.press());
    if (press.isEmpty() || !near(left, right)) {
      return Optional.empty();
    }
    return Optional.of(
        left.namesSpeaker() && right.namesSpeaker()
            ? Relation.undecided("both quote " + press.first() + ", but other speakers")
            : Relation.same("both quote " + press.first()));
  }

  private static Optional<Relation> newsroom(Provenance left, Provenance right) {
    if (left.outlet().isEmpty() || !left.outlet().equals(right.outlet())) {
      return Optional.empty();
    }
    String outlet = left.outlet().get();
    boolean others =
        left.namesSpeaker() && right.namesSpeaker()
            || !left.press().isEmpty() && !right.press().isEmpty()
            || !left.isSilent()
                && !right.isSilent()
                && !left.origin().start().equals(right.origin().start());
    return Optional.of(
        others
            ? Relation.undecided("both are from " + outlet + ", but may rest on others")
            : Relation.same("both are from " + outlet));
  }

  /** Nothing shows them to be the same: are they shown to be different? */
  private static Relation apart(Provenance left, Provenance right) {
    double taken = alike(left.origin().sketch(), right.origin().sketch());
    for (Testimony a : left.accounts()) {
      for (Testimony b : right.accounts()) {
        taken = Math.max(taken, alike(a.sketch(), b.sketch()));
      }
    }
    if (taken >= TAKEN_OVER) {
      return Relation.undecided("some wording is the same (" + percent(taken) + ")");
    }
    if (left.isSilent() || right.isSilent()) {
      return Relation.undecided(
          left.isSilent() && right.isSilent()
              ? "neither says who told it"
              : "one of them does not say who told it");
    }
    if (!left.bodies().isEmpty() && !right.bodies().isEmpty()
        || !left.persons().isEmpty() && !right.persons().isEmpty()) {
      return Relation.different("other speakers");
    }
    if (left.namesSpeaker() && right.namesSpeaker()) {
      return Relation.undecided("who speaks for the one may belong to the other");
    }
    if (left.reporter() && right.reporter()) {
      return Relation.different("each has it from its own reporter");
    }
    if (left.reporter() && right.namesSpeaker() || right.reporter() && left.namesSpeaker()) {
      return Relation.different("one has it from its own reporter, the other from who speaks");
    }
    if (left.witness() && right.namesSpeaker() && !left.namesSpeaker()
        || right.witness() && left.namesSpeaker() && !right.namesSpeaker()) {
      return Relation.different("one has it from who saw it, the other from who speaks");
    }
    return Relation.undecided(
        left.nameless() || right.nameless()
            ? "a source without a name can be anybody's"
            : "they quote others, but not who spoke first");
  }

  private static Optional<Relation> samePerson(List<Set<String>> left, List<Set<String>> right) {
    for (Set<String> a : left) {
      for (Set<String> b : right) {
        if (samePerson(a, b)) {
          return Optional.of(
              Relation.same("both rest on what one person said: " + String.join(" ", a)));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean samePerson(Set<String> a, Set<String> b) {
    Set<String> both = new HashSet<>(a);
    both.retainAll(b);
    return both.size() >= 2 && 2 * both.size() >= Math.min(a.size(), b.size());
  }

  private static SortedSet<String> shared(SortedSet<String> a, SortedSet<String> b) {
    SortedSet<String> both = new TreeSet<>(a);
    both.retainAll(b);
    return both;
  }

  /** Reports of which one is not dated can be of one day. */
  private static boolean near(Provenance left, Provenance right) {
    Origin a = left.origin();
    Origin b = right.origin();
    for (List<Optional<LocalDate>> days :
        List.of(List.of(a.end(), b.start()), List.of(b.end(), a.start()))) {
      if (days.stream().allMatch(Optional::isPresent)
          && ChronoUnit.DAYS.between(days.get(0).get(), days.get(1).get()) > DAYS) {
        return false;
      }
    }
    return true;
  }

  private static String percent(double share) {
    return Math.round(100 * share) + " %";
  }
}
