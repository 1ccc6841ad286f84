package org.isnad.web.explore;

import java.time.LocalDate;
import java.time.format.TextStyle;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.store.Listed;
import org.isnad.web.language.Digits;
import org.isnad.web.language.Language;
import org.isnad.web.language.Texts;
import org.isnad.web.show.Bilingual;
import org.isnad.web.show.Family;
import org.isnad.web.show.Names;

/** An incident as it stands in the list. */
public final class Card {

  private static final int CONFIDENCE_PLACES = 2;
  private static final String RANGE = "\u2013";

  private final Listed row;
  private final Texts texts;
  private final Digits digits;

  Card(Listed row, Texts texts, Digits digits) {
    this.row = row;
    this.texts = texts;
    this.digits = digits;
  }

  public String id() {
    return row.id();
  }

  public String family() {
    return row.type().map(Family::of).orElse(Family.STRATEGIC).code();
  }

  public String letter() {
    return row.type().map(Family::of).orElse(Family.STRATEGIC).letter();
  }

  public String type() {
    return row.type().map(type -> texts.label("type", type)).orElse(texts.get("explore.no-type"));
  }

  /** Its status, where it is not simply that it happened. */
  public Optional<String> status() {
    return row.status()
        .filter(status -> !status.equals("occurred"))
        .map(status -> texts.label("status", status));
  }

  /** Its first day; empty if it is not known. */
  public Optional<String> day() {
    return row.start().map(day -> digits.in(day.toString()));
  }

  /** The day of the week; empty where it is not known to the day. */
  public String weekday() {
    return row.start()
        .filter(start -> row.end().filter(end -> !end.equals(start)).isEmpty())
        .map(LocalDate::getDayOfWeek)
        .map(day -> day.getDisplayName(TextStyle.FULL, locale()))
        .orElse("");
  }

  private Locale locale() {
    return Locale.forLanguageTag(texts.language().code());
  }

  /** Its last day, where that is not the first. */
  public Optional<String> lastDay() {
    return row.end()
        .filter(end -> row.start().filter(start -> !start.equals(end)).isPresent())
        .map(end -> digits.in(end.toString()));
  }

  /** The town or the like; empty if only the governorate or the country is known. */
  public Bilingual place() {
    return new Bilingual(row.place().nameAr(), row.place().name());
  }

  /** The governorate, else the country; empty if neither is known. */
  public Bilingual area() {
    Names names = Names.builtIn();
    return row.place()
        .admin1()
        .map(names::admin1)
        .or(() -> row.place().country().map(names::country))
        .orElse(Bilingual.NONE);
  }

  /** The country, where the area is a governorate. */
  public Bilingual country() {
    return row.place().admin1().isPresent()
        ? row.place().country().map(Names.builtIn()::country).orElse(Bilingual.NONE)
        : Bilingual.NONE;
  }

  /** 1 exact to 4 a country; 0 if there is no place. */
  public int precision() {
    return row.place().precision();
  }

  public boolean hasPoint() {
    return row.place().hasPoint();
  }

  /** The code of the mark on the map that it is counted in. */
  public String spot() {
    return row.place().admin1().or(() -> row.place().country()).orElse("");
  }

  /** "3 reports, 1 to 2 independent". */
  public String sources() {
    String reports = texts.count("count.reports", row.reports(), digits.of(row.reports()));
    String independent =
        row.sourcesLow() == row.sourcesHigh()
            ? digits.of(row.sourcesLow())
            : digits.of(row.sourcesLow()) + RANGE + digits.of(row.sourcesHigh());
    return texts.get("explore.sources", reports, independent);
  }

  public String review() {
    return row.review().code();
  }

  public String reviewName() {
    return texts.label("review", row.review().code());
  }

  public String confidence() {
    return digits.of(row.confidence(), CONFIDENCE_PLACES);
  }

  /** Who did it, if that is known. */
  public Optional<String> actor() {
    Language language = texts.language();
    return row.actor()
        .filter(actor -> !actor.equals("unknown"))
        .map(
            actor -> {
              Bilingual name = Names.builtIn().party(actor);
              boolean isCode = name.ar().isEmpty() && name.en().filter(actor::equals).isPresent();
              return isCode ? row.actorLabel().or(row::actorName).orElse(actor) : name.in(language);
            });
  }

  /** The fields that its sources contradict each other in. */
  public List<String> disagreements() {
    return row.disagreements().stream().map(field -> texts.label("field", field)).toList();
  }

  /** How many were killed; empty if nothing is said. */
  public Optional<String> killed() {
    return figures(row.killed());
  }

  /** How many were injured; empty if nothing is said. */
  public Optional<String> injured() {
    return figures(row.injured());
  }

  private Optional<String> figures(Listed.Figures figures) {
    if (!figures.isTold()) {
      return Optional.empty();
    }
    Optional<Long> low = figures.low();
    Optional<Long> high = figures.high();
    if (low.isPresent() && high.isPresent()) {
      return Optional.of(
          low.get().equals(high.get())
              ? digits.of(low.get())
              : digits.of(low.get()) + RANGE + digits.of(high.get()));
    }
    if (low.isPresent()) {
      return Optional.of(texts.get("explore.at-least", digits.of(low.get())));
    }
    return high.map(most -> texts.get("explore.at-most", digits.of(most)))
        .or(() -> figures.best().map(digits::of));
  }
}
