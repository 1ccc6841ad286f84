package org.isnad.web.incident;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.store.Dossier;
import org.isnad.store.Field;
import org.isnad.store.Json;
import org.isnad.store.Telling;
import org.isnad.web.show.FieldValue;
import org.isnad.web.show.Values;

/**
 * What each source says of each field.
 *
 * @param fields the columns
 * @param together what is shown of the incident, one value a column
 * @param rows accounts, copies behind what they are copies of
 */
public record Matrix(List<Field> fields, List<FieldValue> together, List<Row> rows) {

  /**
   * An account.
   *
   * @param copyOf why it is a telling of the source above it; empty if it is none
   */
  public record Row(String account, Source source, Optional<String> copyOf, List<Cell> cells) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /**
   * What one account says of one field.
   *
   * @param differs true if it contradicts what is shown
   */
  public record Cell(FieldValue value, List<Quote> quotes, boolean differs) {
    public Cell {
      quotes = List.copyOf(quotes);
    }
  }

  private static final Set<Field> ALWAYS =
      EnumSet.of(
          Field.TYPE,
          Field.WHEN,
          Field.WHERE,
          Field.ACTOR,
          Field.TARGET,
          Field.WEAPONS,
          Field.KILLED,
          Field.INJURED);

  public Matrix {
    fields = List.copyOf(fields);
    together = List.copyOf(together);
    rows = List.copyOf(rows);
  }

  static Matrix of(Dossier dossier, Values values, Quotes quotes, Independence independence) {
    List<Field> fields = new ArrayList<>();
    for (Field field : Field.values()) {
      if (ALWAYS.contains(field) || isTold(dossier, field)) {
        fields.add(field);
      }
    }
    Map<String, Telling> tellings = new HashMap<>();
    dossier.tellings().forEach(t -> tellings.put(t.account(), t));
    Set<String> apart = apart(dossier);
    List<Row> rows = new ArrayList<>();
    for (Independence.Group group : independence.groups()) {
      for (String account : group.accounts()) {
        Telling telling = tellings.get(account);
        Optional<Source> source = quotes.source(account);
        if (telling != null && source.isPresent()) {
          List<Cell> cells = cells(telling, fields, values, quotes, apart);
          rows.add(new Row(account, source.get(), group.why(account), cells));
        }
      }
    }
    return new Matrix(
        fields,
        fields.stream().map(f -> values.of(f, dossier.incident().field(f).value())).toList(),
        rows);
  }

  private static boolean isTold(Dossier dossier, Field field) {
    if (field == Field.STATUS) {
      return dossier.tellings().stream()
          .anyMatch(t -> !t.record().get("status").equals(Json.of("occurred")));
    }
    return dossier.incident().field(field).by().isPresent()
        || dossier.tellings().stream().anyMatch(t -> isTold(field.in(t.record())));
  }

  private static boolean isTold(Json value) {
    return !value.isNull() && !value.equals(Json.of(List.of()));
  }

  private static List<Cell> cells(
      Telling telling, List<Field> fields, Values values, Quotes quotes, Set<String> apart) {
    List<Cell> cells = new ArrayList<>();
    for (Field field : fields) {
      cells.add(
          new Cell(
              values.of(field, field.in(telling.record())),
              quotes.of(telling.account(), field.code()),
              apart.contains(telling.account() + "|" + field.code())));
    }
    return cells;
  }

  /** Accounts and fields that stand against the side that most accounts are on. */
  private static Set<String> apart(Dossier dossier) {
    Set<String> apart = new HashSet<>();
    for (Json disagreement : dossier.incident().machine().get("disagreements").list()) {
      String field = Field.disputed(disagreement.get("field").text().orElse(""));
      List<Json> sides = disagreement.get("values").list();
      for (Json side : sides) {
        for (Json account : side.get("accounts").list()) {
          account.text().ifPresent(a -> apart.add(a + "|" + field));
        }
      }
    }
    return apart;
  }
}
