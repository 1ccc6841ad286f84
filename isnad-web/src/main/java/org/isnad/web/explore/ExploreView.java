package org.isnad.web.explore;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.export.Export;
import org.isnad.export.Format;
import org.isnad.store.Facet;
import org.isnad.store.Filter;
import org.isnad.store.Governorate;
import org.isnad.store.Json;
import org.isnad.store.Overview;
import org.isnad.store.Totals;
import org.isnad.web.language.Digits;
import org.isnad.web.language.Language;
import org.isnad.web.language.Texts;
import org.isnad.web.show.Bilingual;
import org.isnad.web.show.Family;
import org.isnad.web.show.Names;

/** What the page of many incidents shows. */
public final class ExploreView {

  /** A parameter that is asked, and the address without it. */
  public record Chip(String name, String value, String without) {}

  /** A row of the table of governorates. */
  public record Area(
      Bilingual name, String href, long incidents, long killed, long injured, boolean isCountry) {}

  private static final List<String> LISTS =
      List.of("country", "admin1", "party", "target", "weapon", "status", "review");
  private static final String PATH = "/explore";

  private final Question question;
  private final Overview overview;
  private final Texts texts;
  private final Digits digits;
  private final boolean isEmpty;

  /**
   * @param isEmpty true if the store has no incident at all
   */
  ExploreView(Question question, Overview overview, Texts texts, Digits digits, boolean isEmpty) {
    this.question = question;
    this.overview = overview;
    this.texts = texts;
    this.digits = digits;
    this.isEmpty = isEmpty;
  }

  public boolean isEmpty() {
    return isEmpty;
  }

  public Totals totals() {
    return overview.totals();
  }

  public Filter filter() {
    return question.filter();
  }

  public boolean isFirstPage() {
    return question.after().isEmpty();
  }

  /** The question as the query part of an address. */
  public String query() {
    return filter().canonical();
  }

  private static String href(Filter filter) {
    String query = filter.canonical();
    return query.isEmpty() ? PATH : PATH + "?" + query;
  }

  /** The address of this question. */
  public String here() {
    return href(filter());
  }

  /** The address of this question at another of our paths. */
  public String at(String path) {
    return query().isEmpty() ? path : path + "?" + query();
  }

  /** The same question with one parameter set. */
  public String with(String name, String value) {
    return href(filter().with(name, List.of(value)));
  }

  /** The address with a hole that a script fills; the parameter stands last. */
  public String template(String name, String hole) {
    String query = filter().with(name, List.of()).canonical();
    return PATH + "?" + (query.isEmpty() ? "" : query + "&") + name + "=" + hole;
  }

  /** The address of the next page of the list, if there is one. */
  public Optional<String> older() {
    return overview
        .next()
        .map(next -> PATH + "?" + (query().isEmpty() ? "" : query() + "&") + "after=" + next);
  }

  /** The first value of a parameter; empty if it is not asked. */
  public String value(String name) {
    return filter().get(name).stream().findFirst().orElse("");
  }

  /** What was wrong in the address, each a sentence. */
  public List<String> complaints() {
    return question.wrong().stream()
        .map(
            wrong ->
                texts.get(
                    "explore.wrong",
                    texts.find("parameter." + wrong.name()).orElse(wrong.name()),
                    wrong.given(),
                    texts.get(wrong.wanted())))
        .toList();
  }

  /** The value that cannot be, for its field to show again; empty if there is none. */
  public Optional<String> wrong(String name) {
    return question.wrong().stream()
        .filter(wrong -> wrong.name().equals(name))
        .map(Question.Wrong::given)
        .findFirst();
  }

  public List<Card> cards() {
    return overview.list().stream().map(row -> new Card(row, texts, digits)).toList();
  }

  public Choices types() {
    return Choices.ofTypes(facets("type"), naming("type"), language());
  }

  /** The other parameters that are chosen out of a list, in the order of the form. */
  public List<Choices> choices() {
    return LISTS.stream().map(this::choices).toList();
  }

  public Choices choices(String name) {
    return Choices.of(name, facets(name), naming(name), language());
  }

  private List<Facet> facets(String name) {
    return overview.facets().getOrDefault(name, List.of());
  }

  private Language language() {
    return texts.language();
  }

  private Choices.Naming naming(String name) {
    Names names = Names.builtIn();
    return switch (name) {
      case "country" -> names::country;
      case "admin1" -> names::admin1;
      case "party" -> code -> code.equals("unknown") ? label("side", code) : names.party(code);
      default -> code -> label(name, code);
    };
  }

  private Bilingual label(String list, String code) {
    String label = texts.label(list, code);
    return language() == Language.ARABIC
        ? new Bilingual(Optional.of(label), Optional.empty())
        : new Bilingual(Optional.empty(), Optional.of(label));
  }

  /** Everything that is asked, each with the address without it. */
  public List<Chip> chips() {
    List<Chip> chips = new ArrayList<>();
    for (String name : Filter.PARAMETERS) {
      List<String> values = filter().get(name);
      for (String value : values) {
        List<String> rest = values.stream().filter(other -> !other.equals(value)).toList();
        chips.add(
            new Chip(
                texts.label("parameter", name),
                shown(name, value),
                href(filter().with(name, rest))));
      }
    }
    return chips;
  }

  private String shown(String name, String value) {
    return switch (name) {
      case "type", "country", "admin1", "party", "target", "weapon", "status", "review" ->
          naming(name).of(value).in(language());
      case "point", "date", "disagree" -> texts.label("yes-no", value);
      case "q", "place" -> value;
      default -> digits.in(value);
    };
  }

  public long chipCount() {
    return filter().values().values().stream().mapToLong(List::size).sum();
  }

  /** The table of governorates; what is known of a country only stands there as well. */
  public List<Area> areas() {
    List<Area> areas = new ArrayList<>();
    for (Governorate row : overview.governorates()) {
      Names names = Names.builtIn();
      boolean isCountry = row.admin1().isEmpty();
      Bilingual name =
          row.admin1()
              .map(names::admin1)
              .orElseGet(() -> row.country().map(names::country).orElse(Bilingual.NONE));
      String href =
          isCountry
              ? with("country", row.country().orElse(""))
              : with("admin1", row.admin1().orElse(""));
      areas.add(new Area(name, href, row.incidents(), row.killed(), row.injured(), isCountry));
    }
    return areas;
  }

  public long mostInAnArea() {
    return overview.governorates().stream().mapToLong(Governorate::incidents).max().orElse(1);
  }

  /** Today in UTC, for the chart to tell which week is not over. */
  public LocalDate today() {
    return LocalDate.now(ZoneOffset.UTC);
  }

  /** Whether there can be a public file of this question. */
  public boolean mayBePublic() {
    return Export.canBePublic(filter());
  }

  public List<Format> formats() {
    return List.of(Format.values());
  }

  /** The address of a file of the incidents that are asked for. */
  public String file(Format format, boolean isPublic) {
    return "/export?format="
        + format.code()
        + (isPublic ? "&form=public" : "")
        + (query().isEmpty() ? "" : "&" + query());
  }

  /** The names that the scripts of map and chart say. */
  public Json scriptTexts() {
    Map<String, Json> types = new TreeMap<>();
    for (Family family : Family.values()) {
      family.types().forEach(type -> types.put(type, Json.of(texts.label("type", type))));
    }
    Map<String, Json> units = new TreeMap<>();
    overview
        .governorates()
        .forEach(
            row ->
                row.admin1()
                    .ifPresent(
                        code ->
                            units.put(code, Json.of(Names.builtIn().admin1(code).in(language())))));
    return Json.of(Map.of("types", Json.of(types), "admin1", Json.of(units)));
  }
}
