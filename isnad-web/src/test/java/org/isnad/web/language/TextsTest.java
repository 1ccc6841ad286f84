package org.isnad.web.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.account.EventType;
import org.isnad.account.Status;
import org.isnad.store.DecisionKind;
import org.isnad.store.Field;
import org.isnad.store.Review;
import org.junit.jupiter.api.Test;

class TextsTest {

  private static final Pattern PLURAL = Pattern.compile("(.+)\\.(zero|one|two|few|many|other)");
  private static final Pattern SAID = Pattern.compile("\\bsay\\(\"([^\"]+)\"\\s*[,)]");
  private static final Pattern COUNTED = Pattern.compile("\\bcount\\(\"([^\"]+)\"");
  private static final Texts AR = Texts.in(Language.ARABIC);
  private static final Texts EN = Texts.in(Language.ENGLISH);

  private static Set<String> keys(Texts texts) {
    return texts.all().keySet().stream()
        .filter(key -> !key.startsWith("count."))
        .collect(Collectors.toCollection(TreeSet::new));
  }

  @Test
  void bothLanguagesSayTheSameThings() {
    assertThat(keys(AR)).isEqualTo(keys(EN));
  }

  @Test
  void noMessageIsEmptyAndBothFillInTheSame() {
    for (Texts texts : List.of(AR, EN)) {
      texts.all().forEach((key, message) -> assertThat(message).as(key).isNotBlank());
    }
    for (String key : keys(EN)) {
      for (String place : List.of("{0}", "{1}")) {
        assertThat(AR.get(key).contains(place)).as(key).isEqualTo(EN.get(key).contains(place));
      }
    }
  }

  @Test
  void everyCountHasTheFormsOfItsLanguage() {
    Set<String> counted = new TreeSet<>();
    for (String key : EN.all().keySet()) {
      Matcher plural = PLURAL.matcher(key);
      if (key.startsWith("count.") && plural.matches()) {
        counted.add(plural.group(1));
      }
    }
    assertThat(counted).isNotEmpty();
    for (String key : counted) {
      for (String form : List.of("zero", "one", "two", "few", "many", "other")) {
        assertThat(AR.find(key + "." + form)).as(key + "." + form).isPresent();
      }
      assertThat(EN.find(key + ".one")).as(key).isPresent();
      assertThat(EN.find(key + ".other")).as(key).isPresent();
    }
    assertThat(EN.count("count.reports", 1, "1")).isEqualTo("1 report");
    assertThat(AR.count("count.reports", 3, "3")).startsWith("3 ");
    assertThat(AR.count("count.reports", 103, "103")).isEqualTo(form(103, "few"));
    assertThat(AR.count("count.reports", 111, "111")).isEqualTo(form(111, "many"));
    assertThat(AR.count("count.reports", 100, "100")).isEqualTo(form(100, "other"));
  }

  private static String form(int count, String form) {
    return AR.get("count.reports." + form, count);
  }

  private static List<Path> templates() throws IOException {
    try (Stream<Path> all = Files.walk(Path.of("src/main/jte"))) {
      return all.filter(file -> file.toString().endsWith(".jte")).toList();
    }
  }

  @Test
  void everyMessageThatATemplateAsksForIsThere() throws IOException {
    assertThat(templates()).isNotEmpty();
    for (Path file : templates()) {
      String template = Files.readString(file);
      SAID.matcher(template)
          .results()
          .forEach(said -> assertThat(EN.find(said.group(1))).as(file + " " + said).isPresent());
      COUNTED
          .matcher(template)
          .results()
          .forEach(
              count ->
                  assertThat(EN.find(count.group(1) + ".other"))
                      .as(file + " " + count)
                      .isPresent());
    }
  }

  @Test
  void noTemplateInsertsAnythingUnescapedOrInline() throws IOException {
    for (Path file : templates()) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContain("$unsafe")
          .doesNotContain(" style=")
          .doesNotContain("<style")
          .doesNotContain("hx-on")
          .doesNotContain(" onclick")
          .doesNotContainPattern("<script>");
    }
  }

  @Test
  void everyCodeOfTheRecordsHasAName() {
    hasNames("type", Arrays.stream(EventType.values()).map(EventType::code));
    hasNames("status", Arrays.stream(Status.values()).map(Status::code));
    hasNames("review", Arrays.stream(Review.values()).map(Review::code));
    hasNames("decision", Arrays.stream(DecisionKind.values()).map(DecisionKind::code));
    hasNames("field", Arrays.stream(Field.values()).map(Field::code));
    hasNames(
        "chain",
        Stream.of(
            "outlet",
            "agency",
            "official",
            "security_source",
            "group",
            "witness",
            "media",
            "document",
            "unknown"));
  }

  private static void hasNames(String list, Stream<String> codes) {
    codes.forEach(
        code -> {
          assertThat(EN.find(list + "." + code)).as(list + "." + code).isPresent();
          assertThat(AR.find(list + "." + code)).as(list + "." + code).isPresent();
        });
  }

  @Test
  void aCodeWithoutANameIsShownAsItIs() {
    assertThat(EN.label("type", "something_new")).isEqualTo("something_new");
  }

  @Test
  void theBrowsersWishIsWeighed() {
    assertThat(Language.wanted("ar-IQ,ar;q=0.9,en;q=0.8")).isEqualTo(Language.ARABIC);
    assertThat(Language.wanted("fr,en;q=0.5,ar;q=0.7")).isEqualTo(Language.ARABIC);
    assertThat(Language.wanted("ar;q=0,en;q=0.1")).isEqualTo(Language.ENGLISH);
    assertThat(Language.wanted("")).isEqualTo(Language.ENGLISH);
    assertThat(Language.wanted("ar;q=x,".repeat(5000))).isEqualTo(Language.ENGLISH);
  }

  @Test
  void numbersHaveTheDigitsThatWereChosen() {
    assertThat(Digits.LATIN.of(1234567)).isEqualTo("1,234,567");
    assertThat(Digits.ARABIC.of(-1234)).isEqualTo("-\u0661\u066c\u0662\u0663\u0664");
    assertThat(Digits.LATIN.of(0.825, 2)).matches("0[.]8[23]");
    assertThat(Digits.ARABIC.in("2021-07-29"))
        .isEqualTo("\u0662\u0660\u0662\u0661-\u0660\u0667-\u0662\u0669");
  }
}
