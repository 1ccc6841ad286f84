package org.isnad.web.show;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.store.Json;
import org.isnad.web.language.Digits;
import org.isnad.web.language.Language;
import org.isnad.web.language.Texts;

/** Writes places, and says what their points stand for. */
final class Spot {

  private static final int COUNTRY_ONLY = 4;

  private final Texts texts;
  private final Digits digits;

  Spot(Texts texts, Digits digits) {
    this.texts = texts;
    this.digits = digits;
  }

  FieldValue of(Json where) {
    List<Part> parts = new ArrayList<>(names(where));
    Set<String> outer = new LinkedHashSet<>();
    if (language() == Language.ENGLISH) {
      where.get("admin2").text().ifPresent(outer::add);
    }
    where
        .get("admin1")
        .text()
        .map(c -> Names.builtIn().admin1(c).in(language()))
        .ifPresent(outer::add);
    where
        .get("country")
        .text()
        .map(c -> Names.builtIn().country(c).in(language()))
        .ifPresent(outer::add);
    parts.forEach(name -> outer.remove(name.text()));
    for (String name : outer) {
      if (!parts.isEmpty()) {
        parts.add(Part.words(texts.get("list.comma")));
      }
      parts.add(Part.value(name));
    }
    if (parts.isEmpty()) {
      return where.isNull()
          ? FieldValue.of(FieldValue.State.NOT_SAID, texts.get("value.not-said"))
          : FieldValue.of(FieldValue.State.UNKNOWN, texts.get("value.unknown"));
    }
    List<List<Part>> notes = new ArrayList<>();
    where
        .get("site")
        .text()
        .ifPresent(s -> notes.add(List.of(Part.words(texts.label("site", s.replace(' ', '-'))))));
    point(where).ifPresent(point -> notes.add(List.of(Part.figures(point))));
    notes.add(List.of(Part.words(texts.get("stand-in." + precision(where)))));
    return FieldValue.said(parts, notes);
  }

  /** The name in the language of the page and the governorate, as for a heading. */
  List<Part> brief(Json where) {
    Optional<Part> name = names(where).stream().findFirst();
    Optional<String> unit =
        where
            .get("admin1")
            .text()
            .map(c -> Names.builtIn().admin1(c).in(language()))
            .or(
                () ->
                    where.get("country").text().map(c -> Names.builtIn().country(c).in(language())))
            .filter(u -> name.isEmpty() || !name.get().text().equals(u));
    List<Part> parts = new ArrayList<>();
    name.ifPresent(parts::add);
    if (name.isPresent() && unit.isPresent()) {
      parts.add(Part.words(texts.get("list.comma")));
    }
    unit.map(Part::value).ifPresent(parts::add);
    return parts.isEmpty() ? of(where).parts() : parts;
  }

  private Language language() {
    return texts.language();
  }

  /** The name in the language of the page, and in the other one. */
  private List<Part> names(Json where) {
    Optional<Part> english = where.get("name").text().map(Part::english);
    Optional<Part> arabic = where.get("name_ar").text().map(Part::arabic);
    boolean first = language() == Language.ARABIC;
    Optional<Part> own = first ? arabic : english;
    Optional<Part> other = first ? english : arabic;
    List<Part> parts = new ArrayList<>();
    own.ifPresent(parts::add);
    if (own.isPresent() && other.isPresent()) {
      parts.add(Part.words(" · "));
    }
    other.ifPresent(parts::add);
    return parts;
  }

  /** Degrees north and east with three places; empty where there is no point. */
  private Optional<String> point(Json where) {
    Optional<BigDecimal> lat = where.get("lat").number();
    Optional<BigDecimal> lon = where.get("lon").number();
    return lat.isEmpty() || lon.isEmpty()
        ? Optional.empty()
        : Optional.of(
            digits.in(
                String.format(
                    Locale.ROOT, "%.3f, %.3f", lat.get().doubleValue(), lon.get().doubleValue())));
  }

  private static int precision(Json where) {
    return where.get("precision").number().map(BigDecimal::intValue).orElse(COUNTRY_ONLY);
  }

  String codedAs(Json where) {
    FieldValue value = of(where);
    if (!value.isSaid()) {
      return texts.get("coded.nowhere");
    }
    String name = names(where).stream().findFirst().map(Part::text).orElseGet(value::text);
    String unit =
        where.get("admin1").text().map(c -> Names.builtIn().admin1(c).in(language())).orElse(name);
    String country =
        where
            .get("country")
            .text()
            .map(c -> Names.builtIn().country(c).in(language()))
            .orElse(name);
    return texts.get("coded." + precision(where), name, unit, country);
  }
}
