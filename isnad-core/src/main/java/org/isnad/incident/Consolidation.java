package org.isnad.incident;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import org.isnad.account.Account;
import org.isnad.account.Claim;
import org.isnad.account.Moment;
import org.isnad.account.Weapon;
import org.isnad.account.Where;
import org.isnad.mention.harm.Outcome;

/** What the accounts of one incident say together, and where they contradict each other. */
final class Consolidation {
  private static final String UNKNOWN = "unknown";

  private final List<Testimony> members;
  private final ChainGraph graph;
  private final List<Disagreement> disagreements = new ArrayList<>();

  private Consolidation(List<Testimony> members) {
    this.members = members;
    this.graph = ChainGraph.of(members);
  }

  /** The incident of these accounts, which are sorted by id. */
  static Incident of(List<Testimony> members, List<Bond> bonds) {
    return new Consolidation(members).incident(bonds);
  }

  private Incident incident(List<Bond> bonds) {
    ToDoubleFunction<Account> told = a -> a.sureness().account().share();
    return new Incident(
        IncidentIds.of(members.get(0).id()),
        members,
        vote("type", Account::type, a -> a.type().code(), told),
        vote("status", Account::status, a -> a.status().code(), told),
        when(),
        where(),
        vote(
            "actor", Account::actor, a -> known(a.actor().id()), a -> a.sureness().actor().share()),
        vote(
            "target",
            Account::target,
            a -> known(a.target().category()),
            a -> a.sureness().target().share()),
        weapons(),
        harm(),
        claim(told),
        disagreements,
        graph.chains(),
        confidence(bonds),
        bonds);
  }

  private static String known(String code) {
    return code.equals(UNKNOWN) ? "" : code;
  }

  private <T> Agreed<T> vote(
      String field,
      Function<Account, T> value,
      Function<Account, String> code,
      ToDoubleFunction<Account> sure) {
    Ballot<T> ballot = new Ballot<>(value, sure, graph);
    members.forEach(member -> ballot.cast(member.account(), code.apply(member.account())));
    ballot.disagreement(field).ifPresent(disagreements::add);
    return ballot.winner().orElseGet(() -> unsaid(value, sure));
  }

  /** Where no account says anything, the surest of them says that nothing is known. */
  private <T> Agreed<T> unsaid(Function<Account, T> value, ToDoubleFunction<Account> sure) {
    Account surest = members.get(0).account();
    for (Testimony member : members) {
      Account account = member.account();
      surest = sure.applyAsDouble(account) > sure.applyAsDouble(surest) ? account : surest;
    }
    return new Agreed<>(value.apply(surest), sure.applyAsDouble(surest), List.of());
  }

  /** The most exact time that is told; a longer one that holds it does not contradict it. */
  private Agreed<Moment> when() {
    List<Moment> told =
        members.stream().map(m -> m.account().when()).filter(m -> m.start().isPresent()).toList();
    return vote(
        "when",
        Account::when,
        a -> a.when().start().isEmpty() ? "" : Times.code(Times.exactest(a.when(), told)),
        a -> a.sureness().when().share() / (1 + Times.length(a.when())));
  }

  /** The most exact place that is told; one that holds it does not contradict it. */
  private Optional<Agreed<Where>> where() {
    List<Where> told =
        members.stream().flatMap(member -> member.account().where().stream()).toList();
    if (told.isEmpty()) {
      return Optional.empty();
    }
    Agreed<Optional<Where>> agreed =
        vote(
            "where",
            Account::where,
            a -> a.where().map(w -> Sites.code(Sites.exactest(w, told))).orElse(""),
            a ->
                a.sureness().where().share()
                    / a.where().map(Where::precision).orElse(Sites.COUNTRY_ONLY));
    return agreed.value().map(w -> new Agreed<>(w, agreed.confidence(), agreed.accounts()));
  }

  private Map<Outcome, Toll> harm() {
    Map<Outcome, Toll> harm = new EnumMap<>(Outcome.class);
    for (Outcome outcome : Outcome.values()) {
      Tolls tolls = new Tolls(outcome, members, graph);
      tolls.toll().ifPresent(toll -> harm.put(outcome, toll));
      tolls.disagreement(outcome.name().toLowerCase(Locale.ROOT)).ifPresent(disagreements::add);
    }
    return harm;
  }

  /** Every weapon that is told; accounts that name none in common contradict each other. */
  private List<Agreed<Weapon>> weapons() {
    Map<String, Ballot<Weapon>> types = new TreeMap<>();
    Ballot<String> kinds = new Ballot<>(Account::id, a -> 1, graph);
    boolean apart = false;
    for (Testimony member : members) {
      Account account = member.account();
      for (int i = 0; i < account.weapons().size(); i++) {
        Weapon weapon = account.weapons().get(i);
        double share = account.sureness().weapons().get(i).share();
        types
            .computeIfAbsent(weapon.type(), t -> new Ballot<>(a -> weapon, a -> share, graph))
            .cast(account, weapon.type());
      }
      kinds.cast(account, kinds(account));
      apart |= members.stream().anyMatch(other -> apart(account, other.account()));
    }
    if (apart) {
      kinds.disagreement("weapon").ifPresent(disagreements::add);
    }
    return types.values().stream().flatMap(ballot -> ballot.winner().stream()).toList();
  }

  private static String kinds(Account account) {
    return account.weapons().stream()
        .map(Weapon::type)
        .filter(type -> !type.equals(UNKNOWN))
        .distinct()
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static boolean apart(Account one, Account other) {
    String theirs = " " + kinds(other) + " ";
    return !kinds(one).isEmpty()
        && !theirs.isBlank()
        && one.weapons().stream().noneMatch(w -> theirs.contains(" " + w.type() + " "));
  }

  private Optional<Agreed<Claim>> claim(ToDoubleFunction<Account> told) {
    Ballot<Optional<Claim>> ballot = new Ballot<>(Account::claim, told, graph);
    for (Testimony member : members) {
      member
          .account()
          .claim()
          .flatMap(claim -> claim.group().or(claim::arabic))
          .ifPresent(group -> ballot.cast(member.account(), group));
    }
    ballot.disagreement("claim").ifPresent(disagreements::add);
    if (ballot.isEmpty()) {
      members.forEach(
          member ->
              ballot.cast(member.account(), member.account().claim().isPresent() ? "none" : ""));
    }
    return ballot
        .winner()
        .flatMap(w -> w.value().map(v -> new Agreed<>(v, w.confidence(), w.accounts())));
  }

  /** That it took place, by all accounts, and that the weakest bond holds. */
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
