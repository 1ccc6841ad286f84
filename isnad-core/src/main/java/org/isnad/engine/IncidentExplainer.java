package org.isnad.engine;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.account.Account;
import org.isnad.account.Harm;
import org.isnad.account.Moment;
import org.isnad.account.Where;
import org.isnad.incident.Disagreement;
import org.isnad.incident.Explanation;
import org.isnad.incident.Incident;
import org.isnad.incident.Likeness;
import org.isnad.incident.Testimony;
import org.isnad.mention.harm.Outcome;
import org.isnad.report.Evidence;

/** Writes for people why an incident has the accounts that it has. */
public final class IncidentExplainer {
  private static final int SHOWN = 8;

  /** The explanation as lines of text. */
  public String explain(Explanation explanation) {
    StringBuilder out = new StringBuilder();
    Incident incident = explanation.incident();
    line(out, "incident " + incident.id() + ", confidence " + round(incident.confidence()));
    for (Testimony member : incident.testimonies()) {
      line(out, "  " + told(member));
    }
    for (Disagreement disagreement : incident.disagreements()) {
      line(
          out,
          "  they disagree on "
              + disagreement.field()
              + ": "
              + disagreement.sides().stream()
                  .map(side -> side.value() + " (" + side.accounts().size() + ")")
                  .collect(Collectors.joining(", ")));
    }
    line(out, "");
    ChainExplainer.lines(incident).forEach(words -> line(out, words));
    line(out, "");
    line(out, explanation.joined().isEmpty() ? "one account alone" : "why they are joined");
    for (Likeness likeness : explanation.joined()) {
      pair(out, likeness);
      line(out, "      would part them: " + parting(likeness));
    }
    line(out, "");
    line(out, explanation.others().isEmpty() ? "no other account is near" : "nearest others");
    for (Likeness likeness : explanation.others()) {
      line(out, "  " + told(likeness.right()));
      pair(out, likeness);
      line(out, "      not joined: " + apart(likeness));
    }
    return out.toString();
  }

  private static void pair(StringBuilder out, Likeness likeness) {
    line(
        out,
        "  "
            + shortId(likeness.left())
            + " and "
            + shortId(likeness.right())
            + ": "
            + round(likeness.score()));
    line(
        out,
        "      "
            + likeness.features().stream()
                .limit(SHOWN)
                .map(IncidentExplainer::feature)
                .collect(Collectors.joining(", ")));
  }

  private static String feature(Likeness.Feature feature) {
    return feature.name() + " " + (feature.adds() > 0 ? "+" : "") + round(feature.adds());
  }

  private static String parting(Likeness likeness) {
    List<Likeness.Feature> without = likeness.parting();
    return without.isEmpty()
        ? "by themselves they are apart; the other accounts hold them together"
        : "if they had not " + names(without);
  }

  private static String names(List<Likeness.Feature> features) {
    return features.stream().map(Likeness.Feature::name).collect(Collectors.joining(" and "));
  }

  private static String apart(Likeness likeness) {
    if (!likeness.parted().isEmpty()) {
      return likeness.parted();
    }
    return likeness.score() > 0
        ? "alike, but the accounts on either side are not"
        : "less alike than two accounts of one incident are";
  }

  private static String told(Testimony testimony) {
    Account account = testimony.account();
    return shortId(testimony)
        + " "
        + testimony.origin().outlet().map(o -> o + ", ").orElse("")
        + testimony.origin().start().map(d -> "published " + d + ": ").orElse("undated: ")
        + account.type().code()
        + ", "
        + when(account.when())
        + ", "
        + account.where().map(IncidentExplainer::where).orElse("no place")
        + harm(account, Outcome.KILLED)
        + harm(account, Outcome.INJURED)
        + words(account);
  }

  private static String words(Account account) {
    return account.trigger().stream()
        .findFirst()
        .map(Evidence::quote)
        .map(quote -> ", \u00ab" + quote + "\u00bb")
        .orElse("");
  }

  private static String when(Moment when) {
    return Listing.days(when.start(), when.end());
  }

  private static String where(Where where) {
    return where.name().or(where::admin1).or(where::country).orElse("no place");
  }

  private static String harm(Account account, Outcome outcome) {
    Optional<Harm> harm = Optional.ofNullable(account.harm().get(outcome));
    return harm.map(
            h ->
                ", "
                    + (h.count().best().isPresent()
                        ? Long.toString(h.count().best().getAsLong())
                        : "at least " + h.count().low())
                    + (outcome == Outcome.KILLED ? " killed" : " injured"))
        .orElse("");
  }

  /** The first eight digits of the report's hash, and the number of the account. */
  private static String shortId(Testimony testimony) {
    String id = testimony.id();
    int from = id.indexOf(':') + 1;
    int number = id.indexOf('#');
    return number - from > SHOWN ? id.substring(from, from + SHOWN) + id.substring(number) : id;
  }

  private static String round(double value) {
    return new BigDecimal(value).setScale(2, RoundingMode.HALF_UP).toPlainString();
  }

  private static void line(StringBuilder out, String text) {
    out.append(text).append('\n');
  }
}
