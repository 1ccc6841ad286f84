package org.isnad.web.show;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.store.Field;
import org.isnad.store.Json;
import org.isnad.web.language.Digits;
import org.isnad.web.language.Language;
import org.isnad.web.language.Texts;

/**
 * Writes the values of fields in one language. Values of the accounts format and of the incidents
 * format are written alike.
 */
public final class Values {

  private static final String UNKNOWN = "unknown";

  private final Texts texts;
  private final Digits digits;
  private final Tolls tolls;
  private final Spot spot;

  public Values(Texts texts, Digits digits) {
    this.texts = texts;
    this.digits = digits;
    this.tolls = new Tolls(texts, digits);
    this.spot = new Spot(texts, digits);
  }

  /** The name of a field. */
  public String label(Field field) {
    return label(field.code());
  }

  /** The name of a field, or of what else words can rest under, as {@code chain}. */
  public String label(String field) {
    return texts.label("field", field.equals("weapon") ? "weapons" : field);
  }

  /** The colour that a field is marked with: place, date, actor, target, weapon, harm, type. */
  public static String kind(String field) {
    return switch (field) {
      case "where" -> "place";
      case "when", "published" -> "date";
      case "actor", "claim" -> "actor";
      case "target" -> "target";
      case "weapons" -> "weapon";
      case "killed", "injured", "abducted", "arrested", "casualties", "damage", "breakdown" ->
          "harm";
      case "type", "status" -> "type";
      default -> "source";
    };
  }

  /**
   * A value of a field.
   *
   * @param value as records have it; null if nothing is said
   */
  public FieldValue of(Field field, Json value) {
    return switch (field) {
      case TYPE -> code("type", value);
      case STATUS -> code("status", value);
      case WHEN -> when(value);
      case WHERE -> spot.of(value);
      case ACTOR -> actor(value);
      case TARGET -> target(value);
      case WEAPONS -> weapons(value);
      case KILLED, INJURED, ABDUCTED, ARRESTED, CASUALTIES -> tolls.of(value);
      case DAMAGE -> damage(value);
      case CLAIM -> claim(value);
    };
  }

  /** A place's precision in a sentence: what the point stands for and how the place was coded. */
  public String codedAs(Json where) {
    return spot.codedAs(where);
  }

  /** A place in a few words, as for a heading. */
  public List<Part> place(Json where) {
    return spot.brief(where);
  }

  /** One side of a disagreement, whose values are codes, names, days or numbers. */
  public FieldValue side(String field, Json value) {
    String text = value.text().or(() -> value.number().map(BigDecimal::toPlainString)).orElse("");
    if (text.isEmpty()) {
      return notSaid();
    }
    return switch (field) {
      case "type", "status", "target" -> FieldValue.said(Part.words(texts.label(field, text)));
      case "weapon", "weapons" -> FieldValue.said(Part.words(weaponCodes(text)));
      case "when" -> FieldValue.said(days(text.split("\\.\\.", 2)));
      case "killed", "injured", "abducted", "arrested", "casualties" ->
          FieldValue.said(Part.figures(digits.in(text)));
      default -> FieldValue.said(Part.value(text));
    };
  }

  private String weaponCodes(String codes) {
    List<String> labels = new ArrayList<>();
    for (String code : codes.split(" ", -1)) {
      labels.add(texts.label("weapon", code));
    }
    return String.join(texts.get("list.comma"), labels);
  }

  private FieldValue notSaid() {
    return FieldValue.of(FieldValue.State.NOT_SAID, texts.get("value.not-said"));
  }

  private FieldValue unknown() {
    return FieldValue.of(FieldValue.State.UNKNOWN, texts.get("value.unknown"));
  }

  private FieldValue code(String list, Json code) {
    return code.text()
        .map(c -> FieldValue.said(Part.words(texts.label(list, c))))
        .orElse(notSaid());
  }

  private FieldValue when(Json when) {
    Optional<String> start = when.get("start").text();
    if (start.isEmpty()) {
      return when.isNull() ? notSaid() : unknown();
    }
    List<List<Part>> notes = new ArrayList<>();
    when.get("time").text().ifPresent(time -> notes.add(List.of(time(time))));
    when.get("precision")
        .text()
        .filter(precision -> !precision.equals("day"))
        .ifPresent(p -> notes.add(List.of(Part.words(texts.label("when-precision", p)))));
    String end = when.get("end").text().orElse(start.get());
    return FieldValue.said(List.of(days(start.get(), end)), notes);
  }

  private Part time(String time) {
    return Character.isDigit(time.codePointAt(0))
        ? Part.figures(digits.in(time))
        : Part.words(texts.label("daypart", time));
  }

  /** Days stand as ISO dates; a range from its first to its last in the direction of the page. */
  private Part[] days(String... days) {
    if (days.length == 1 || days[0].equals(days[1])) {
      return new Part[] {Part.figures(digits.in(days[0]))};
    }
    return new Part[] {
      Part.figures(digits.in(days[0])), Part.words(" – "), Part.figures(digits.in(days[1]))
    };
  }

  private FieldValue actor(Json actor) {
    if (actor.isNull()) {
      return notSaid();
    }
    List<Part> parts = new ArrayList<>();
    Optional<String> name = actor.get("name").text();
    Optional<String> label = actor.get("label").text();
    boolean arabic = texts.language() == Language.ARABIC;
    Optional<Part> first = arabic ? name.map(Part::arabic) : label.map(Part::english);
    Optional<Part> second = arabic ? label.map(Part::english) : name.map(Part::arabic);
    first.or(() -> second).ifPresent(parts::add);
    if (first.isPresent() && second.isPresent() && !name.equals(label)) {
      parts.add(Part.words(" · "));
      parts.add(second.get());
    }
    Optional<String> id = actor.get("id").text().filter(code -> !code.equals(UNKNOWN));
    if (parts.isEmpty() && id.isPresent()) {
      parts.add(Part.english(id.get()));
    }
    List<List<Part>> notes = new ArrayList<>();
    names(actor.get("with").list()).forEach(n -> notes.add(named("actor.with", n)));
    actor.get("foiled_by").text().ifPresent(n -> notes.add(named("actor.foiled-by", n)));
    if (parts.isEmpty()) {
      FieldValue nobody = unknown();
      return new FieldValue(nobody.state(), nobody.parts(), notes);
    }
    actor
        .get("certainty")
        .text()
        .ifPresent(c -> notes.add(0, List.of(Part.words(texts.label("certainty", c)))));
    return FieldValue.said(parts, notes);
  }

  private static List<String> names(List<Json> names) {
    return names.stream().flatMap(name -> name.text().stream()).toList();
  }

  private List<Part> named(String key, String name) {
    return List.of(Part.words(texts.get(key) + " "), Part.value(name));
  }

  private FieldValue target(Json target) {
    Optional<String> category = target.get("category").text();
    Optional<String> owner = target.get("owner").text();
    if (target.isNull() || category.isEmpty() && owner.isEmpty()) {
      return notSaid();
    }
    if (owner.isEmpty() && category.filter(UNKNOWN::equals).isPresent()) {
      return unknown();
    }
    List<Part> parts = new ArrayList<>();
    parts.add(Part.words(texts.label("target", category.orElse(UNKNOWN))));
    owner.ifPresent(
        name -> {
          parts.add(Part.words(" · "));
          parts.add(Part.value(name));
        });
    return FieldValue.said(parts, List.of());
  }

  private FieldValue weapons(Json weapons) {
    List<Part> parts = new ArrayList<>();
    for (Json weapon : weapons.list()) {
      if (!parts.isEmpty()) {
        parts.add(Part.words(texts.get("list.comma")));
      }
      parts.add(Part.words(texts.label("weapon", weapon.get("type").text().orElse(UNKNOWN))));
      weapon
          .get("model")
          .text()
          .ifPresent(
              model -> {
                parts.add(Part.words(" · "));
                parts.add(Part.value(model));
              });
      weapon
          .get("count")
          .number()
          .ifPresent(n -> parts.add(Part.figures(" × " + digits.of(n.longValue()))));
    }
    return parts.isEmpty() ? notSaid() : FieldValue.said(parts, List.of());
  }

  private FieldValue damage(Json damage) {
    List<Part> parts = new ArrayList<>();
    for (Json thing : damage.list()) {
      thing
          .get("what")
          .text()
          .ifPresent(
              what -> {
                if (!parts.isEmpty()) {
                  parts.add(Part.words(texts.get("list.comma")));
                }
                parts.add(Part.value(what));
              });
    }
    return parts.isEmpty() ? notSaid() : FieldValue.said(parts, List.of());
  }

  private FieldValue claim(Json claim) {
    if (claim.isNull()) {
      return notSaid();
    }
    boolean arabic = texts.language() == Language.ARABIC;
    Optional<Part> english = claim.get("group").text().map(Part::value);
    Optional<Part> own = claim.get("group_ar").text().map(Part::arabic);
    Optional<Part> group = arabic ? own.or(() -> english) : english.or(() -> own);
    if (group.isEmpty()) {
      return FieldValue.of(FieldValue.State.NONE, texts.get("claim.nobody"));
    }
    List<Part> by =
        claim
            .get("by")
            .text()
            .filter(channel -> !channel.isBlank())
            .map(channel -> named("claim.by", channel))
            .orElseGet(() -> List.of(Part.words(texts.get("claim.own"))));
    return FieldValue.said(List.of(group.get()), List.of(by));
  }
}
