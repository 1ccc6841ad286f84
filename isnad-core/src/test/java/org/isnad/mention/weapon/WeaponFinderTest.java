package org.isnad.mention.weapon;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.mention.Rows;
import org.isnad.report.Document;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Every row of {@code weapons.tsv}: a sentence, and the weapons that it names with their number.
 */
class WeaponFinderTest {
  static Stream<String> rows() throws IOException {
    return Rows.of(WeaponFinderTest.class, "weapons.tsv");
  }

  @ParameterizedTest
  @MethodSource("rows")
  void weaponsAreThoseThatTheSentenceNames(String row) {
    String[] cells = row.split("\t", -1);
    Document document = Rows.document(cells[0]);
    String found =
        new WeaponFinder(document)
            .find().stream().map(WeaponFinderTest::told).collect(Collectors.joining(" "));
    assertThat(cells[0] + "\t" + found).isEqualTo(row);
  }

  private static String told(WeaponMention weapon) {
    return weapon.type()
        + (weapon.count().isPresent() ? ":" + weapon.count().getAsLong() : "")
        + (weapon.weak() ? "?" : "");
  }
}
