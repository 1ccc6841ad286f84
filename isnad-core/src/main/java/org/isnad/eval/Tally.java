package org.isnad.eval;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.eval.Likeness.Range;
import org.isnad.eval.Score.Accuracy;
import org.jspecify.annotations.Nullable;

/** Counts right and wrong, report by report. */
final class Tally {

  private final Map<String, int[]> fields = new LinkedHashMap<>();
  private final Calibration calibration = new Calibration();
  private final Confusions confusions = new Confusions();
  private final Causes causes = new Causes();
  private final List<String> errors = new ArrayList<>();
  private final Map<String, String> goldIncident = new LinkedHashMap<>();
  private final Map<String, String> accountId = new LinkedHashMap<>();
  private int reports;
  private int found;
  private int goldAccounts;
  private int givenAccounts;
  private int required;
  private int wholeRecords;
  private int spans;
  private int validSpans;

  Tally() {
    Comparison.FIELDS.forEach(field -> fields.put(field, new int[2]));
    fields.put("published", new int[2]);
    fields.put("background", new int[2]);
  }

  void add(String id, Json gold, Json record, Optional<String> text) {
    reports++;
    if (gold.get("published").present()) {
      addPublished(id, gold.get("published"), record.get("report").get("published"));
    }
    List<Json> wanted = gold.get("accounts").members();
    List<Json> given = record.get("accounts").members();
    List<Assignment.Pair> pairs = pairs(gold, record, text);
    found += pairs.size();
    goldAccounts += wanted.size();
    givenAccounts += given.size();
    required += (int) wanted.stream().filter(account -> !isOptional(account)).count();
    addUnpaired(id, wanted, given, pairs, text.orElse(null));
    for (Assignment.Pair pair : pairs) {
      Json meant = wanted.get(pair.gold());
      List<Json> others = wanted.stream().filter(other -> other != meant).toList();
      addPair(id, meant, given.get(pair.given()), others);
    }
    text.ifPresent(original -> addEvidence(record, original));
  }

  private static boolean isOptional(Json account) {
    return account.get("optional").says();
  }

  private void addPublished(String id, Json gold, Json given) {
    boolean right = Days.published(gold, given);
    count("published", right);
    if (!right) {
      String error =
          id
              + " published: want "
              + gold
              + " got "
              + given.get("start")
              + ".."
              + given.get("end")
              + " ("
              + given.get("basis")
              + ")";
      errors.add(error);
      causes.add("published: another day", error);
    }
  }

  /** Which gold account each of a record's accounts was matched to. */
  static List<Assignment.Pair> pairs(Json gold, Json record, Optional<String> text) {
    List<Json> wanted = gold.get("accounts").members();
    List<Json> given = record.get("accounts").members();
    return Assignment.of(likeness(wanted, given, text.orElse(null)));
  }

  private static double[][] likeness(List<Json> wanted, List<Json> given, @Nullable String text) {
    double[][] likeness = new double[wanted.size()][given.size()];
    for (int i = 0; i < wanted.size(); i++) {
      Range trigger = range(wanted.get(i).get("trigger").text(), text);
      for (int j = 0; j < given.size(); j++) {
        likeness[i][j] = Likeness.of(wanted.get(i), given.get(j), trigger);
      }
    }
    return likeness;
  }

  private static @Nullable Range range(@Nullable String trigger, @Nullable String text) {
    if (trigger == null || trigger.isEmpty() || text == null || !text.contains(trigger)) {
      return null;
    }
    int start = text.codePointCount(0, text.indexOf(trigger));
    return new Range(start, start + trigger.codePointCount(0, trigger.length()));
  }

  private void addUnpaired(
      String id,
      List<Json> wanted,
      List<Json> given,
      List<Assignment.Pair> pairs,
      @Nullable String text) {
    Set<Integer> met = new HashSet<>();
    Set<Integer> used = new HashSet<>();
    for (Assignment.Pair pair : pairs) {
      met.add(pair.gold());
      used.add(pair.given());
    }
    for (int i = 0; i < wanted.size(); i++) {
      Json account = wanted.get(i);
      if (met.contains(i)) {
        continue;
      }
      if (isOptional(account)) {
        goldAccounts--;
        continue;
      }
      Json type = account.get("type").listed().get(0);
      confusions.missed(type);
      String error =
          id + "/" + account.get("id") + " MISSED " + type + " " + said(account.get("trigger"));
      errors.add(error);
      causes.missed(error, given, used, range(account.get("trigger").text(), text));
    }
    for (int j = 0; j < given.size(); j++) {
      if (!used.contains(j)) {
        Json account = given.get(j);
        confusions.extra(account.get("type"));
        List<Json> evidence = account.get("trigger").get("evidence").members();
        String words = evidence.isEmpty() ? "" : said(evidence.get(0).get("quote"));
        String error = id + " EXTRA " + account.get("type") + " " + words;
        errors.add(error);
        causes.extra(error, account, wanted, met);
      }
    }
  }

  private static String said(Json value) {
    return value.isNull() ? "" : value.toString();
  }

  private void addPair(String id, Json gold, Json given, List<Json> others) {
    Map<String, Boolean> right = new LinkedHashMap<>(Comparison.of(gold, given));
    if (gold.get("background").present()) {
      right.put("background", given.get("background").says() == gold.get("background").says());
    }
    right.forEach(
        (field, isRight) -> {
          count(field, isRight);
          if (!isRight) {
            confusions.add(field, gold, given);
            String error =
                id
                    + "/"
                    + gold.get("id")
                    + " "
                    + field
                    + ": want "
                    + Confusions.wanted(field, gold)
                    + " got "
                    + Confusions.got(field, given);
            errors.add(error);
            causes.wrong(field, error, gold, given, others);
          }
        });
    if (!isOptional(gold)
        && Comparison.RECORD.stream().allMatch(field -> right.getOrDefault(field, true))) {
      wholeRecords++;
    }
    calibration.add(given, right);
    if (gold.get("incident").says()) {
      String key = id + "\u0000" + gold.get("id");
      goldIncident.put(key, gold.get("incident").toString());
      accountId.put(key, given.get("id").toString());
    }
  }

  private void count(String field, boolean right) {
    int[] counts = fields.get(field);
    if (counts != null) {
      counts[0] += right ? 1 : 0;
      counts[1]++;
    }
  }

  private void addEvidence(Json value, String text) {
    if (value.get("quote").present()
        && value.get("end").present()
        && value.get("start").isNumber()) {
      spans++;
      validSpans += Quotes.holds(value, text) ? 1 : 0;
    }
    value.members().forEach(member -> addEvidence(member, text));
  }

  /** What found and record are worked out from. */
  Sums sums() {
    return new Sums(found, goldAccounts, givenAccounts, wholeRecords, required);
  }

  Score score(int reportsRead, Optional<Map<String, String>> incidents) {
    Map<String, Accuracy> accuracies = new LinkedHashMap<>();
    fields.forEach(
        (field, counts) -> {
          if (counts[1] > 0) {
            accuracies.put(field, new Accuracy(counts[0], counts[1]));
          }
        });
    return new Score(
        reports,
        reportsRead,
        goldAccounts,
        givenAccounts,
        found,
        required == 0 ? 0 : (double) wholeRecords / required,
        accuracies,
        spans == 0 ? Optional.empty() : Optional.of(new Accuracy(validSpans, spans)),
        calibration.error(),
        incidents.flatMap(of -> Merge.of(goldIncident, accountId, of)),
        confusions.lists(),
        causes.sorted(),
        errors);
  }
}
