package org.isnad.export;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.isnad.store.Filter;
import org.isnad.store.Store;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Files come whole or not at all, and nothing is overwritten unasked. */
class LandingTest {

  private static final Filter NONE = new Filter(Map.of("from", List.of("2090-01-01")));
  private static final Export EXPORT = Export.load();

  @TempDir private Path folder;
  private Path database = Path.of("");

  @BeforeEach
  void open() throws IOException {
    database = folder.resolve("isnad.db");
    Store.open(database, Holdings.clock()).close();
    Files.createDirectory(folder.resolve("out"));
  }

  private Exported write(Format format, Path file, ExportOptions options) throws IOException {
    try (Store store = Store.read(database)) {
      return EXPORT.write(store, NONE, format, file, options);
    }
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder.resolve("out"))) {
      return files.map(file -> file.getFileName().toString()).sorted().toList();
    }
  }

  @Test
  void aFileThatIsThereIsReplacedOnlyWhenAsked() throws IOException {
    Path file = Files.writeString(folder.resolve("out/a.csv"), "mine");
    assertThatThrownBy(() -> write(Format.CSV, file, Holdings.options()))
        .isInstanceOf(FileAlreadyExistsException.class)
        .hasMessageContaining("--force");
    assertThat(file).hasContent("mine");
    write(Format.CSV, file, Holdings.options().withForce());
    assertThat(Files.readString(file)).startsWith("id,version,");
    assertThat(names()).containsExactly("a.csv");
  }

  @Test
  void aSecondFileIsNotOverwrittenEither() throws IOException {
    Path second = Files.writeString(folder.resolve("out/a.not-eligible.csv"), "mine");
    Path file = folder.resolve("out/a.csv");
    assertThatThrownBy(() -> write(Format.GED, file, Holdings.options()))
        .isInstanceOf(FileAlreadyExistsException.class);
    assertThat(second).hasContent("mine");
    assertThat(names()).containsExactly("a.not-eligible.csv");
  }

  @Test
  void aFolderThatIsMissingIsNamed() {
    assertThatThrownBy(() -> write(Format.CSV, folder.resolve("no/a.csv"), Holdings.options()))
        .isInstanceOf(NoSuchFileException.class)
        .hasMessageContaining("no such folder");
  }

  @Test
  void onlyADataPackageIsReplacedAsAFolder() throws IOException {
    Path out = folder.resolve("out/package");
    Files.createDirectory(out);
    Files.writeString(out.resolve("diary.txt"), "mine");
    ExportOptions force = Holdings.options().withForce();
    assertThatThrownBy(() -> write(Format.DATAPACKAGE, out, force))
        .hasMessageContaining("no data package");
    assertThatThrownBy(() -> write(Format.CSV, out, force)).isInstanceOf(IOException.class);
    assertThat(out.resolve("diary.txt")).hasContent("mine");
    Path mine = folder.resolve("out/mine");
    write(Format.DATAPACKAGE, mine, force);
    write(Format.DATAPACKAGE, mine, force);
    assertThat(mine.resolve("datapackage.json")).exists();
    assertThat(names()).containsExactly("mine", "package");
  }

  @Test
  void aFileThatCannotBeFinishedLeavesNothing() throws IOException {
    Path file = folder.resolve("out/a.csv");
    try (Store store = Store.read(database)) {
      assertThatThrownBy(
              () ->
                  EXPORT.write(
                      store,
                      new Filter(Map.of("q", List.of("\""))),
                      Format.CSV,
                      file,
                      Holdings.options()))
          .isInstanceOf(Exception.class);
    }
    assertThat(names()).isEmpty();
  }

  @Test
  void whatStreamsLeavesTheStreamOpenAndTheRestIsRefused() throws IOException {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try (Store store = Store.read(database)) {
      EXPORT.stream(store, NONE, Format.GEOJSON, out, Holdings.options());
      assertThat(out.toString(StandardCharsets.UTF_8)).contains("\"features\":[");
      assertThatThrownBy(() -> EXPORT.stream(store, NONE, Format.XLSX, out, Holdings.options()))
          .hasMessageContaining("xlsx: needs a file");
    }
  }
}
