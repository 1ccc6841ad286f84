package org.isnad.cli;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A file of gold annotations and the reports beside it.
 *
 * @param gold {@code NAME.gold.json}, or a file of another name
 */
record GoldSet(Path gold) {
  static final String ENDING = ".gold.json";

  /** The sets that the user named, those of a folder in the order of their names. */
  static List<GoldSet> of(List<Path> names) throws IOException {
    List<GoldSet> sets = new ArrayList<>();
    for (Path path : names) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> entries = Files.list(path)) {
          entries
              .map(GoldSet::new)
              .filter(GoldSet::isNamedSo)
              .sorted(GoldSet::byName)
              .forEach(sets::add);
        }
      } else {
        sets.add(new GoldSet(path));
      }
    }
    return List.copyOf(sets);
  }

  private static int byName(GoldSet one, GoldSet other) {
    return one.gold.compareTo(other.gold);
  }

  String name() {
    return String.valueOf(gold.getFileName());
  }

  /** True if the name tells where the reports are. */
  boolean isNamedSo() {
    return name().endsWith(ENDING);
  }

  /** {@code NAME.jsonl} beside {@code NAME.gold.json}. */
  Path reports() {
    return gold.resolveSibling(name().substring(0, name().length() - ENDING.length()) + ".jsonl");
  }
}
