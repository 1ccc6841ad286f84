package org.isnad.web.show;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.store.Field;
import org.isnad.store.Json;
import org.isnad.web.language.Digits;
import org.isnad.web.language.Language;
import org.isnad.web.language.Texts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The values are invented; no such incident happened. */
final class ValuesTest {

  private static final Values ENGLISH = new Values(Texts.in(Language.ENGLISH), Digits.LATIN);
  private static final Values ARABIC = new Values(Texts.in(Language.ARABIC), Digits.ARABIC);

  private static FieldValue english(Field field, String json) {
    return ENGLISH.of(field, Json.parse(json));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "null                            | not said",
        "{'low':0,'best':0,'high':0}      | 0",
        "{'low':3,'best':3,'high':3}      | 3",
        "{'low':3,'best':5,'high':5}      | 3–5",
        "{'low':3,'best':4,'high':6}      | 4 (3–6)",
        "{'low':5,'best':5,'high':null}   | 5 or more",
        "{'low':0,'best':7,'high':7}      | at most 7",
        "{'low':2,'best':null,'high':null}| several (2 or more)",
        "{'low':24,'best':null,'high':null}| dozens (24 or more)",
        "{'low':200,'best':null,'high':null}| hundreds (200 or more)",
        "{'low':2,'best':4,'high':null}   | 4 (at least 2)",
        "{'low':1200,'best':1200,'high':1200}| 1,200",
      })
  void whatIsSaidOfPeopleStaysApartFromWhatIsNot(String toll, String shown) {
    assertThat(english(Field.KILLED, toll.replace('\'', '"')).text()).isEqualTo(shown);
  }

  @Test
  void nobodyKilledIsAValueAndSilenceIsNone() {
    FieldValue none = english(Field.KILLED, "{\"low\":0,\"best\":0,\"high\":0}");
    assertThat(none.isSaid()).isTrue();
    assertThat(none.noteTexts()).containsExactly("said to be none");
    assertThat(english(Field.KILLED, "null").isSaid()).isFalse();
  }

  @Test
  void digitsAreThoseThatThePersonLikes() {
    assertThat(ARABIC.of(Field.KILLED, Json.parse("{\"low\":5,\"best\":5,\"high\":null}")).text())
        .isEqualTo("٥ أو أكثر");
  }

  @Test
  void aDayHasItsTimeAndHowExactItIs() {
    FieldValue day =
        english(
            Field.WHEN,
            "{\"start\":\"2021-11-15\",\"end\":\"2021-11-15\",\"precision\":\"day\",\"time\":\"dawn\"}");
    assertThat(day.text()).isEqualTo("2021-11-15");
    assertThat(day.noteTexts()).containsExactly("dawn");
    FieldValue week =
        english(
            Field.WHEN,
            "{\"start\":\"2021-11-15\",\"end\":\"2021-11-21\",\"precision\":\"week\",\"time\":null}");
    assertThat(week.text()).isEqualTo("2021-11-15 – 2021-11-21");
    assertThat(week.noteTexts()).containsExactly("to the week");
    assertThat(english(Field.WHEN, "{\"start\":null,\"precision\":\"unknown\"}").state())
        .isEqualTo(FieldValue.State.UNKNOWN);
  }

  @Test
  void aPlaceHasBothNamesAndSaysWhatItsPointStandsFor() {
    String governorate =
        "{\"admin1\":\"IQ-DI\",\"country\":\"IQ\",\"lat\":33.75,\"lon\":44.64,\"name\":\"Diyala\","
            + "\"name_ar\":\"ديالى\",\"precision\":3,\"site\":\"road\"}";
    FieldValue english = english(Field.WHERE, governorate);
    assertThat(english.text()).isEqualTo("Diyala · ديالى, Iraq");
    assertThat(english.noteTexts())
        .containsExactly(
            "road",
            "33.750, 44.640",
            "Only the governorate is known: the point is its centre and stands in for all of it.");
    assertThat(ARABIC.of(Field.WHERE, Json.parse(governorate)).text())
        .isEqualTo("ديالى · Diyala، العراق");
    assertThat(ENGLISH.codedAs(Json.parse(governorate)))
        .isEqualTo(
            "Coded to the governorate of Diyala: its centre stands in, for the reports name no"
                + " place in it.");
    assertThat(ENGLISH.codedAs(Json.NULL)).startsWith("Not coded to a place");
  }

  @Test
  void whoDidItStandsInTheLanguageOfThePageFirst() {
    String group =
        "{\"id\":\"river-brigade\",\"name\":\"لواء النهر\",\"label\":\"River Brigade\","
            + "\"certainty\":\"suspected\",\"with\":[\"جماعة\"],\"foiled_by\":null}";
    assertThat(english(Field.ACTOR, group).text()).isEqualTo("River Brigade · لواء النهر");
    assertThat(ARABIC.of(Field.ACTOR, Json.parse(group)).text())
        .isEqualTo("لواء النهر · River Brigade");
    assertThat(english(Field.ACTOR, group).noteTexts()).containsExactly("suspected", "with جماعة");
    assertThat(
            english(Field.ACTOR, "{\"id\":\"unknown\",\"name\":null,\"certainty\":\"unknown\"}")
                .state())
        .isEqualTo(FieldValue.State.UNKNOWN);
  }

  @Test
  void weaponsTargetsAndClaimsAreNamed() {
    assertThat(
            english(
                    Field.WEAPONS,
                    "[{\"type\":\"rocket\",\"model\":\"Katyusha\",\"count\":2},{\"type\":\"drone\"}]")
                .text())
        .isEqualTo("Rocket · Katyusha × 2, Drone");
    assertThat(english(Field.WEAPONS, "[]").isSaid()).isFalse();
    assertThat(
            english(Field.TARGET, "{\"category\":\"convoy\",\"owner\":\"The Coalition\"}").text())
        .isEqualTo("Convoy · The Coalition");
    assertThat(english(Field.CLAIM, "{\"group\":null,\"group_ar\":null,\"by\":\"\"}").text())
        .isEqualTo("said that nobody claimed it");
    assertThat(
            english(Field.CLAIM, "{\"group\":\"River Brigade\",\"by\":\"a channel\"}").noteTexts())
        .containsExactly("by way of a channel");
    assertThat(english(Field.CLAIM, "null").isSaid()).isFalse();
  }

  @Test
  void sidesOfADisagreementAreReadable() {
    assertThat(ENGLISH.side("type", Json.of("ied")).text()).isEqualTo("Roadside bomb or mine");
    assertThat(ENGLISH.side("weapon", Json.of("drone rocket")).text()).isEqualTo("Drone, Rocket");
    assertThat(ENGLISH.side("when", Json.of("2021-11-15..2021-11-16")).text())
        .isEqualTo("2021-11-15 – 2021-11-16");
    assertThat(ENGLISH.side("killed", Json.of(4)).text()).isEqualTo("4");
  }

  @Test
  void whatCameWithDataStandsApart() {
    FieldValue place =
        english(Field.WHERE, "{\"name\":\"<b>\",\"name_ar\":\"ب!\",\"precision\":1}");
    assertThat(place.parts())
        .filteredOn(part -> part.text().contains("<b>") || part.text().contains("ب!"))
        .allMatch(Part::isIsolated);
  }
}
