package org.isnad.export;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.isnad.lexicon.Place;
import org.isnad.store.Json;
import org.jspecify.annotations.Nullable;

/** An event in UCDP GED's columns. Ids that only UCDP can give are left empty. */
final class GedRow {

  static final List<String> COLUMNS =
      List.of(
          ("id,relid,year,active_year,code_status,type_of_violence,conflict_dset_id,"
                  + "conflict_new_id,conflict_name,dyad_dset_id,dyad_new_id,dyad_name,"
                  + "side_a_dset_id,side_a_new_id,side_a,side_b_dset_id,side_b_new_id,side_b,"
                  + "number_of_sources,source_article,source_office,source_date,source_headline,"
                  + "source_original,where_prec,where_coordinates,where_description,adm_1,adm_2,"
                  + "latitude,longitude,geom_wkt,priogrid_gid,country,country_id,region,"
                  + "event_clarity,date_prec,date_start,date_end,deaths_a,deaths_b,"
                  + "deaths_civilians,deaths_unknown,best,high,low,gwnoa,gwnob")
              .split(","));

  private static final int CELLS_A_ROW = 720;
  private static final String OUTLET = "outlet";

  private final Areas areas;
  private final PlaceNote places;
  private final GedSides sides;

  GedRow(Parties parties, Areas areas) {
    this.areas = areas;
    this.places = new PlaceNote(areas);
    this.sides = new GedSides(parties);
  }

  /** The cells that are not empty, by their columns. */
  Map<String, @Nullable Object> cells(Case incident) {
    Map<String, @Nullable Object> cells = new HashMap<>();
    cells.put("id", incident.id());
    cells.put("year", incident.start().map(d -> (long) d.getYear()).orElse(null));
    sides.fill(incident, cells);
    sources(incident, cells);
    where(incident, cells);
    int precision = datePrecision(incident.start(), incident.end());
    cells.put("date_prec", (long) precision);
    cells.put("date_start", incident.start().orElse(null));
    cells.put("date_end", incident.end().orElse(null));
    cells.put("event_clarity", precision == 1 && incident.placePrecision() <= 2 ? 1L : 2L);
    deaths(incident, cells);
    return cells;
  }

  private static void deaths(Case incident, Map<String, @Nullable Object> cells) {
    TollView.Numbers killed = TollView.UCDP.of(incident.toll("killed"));
    long best = killed.best().orElse(0);
    boolean civilians = incident.type().filter(TypeNames::isAgainstCivilians).isPresent();
    cells.put("deaths_a", 0L);
    cells.put("deaths_b", 0L);
    cells.put("deaths_civilians", civilians ? best : 0L);
    cells.put("deaths_unknown", civilians ? 0L : best);
    cells.put("best", best);
    cells.put("high", killed.high().orElse(best));
    cells.put("low", killed.low().orElse(best));
  }

  private static void sources(Case incident, Map<String, @Nullable Object> cells) {
    long independent =
        incident.at("independent_chains", "lower").number().map(BigDecimal::longValue).orElse(0L);
    cells.put("number_of_sources", independent > 0 ? independent : -1L);
    List<Source> sources = incident.sources();
    cells.put(
        "source_article",
        sources.stream()
            .map(
                s ->
                    '"'
                        + listed(s.outlet()).replace(',', ' ')
                        + ','
                        + s.day()
                        + ','
                        + listed(s.title())
                        + '"')
            .collect(Collectors.joining(";")));
    cells.put("source_office", list(sources, Source::outlet));
    cells.put("source_date", list(sources, Source::day));
    cells.put("source_headline", list(sources, Source::title));
    cells.put(
        "source_original",
        incident.at("chains", "nodes").list().stream()
            .filter(node -> !node.get("kind").equals(Json.of(OUTLET)))
            .flatMap(node -> node.get("name").text().stream())
            .filter(name -> !name.isEmpty())
            .map(GedRow::listed)
            .distinct()
            .collect(Collectors.joining("; ")));
  }

  private static String list(List<Source> sources, Function<Source, String> member) {
    return sources.stream().map(member).map(GedRow::listed).collect(Collectors.joining(";"));
  }

  /** Text that does not break a list: its quotation marks and semicolons become others. */
  private static String listed(String text) {
    return text.replace('"', '\'').replace(';', ',').replaceAll("\\s+", " ").strip();
  }

  private void where(Case incident, Map<String, @Nullable Object> cells) {
    String code = incident.text("where", "country").orElse("");
    Optional<Countries> country = Countries.of(code);
    cells.put(
        "country",
        country.map(Countries::ucdpName).filter(n -> !n.isEmpty()).orElse(areas.countryName(code)));
    cells.put("country_id", country.map(Countries::gwno).map(GedRow::number).orElse(null));
    cells.put("region", country.map(Countries::ucdpRegion).orElse(null));
    Optional<String> unit =
        incident.text("where", "admin1").flatMap(areas::admin1).map(Place::english);
    cells.put("adm_1", unit.orElse(null));
    cells.put("adm_2", incident.text("where", "admin2").orElse(null));
    cells.put("where_prec", (long) wherePrecision(incident, unit.isPresent()));
    cells.put(
        "where_coordinates",
        incident
            .text("where", "name")
            .or(() -> incident.text("where", "name_ar"))
            .or(() -> unit)
            .orElse(areas.countryName(code)));
    cells.put("where_description", describe(incident));
    BigDecimal lat = Rows.degrees(incident.at("where", "lat"));
    BigDecimal lon = Rows.degrees(incident.at("where", "lon"));
    if (lat != null && lon != null) {
      cells.put("latitude", lat);
      cells.put("longitude", lon);
      cells.put("geom_wkt", "POINT (" + lon.toPlainString() + " " + lat.toPlainString() + ")");
      cells.put("priogrid_gid", priogrid(lat.doubleValue(), lon.doubleValue()));
    }
  }

  private String describe(Case incident) {
    String note = places.of(incident).orElse("");
    return (note + " " + Release.remark(incident).orElse("")).strip();
  }

  /** UCDP's digit for ours: a point, a place's surroundings, a governorate, a country. */
  private static int wherePrecision(Case incident, boolean hasUnit) {
    if (!incident.hasPoint()) {
      return hasUnit ? 4 : 6;
    }
    return switch (incident.placePrecision()) {
      case 1 -> 1;
      case 2 -> 2;
      case 3 -> 4;
      default -> 6;
    };
  }

  /** 1 a day, 2 up to six days, 3 a week, 4 a month, 5 a year or longer. */
  static int datePrecision(Optional<LocalDate> start, Optional<LocalDate> end) {
    if (start.isEmpty() || end.isEmpty()) {
      return 5;
    }
    long days = ChronoUnit.DAYS.between(start.get(), end.get()) + 1;
    if (days <= 1) {
      return 1;
    }
    if (days <= 6) {
      return 2;
    }
    if (days == 7) {
      return 3;
    }
    return days <= 31 ? 4 : 5;
  }

  /** The cell of half a degree, counted by rows from the south-west, the first is 1. */
  static long priogrid(double lat, double lon) {
    long row = (long) Math.floor((lat + 90) * 2);
    long cell = (long) Math.floor((lon + 180) * 2);
    return row * CELLS_A_ROW + cell + 1;
  }

  private static @Nullable Long number(String digits) {
    return digits.isEmpty() ? null : Long.valueOf(digits);
  }
}
