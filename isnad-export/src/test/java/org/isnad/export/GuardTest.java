package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** No cell of text is a formula, no number is spoiled, and everything comes back. */
class GuardTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "=1+1",
        "+1",
        "-1",
        "@SUM(A1)",
        "\t=1",
        "\r=1",
        "\n=1",
        "＝1",
        "＋1",
        "－1",
        "＠x",
        "'",
        "'=1"
      })
  void whatCouldBeAFormulaIsGuarded(String text) {
    assertThat(Guard.guarded(text)).isEqualTo("'" + text);
    assertThat(Guard.opened(Guard.guarded(text))).isEqualTo(text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "انفجار", "a=1", " -1", "\u202E=1"})
  void otherTextIsAsItWas(String text) {
    assertThat(Guard.guarded(text)).isEqualTo(text);
  }

  @Test
  void anyTextComesBackAndNoNumberIsTouched() throws IOException {
    String letters = "=+-@\t\r\n'\",;＝－ ابتـًَ\u202E\u2067😀a1_";
    int[] points = letters.codePoints().toArray();
    for (long seed = 0; seed < 300; seed++) {
      SplittableRandom random = new SplittableRandom(seed);
      List<@Nullable Object> cells = new ArrayList<>();
      StringBuilder text = new StringBuilder();
      for (int i = random.nextInt(6); i >= 0; i--) {
        text.appendCodePoint(points[random.nextInt(points.length)]);
      }
      BigDecimal longitude = BigDecimal.valueOf(random.nextInt(-180_000, 180_000), 3);
      cells.add(text.toString());
      cells.add(longitude);
      cells.add(-random.nextLong(1000));
      cells.add(null);
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      try (CsvSheet sheet = new CsvSheet(out, false, List.of("=text", "lon", "count", "none"))) {
        sheet.add(cells);
      }
      try (CsvReader<CsvRecord> csv =
          CsvReader.builder().ofCsvRecord(out.toString(StandardCharsets.UTF_8))) {
        List<CsvRecord> records = csv.stream().toList();
        assertThat(records.get(0).getField(0)).isEqualTo("'=text");
        List<String> fields = records.get(1).getFields();
        assertThat(Guard.opened(fields.get(0))).as("seed " + seed).isEqualTo(text.toString());
        assertThat("=+-@\t\r\n＝＋－＠").doesNotContain(fields.get(0).substring(0, 1));
        assertThat(fields.get(1)).isEqualTo(longitude.toPlainString());
        assertThat(new BigDecimal(fields.get(1))).isEqualTo(longitude);
        assertThat(fields.get(2)).isEqualTo(String.valueOf(cells.get(2)));
        assertThat(fields.get(3)).isEmpty();
      }
    }
  }

  @Test
  void excelGetsAByteOrderMarkOnlyWhenAsked() throws IOException {
    ByteArrayOutputStream with = new ByteArrayOutputStream();
    new CsvSheet(with, true, List.of("id")).close();
    assertThat(with.toByteArray())
        .startsWith((byte) 0xEF, (byte) 0xBB, (byte) 0xBF, (byte) 'i')
        .endsWith((byte) '\n');
    ByteArrayOutputStream without = new ByteArrayOutputStream();
    new CsvSheet(without, false, List.of("id")).close();
    assertThat(without.toString(StandardCharsets.UTF_8)).isEqualTo("id\n");
  }
}
