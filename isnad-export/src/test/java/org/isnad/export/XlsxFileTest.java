package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.usermodel.Workbook;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.isnad.store.Json;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a workbook cannot hold is told or goes on elsewhere; nothing is cut. */
class XlsxFileTest {

  private static final Rows ROWS = new Rows(Areas.load());

  @TempDir private Path folder;

  private Path written(ExportOptions options, List<Case> cases) throws IOException {
    Path file = folder.resolve("book.xlsx");
    try (OutputStream out = Files.newOutputStream(file);
        XlsxFile book = new XlsxFile(out, ROWS, options)) {
      for (Case incident : cases) {
        book.add(incident);
      }
      book.finish();
    }
    return file;
  }

  private static Case named(String id, String name) {
    return Cases.of(
        Json.of(Map.of("id", Json.of(id), "actor", Json.of(Map.of("name", Json.of(name))))));
  }

  @Test
  void aWordOfAMegabyteGoesOnInAnotherSheet() throws IOException {
    String word = "كلمة😀".repeat(200_000);
    Path file = written(Holdings.options(), List.of(named("isnad:1", word), named("isnad:2", "x")));
    List<Map<String, String>> rows = Reading.xlsx(file);
    assertThat(rows.get(0).get("actor_name")).isEqualTo(word);
    assertThat(rows.get(1).get("actor_name")).isEqualTo("x");
    for (String piece : XlsxText.pieces(word, XlsxFile.MOST_LETTERS)) {
      assertThat(piece.length()).isLessThanOrEqualTo(XlsxFile.MOST_LETTERS);
      assertThat(Character.isHighSurrogate(piece.charAt(piece.length() - 1))).isFalse();
    }
  }

  @Test
  void lettersThatXmlHasNotComeBack() throws IOException {
    String odd = "a\u0001b\u001Fc\r\nd_x0041_e_\uFFFF\u202Eabc\u202C =1+1 \t<>&\"'";
    Path file =
        written(Holdings.options(), List.of(named("isnad:1", odd), named("isnad:2", "=1+1")));
    List<Map<String, String>> rows = Reading.xlsx(file);
    assertThat(rows.get(0).get("actor_name")).isEqualTo(odd);
    assertThat(rows.get(1).get("actor_name")).isEqualTo("=1+1");
  }

  @Test
  void aFullSheetIsRefusedAndSaysWhatToDo() throws IOException {
    try (XlsxFile book =
        new XlsxFile(OutputStream.nullOutputStream(), ROWS, Holdings.options(), 3)) {
      book.add(named("isnad:1", "a"));
      book.add(named("isnad:2", "b"));
      assertThatThrownBy(() -> book.add(named("isnad:3", "c")))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("3 rows at most")
          .hasMessageContaining("narrow the query");
    }
  }

  @Test
  void anArabicSheetRunsFromRightToLeftAndExplainsItself() throws IOException {
    Path file =
        written(Holdings.options().in(ExportOptions.Language.AR), List.of(named("isnad:1", "اسم")));
    try (InputStream in = Files.newInputStream(file);
        Workbook book = new XSSFWorkbook(in)) {
      assertThat(book.getSheet("incidents").isRightToLeft()).isTrue();
      assertThat(book.getSheet("about").getRow(3).getCell(1).getStringCellValue())
          .contains("المعرّف الدائم");
      assertThat(book.getSheet("about").getRow(0).getCell(1).getStringCellValue())
          .isEqualTo(Release.COMPLETE);
    }
  }
}
