package org.isnad.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CalendarSystemTest {
  @ParameterizedTest
  @CsvSource({
    "1300, 1, 1, 1921-03-21",
    "1357, 11, 22, 1979-02-11",
    "1375, 12, 30, 1997-03-20",
    "1399, 12, 30, 2021-03-20",
    "1400, 1, 1, 2021-03-21",
    "1402, 7, 15, 2023-10-07",
    "1403, 12, 30, 2025-03-20",
    "1404, 1, 1, 2025-03-21",
  })
  void convertsSolarHijri(int year, int month, int day, LocalDate date) {
    assertThat(CalendarSystem.SOLAR.day(year, month, day)).contains(date);
  }

  @Test
  void refusesDaysThatAreNot() {
    assertThat(CalendarSystem.SOLAR.day(1400, 7, 31)).isEmpty();
    assertThat(CalendarSystem.SOLAR.day(1200, 1, 1)).isEmpty();
    assertThat(CalendarSystem.SOLAR.day(1400, 13, 1)).isEmpty();
    assertThat(CalendarSystem.HIJRI.day(1436, 9, 31)).isEmpty();
    assertThat(CalendarSystem.GREGORIAN.day(2021, 2, 29)).isEmpty();
  }

  @Test
  void tellsMonths() {
    assertThat(CalendarSystem.GREGORIAN.month(2020, 2).orElseThrow().days()).isEqualTo(29);
    assertThat(CalendarSystem.HIJRI.month(1436, 9).orElseThrow().start())
        .isEqualTo(LocalDate.of(2015, 6, 18));
    assertThat(CalendarSystem.SOLAR.month(1400, 12).orElseThrow().end())
        .isEqualTo(LocalDate.of(2022, 3, 20));
  }
}
