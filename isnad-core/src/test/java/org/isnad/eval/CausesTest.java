package org.isnad.eval;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import org.junit.jupiter.api.Test;

/** The causes of errors, on invented reports. */
class CausesTest {
  private static final String TEXT = "انفجار في بعقوبة وهجوم في بلد";

  private static final String GOLD =
      """
      [{"id": "r", "accounts": [
        {"id": "a1", "trigger": "انفجار", "type": ["ied"], "killed": 2, "injured": null,
         "where": {"admin1": ["IQ-DI"]}},
        {"id": "a2", "trigger": "هجوم", "type": ["attack"], "killed": 5,
         "where": {"admin1": ["IQ-SD"]}}]}]
      """;

  private static Score score(String accounts) throws IOException {
    Evaluation evaluation = Evaluation.against(new StringReader(GOLD));
    evaluation.takeTexts(new StringReader("{\"id\": \"r\", \"text\": \"" + TEXT + "\"}\n"));
    evaluation.takeRecord(
        "{\"report\": {\"external_id\": \"r\"}, \"accounts\": [" + accounts + "]}");
    return evaluation.score();
  }

  private static String account(String type, String admin1, String killed, String triggers) {
    return """
        {"type": "%s", "where": {"admin1": "%s"}, "trigger": {"evidence": [%s]},
         "harm": {"killed": %s, "injured": {"low": 1, "best": 1, "high": 1}}}
        """
        .formatted(type, admin1, triggers, killed);
  }

  private static String words(int start, int end) {
    return "{\"start\": " + start + ", \"end\": " + end + ", \"quote\": \"x\"}";
  }

  private static String count(int n) {
    return "{\"low\": " + n + ", \"best\": " + n + ", \"high\": " + n + "}";
  }

  @Test
  void aMissedAccountWhoseWordsStandInAnotherSaysSo() throws IOException {
    Score score = score(account("ied", "IQ-DI", count(5), words(0, 6) + "," + words(17, 22)));
    assertThat(score.causes())
        .containsKey("missed: its words stand in another account")
        .containsKey("killed: that of another account")
        .containsKey("injured: given where the report is silent");
  }

  @Test
  void aMissedAccountThatIsToldNowhereSaysSo() throws IOException {
    Score score = score(account("ied", "IQ-DI", "null", words(0, 6)));
    assertThat(score.causes()).containsKey("missed: told nowhere").containsKey("killed: not given");
  }

  @Test
  void anAccountThatIsLikeNoneSaysSo() throws IOException {
    Score score =
        score(
            account("ied", "IQ-DI", count(2), words(0, 6))
                + ","
                + account("protest", "IQ-BG", count(0), words(27, 29)));
    assertThat(score.causes()).containsKey("extra: no account of the gold is like it");
  }

  @Test
  void theMostFrequentCauseComesFirst() throws IOException {
    Score score = score("");
    assertThat(score.causes().keySet()).containsExactly("missed: told nowhere");
    assertThat(score.causes().get("missed: told nowhere")).hasSize(2);
  }
}
