package org.isnad.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.isnad.incident.Incident;
import org.isnad.incident.Linker;
import org.isnad.incident.Testimony;
import org.isnad.report.Report;
import org.junit.jupiter.api.Test;

/** From reports by way of their records to the records of incidents; the events are invented. */
class LinkRecordTest {
  private static final Path EXPECTED =
      Path.of("src", "test", "resources", "golden", "incidents.jsonl");

  private static final Isnad ISNAD = Isnad.arabic();

  private static final List<Reading> READINGS =
      List.of(
          read(
              "الفجر",
              "2021-05-03",
              "قتل مدنيان وأصيب أربعة بانفجار عبوة ناسفة في سوق بمدينة بعقوبة مركز محافظة ديالى"
                  + " صباح اليوم الاثنين، بحسب شرطة ديالى."),
          read(
              "الضحى",
              "2021-05-04",
              "ارتفعت إلى خمسة قتلى حصيلة انفجار عبوة ناسفة في سوق بمدينة بعقوبة أمس الاثنين،"
                  + " وفق وزارة الصحة العراقية."),
          read(
              "النهضة",
              "2021-05-04",
              "سقطت ثلاثة صواريخ كاتيوشا على قاعدة بلد الجوية في محافظة صلاح الدين مساء أمس الاثنين"
                  + " دون وقوع خسائر بشرية، وقال مصدر أمني إن مدنيين قتلا بانفجار عبوة ناسفة في سوق"
                  + " بمدينة بعقوبة في اليوم نفسه."));

  private static Reading read(String outlet, String published, String text) {
    return ISNAD.read(Report.ofText(text).withOutlet(outlet).withPublished(published));
  }

  private static String written(List<Incident> incidents) throws IOException {
    StringBuilder out = new StringBuilder();
    for (Incident incident : incidents) {
      new IncidentWriter().write(incident, out);
    }
    return out.toString();
  }

  private static String record(Reading reading) throws IOException {
    StringBuilder record = new StringBuilder();
    new RecordWriter().write(reading, record);
    return record.toString();
  }

  /** {@code -Dgolden.write} writes the expected file anew; the difference is to be reviewed. */
  @Test
  void incidentsAreWrittenAsExpected() throws IOException {
    // Confidences are measured anew now and then.
    String found =
        written(Isnad.link(READINGS)).replaceAll("\"confidence\":[0-9.]+", "\"confidence\":0");
    if (System.getProperty("golden.write") != null) {
      Files.writeString(EXPECTED, found);
    }
    assertThat(found).isEqualTo(Files.readString(EXPECTED));
  }

  @Test
  void theRecordsAloneGiveTheSameIncidents() throws IOException {
    for (RecordReader reader : List.of(RecordReader.lean(), RecordReader.full())) {
      List<Testimony> testimonies = new ArrayList<>();
      for (Reading reading : READINGS) {
        testimonies.addAll(reader.read(record(reading)).testimonies());
      }
      assertThat(written(Linker.load().link(testimonies))).isEqualTo(written(Isnad.link(READINGS)));
    }
  }

  @Test
  void theFullReaderKeepsTheWords() throws IOException {
    Testimony told = RecordReader.full().read(record(READINGS.get(0))).testimonies().get(0);
    assertThat(told.account().trigger().get(0).quote()).contains("انفجار");
    assertThat(told.origin().outlet()).contains("الفجر");
  }

  @Test
  void whatIsNoRecordIsRefusedWithAReason() {
    RecordReader reader = RecordReader.lean();
    assertThatThrownBy(() -> reader.read("{\"report\": 1}"))
        .isInstanceOf(UnreadableRecord.class)
        .hasMessageContaining("\"report\"");
    assertThatThrownBy(() -> reader.read("{\"report\": {\"id\": \"x\"}"))
        .isInstanceOf(UnreadableRecord.class)
        .hasMessageContaining("broken JSON");
    assertThatThrownBy(() -> reader.read("[]"))
        .isInstanceOf(UnreadableRecord.class)
        .hasMessageContaining("not a JSON object");
    assertThatThrownBy(
            () -> reader.read("{\"report\":{\"id\":\"x\",\"published\":{\"start\":\"today\"}}}"))
        .isInstanceOf(UnreadableRecord.class)
        .hasMessageContaining("ISO date");
  }
}
