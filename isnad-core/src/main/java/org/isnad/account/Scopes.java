package org.isnad.account;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Place;
import org.isnad.mention.place.PlaceMention;
import org.isnad.mention.trigger.TriggerMention;
import org.isnad.report.Document;
import org.isnad.report.Sentence;

/** Finds which incidents a statement counts: by its noun, the words after it, and what it is of. */
final class Scopes {
  /** How many tokens after its number a statement says what and where. */
  private static final int REACH = 12;

  private static final int BACK = 2;

  private final Scene scene;
  private final Document document;
  private final List<Account> accounts;

  Scopes(Scene scene, List<Account> accounts) {
    this.scene = scene;
    this.document = scene.document();
    this.accounts = accounts;
  }

  /**
   * The scope of a statement.
   *
   * @param ordinal true if it places one incident among others, which is then the account's
   */
  Scope of(boolean ordinal, Sentence sentence, int first, int end) {
    Optional<Account> account = ordinal ? spokenOf(first) : Optional.empty();
    int reach = Math.min(sentence.end(), end + REACH);
    Optional<TriggerMention> noun =
        scene.triggers().get(document.indexAt(first)).stream()
            .filter(t -> t.first() < end && first < t.end())
            .findFirst();
    List<EventType> types =
        noun.map(t -> types(t.act()))
            .orElseGet(() -> account.map(a -> List.of(a.type())).orElse(List.of()));
    Optional<Where> where =
        scene.placesIn(end, reach).stream()
            .filter(p -> !p.place().isUnknown())
            .filter(p -> !p.place().isCountry() || p.locative() && agrees(p.place(), account))
            .min(Comparator.comparingInt(PlaceMention::first))
            .map(this::where)
            .or(() -> account.flatMap(Account::where).flatMap(Scopes::country));
    return new Scope(
        types,
        target(ordinal, end, reach),
        where,
        account.map(a -> a.actor().id()).filter(id -> !id.equals("unknown")),
        account.map(Account::id));
  }

  /**
   * The last account before these words: in their sentence, or, if that tells no act before them,
   * not far before it.
   */
  private Optional<Account> spokenOf(int token) {
    int position = document.tokens().span(token, token + 1).start();
    int sentence = document.indexAt(token);
    boolean tells = scene.triggers().get(sentence).stream().anyMatch(t -> t.end() <= token);
    int back = tells ? 0 : BACK;
    return accounts.stream()
        .filter(a -> !a.background() && last(a, position) >= 0)
        .max(Comparator.comparingInt(a -> last(a, position)))
        .filter(a -> sentence - sentenceAt(last(a, position)) <= back);
  }

  private int sentenceAt(int position) {
    return document.indexAt(document.tokens().at(document.tokens().folded().positionOf(position)));
  }

  private static int last(Account account, int position) {
    return account.trigger().stream()
        .mapToInt(words -> words.span().start())
        .filter(start -> start <= position)
        .max()
        .orElse(-1);
  }

  /** A country that is not the account's is rather who did it. */
  private static boolean agrees(Place country, Optional<Account> account) {
    Optional<String> told = account.flatMap(Account::where).flatMap(Where::country);
    return told.isEmpty() || told.get().equals(country.country());
  }

  /** After a number of attacks forces are rather who attacked. */
  private Optional<String> target(boolean ordinal, int first, int end) {
    for (int t = first; t < end; t++) {
      for (Hit hit : document.hits().at("target", t)) {
        String category = hit.entry().text("category");
        boolean attackers = category.equals("security_forces") || category.equals("armed_group");
        if (!hit.entry().is("weak")
            && !category.equals("none")
            && !category.isEmpty()
            && (ordinal || !attackers)) {
          return Optional.of(category);
        }
      }
    }
    return Optional.empty();
  }

  private Where where(PlaceMention mention) {
    Place place = mention.place();
    boolean whole = place.isCountry() || place.isAdmin1();
    return new Where(
        some(place.country()),
        some(place.admin1()),
        some(place.admin2()),
        whole ? Optional.empty() : some(place.english()),
        Optional.empty(),
        Optional.empty(),
        place.lat(),
        place.lon(),
        place.isCountry() ? 4 : place.isAdmin1() ? 3 : 1,
        List.of(document.evidence(mention.first(), mention.end())));
  }

  private static Optional<Where> country(Where where) {
    return where
        .country()
        .map(
            country ->
                new Where(
                    Optional.of(country),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.empty(),
                    0,
                    0,
                    4,
                    List.of()));
  }

  private static Optional<String> some(String text) {
    return text.isEmpty() ? Optional.empty() : Optional.of(text);
  }

  /** What the nouns of a class of acts can mean; nothing for those that can mean any. */
  private static List<EventType> types(String act) {
    return switch (act) {
      case "airstrike" -> List.of(EventType.AIR_DRONE_STRIKE);
      case "strike" -> List.of(EventType.AIR_DRONE_STRIKE, EventType.SHELLING);
      case "shelling", "launch" -> List.of(EventType.SHELLING, EventType.AIR_DRONE_STRIKE);
      case "explosion", "plant" -> List.of(EventType.IED, EventType.SUICIDE_BOMB);
      case "suicide" -> List.of(EventType.SUICIDE_BOMB);
      case "clash" -> List.of(EventType.ARMED_CLASH);
      case "arrest" -> List.of(EventType.ARRESTS);
      case "abduction" -> List.of(EventType.ABDUCTION);
      case "assassination", "stabbing", "execution", "ramming" ->
          List.of(EventType.ATTACK, EventType.ARMED_CLASH);
      case "protest" ->
          List.of(
              EventType.PROTEST,
              EventType.PROTEST_INTERVENTION,
              EventType.PROTEST_EXCESSIVE_FORCE,
              EventType.VIOLENT_DEMONSTRATION);
      case "intercept", "foil" -> List.of(EventType.DISRUPTED_WEAPONS);
      default -> List.of();
    };
  }
}
