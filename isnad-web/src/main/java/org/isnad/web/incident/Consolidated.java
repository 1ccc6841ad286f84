package org.isnad.web.incident;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.store.Dossier;
import org.isnad.store.Effective;
import org.isnad.store.Field;
import org.isnad.store.Json;
import org.isnad.store.Shown;
import org.isnad.store.Telling;
import org.isnad.web.show.Values;

/** Finds for each value of an incident who says so. */
final class Consolidated {

  private static final int MOST_QUOTES = 3;

  private final Dossier dossier;
  private final Values values;
  private final Quotes quotes;
  private final Set<String> disputed;

  Consolidated(Dossier dossier, Values values, Quotes quotes) {
    this.dossier = dossier;
    this.values = values;
    this.quotes = quotes;
    this.disputed =
        dossier.incident().machine().get("disagreements").list().stream()
            .flatMap(d -> d.get("field").text().stream())
            .map(Field::disputed)
            .collect(Collectors.toSet());
  }

  /** Every field; those of which nobody says anything are at the end. */
  List<Claimed> all() {
    List<Claimed> said = new ArrayList<>();
    List<Claimed> silent = new ArrayList<>();
    for (Field field : Field.values()) {
      Claimed claimed = of(field);
      boolean isSilent = !claimed.value().isSaid() && claimed.by().isEmpty();
      (isSilent ? silent : said).add(claimed);
    }
    said.addAll(silent);
    return said;
  }

  private Claimed of(Field field) {
    Effective incident = dossier.incident();
    Shown shown = incident.field(field);
    Json value = shown.value();
    List<String> accounts = accounts(field, shown.machine());
    Json chains = chains(shown.machine());
    boolean isMachine = shown.by().isEmpty();
    return new Claimed(
        field,
        values.label(field),
        values.of(field, value),
        shown.by(),
        shown.differs() ? Optional.of(values.of(field, shown.machine())) : Optional.empty(),
        isMachine ? confidence(field, value) : Optional.empty(),
        quotes.sources(accounts),
        whole(chains.get("lower")),
        whole(chains.get("upper")),
        distinct(quotes.of(accounts, field.code())),
        isMachine && disputed.contains(field.code()));
  }

  /** The first words of each wording. */
  private static List<Quote> distinct(List<Quote> quotes) {
    Map<String, Quote> byWords = new LinkedHashMap<>();
    quotes.forEach(quote -> byWords.putIfAbsent(quote.text(), quote));
    return byWords.values().stream().limit(MOST_QUOTES).toList();
  }

  private Optional<Double> confidence(Field field, Json value) {
    if (field == Field.TYPE) {
      return dossier.incident().machine().get("confidence").number().map(BigDecimal::doubleValue);
    }
    return members(value)
        .flatMap(member -> member.get("confidence").number().stream())
        .map(BigDecimal::doubleValue)
        .min(Double::compare);
  }

  private static Stream<Json> members(Json value) {
    List<Json> list = value.list();
    return list.isEmpty() ? Stream.of(value) : list.stream();
  }

  private static Json chains(Json value) {
    return members(value).findFirst().orElse(Json.NULL).get("independent_chains");
  }

  private static long whole(Json number) {
    return number.number().map(BigDecimal::longValue).orElse(0L);
  }

  /** Those that the record names; for a code and for damage those that have it. */
  private List<String> accounts(Field field, Json value) {
    if (field == Field.TYPE || field == Field.STATUS) {
      return told(t -> field.in(t.record()).equals(value));
    }
    if (field == Field.DAMAGE) {
      return told(t -> !field.in(t.record()).list().isEmpty());
    }
    return members(value)
        .flatMap(member -> member.get("accounts").list().stream())
        .flatMap(account -> account.text().stream())
        .distinct()
        .toList();
  }

  private List<String> told(Predicate<Telling> says) {
    return dossier.tellings().stream().filter(says).map(Telling::account).toList();
  }
}
