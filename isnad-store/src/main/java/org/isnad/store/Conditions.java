package org.isnad.store;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.account.EventType;
import org.isnad.account.Status;
import org.isnad.text.Folded;

/** A filter as conditions on one incident, each under the name of its parameter. */
final class Conditions {

  private static final int CORNERS = 4;

  /**
   * What of an incident can be one of several wanted codes; people choose among those there are.
   */
  static final Map<String, Function<Listed, List<String>>> CODES =
      Map.of(
          "type", row -> row.type().stream().toList(),
          "status", row -> row.status().stream().toList(),
          "country", row -> row.place().country().stream().toList(),
          "admin1", row -> row.place().admin1().stream().toList(),
          "party", row -> row.actor().stream().toList(),
          "target", row -> row.target().stream().toList(),
          "weapon", Listed::weapons,
          "review", row -> List.of(row.review().code()));

  /** A condition under the name of its parameter. */
  record Condition(String name, Predicate<Listed> holds) {}

  private final Filter filter;
  private final List<Condition> list = new ArrayList<>();

  private Conditions(Filter filter) {
    this.filter = filter;
  }

  /**
   * All but that on the words of reports, which rows do not hold.
   *
   * @throws IllegalArgumentException if a value cannot be, naming its parameter
   */
  static List<Condition> of(Filter filter) {
    Conditions conditions = new Conditions(filter);
    conditions.read();
    return List.copyOf(conditions.list);
  }

  private void read() {
    for (String name : CODES.keySet().stream().sorted().toList()) {
      codes(name);
    }
    if (!filter.get("review").contains(Review.REJECTED.code())) {
      list.add(new Condition("review", row -> row.review() != Review.REJECTED));
    }
    one("from", Conditions::day)
        .ifPresent(
            from -> add("from", row -> row.end().filter(d -> !d.isBefore(from)).isPresent()));
    one("to", Conditions::day)
        .ifPresent(to -> add("to", row -> row.start().filter(d -> !d.isAfter(to)).isPresent()));
    one("place", Conditions::folded).ifPresent(words -> add("place", new Names(words)));
    one("bbox", Conditions::area).ifPresent(area -> add("bbox", row -> liesIn(row.place(), area)));
    one("killed", Conditions::whole)
        .ifPresent(least -> add("killed", row -> row.killed().known() >= least));
    one("injured", Conditions::whole)
        .ifPresent(least -> add("injured", row -> row.injured().known() >= least));
    one("sources", Conditions::whole)
        .ifPresent(least -> add("sources", row -> row.sourcesLow() >= least));
    one("confidence", Conditions::share)
        .ifPresent(least -> add("confidence", row -> row.confidence() >= least));
    one("below", Conditions::share)
        .ifPresent(most -> add("below", row -> row.confidence() <= most));
    one("point", Conditions::truth)
        .ifPresent(wanted -> add("point", row -> row.place().hasPoint() == wanted));
    one("date", Conditions::truth)
        .ifPresent(wanted -> add("date", row -> row.week().isPresent() == wanted));
    one("disagree", Conditions::truth)
        .ifPresent(wanted -> add("disagree", row -> row.disagreements().isEmpty() != wanted));
    one("q", Function.identity());
  }

  private void add(String name, Predicate<Listed> holds) {
    list.add(new Condition(name, holds));
  }

  private void codes(String name) {
    List<String> wanted = filter.get(name);
    Function<Listed, List<String>> codes = CODES.get(name);
    if (wanted.isEmpty() || codes == null) {
      return;
    }
    known(name)
        .ifPresent(
            all -> {
              for (String code : wanted) {
                if (!all.contains(code)) {
                  throw new IllegalArgumentException(
                      name + ": no " + code + "; there are " + String.join(", ", all));
                }
              }
            });
    Set<String> any = new HashSet<>(wanted);
    add(name, row -> codes.apply(row).stream().anyMatch(any::contains));
  }

  /** All codes of a parameter, if there is a closed list of them. */
  private static Optional<List<String>> known(String name) {
    return switch (name) {
      case "type" -> Optional.of(codes(EventType.values()));
      case "status" -> Optional.of(codes(Status.values()));
      case "review" -> Optional.of(codes(Review.values()));
      default -> Optional.empty();
    };
  }

  private static List<String> codes(Enum<?>[] values) {
    return Arrays.stream(values).map(v -> v.name().toLowerCase(Locale.ROOT)).toList();
  }

  private <T> Optional<T> one(String name, Function<String, T> read) {
    List<String> given = filter.get(name);
    if (given.size() > 1) {
      throw new IllegalArgumentException(name + ": given more than once");
    }
    try {
      return given.stream().findFirst().map(read);
    } catch (DateTimeException | IllegalArgumentException wrong) {
      throw new IllegalArgumentException(
          name + ": " + given.get(0) + " is not " + wanted(name), wrong);
    }
  }

  private static String wanted(String name) {
    return switch (name) {
      case "from", "to" -> "a day such as 2022-01-31";
      case "bbox" -> "west,south,east,north in degrees";
      case "point", "date", "disagree" -> "yes or no";
      case "confidence", "below" -> "a number from 0 to 1";
      case "place" -> "a word";
      default -> "a whole number";
    };
  }

  private static LocalDate day(String text) {
    return LocalDate.parse(text);
  }

  private static long whole(String text) {
    long number = Long.parseLong(text);
    if (number < 0) {
      throw new IllegalArgumentException(text);
    }
    return number;
  }

  private static double share(String text) {
    double share = Double.parseDouble(text);
    if (!(share >= 0 && share <= 1)) {
      throw new IllegalArgumentException(text);
    }
    return share;
  }

  private static boolean truth(String text) {
    return switch (text) {
      case "yes" -> true;
      case "no" -> false;
      default -> throw new IllegalArgumentException(text);
    };
  }

  private static Area area(String text) {
    String[] corners = text.split(",", -1);
    if (corners.length != CORNERS) {
      throw new IllegalArgumentException(text);
    }
    return Area.box(
        Double.parseDouble(corners[1].strip()),
        Double.parseDouble(corners[0].strip()),
        Double.parseDouble(corners[3].strip()),
        Double.parseDouble(corners[2].strip()));
  }

  /** Arabic and Latin letters as they are compared. */
  private static String folded(String name) {
    String folded = letters(name).strip();
    if (folded.isEmpty()) {
      throw new IllegalArgumentException(name);
    }
    return folded;
  }

  private static String letters(String name) {
    return Folded.of(name).text().toLowerCase(Locale.ROOT);
  }

  /** Whether a place is called so; the names of many rows are few, and folded once. */
  private static final class Names implements Predicate<Listed> {

    private final String words;
    private final Map<String, Boolean> known = new HashMap<>();

    Names(String words) {
      this.words = words;
    }

    @Override
    public boolean test(Listed row) {
      Listed.Spotted place = row.place();
      return Stream.of(place.name(), place.nameAr(), place.admin2())
          .flatMap(Optional::stream)
          .anyMatch(name -> known.computeIfAbsent(name, n -> letters(n).contains(words)));
    }
  }

  private static boolean liesIn(Listed.Spotted place, Area area) {
    return place.lat().isPresent()
        && place.lon().isPresent()
        && area.holds(place.lat().get(), place.lon().get());
  }
}
