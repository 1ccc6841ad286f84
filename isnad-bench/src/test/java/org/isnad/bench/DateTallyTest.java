package org.isnad.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.report.Report;
import org.isnad.text.Span;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The rules by which a finder of times gets its due. */
class DateTallyTest {
  private static final String REPORT =
      """
      {"id": "r1", "published": "2021-11-16", "text": "انفجرت عبوة ناسفة في الحلة في 2021-11-14 وأعلن ذلك \
      في 2021-11-15.\\nوقتل جندي في هجوم شمال الموصل."}
      """;

  private static final String GOLD =
      """
      [{"id": "r1", "published": {"date": "2021-11-16"}, "accounts": [
        {"trigger": "انفجرت عبوة", "when": {"start": "2021-11-14", "end": "2021-11-14"}},
        {"trigger": "وأعلن ذلك", "when": [{"start": "2021-11-13"}, {"start": "2021-11-15"}]},
        {"trigger": "وقتل جندي", "when": {"start": "2021-11-15", "end": "2021-11-16"}},
        {"trigger": "في هجوم", "when": {"start": "2021-11-18", "end": "2021-11-18", "tolerance_days": 2}},
        {"trigger": "هجوم", "optional": true, "when": {"start": "2021-11-15"}},
        {"trigger": "هجوم", "when": {"start": null}},
        {"trigger": "هجوم", "when": {"start": "2021-11-15", "within": ["2021-11-01", "2021-11-30"]}},
        {"trigger": "ليس في النص", "when": {"start": "2021-11-15"}}]}]
      """;

  @TempDir private Path folder;

  @BeforeEach
  void write() throws IOException {
    Files.writeString(folder.resolve("set.jsonl"), REPORT);
    Files.writeString(folder.resolve("set.gold.json"), GOLD);
  }

  @Test
  void eventsWithoutAKnownDateAreNotCounted() throws IOException {
    assertThat(GoldEvent.load(folder))
        .extracting(event -> event.trigger().in(event.report().text()))
        .containsExactly("انفجرت عبوة", "وأعلن ذلك", "وقتل جندي", "في هجوم");
  }

  @Test
  void eachRuleIsKinderThanTheOneBeforeIt() throws IOException {
    DateTally tally = new DateTally(new IsnadPeer(), GoldEvent.load(folder));
    List<DateTally.Row> rows = tally.of(new IsoDates());
    assertThat(rows).extracting(DateTally.Row::found).containsExactly(2, 2, 4);
    assertThat(rows).extracting(DateTally.Row::right).containsExactly(1, 2, 3);
  }

  @Test
  void isnadIsAskedForItsAccounts() throws IOException {
    DateTally tally = new DateTally(new IsnadPeer(), GoldEvent.load(folder));
    assertThat(tally.isnad()).allMatch(row -> row.found() >= 2 && row.right() >= 1);
  }

  /** Finds dates that are written as in ISO 8601. */
  private static final class IsoDates implements DatingPeer {
    private static final Pattern DATE = Pattern.compile("\\d{4}-\\d\\d-\\d\\d");

    @Override
    public String name() {
      return "dates of ISO 8601";
    }

    @Override
    public long read(Report report) {
      return dates(report, LocalDate.EPOCH).size();
    }

    @Override
    public List<Dated> dates(Report report, LocalDate published) {
      List<Dated> dates = new ArrayList<>();
      Matcher matcher = DATE.matcher(report.text());
      while (matcher.find()) {
        LocalDate day = LocalDate.parse(matcher.group());
        dates.add(new Dated(new Span(matcher.start(), matcher.end()), day, day));
      }
      return dates;
    }
  }
}
