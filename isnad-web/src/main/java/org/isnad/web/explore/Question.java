package org.isnad.web.explore;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.store.Filter;

/**
 * What an address asks. What cannot be understood is told and left out; the rest holds.
 *
 * @param filter what could be understood
 * @param after where the page of the list begins
 * @param wrong what could not
 */
public record Question(Filter filter, Optional<String> after, List<Wrong> wrong) {

  /** Where a page of a list begins, beside the parameters of the filter. */
  public static final String AFTER = "after";

  /**
   * A parameter that cannot be.
   *
   * @param name of the parameter
   * @param given the value, shortened
   * @param why in English, for programs
   */
  public record Wrong(String name, String given, String why) {

    private static final int LONGEST = 80;

    public Wrong {
      given = given.length() > LONGEST ? given.substring(0, LONGEST) : given;
    }

    /** The key of the message that says what was wanted. */
    public String wanted() {
      return switch (name) {
        case "from", "to" -> "wanted.day";
        case "bbox" -> "wanted.bbox";
        case "point", "date", "disagree" -> "wanted.yes-no";
        case "confidence", "below" -> "wanted.share";
        case "killed", "injured", "sources", "limit" -> "wanted.number";
        case "type", "status", "review" -> "wanted.code";
        case "q", "place" -> "wanted.words";
        case AFTER -> "wanted.cursor";
        default -> "wanted.nothing";
      };
    }
  }

  public Question {
    wrong = List.copyOf(wrong);
  }

  /** Reads the parameters of an address. */
  public static Question of(Map<String, List<String>> parameters) {
    Map<String, List<String>> rest = new LinkedHashMap<>(parameters);
    List<String> cursors = rest.getOrDefault(AFTER, List.of());
    rest.remove(AFTER);
    Map<String, List<String>> good = new TreeMap<>();
    List<Wrong> wrong = new ArrayList<>();
    rest.forEach(
        (name, values) -> {
          try {
            good.putAll(Filter.parse(Map.of(name, values)).values());
          } catch (IllegalArgumentException why) {
            wrong.add(new Wrong(name, String.join(", ", values), String.valueOf(why.getMessage())));
          }
        });
    return new Question(
        new Filter(good), cursors.stream().filter(c -> !c.isBlank()).findFirst(), wrong);
  }

  /** The same without a parameter that turned out to be wrong. */
  Question without(String name, String why) {
    List<Wrong> all = new ArrayList<>(wrong);
    if (name.equals(AFTER)) {
      all.add(new Wrong(name, after.orElse(""), why));
      return new Question(filter, Optional.empty(), all);
    }
    all.add(new Wrong(name, String.join(", ", filter.get(name)), why));
    return new Question(filter.with(name, List.of()), after, all);
  }
}
