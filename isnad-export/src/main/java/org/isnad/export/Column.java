package org.isnad.export;

import java.util.List;

/**
 * A column of the flat tables.
 *
 * @param name stable: a column is added, never renamed
 * @param unit what its numbers count, or how its text is made; may be empty
 * @param values all that may stand in it; empty if that cannot be listed
 * @param since the first version that has it
 * @param example a cell, from Arabic news
 * @param english what it means and how it is decided
 * @param arabic the same in Arabic
 */
record Column(
    String name,
    Kind kind,
    String unit,
    List<String> values,
    String since,
    String example,
    String english,
    String arabic) {

  Column {
    values = List.copyOf(values);
  }

  String definition(ExportOptions.Language language) {
    return language == ExportOptions.Language.AR ? arabic : english;
  }
}
