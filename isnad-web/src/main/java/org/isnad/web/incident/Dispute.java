package org.isnad.web.incident;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.store.Decision;
import org.isnad.store.Dossier;
import org.isnad.store.Field;
import org.isnad.store.Json;
import org.isnad.web.show.FieldValue;
import org.isnad.web.show.Values;

/**
 * A field of which accounts contradict each other.
 *
 * @param field its code
 * @param settled the decision that ends it, if there is one
 */
public record Dispute(String field, String label, List<Side> sides, Optional<Decision> settled) {

  /**
   * What some of them say.
   *
   * @param quotes the words of each
   */
  public record Side(FieldValue value, List<Source> sources, List<Quote> quotes) {
    public Side {
      sources = List.copyOf(sources);
      quotes = List.copyOf(quotes);
    }
  }

  public Dispute {
    sides = List.copyOf(sides);
  }

  static List<Dispute> of(Dossier dossier, Values values, Quotes quotes) {
    List<Dispute> disputes = new ArrayList<>();
    for (Json disagreement : dossier.incident().machine().get("disagreements").list()) {
      String field = Field.disputed(disagreement.get("field").text().orElse(""));
      List<Side> sides = new ArrayList<>();
      for (Json side : disagreement.get("values").list()) {
        List<String> accounts =
            side.get("accounts").list().stream().flatMap(a -> a.text().stream()).toList();
        sides.add(
            new Side(
                values.side(field, side.get("value")),
                quotes.sources(accounts),
                quotes.of(accounts, field)));
      }
      Optional<Decision> settled = Field.of(field).flatMap(f -> dossier.incident().field(f).by());
      disputes.add(new Dispute(field, values.label(field), sides, settled));
    }
    return disputes;
  }
}
