package org.isnad.web.review;

import org.isnad.store.Listed;
import org.isnad.web.Call;
import org.isnad.web.language.Language;
import org.isnad.web.language.Texts;
import org.isnad.web.show.Family;
import org.isnad.web.show.FieldValue;
import org.isnad.web.show.Names;
import org.isnad.web.show.Tolls;

/**
 * An incident in one line: what, where, when, with what harm.
 *
 * @param place in the language of the page
 * @param area its governorate or country; may be empty
 */
public record Heading(
    String type,
    String family,
    String letter,
    String place,
    String area,
    String start,
    String end,
    FieldValue killed) {

  static Heading of(Call call, Listed row) {
    Texts texts = call.texts();
    Language language = call.language();
    Family family = Family.of(row.type().orElse(""));
    String area =
        row.place()
            .admin1()
            .map(code -> Names.builtIn().admin1(code).in(language))
            .or(() -> row.place().country().map(code -> Names.builtIn().country(code).in(language)))
            .orElse("");
    String name =
        (language == Language.ARABIC
                ? row.place().nameAr().or(() -> row.place().name())
                : row.place().name().or(() -> row.place().nameAr()))
            .orElse(area);
    String start = row.start().map(d -> call.digits().in(d.toString())).orElse("");
    String end = row.end().map(d -> call.digits().in(d.toString())).orElse(start);
    return new Heading(
        row.type().map(type -> texts.label("type", type)).orElse(texts.get("value.unknown")),
        family.code(),
        family.letter(),
        name.isEmpty() ? texts.get("review.no-place") : name,
        area.equals(name) ? "" : area,
        start.isEmpty() ? texts.get("review.no-date") : start,
        end.equals(start) ? "" : end,
        new Tolls(texts, call.digits()).of(row.killed()));
  }
}
