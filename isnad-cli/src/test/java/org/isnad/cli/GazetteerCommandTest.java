package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.cli.places.DataFolder;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A user's own places. All of them are invented. */
class GazetteerCommandTest {

  private static final String WHOS_ON_FIRST =
      """
      wof_id\tplacetype\tlat\tlon\tnames_ar\tnames_other_arabic_script\tnames_latin\tregion\tcounty\tpopulation
      11\tlocality\t33.41\t43.41\tتلة الزعفران الزرقاء\t\tTallat az-Za‘farān|Saffron Hill\tAl-Anbar\tRamadi\t
      12\tlocality\t33.425\t43.301\tالرمادي\t\tRamadi\tAl-Anbar\tRamadi\t700000
      13\tlocality\t33.42\t43.42\t\t\tNameless\tAl-Anbar\tRamadi\t
      14\tlocality\tnorth\t43.42\tبستان الجوز البعيد\t\tFar Orchard\tAl-Anbar\tRamadi\t
      15\tlocality\t33.42
      16\tplanet\t33.42\t43.42\tالمريخ البعيد\t\tMars\tAl-Anbar\tRamadi\t
      """;

  private static final String GEONAMES =
      """
      77\tWadi az Zumurrud\tWadi az Zumurrud\tوادي الزمرد الأخضر,Emerald Valley\t15.61\t45.21\tT\tWAD\tYE\t\t14\t\t\t\t0\t\t900\tAsia/Aden\t2020-01-01
      78\tQaryat al Qurunful\tQaryat al Qurunful\tقرية القرنفل الأبيض\t15.62\t45.22\tP\tPPL\tYE\t\t14\t\t\t\t300\t\t900\tAsia/Aden\t2020-01-01
      79\tRuin\tRuin\tخربة منسية جدا\t15.62\t45.22\tP\tPPLH\tYE\t\t14\t\t\t\t0\t\t900\tAsia/Aden\t2020-01-01
      80\tBroken\tBroken\tمكان مكسور\t95.62\t45.22\tP\tPPL\tYE\t\t14\t\t\t\t0\t\t900\tAsia/Aden\t2020-01-01
      """;

  private static final String OCHA =
      """
      adm0_name,adm0_pcode,adm1_name,adm1_pcode,adm2_name,adm2_name1,adm2_pcode,center_lat,center_lon
      Syrian Arab Republic,SY,Idleb,SY07,"Saffron, East",ناحية الزعفران الشرقي,SY0799,35.91,36.62
      Syrian Arab Republic,SY,Idleb,SY07,No Point,ناحية بلا نقطة,SY0798,,
      """;

  private static final String REPORT =
      "قتل أربعة جنود في انفجار عبوة ناسفة بقرية تلة الزعفران الزرقاء في محافظة الأنبار، اليوم الاثنين 10 أيار"
          + " 2021، بحسب مصدر أمني.";

  @TempDir private Path folder;
  private Path data;

  @BeforeEach
  void nameTheData() {
    data = folder.resolve("data");
  }

  private Path file(String name, String text) throws IOException {
    return Files.writeString(folder.resolve(name), text);
  }

  @Test
  void aTableOfWhosOnFirstIsTakenInAndBadRowsAreNamed() throws IOException {
    Path table = file("wof-iq.tsv", WHOS_ON_FIRST);
    Run run = Run.of("gazetteer", "import", "--data", data, table);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.out())
        .contains("Who's On First, 1 places taken", "1 known", "1 without an Arabic name")
        .contains("1 of other kinds", "2 not in order");
    assertThat(run.err())
        .contains(table + ":5: want a latitude in degrees, not \"north\"")
        .contains(table + ":6: want 10 columns, not 3");
    assertThat(Run.of("gazetteer", "lookup", "--data", data, "تلة", "الزعفران", "الزرقاء").out())
        .contains(
            "iq-wof-11\tتلة الزعفران الزرقاء\tTallat az-Za'faran\tvillage\tIQ\tIQ-AN\tRamadi");
  }

  @Test
  void aFileThatIsImportedAgainReplacesWhatItGave() throws IOException {
    Path table = file("wof-iq.tsv", WHOS_ON_FIRST);
    Run.of("gazetteer", "import", "--data", data, table);
    Run.of("gazetteer", "import", "--data", data, table);
    assertThat(Files.readAllLines(data.resolve("gazetteer/wof-iq.tsv"))).hasSize(2);
  }

  @Test
  void aDumpOfGeoNamesIsTakenIn() throws IOException {
    Run run = Run.of("gazetteer", "import", "--data", data, file("YE.txt", GEONAMES));
    assertThat(run.out()).contains("GeoNames, 2 places taken", "1 of other kinds");
    assertThat(run.err()).contains("YE.txt:4: want a latitude within 90 degrees, not 95.62");
    assertThat(Run.of("gazetteer", "lookup", "--data", data, "wadi az zumurrud").out())
        .contains("valley\tYE\tYE-MA");
  }

  @Test
  void aTableOfOchaIsTakenIn() throws IOException {
    Run run = Run.of("gazetteer", "import", "--data", data, file("units.csv", OCHA));
    assertThat(run.out()).contains("OCHA COD-AB, 1 places taken");
    assertThat(run.err()).contains("units.csv:3: want a point");
    assertThat(Run.of("gazetteer", "lookup", "--data", data, "الزعفران الشرقي").out())
        .contains("Saffron, East\tdistrict\tSY\tSY-ID");
  }

  @Test
  void whatCannotBeReadIsNamedAndTheRestGoesOn() throws IOException {
    Path good = file("wof-iq.tsv", WHOS_ON_FIRST);
    Path other = file("letter.txt", "Dear all,\nno table here.\n");
    Path unsaid = file("places.tsv", WHOS_ON_FIRST);
    Path missing = folder.resolve("none.tsv");
    Run run = Run.of("gazetteer", "import", "--data", data, other, missing, unsaid, good);
    assertThat(run.code()).isEqualTo(1);
    assertThat(run.err())
        .contains(other + ": neither a Who's On First table")
        .contains(missing + ": no such file")
        .contains(unsaid + ": which country?");
    assertThat(run.out()).contains("wof-iq.tsv: Who's On First, 1 places");
    assertThat(Run.of("gazetteer", "import", "--data", data, "--country", "iq", unsaid).out())
        .contains("1 places taken");
  }

  @Test
  void readAndExplainKnowTheUsersPlaces() throws IOException {
    Path report = file("report.txt", REPORT);
    assertThat(Run.of("read", "--data", data, report).out()).doesNotContain("33.41");
    Run.of("gazetteer", "import", "--data", data, file("wof-iq.tsv", WHOS_ON_FIRST));
    assertThat(Run.of("read", "--data", data, report).out())
        .contains("\"lat\":33.41", "\"admin1\":\"IQ-AN\"");
    assertThat(Run.of("explain", "--data", data, report).out()).contains("Tallat az-Za'faran");
  }

  @Test
  void aPlaceIsAddedAndMended() throws IOException {
    List<Object> add =
        List.of(
            "gazetteer",
            "add",
            "--data",
            data,
            "--lat",
            "33.21",
            "--lon",
            "44.11",
            "--country",
            "iq");
    assertThat(run(add, "حصن المرجان").code()).isZero();
    Run mended =
        run(add, "حصن المرجان", "قلعة المرجان", "--kind", "base", "--english", "Coral Fort");
    assertThat(mended.code()).isZero();
    assertThat(Files.readAllLines(data.resolve("gazetteer/added.tsv")))
        .hasSize(2)
        .last()
        .asString()
        .startsWith("iq-own-33210-44110\tحصن المرجان|قلعة المرجان\tCoral Fort\tbase\tIQ\tIQ-");
    assertThat(Run.of("gazetteer", "lookup", "--data", data, "coral fort").code()).isZero();
    assertThat(run(add, "Coral").code()).isEqualTo(2);
    assertThat(run(add, "حصن المرجان", "--kind", "planet").code()).isEqualTo(2);
    assertThat(run(add, "حصن المرجان", "--unit", "IQ-XX").code()).isEqualTo(2);
  }

  private static Run run(List<Object> arguments, Object... more) {
    List<Object> all = new ArrayList<>(arguments);
    all.addAll(List.of(more));
    return Run.of(all.toArray());
  }

  @Test
  void aBrokenRowOfTheUsersTablesIsNamedAndTheRestIsRead() throws IOException {
    Run.of("gazetteer", "import", "--data", data, file("wof-iq.tsv", WHOS_ON_FIRST));
    Path broken = Files.writeString(data.resolve("gazetteer/mine.tsv"), "a\tb\n");
    Run run = Run.of("read", "--data", data, file("report.txt", REPORT));
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains(broken + ":1: 12 columns, not 2");
    assertThat(run.out()).contains("\"lat\":33.41");
  }

  @Test
  void lookingUpShowsEveryPlaceOfAName() {
    Run run = Run.of("gazetteer", "lookup", "--data", data, "الحلة");
    assertThat(run.code()).isZero();
    assertThat(run.out()).startsWith("id\tnames\t").contains("IQ-BB");
    assertThat(Run.of("gazetteer", "lookup", "--data", data, "Nowhere").code()).isEqualTo(1);
    assertThat(Run.of("gazetteer").code()).isEqualTo(2);
  }

  @Test
  void theDataFolderIsTheOneToldOrThatOfTheEnvironment() {
    assertThat(DataFolder.of(Path.of("a"), Map.of("ISNAD_DATA", "b"), "/h")).contains(Path.of("a"));
    assertThat(DataFolder.of(null, Map.of("ISNAD_DATA", "b", "XDG_DATA_HOME", "c"), "/h"))
        .contains(Path.of("b"));
    assertThat(DataFolder.of(null, Map.of("ISNAD_DATA", ""), "/h")).isEqualTo(Optional.empty());
    assertThat(DataFolder.of(null, Map.of("XDG_DATA_HOME", "c"), "/h"))
        .contains(Path.of("c", "isnad"));
    assertThat(DataFolder.of(null, Map.of(), "/h")).contains(Path.of("/h/.local/share/isnad"));
  }
}
