package org.isnad.export;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.store.Json;
import org.isnad.store.Telling;

/** Finds the words that an account's values rest on. */
final class Quotes {

  private static final int AROUND = 32;

  private static final List<String> SINGLE =
      List.of("trigger", "when", "where", "actor", "target", "claim");
  private static final List<String> LISTS = List.of("weapons", "breakdown", "damage", "chain");

  private final Telling telling;
  private final String text;
  private final String report;
  private final int length;
  private final List<Quote> quotes = new ArrayList<>();

  private Quotes(Telling telling) {
    this.telling = telling;
    this.text = telling.report().text();
    this.report = telling.report().id();
    this.length = text.codePointCount(0, text.length());
  }

  /** All of an account, in the order of the record. */
  static List<Quote> of(Telling telling) {
    Quotes quotes = new Quotes(telling);
    Json account = telling.record();
    for (String field : SINGLE) {
      Json value = account.get(field);
      if (field.equals("trigger")) {
        quotes.add("type", account.get("type"), value.get("evidence"));
      } else {
        quotes.add(field, value);
      }
    }
    for (String field : LISTS) {
      account.get(field).list().forEach(member -> quotes.add(field, member));
    }
    account.get("harm").members().forEach(quotes::add);
    return quotes.quotes;
  }

  private void add(String field, Json value) {
    add(field, bare(value), value.get("evidence"));
  }

  private void add(String field, Json value, Json evidence) {
    for (Json span : evidence.list()) {
      Optional<Integer> start = whole(span.get("start"));
      Optional<Integer> end = whole(span.get("end"));
      if (start.isPresent() && end.isPresent()) {
        quote(field, value, start.get(), end.get());
      }
    }
  }

  private void quote(String field, Json value, int start, int end) {
    if (start < 0 || end < start || end > length) {
      throw new IllegalStateException(
          telling.account()
              + ": evidence from "
              + start
              + " to "
              + end
              + " of a text of "
              + length);
    }
    int first = text.offsetByCodePoints(0, start);
    int last = text.offsetByCodePoints(first, end - start);
    int from = text.offsetByCodePoints(first, -Math.min(AROUND, start));
    int to = text.offsetByCodePoints(last, Math.min(AROUND, length - end));
    Quote.Words words =
        new Quote.Words(
            text.substring(first, last), text.substring(from, first), text.substring(last, to));
    quotes.add(new Quote(telling.account(), report, field, value, start, end, Optional.of(words)));
  }

  private static Optional<Integer> whole(Json number) {
    return number.number().map(BigDecimal::intValue);
  }

  /** A value without what it rests on and how sure it is. */
  private static Json bare(Json value) {
    Map<String, Json> members = value.members();
    members.remove("evidence");
    members.remove("confidence");
    return Json.of(members);
  }
}
