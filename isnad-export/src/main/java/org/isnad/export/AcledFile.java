package org.isnad.export;

import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.lexicon.Place;
import org.isnad.store.Json;
import org.jspecify.annotations.Nullable;

/** ACLED's columns. The layout is ACLED's; the data are not. */
final class AcledFile implements IncidentFile {

  static final List<String> COLUMNS =
      List.of(
          ("event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,"
                  + "actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,"
                  + "civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,"
                  + "longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp")
              .split(","));

  private static final int DECIMALS = 4;

  private final CsvSheet sheet;
  private final Areas areas;
  private final AcledActors actors;
  private final AcledNotes notes;

  AcledFile(OutputStream out, boolean excel, Parties parties, Areas areas) throws IOException {
    this.sheet = new CsvSheet(out, excel, COLUMNS);
    this.areas = areas;
    this.actors = new AcledActors(parties, areas);
    this.notes = new AcledNotes(areas);
  }

  @Override
  public void add(Case incident) {
    Map<String, @Nullable Object> cells = cells(incident);
    sheet.add(COLUMNS.stream().map(cells::get).collect(Collectors.toList()));
  }

  /** The cells that are not empty, by their columns. */
  Map<String, @Nullable Object> cells(Case incident) {
    Map<String, @Nullable Object> cells = new HashMap<>();
    cells.put("event_id_cnty", incident.id());
    AcledDay day = AcledDay.of(incident);
    cells.put("event_date", day.day().orElse(null));
    cells.put("year", day.day().map(d -> (long) d.getYear()).orElse(null));
    cells.put("time_precision", day.precision() == 0 ? null : (long) day.precision());
    cells.put("disorder_type", incident.type().map(TypeNames::disorder).orElse(null));
    cells.put("event_type", incident.type().map(TypeNames::event).orElse(null));
    cells.put("sub_event_type", incident.type().map(TypeNames::subEvent).orElse(null));
    who(incident, cells);
    where(incident, cells);
    cells.put(
        "source",
        incident.sources().stream()
            .map(Source::outlet)
            .filter(outlet -> !outlet.isEmpty())
            .distinct()
            .collect(Collectors.joining("; ")));
    cells.put("fatalities", TollView.ACLED.of(incident.toll("killed")).low().orElse(0));
    cells.put("timestamp", incident.latest().getEpochSecond());
    return cells;
  }

  private void who(Case incident, Map<String, @Nullable Object> cells) {
    AcledActors.Side first = actors.first(incident);
    AcledActors.Side second = actors.second(incident);
    cells.put("actor1", first.name());
    cells.put("inter1", first.kindName());
    cells.put("actor2", second.name());
    cells.put("inter2", second.kindName());
    cells.put("interaction", AcledActors.Side.interaction(first, second));
    cells.put(
        "civilian_targeting", AcledActors.isAtCivilians(incident) ? "Civilian targeting" : null);
    cells.put("notes", notes.of(incident, first, second));
  }

  private void where(Case incident, Map<String, @Nullable Object> cells) {
    Optional<Countries> country = incident.text("where", "country").flatMap(Countries::of);
    cells.put("iso", country.map(c -> Long.valueOf(c.iso())).orElse(null));
    cells.put("region", country.map(Countries::acledRegion).orElse(null));
    cells.put("country", incident.text("where", "country").map(areas::countryName).orElse(null));
    Optional<String> unit =
        incident.text("where", "admin1").flatMap(areas::admin1).map(Place::english);
    cells.put("admin1", unit.orElse(null));
    cells.put("admin2", incident.text("where", "admin2").orElse(null));
    cells.put("admin3", incident.text("where", "admin3").orElse(null));
    Optional<String> name =
        incident.text("where", "name").or(() -> incident.text("where", "name_ar"));
    cells.put("location", name.or(() -> unit).orElse(null));
    if (incident.hasPoint()) {
      cells.put("latitude", degrees(incident.at("where", "lat")));
      cells.put("longitude", degrees(incident.at("where", "lon")));
      cells.put("geo_precision", (long) Math.min(3, incident.placePrecision()));
    }
  }

  /** ACLED gives four decimals. */
  private static @Nullable BigDecimal degrees(Json number) {
    return number.number().map(d -> d.setScale(DECIMALS, RoundingMode.HALF_UP)).orElse(null);
  }

  @Override
  public Map<String, Long> finish() throws IOException {
    sheet.close();
    return Map.of();
  }

  @Override
  public void close() throws IOException {
    sheet.close();
  }
}
