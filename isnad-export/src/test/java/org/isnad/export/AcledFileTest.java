package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** ACLED's columns and rules. */
class AcledFileTest {

  private static final Parties PARTIES = Parties.load();
  private static final Areas AREAS = Areas.load();

  private static Map<String, @Nullable Object> cells(Case incident) {
    try (AcledFile file = new AcledFile(new ByteArrayOutputStream(), false, PARTIES, AREAS)) {
      return file.cells(incident);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
  }

  private static String cell(Case incident, String name) {
    return Row.text(cells(incident).get(name));
  }

  @Test
  void thereAreExactlyItsThirtyOneColumns() {
    assertThat(AcledFile.COLUMNS).hasSize(31).doesNotHaveDuplicates();
    assertThat(String.join(",", AcledFile.COLUMNS))
        .isEqualTo(
            "event_id_cnty,event_date,year,time_precision,disorder_type,event_type,sub_event_type,"
                + "actor1,assoc_actor_1,inter1,actor2,assoc_actor_2,inter2,interaction,"
                + "civilian_targeting,iso,region,country,admin1,admin2,admin3,location,latitude,"
                + "longitude,geo_precision,source,source_scale,notes,fatalities,tags,timestamp");
  }

  @Test
  void anIncidentIsWrittenAsACoderWould() throws IOException {
    Case incident =
        Cases.of(
            """
            'id':'isnad:aa','type':'ied','status':'occurred',
            'when':{'start':'2022-02-01','end':'2022-02-01','precision':'day'},
            'where':{'country':'IQ','admin1':'IQ-BB','admin2':'Hillah','name':'Hillah',
              'lat':32.464,'lon':44.42,'precision':2},
            'actor':{'id':'unknown','certainty':'unknown'},
            'target':{'category':'convoy','owner':'US-led international Coalition against Islamic State'},
            'weapons':[{'type':'ied'},{'type':'unknown'}],
            'harm':{'killed':{'low':0,'best':0,'high':0},'injured':{'low':2,'best':null,'high':null}}
            """);
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (AcledFile file = new AcledFile(out, false, PARTIES, AREAS)) {
      file.add(incident);
    }
    assertThat(out.toString(StandardCharsets.UTF_8).lines().skip(1))
        .containsExactly(
            "isnad:aa,2022-02-01,2022,1,Political violence,Explosions/Remote violence,"
                + "Remote explosive/landmine/IED,Unidentified Armed Group (Iraq),,Political militia,"
                + "Global Coalition Against Daesh,,External/Other forces,"
                + "Political militia-External/Other forces,,368,Middle East,Iraq,Babil,Hillah,,"
                + "Hillah,32.4640,44.4200,2,,,"
                + "\"On 1 February 2022, Remote explosive/landmine/IED was reported in or near"
                + " Hillah, Babil, Iraq; by Unidentified Armed Group (Iraq); against Global"
                + " Coalition Against Daesh; target: convoy; weapons: ied. Reported killed: 0."
                + " Reported injured: at least 2. Coded as Hillah, the nearest place that is"
                + " known.\",0,,0");
  }

  @ParameterizedTest
  @CsvSource({
    "2022-02-01, 2022-02-01, 2022-02-01, 1",
    "2022-02-01, 2022-02-02, 2022-02-01, 2",
    "2022-02-01, 2022-02-07, 2022-02-04, 2",
    "2022-02-01, 2022-02-28, 2022-02-14, 3",
    "2022-02-01, 2022-02-10, 2022-02-01, 3",
    "2022-02-20, 2022-02-28, 2022-02-28, 3",
    "2022-01-01, 2022-12-31, '',         ''",
  })
  void aDayIsFoundByItsRules(String start, String end, String day, String precision) {
    Case incident = Cases.on(start, end);
    assertThat(cell(incident, "event_date")).isEqualTo(day);
    assertThat(cell(incident, "time_precision")).isEqualTo(precision);
  }

  @ParameterizedTest
  @CsvSource({
    "protest_excessive_force, Political violence; Demonstrations, Protests",
    "mob_violence,            Political violence,                 Riots",
    "violent_demonstration,   Demonstrations,                     Riots",
    "disrupted_weapons,       Strategic developments,             Strategic developments",
    "attack,                  Political violence,                 Violence against civilians",
  })
  void aTypeHasItsDisorder(String type, String disorder, String event) {
    Case incident = Cases.of("'type':'" + type + "'");
    assertThat(cell(incident, "disorder_type")).isEqualTo(disorder);
    assertThat(cell(incident, "event_type")).isEqualTo(event);
  }

  @ParameterizedTest
  @CsvSource({
    "iraqi-army,    IQ, 2022, Military Forces of Iraq (2020-),               State forces",
    "iraqi-army,    IQ, 2014, Iraqi army,                                     State forces",
    "us-army,       IQ, 2022, Military Forces of the United States (2021-),  External/Other forces",
    "us-army,       IQ, 2025, US army,                                       External/Other forces",
    "islamic-state, IQ, 2022, Islamic State (Iraq),                          Rebel group",
    "islamic-state, SY, 2022, Islamic State,                                 ''",
    "protesters,    IQ, 2022, Protesters (Iraq),                             Protesters",
    "unknown,       SY, 2022, Unidentified Armed Group (Syria),              Political militia",
  })
  void anActorHasItsNameWhereWeAreSureOfIt(
      String id, String country, int year, String name, String kind) {
    String type = id.equals("protesters") ? "protest" : "armed_clash";
    String label = PARTIES.of(id).map(Parties.Party::label).orElse("");
    Case incident =
        Cases.of(
            "'type':'%s','when':{'start':'%s-02-01','end':'%s-02-01'},'where':{'country':'%s'},'actor':{'id':'%s','label':'%s'}"
                .formatted(
                    type, Integer.toString(year), Integer.toString(year), country, id, label));
    assertThat(cell(incident, "actor1")).isEqualToIgnoringCase(name);
    assertThat(cell(incident, "inter1")).isEqualTo(kind);
  }

  @Test
  void civiliansAreTheTargetOfViolenceAgainstThem() {
    Case attack =
        Cases.of(
            "'type':'attack','where':{'country':'IQ'},'actor':{'id':'us-army','label':'US army'}");
    assertThat(cell(attack, "actor2")).isEqualTo("Civilians (Iraq)");
    assertThat(cell(attack, "interaction")).isEqualTo("External/Other forces-Civilians");
    assertThat(cell(attack, "civilian_targeting")).isEqualTo("Civilian targeting");
    Case protest =
        Cases.of("'type':'protest','actor':{'id':'protesters'},'where':{'country':'IQ'}");
    assertThat(cell(protest, "interaction")).isEqualTo("Protesters only");
    assertThat(cell(protest, "civilian_targeting")).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "'''lat'':1,''lon'':2,''precision'':1,''country'':''IQ''', 1",
    "'''lat'':1,''lon'':2,''precision'':3,''country'':''IQ'',''admin1'':''IQ-DI''', 3",
    "'''precision'':4,''country'':''IQ''', ''",
  })
  void aPointSaysHowExactItIs(String where, String precision) {
    Case incident = Cases.at(where);
    assertThat(cell(incident, "geo_precision")).isEqualTo(precision);
    assertThat(cell(incident, "latitude").isEmpty()).isEqualTo(precision.isEmpty());
    assertThat(cell(incident, "notes"))
        .contains(
            switch (precision) {
              case "1" -> "On a day that no report tells";
              case "3" -> "Coded as the centre of Diyala: no nearer place is known.";
              default -> "No coordinates: only Iraq is known.";
            });
  }
}
