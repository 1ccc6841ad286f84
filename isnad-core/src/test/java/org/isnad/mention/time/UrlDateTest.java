package org.isnad.mention.time;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class UrlDateTest {
  @ParameterizedTest
  @CsvSource({
    "https://example.org/2018/03/01/slug, 2018-03-01",
    "https://example.org/news/2020/7/9/18294, 2020-07-09",
    "https://example.org/Issues/20150721/Con20150721784788.htm, 2015-07-21",
    "https://example.org/ar/20180815-slug, 2018-08-15",
    "https://example.org/world/2021-07-08-1.420344, 2021-07-08",
    "https://example.org/reports/slug-23-11-2021.html, 2021-11-23",
    "https://example.org/reports/slug-11-7-2023, 2023-07-11",
    "https://example.org/arabic/world/190620202, 2020-06-19",
    "https://example.org/%D8%A3%D8%AE%D8%A8%D8%A7%D8%B1/2021/04/18/slug, 2021-04-18",
  })
  void readsDates(String url, LocalDate date) {
    assertThat(UrlDate.of(url)).contains(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://example.org/articles/2827294",
        "https://example.org/news/1050469-slug",
        "https://example.org/2018/13/41/slug",
        "https://example.org/1998/03/01/slug",
        "https://example.org/?p=20180301",
        "https://example.org/post#2018/03/01",
        "https://example.org/News/987025.aspx",
        "https://example.org/2018/slug",
        "not an address at all",
        "https://example.org/%zz/2018",
      })
  void findsNone(String url) {
    assertThat(UrlDate.of(url)).isEmpty();
  }

  @Test
  void readsGivenDates() {
    LocalDate day = LocalDate.of(2022, 1, 4);
    assertThat(GivenDate.of("2022-01-04")).contains(day);
    assertThat(GivenDate.of(" 2022-01-04T15:16:00+03:00 ")).contains(day);
    assertThat(GivenDate.of("20220104")).contains(day);
    assertThat(GivenDate.of("Tue, 4 Jan 2022 15:16:00 +0300")).contains(day);
    assertThat(GivenDate.of("yesterday")).isEmpty();
    assertThat(GivenDate.of("")).isEmpty();
  }

  @Test
  void readsTheMomentOfPosts() {
    assertThat(UrlDate.ofPost("https://x.com/example/status/1478335399326646272"))
        .contains(LocalDate.of(2022, 1, 4));
    assertThat(UrlDate.ofPost("https://example.org/news/1478335399326646272")).isEmpty();
  }
}
