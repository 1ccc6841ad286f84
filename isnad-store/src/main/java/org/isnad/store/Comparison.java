package org.isnad.store;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;

/** Two records of one report: which accounts are the same, and what differs in them. */
final class Comparison {

  /** What belongs to a value and is none itself. */
  private static final Set<String> BESIDE =
      Set.of("evidence", "confidence", "id", "sketch", "names", "trigger");

  private final Map<String, Json> before;
  private final Map<String, Json> after;
  private final Map<String, String> becomes = new HashMap<>();

  Comparison(Json before, Json after) {
    this.before = accounts(before);
    this.after = accounts(after);
    match();
  }

  private static Map<String, Json> accounts(Json record) {
    Map<String, Json> accounts = new TreeMap<>();
    record
        .get("accounts")
        .list()
        .forEach(account -> account.get("id").text().ifPresent(id -> accounts.put(id, account)));
    return accounts;
  }

  /** Accounts with the words of their act in one place are the same; else those of one number. */
  private void match() {
    Map<Json, String> byWords = new HashMap<>();
    after.forEach((id, account) -> words(account).forEach(at -> byWords.putIfAbsent(at, id)));
    Set<String> taken = new TreeSet<>();
    before.forEach(
        (id, account) -> {
          for (Json at : words(account)) {
            String now = byWords.get(at);
            if (now != null && !becomes.containsKey(id) && taken.add(now)) {
              becomes.put(id, now);
            }
          }
        });
    for (String id : before.keySet()) {
      if (!becomes.containsKey(id) && after.containsKey(id) && taken.add(id)) {
        becomes.put(id, id);
      }
    }
  }

  private static List<Json> words(Json account) {
    List<Json> starts = new ArrayList<>();
    account.get("trigger").get("evidence").list().forEach(e -> starts.add(e.get("start")));
    return starts;
  }

  /** The id that an account has now, by the one it had; those that are gone are not in it. */
  Map<String, String> becomes() {
    return becomes;
  }

  /** Every value that differs. */
  List<Change> changes() {
    List<Change> changes = new ArrayList<>();
    Set<String> added = new TreeSet<>(after.keySet());
    before.forEach(
        (id, account) -> {
          String now = becomes.get(id);
          Json other = now == null ? null : after.get(now);
          if (other == null) {
            changes.add(new Change("account", id, "account", account, Json.NULL, false));
          } else {
            added.remove(now);
            changes(id, bare(account), bare(other), changes);
          }
        });
    for (String id : added) {
      Json account = after.getOrDefault(id, Json.NULL);
      changes.add(new Change("account", id, "account", Json.NULL, account, false));
    }
    return changes;
  }

  private static void changes(String id, Json left, Json right, List<Change> to) {
    Set<String> fields = new TreeSet<>(left.members().keySet());
    fields.addAll(right.members().keySet());
    for (String field : fields) {
      if (!left.get(field).equals(right.get(field))) {
        to.add(new Change("account", id, field, left.get(field), right.get(field), false));
      }
    }
  }

  /** A value without its words and how sure it is. */
  static Json bare(Json value) {
    if (value.value() instanceof Map<?, ?>) {
      Map<String, Json> members = new TreeMap<>();
      value
          .members()
          .forEach(
              (name, member) -> {
                if (!BESIDE.contains(name)) {
                  members.put(name, bare(member));
                }
              });
      return Json.of(members);
    }
    if (value.value() instanceof List<?>) {
      List<Json> members = value.list().stream().map(Comparison::bare).toList();
      return Json.of(members);
    }
    return value;
  }
}
