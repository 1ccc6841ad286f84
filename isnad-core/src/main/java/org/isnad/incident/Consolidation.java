package org.isnad.incident;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import org.isnad.account.Account;
import org.isnad.account.Actor;
import org.isnad.account.Claim;
import org.isnad.account.Confidence;
import org.isnad.account.EventType;
import org.isnad.account.Harm;
import org.isnad.account.Moment;
import org.isnad.account.Status;
import org.isnad.account.Target;
import org.isnad.account.Weapon;
import org.isnad.account.Where;
import org.isnad.mention.Count;
import org.isnad.mention.harm.Outcome;

/** What the accounts of one incident say together. */
final class Consolidation {
  private final List<Testimony> members;
  private final List<Disagreement> disagreements = new ArrayList<>();

  private Consolidation(List<Testimony> members) {
    this.members = members;
  }

  /** The incident of these accounts, which are sorted by id. */
  static Incident of(List<Testimony> members, List<Bond> bonds) {
    return new Consolidation(members).incident(bonds);
  }

  private Incident incident(List<Bond> bonds) {
    Agreed<EventType> type =
        vote(
            "type", Account::type, EventType::code, a -> a.sureness().account().share(), t -> true);
    Agreed<Status> status =
        vote(
            "status",
            Account::status,
            Status::code,
            a -> a.sureness().account().share(),
            s -> true);
    Agreed<Moment> when =
        vote(
            "when",
            Account::when,
            Consolidation::days,
            a -> a.sureness().when().share() / (1 + length(a.when())),
            m -> m.start().isPresent());
    Optional<Agreed<Where>> where = where();
    Agreed<Actor> actor =
        vote(
            "actor",
            Account::actor,
            Actor::id,
            a -> a.sureness().actor().share(),
            a -> !a.id().equals("unknown"));
    Agreed<Target> target =
        vote(
            "target",
            Account::target,
            Target::category,
            a -> a.sureness().target().share(),
            t -> !t.category().equals("unknown"));
    Map<Outcome, Toll> harm = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      toll(outcome).ifPresent(toll -> harm.put(outcome, toll));
    }
    return new Incident(
        id(),
        members,
        type,
        status,
        when,
        where,
        actor,
        target,
        weapons(),
        harm,
        claim(),
        disagreements,
        ChainGraph.count(members),
        confidence(bonds),
        bonds);
  }

  private String id() {
    return IncidentIds.of(members.get(0).id());
  }

  private static String days(Moment when) {
    String start = when.start().map(Object::toString).orElse("");
    String end = when.end().map(Object::toString).orElse(start);
    return start.equals(end) ? start : start + ".." + end;
  }

  private static long length(Moment when) {
    if (when.start().isEmpty() || when.end().isEmpty()) {
      return 0;
    }
    return when.end().get().toEpochDay() - when.start().get().toEpochDay();
  }

  /** The value that the most weight speaks for; those that say nothing do not vote. */
  private <T> Agreed<T> vote(
      String field,
      Function<Account, T> value,
      Function<T, String> code,
      ToDoubleFunction<Account> weight,
      java.util.function.Predicate<T> says) {
    Map<String, List<Account>> sides = new TreeMap<>();
    for (Testimony member : members) {
      T told = value.apply(member.account());
      if (says.test(told)) {
        sides.computeIfAbsent(code.apply(told), c -> new ArrayList<>()).add(member.account());
      }
    }
    if (sides.isEmpty()) {
      Account first = members.get(0).account();
      return new Agreed<>(value.apply(first), weight.applyAsDouble(first), List.of());
    }
    List<List<Account>> sorted = new ArrayList<>(sides.values());
    sorted.sort(Comparator.comparingDouble((List<Account> side) -> -sum(side, weight)));
    disagree(field, sides, sorted);
    double all = sorted.stream().mapToDouble(side -> sum(side, weight)).sum();
    double doubt = 1;
    for (Account account : sorted.get(0)) {
      doubt *= 1 - weight.applyAsDouble(account);
    }
    double confidence = all == 0 ? 0 : (1 - doubt) * sum(sorted.get(0), weight) / all;
    return new Agreed<>(
        value.apply(sorted.get(0).get(0)),
        confidence,
        sorted.get(0).stream().map(Account::id).toList());
  }

  private void disagree(
      String field, Map<String, List<Account>> sides, List<List<Account>> sorted) {
    if (sorted.size() < 2) {
      return;
    }
    Map<List<Account>, String> codes = new LinkedHashMap<>();
    sides.forEach((code, side) -> codes.put(side, code));
    disagreements.add(
        new Disagreement(
            field,
            sorted.stream()
                .map(
                    side ->
                        new Disagreement.Side(
                            codes.getOrDefault(side, ""), side.stream().map(Account::id).toList()))
                .toList()));
  }

  private static double sum(List<Account> side, ToDoubleFunction<Account> weight) {
    return side.stream().mapToDouble(weight).sum();
  }

  private Optional<Agreed<Where>> where() {
    Optional<Where> none = Optional.empty();
    Agreed<Optional<Where>> agreed =
        vote(
            "where",
            Account::where,
            w -> w.flatMap(Where::name).or(() -> w.flatMap(Where::admin1)).orElse(""),
            a -> a.sureness().where().share() / a.where().map(Where::precision).orElse(4),
            w -> !w.equals(none));
    return agreed.value().map(w -> new Agreed<>(w, agreed.confidence(), agreed.accounts()));
  }

  private List<Agreed<Weapon>> weapons() {
    Map<String, List<Account>> types = new TreeMap<>();
    Map<String, Weapon> first = new TreeMap<>();
    Map<String, Double> doubt = new TreeMap<>();
    for (Testimony member : members) {
      Account account = member.account();
      for (int i = 0; i < account.weapons().size(); i++) {
        Weapon weapon = account.weapons().get(i);
        first.putIfAbsent(weapon.type(), weapon);
        types.computeIfAbsent(weapon.type(), t -> new ArrayList<>()).add(account);
        doubt.merge(
            weapon.type(), 1 - account.sureness().weapons().get(i).share(), (x, y) -> x * y);
      }
    }
    List<Agreed<Weapon>> weapons = new ArrayList<>();
    first.forEach(
        (type, weapon) ->
            weapons.add(
                new Agreed<>(
                    weapon,
                    1 - doubt.getOrDefault(type, 1.0),
                    types.getOrDefault(type, List.of()).stream().map(Account::id).toList())));
    return weapons;
  }

  private Optional<Toll> toll(Outcome outcome) {
    List<Figure> history = new ArrayList<>();
    for (Testimony member : members) {
      Harm harm = member.account().harm().get(outcome);
      if (harm != null) {
        history.add(new Figure(member.id(), member.origin().end(), harm.count()));
      }
    }
    if (history.isEmpty()) {
      return Optional.empty();
    }
    history.sort(
        Comparator.comparing((Figure f) -> f.published().map(Object::toString).orElse(""))
            .thenComparing(Figure::account));
    Figure last = history.get(history.size() - 1);
    long low = history.stream().mapToLong(f -> f.count().low()).min().orElse(0);
    OptionalLong high =
        history.stream().anyMatch(f -> f.count().high().isEmpty())
            ? OptionalLong.empty()
            : history.stream().mapToLong(f -> f.count().high().orElse(0)).max();
    double sure =
        members.stream()
            .filter(member -> member.id().equals(last.account()))
            .flatMap(
                member ->
                    Optional.ofNullable(member.account().sureness().harm().get(outcome)).stream())
            .mapToDouble(Confidence::share)
            .sum();
    return Optional.of(
        new Toll(
            new Count(low, last.count().best(), high),
            sure,
            history.stream()
                .filter(f -> f.count().best().equals(last.count().best()))
                .map(Figure::account)
                .sorted()
                .toList(),
            history,
            false));
  }

  private Optional<Agreed<Claim>> claim() {
    for (Testimony member : members) {
      if (member.account().claim().isPresent()) {
        return Optional.of(
            new Agreed<>(
                member.account().claim().get(),
                member.account().sureness().account().share(),
                List.of(member.id())));
      }
    }
    return Optional.empty();
  }

  private double confidence(List<Bond> bonds) {
    double doubt = 1;
    for (Testimony member : members) {
      doubt *= 1 - member.account().sureness().account().share();
    }
    double held = 1;
    for (Bond bond : bonds) {
      held = Math.min(held, 1 / (1 + Math.exp(-bond.score())));
    }
    return (1 - doubt) * held;
  }
}
