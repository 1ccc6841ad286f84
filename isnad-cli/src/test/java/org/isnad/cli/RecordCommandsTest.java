package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The commands that take records of accounts. */
class RecordCommandsTest {
  private static final String BLAST =
      " انفجرت سيارة مفخخة قرب سوق الخضار في بلدة المقدادية بمحافظة ديالى وقتل تسعة مدنيين وأصيب"
          + " ثلاثون، بحسب قائممقام المقدادية حسن الدليمي.";

  @TempDir private Path folder;
  private Path records;

  @BeforeEach
  void read() throws IOException {
    Path reports = folder.resolve("reports.jsonl");
    Files.writeString(
        reports,
        line("a", "\"2021-05-06\"", "الثلاثاء" + BLAST)
            + line("b", "null", "أمس الثلاثاء" + BLAST)
            + line(
                "c",
                "\"2021-05-06\"",
                "انفجرت عبوة ناسفة على رتل للتحالف قرب الحلة اليوم الخميس، وهو ثالث هجوم من نوعه في"
                    + " محافظة بابل خلال 24 ساعة."));
    Run run = Run.of("read", reports);
    assertThat(run.records()).isEqualTo(3);
    records = Files.writeString(folder.resolve("accounts.jsonl"), run.out());
  }

  @Test
  void gapsAreLinesOfJsonOrATable() {
    Run run = Run.of("gaps", records);
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out())
        .startsWith("{\"kind\":\"ordinal\",\"told\":3,\"missing\":{\"low\":2,\"high\":2}")
        .contains("\"window\":{\"start\":\"2021-05-05\",\"end\":\"2021-05-06\"}", "IQ-BB");
    assertThat(Run.of("gaps", "--format", "table", records).out())
        .startsWith("2 missing of 3, ")
        .contains("ثالث هجوم من نوعه", "  held        1 isnad:");
  }

  @Test
  void datesSayHowTheyFollow() {
    Run run = Run.of("dates", records);
    assertThat(run.code()).isZero();
    assertThat(run.out().lines()).hasSize(1);
    assertThat(run.out())
        .contains("\"external_id\":\"b\"")
        .contains("\"start\":\"2021-05-05\",\"end\":\"2021-05-06\",\"basis\":\"inferred\"")
        .contains("others date it to 2021-05-04");
    assertThat(Run.of("dates", "--format", "table", records).out())
        .startsWith("2021-05-05 to 2021-05-06  b");
  }

  @Test
  void whatIsNoRecordIsNamedAndTheRestIsRead() throws IOException {
    Files.writeString(records, Files.readString(records) + "{\"report\": 1}\n");
    for (String command : new String[] {"gaps", "dates"}) {
      Run run = Run.of(command, records, folder.resolve("none.jsonl"));
      assertThat(run.code()).isEqualTo(1);
      assertThat(run.err()).contains(records + ":4: ", "none.jsonl: no such file");
      assertThat(run.out().lines()).hasSize(1);
    }
    assertThat(Run.of("gaps").code()).isEqualTo(2);
  }

  private static String line(String id, String published, String text) {
    return "{\"id\": \""
        + id
        + "\", \"outlet\": \"الفجر\", \"published\": "
        + published
        + ", \"text\": \""
        + text
        + "\"}\n";
  }
}
