package org.isnad.web.incident;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.store.Telling;
import org.isnad.web.show.Evidences;
import org.isnad.web.show.Words;

/** The words of all accounts of an incident, and who tells them. */
final class Quotes {

  private final Map<String, Source> sources = new LinkedHashMap<>();
  private final Map<String, List<Quote>> byAccount = new LinkedHashMap<>();

  Quotes(List<Telling> tellings) {
    for (Telling telling : tellings) {
      Source source = Source.of(telling);
      sources.put(telling.account(), source);
      List<Quote> quotes = new ArrayList<>();
      for (Words words : Evidences.of(telling)) {
        quotes.add(
            new Quote(source, telling.account(), words.field(), words.quote(), words.isThere()));
      }
      byAccount.put(telling.account(), quotes);
    }
  }

  /** The words of one account for a field, each once. */
  List<Quote> of(String account, String field) {
    return byAccount.getOrDefault(account, List.of()).stream()
        .filter(quote -> quote.field().equals(field))
        .distinct()
        .toList();
  }

  /** The first words of each of some accounts for a field. */
  List<Quote> of(Collection<String> accounts, String field) {
    return accounts.stream().flatMap(a -> of(a, field).stream().limit(1)).toList();
  }

  Optional<Source> source(String account) {
    return Optional.ofNullable(sources.get(account));
  }

  /** Who tells some accounts, each once. */
  List<Source> sources(Collection<String> accounts) {
    return accounts.stream().flatMap(a -> source(a).stream()).distinct().toList();
  }
}
