package org.isnad.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/**
 * What the browser gets: others' files as they were published, and our own by the rules of the
 * pages.
 */
class VendoredTest {
  private static final Path STATIC = Path.of("src/main/resources/org/isnad/web/static");

  @Test
  void vendoredFilesAreAsTheirChecksumsSay() throws IOException, NoSuchAlgorithmException {
    for (Path folder : list(STATIC.resolve("vendor"))) {
      assertThat(folder.resolve("LICENSE")).isNotEmptyFile();
      List<String> sums = new ArrayList<>();
      for (Path file : list(folder)) {
        if (!file.endsWith("CHECKSUMS")) {
          byte[] sum = MessageDigest.getInstance("SHA-256").digest(Files.readAllBytes(file));
          sums.add(HexFormat.of().formatHex(sum) + "  " + file.getFileName());
        }
      }
      assertThat(Files.readAllLines(folder.resolve("CHECKSUMS")))
          .as(folder.toString())
          .containsExactlyInAnyOrderElementsOf(sums);
    }
  }

  @Test
  void pagesNameNoSideThatTurnsWithTheLanguage() throws IOException {
    Pattern side = Pattern.compile("(?<![\\w-])(?:[\\w-]+-)?(?:left|right)(?=\\s*[:;)])");
    for (Path sheet : list(STATIC.resolve("css"))) {
      String rules = Files.readString(sheet).replaceAll("(?s)/\\*.*?\\*/", "");
      assertThat(side.matcher(rules).results().map(found -> found.group()))
          .as(sheet.toString())
          .isEmpty();
    }
  }

  @Test
  void ownFilesLoadNothingFromElsewhere() throws IOException {
    Pattern elsewhere =
        Pattern.compile("(?:url\\(|import\\s*\\(?|from\\s|fetch\\(|src=)\\s*[\"'`]?(?:https?:)?//");
    for (String folder : List.of("css", "js")) {
      for (Path file : list(STATIC.resolve(folder))) {
        assertThat(Files.readString(file)).as(file.toString()).doesNotContainPattern(elsewhere);
      }
    }
  }

  @Test
  void scriptsWriteNoMarkup() throws IOException {
    for (Path file : list(STATIC.resolve("js"))) {
      assertThat(Files.readString(file))
          .as(file.toString())
          .doesNotContain(
              "innerHTML", "outerHTML", "insertAdjacentHTML", "document.write", "eval(");
      assertThat(Files.readAllLines(file)).as(file.toString()).hasSizeLessThan(300);
    }
  }

  private static List<Path> list(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().toList();
    }
  }
}
