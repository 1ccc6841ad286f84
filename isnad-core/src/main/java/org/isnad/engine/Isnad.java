package org.isnad.engine;

import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.account.Account;
import org.isnad.account.AccountFinder;
import org.isnad.account.Confidences;
import org.isnad.account.Scene;
import org.isnad.account.Statements;
import org.isnad.account.Weights;
import org.isnad.incident.Incident;
import org.isnad.incident.Linker;
import org.isnad.lexicon.Lexicon;
import org.isnad.lexicon.Place;
import org.isnad.mention.time.Published;
import org.isnad.mention.time.PublishedFinder;
import org.isnad.mention.time.TimeExpression;
import org.isnad.mention.time.TimeFinder;
import org.isnad.mention.time.TimeMention;
import org.isnad.report.Document;
import org.isnad.report.Report;
import org.isnad.report.UnreadableReport;
import org.isnad.text.Folded;
import org.isnad.text.Tokens;

/**
 * Reads Arabic reports. One instance holds the lexicons; it never changes and serves any number of
 * threads. What it reads in a report depends on that report alone.
 */
public final class Isnad {
  private final Lexicon lexicon;
  private final Weights weights;
  private final Confidences confidences;
  private final TimeFinder times;
  private final PublishedFinder published;

  private Isnad(Lexicon lexicon, Weights weights, Confidences confidences, TimeFinder times) {
    this.confidences = confidences;
    this.lexicon = lexicon;
    this.weights = weights;
    this.times = times;
    this.published = new PublishedFinder(times);
  }

  /** With the Arabic lexicons and the gazetteer that are built in. */
  public static Isnad arabic() {
    return arabic(List.of());
  }

  /** The same with a user's own places beside those of the gazetteer. */
  public static Isnad arabic(List<Place> places) {
    Lexicon lexicon = Lexicon.arabic(places);
    return new Isnad(lexicon, Weights.load(), Confidences.load(), new TimeFinder(lexicon));
  }

  /** The same lexicons with other weights. */
  public Isnad with(Weights other) {
    return new Isnad(lexicon, other, confidences, times);
  }

  public Weights weights() {
    return weights;
  }

  public Confidences confidences() {
    return confidences;
  }

  public Lexicon lexicon() {
    return lexicon;
  }

  /**
   * Reads a report.
   *
   * @throws UnreadableReport if its text is empty, binary, or in another language
   */
  public Reading read(Report report) {
    return read(report, false);
  }

  /**
   * Reads a report and keeps the reasons for each choice.
   *
   * @throws UnreadableReport if its text is empty, binary, or in another language
   */
  public Reading readExplained(Report report) {
    return read(report, true);
  }

  private Reading read(Report report, boolean explains) {
    return read(prepare(report), explains);
  }

  /**
   * Finds everything that a report names, up to where weights decide what belongs together: what is
   * prepared once can be read with many weights.
   *
   * @throws UnreadableReport if its text is empty, binary, or in another language
   */
  public Prepared prepare(Report report) {
    Readability.check(report.text());
    Document document = Document.of(report, lexicon);
    List<TimeMention> told = times.find(document.tokens(), document.hits().all());
    Published date =
        published.find(
            report, document.tokens(), document.hits().all(), told, document.sentences());
    Scene scene = Scene.of(document, lexicon.gazetteer(), told, countries(report));
    return new Prepared(scene, date, titleDay(report, date));
  }

  /**
   * Makes incidents of the accounts of readings; the result depends on the set of readings, never
   * on their order.
   */
  public static List<Incident> link(Collection<Reading> readings) {
    return Linker.load()
        .link(readings.stream().flatMap(r -> r.deposition().testimonies().stream()).toList());
  }

  /** Reads what was prepared, with these weights. */
  public Reading read(Prepared prepared) {
    return read(prepared, false);
  }

  private Reading read(Prepared prepared, boolean explains) {
    Scene scene = prepared.scene();
    Published date = prepared.published();
    AccountFinder finder =
        new AccountFinder(scene, date, prepared.titleDay(), weights, confidences, explains);
    List<Account> accounts = finder.find();
    return new Reading(
        scene, date, accounts, new Statements(scene, date, accounts).find(), finder.refused());
  }

  /** A day that the given headline names: bulletins date all their news by it. */
  private Optional<LocalDate> titleDay(Report report, Published date) {
    return report.title().stream()
        .flatMap(title -> times.find(Tokens.of(Folded.of(title))).stream())
        .filter(m -> m.value().kind() == TimeExpression.Kind.POINT && m.value().hasDay())
        .flatMap(m -> m.value().resolve(date).day().stream())
        .findFirst();
  }

  /** The address's country domain says a little about which country is spoken of. */
  private static Map<String, Double> countries(Report report) {
    Map<String, Double> hints = new HashMap<>();
    String url = report.url().orElse("");
    for (String country :
        List.of(
            "iq", "sy", "ye", "lb", "ps", "ly", "sd", "eg", "sa", "jo", "kw", "tn", "dz", "ma")) {
      if (url.contains("." + country + "/")) {
        hints.put(country.toUpperCase(java.util.Locale.ROOT), 0.5);
      }
    }
    return hints;
  }
}
