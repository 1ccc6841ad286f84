package org.isnad.web.show;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.store.Field;
import org.isnad.store.Json;
import org.isnad.store.Telling;

/** Finds the words that the values of a record rest on, and checks that they stand there. */
public final class Evidences {

  /** The outlet, the agencies and the speakers. */
  public static final String CHAIN = "chain";

  /** Who the victims were, by number. */
  public static final String BREAKDOWN = "breakdown";

  /** When the report was published. */
  public static final String PUBLISHED = "published";

  /** What the report says of numbers of incidents. */
  public static final String STATEMENTS = "statements";

  private final Offsets offsets;
  private final List<Words> found = new ArrayList<>();

  private Evidences(String text) {
    this.offsets = new Offsets(text);
  }

  /** The words of what one report tells of an incident, field by field. */
  public static List<Words> of(Telling telling) {
    Evidences evidences = new Evidences(telling.report().text());
    evidences.account(telling.account(), telling.record());
    return List.copyOf(evidences.found);
  }

  /**
   * The words of everything that was read in a report.
   *
   * @param record the line of the accounts format
   * @param report id of the report
   */
  public static List<Words> of(Json record, String report, String text) {
    Evidences evidences = new Evidences(text);
    evidences.add(report, PUBLISHED, record.get("report").get(PUBLISHED));
    for (Json account : record.get("accounts").list()) {
      evidences.account(account.get("id").text().orElse(""), account);
    }
    record.get(STATEMENTS).list().forEach(s -> evidences.add(report, STATEMENTS, s));
    return List.copyOf(evidences.found);
  }

  private void account(String id, Json account) {
    add(id, Field.TYPE.code(), account.get("trigger"));
    for (Field field : Field.values()) {
      Json value = field.in(account);
      add(id, field.code(), value);
      value.list().forEach(member -> add(id, field.code(), member));
    }
    account.get(CHAIN).list().forEach(link -> add(id, CHAIN, link));
    account.get(BREAKDOWN).list().forEach(part -> add(id, BREAKDOWN, part));
  }

  private void add(String owner, String field, Json value) {
    for (Json words : value.get("evidence").list()) {
      words.get("quote").text().ifPresent(quote -> add(owner, field, words, quote));
    }
  }

  private void add(String owner, String field, Json words, String quote) {
    int first = whole(words.get("start"));
    int end = whole(words.get("end"));
    Optional<String> there = offsets.between(first, end);
    boolean isThere = first < end && there.filter(quote::equals).isPresent();
    found.add(
        isThere
            ? new Words(
                owner, field, offsets.unit(first), offsets.unit(end), first, end, quote, true)
            : new Words(owner, field, 0, 0, 0, 0, quote, false));
  }

  private static int whole(Json number) {
    return number.number().map(BigDecimal::intValue).orElse(-1);
  }
}
