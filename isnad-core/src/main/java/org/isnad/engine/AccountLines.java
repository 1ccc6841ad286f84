package org.isnad.engine;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.isnad.account.Account;
import org.isnad.account.Actor;
import org.isnad.account.Claim;
import org.isnad.account.Confidence;
import org.isnad.account.Damage;
import org.isnad.account.Harm;
import org.isnad.account.Link;
import org.isnad.account.Moment;
import org.isnad.account.Part;
import org.isnad.account.Statement;
import org.isnad.account.Sureness;
import org.isnad.account.Target;
import org.isnad.account.Weapon;
import org.isnad.account.Where;
import org.isnad.mention.Count;
import org.isnad.mention.harm.Outcome;

/**
 * Accounts and statements as lines for people: a name, the value, and below it the words that it
 * rests on.
 */
final class AccountLines {
  private static final String NOT_SAID = "not said";

  private final Listing list;

  AccountLines(Listing list) {
    this.list = list;
  }

  void write(Account a) {
    Sureness sure = a.sureness();
    list.heading(a.id());
    list.value("type", a.type().code() + confidence(sure.account()), a.trigger());
    list.value("status", a.status().code() + (a.background() ? ", background" : ""), List.of());
    when(a.when(), sure.when());
    a.where()
        .ifPresentOrElse(
            where -> where(where, sure.where()),
            () -> list.value("where", NOT_SAID + confidence(sure.where()), List.of()));
    actor(a.actor(), sure.actor());
    target(a.target(), sure.target());
    for (int i = 0; i < a.weapons().size(); i++) {
      weapon(a.weapons().get(i), sure.weapons().get(i));
    }
    for (Outcome outcome : Outcome.values()) {
      harm(
          outcome,
          Optional.ofNullable(a.harm().get(outcome)),
          Optional.ofNullable(sure.harm().get(outcome)));
    }
    a.breakdown().forEach(this::part);
    for (Damage damage : a.damage()) {
      list.value("damage", damage.what(), damage.evidence());
    }
    a.claim().ifPresent(this::claim);
    a.chain().forEach(this::link);
    list.because(a.reasons());
  }

  void write(Statement statement) {
    list.heading(statement.kind());
    list.value("count", count(statement.count()), statement.evidence());
    list.value("window", Listing.days(statement.start(), statement.end()), List.of());
    list.value("scope", statement.scope(), List.of());
  }

  private void when(Moment when, Confidence sure) {
    String time = when.time().map(t -> ", " + t).orElse("");
    String exact = when.start().isPresent() ? ", to the " + when.precision() : "";
    list.value(
        "when",
        Listing.days(when.start(), when.end()) + exact + time + confidence(sure),
        when.evidence());
  }

  private void where(Where where, Confidence sure) {
    List<String> parts = new ArrayList<>();
    where.name().ifPresent(parts::add);
    where.arabic().ifPresent(parts::add);
    where.site().ifPresent(site -> parts.add("site " + site));
    where.admin2().ifPresent(parts::add);
    where.admin1().ifPresent(parts::add);
    where.country().ifPresent(parts::add);
    if (where.precision() < 4) {
      parts.add(where.lat() + " N " + where.lon() + " E");
    }
    parts.add("precision " + where.precision());
    list.value("where", String.join(", ", parts) + confidence(sure), where.evidence());
  }

  private void actor(Actor actor, Confidence sure) {
    String with = actor.with().isEmpty() ? "" : ", with " + String.join(", ", actor.with());
    String label = actor.label().map(l -> " " + l).orElse("");
    String foiled = actor.foiledBy().map(by -> ", foiled by " + by).orElse("");
    String name = actor.name().map(n -> " (" + n + ")").orElse("");
    list.value(
        "actor",
        actor.certainty() + ": " + actor.id() + label + name + with + foiled + confidence(sure),
        actor.evidence());
  }

  private void target(Target target, Confidence sure) {
    list.value(
        "target",
        target.category() + target.owner().map(o -> " of " + o).orElse("") + confidence(sure),
        target.evidence());
  }

  private void weapon(Weapon weapon, Confidence sure) {
    String model = weapon.model().map(m -> " " + m).orElse("");
    String count = weapon.count().isPresent() ? ", " + weapon.count().getAsLong() : "";
    list.value("weapon", weapon.type() + model + count + confidence(sure), weapon.evidence());
  }

  private void harm(Outcome outcome, Optional<Harm> harm, Optional<Confidence> sure) {
    String name = code(outcome);
    if (harm.isPresent()) {
      list.value(
          name,
          count(harm.get().count()) + sure.map(AccountLines::confidence).orElse(""),
          harm.get().evidence());
    } else if (outcome == Outcome.KILLED || outcome == Outcome.INJURED) {
      list.value(name, NOT_SAID, List.of());
    }
  }

  private void part(Part part) {
    String who =
        part.role()
            + part.sex().map(s -> " " + s).orElse("")
            + part.age().map(a -> " " + a).orElse("");
    list.value(
        "of these", count(part.count()) + " " + who + " " + code(part.outcome()), part.evidence());
  }

  private void claim(Claim claim) {
    list.value(
        "claim",
        claim
            .group()
            .or(claim::arabic)
            .map(g -> g + ", by " + claim.by())
            .orElse("nobody has claimed it"),
        claim.evidence());
  }

  private void link(Link link) {
    list.value(
        "chain",
        link.kind() + (link.named() ? ": " : ", not named: ") + link.name(),
        link.evidence());
  }

  private static String code(Outcome outcome) {
    return outcome.name().toLowerCase(Locale.ROOT);
  }

  private static String confidence(Confidence confidence) {
    return " (" + confidence.share() + " " + confidence.how() + ")";
  }

  private static String count(Count count) {
    OptionalLong best = count.best();
    OptionalLong high = count.high();
    if (best.isPresent() && best.getAsLong() == count.low() && high.equals(best)) {
      return Long.toString(count.low());
    }
    String told = best.isPresent() ? best.getAsLong() + " (" : "(";
    return told
        + count.low()
        + " to "
        + (high.isPresent() ? Long.toString(high.getAsLong()) : "?")
        + ")";
  }
}
