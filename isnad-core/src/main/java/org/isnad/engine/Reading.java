package org.isnad.engine;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.account.Account;
import org.isnad.account.Harm;
import org.isnad.account.Link;
import org.isnad.account.Moment;
import org.isnad.account.Scene;
import org.isnad.account.Statement;
import org.isnad.account.Weapon;
import org.isnad.account.Where;
import org.isnad.incident.Deposition;
import org.isnad.incident.Depositions;
import org.isnad.mention.harm.Outcome;
import org.isnad.mention.time.Published;
import org.isnad.report.Document;
import org.isnad.report.Report;

/**
 * What Isnad read in one report; every stage's result is kept, so that it can be explained.
 *
 * @param scene what the report names
 * @param published when it was published, and how that is known
 * @param accounts what it says of each incident, in the order of the text
 * @param statements what it says of numbers of incidents
 * @param refused what looked like an account and is none, and why; empty unless asked for
 */
public record Reading(
    Scene scene,
    Published published,
    List<Account> accounts,
    List<Statement> statements,
    List<String> refused) {
  public Reading {
    accounts = List.copyOf(accounts);
    statements = List.copyOf(statements);
    refused = List.copyOf(refused);
  }

  public Document document() {
    return scene.document();
  }

  public Report report() {
    return document().report();
  }

  /** What the report says, as linking sees it. */
  public Deposition deposition() {
    return Depositions.of(scene, published, accounts, statements);
  }

  /** The accounts as rows of text. */
  public List<AccountRow> rows() {
    return accounts.stream().map(Reading::row).toList();
  }

  private static AccountRow row(Account a) {
    return new AccountRow(
        a.id(),
        a.type().code(),
        a.status().code(),
        a.background(),
        when(a.when()),
        a.where().map(Reading::where).orElse(""),
        a.actor().name().orElse(""),
        a.target().category(),
        a.weapons().stream().map(Reading::weapon).collect(Collectors.joining(", ")),
        count(Optional.ofNullable(a.harm().get(Outcome.KILLED))),
        count(Optional.ofNullable(a.harm().get(Outcome.INJURED))),
        a.chain().stream().map(Link::name).collect(Collectors.joining(" \u2190 ")),
        a.trigger().isEmpty() ? "" : a.trigger().get(0).quote());
  }

  private static String when(Moment when) {
    if (when.start().isEmpty()) {
      return when.time().orElse("");
    }
    String day = when.start().get().toString();
    String days =
        when.start().equals(when.end())
            ? day
            : day + ".." + when.end().map(Object::toString).orElse("");
    return when.time().map(t -> days + " " + t).orElse(days);
  }

  private static String where(Where where) {
    return where.name().orElse("") + where.admin1().map(a -> " (" + a + ")").orElse("");
  }

  private static String weapon(Weapon weapon) {
    return (weapon.count().isPresent() && weapon.count().getAsLong() > 1
            ? weapon.count().getAsLong() + " "
            : "")
        + weapon.type();
  }

  private static String count(Optional<Harm> harm) {
    if (harm.isEmpty()) {
      return "";
    }
    return harm.get().count().best().isPresent()
        ? Long.toString(harm.get().count().best().getAsLong())
        : harm.get().count().low() + "+";
  }
}
