package org.isnad.mention.place;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import org.isnad.lexicon.Gazetteer;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.lexicon.Place;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/**
 * Finds names after words such as "village" that are only listed, or that no gazetteer has. The
 * latter have no point of their own, but they keep the places of different incidents apart and can
 * be given in the report's words.
 */
final class UnknownPlaces {
  private static final Set<String> LEVELS =
      Set.of("village", "city", "subdistrict", "district", "quarter", "site");
  private static final List<String> NO_NAME =
      List.of(
          "direction",
          "locative",
          "linker",
          "notplace",
          "placeword",
          "trigger",
          "harm",
          "time",
          "party",
          "number",
          "negation",
          "saying",
          "person",
          "context",
          "distance",
          "patient",
          "agent",
          "weapon",
          "among",
          "that",
          "force",
          "bound",
          "filler",
          "target");
  private static final String WAW = "\u0648";
  private static final int SHORTEST = 3;

  private final Tokens tokens;
  private final Hits hits;
  private final ListedPlaces listed;

  UnknownPlaces(Document document, Gazetteer gazetteer) {
    this.tokens = document.tokens();
    this.hits = document.hits();
    this.listed = new ListedPlaces(document.tokens(), gazetteer);
  }

  /** Mentions of names that none of {@code named} covers. */
  List<PlaceMention> find(List<PlaceMention> named) {
    BitSet known = tokensOf(named);
    List<PlaceMention> found = new ArrayList<>();
    for (Hit word : hits.of("placeword")) {
      String level = word.entry().text("level");
      if (!LEVELS.contains(level)
          || definite(word)
          || hasPronoun(word)
          || inOther(word)
          || level.equals("site")) {
        continue;
      }
      int at = word.end();
      boolean first = true;
      while (at < tokens.size() && found.size() < 500) {
        while (tokens.isMark(at, '(')) {
          at++;
        }
        int after = several(word) ? past(at, known) : at;
        if (after > at) {
          at = after;
          first = false;
          continue;
        }
        Optional<Integer> end = name(at, known, first);
        Optional<ListedPlaces.Found> place =
            word.entry().is("urban") || known.get(at)
                ? Optional.empty()
                : listed.at(at, first, end.isPresent(), named);
        if (place.isPresent()) {
          end = Optional.of(place.get().end());
        }
        if (end.isEmpty()) {
          break;
        }
        int start = at;
        if (found.stream().noneMatch(f -> f.name() == start)) {
          PlaceMention mention = mention(word, at, end.get(), level, first);
          found.add(place.map(p -> mention.of(p.place())).orElse(mention));
        }
        at = end.get();
        while (tokens.isMark(at, ')') || tokens.isMark(at, ',')) {
          at++;
        }
        first = false;
        if (!several(word)) {
          break;
        }
      }
    }
    return found;
  }

  /** Past a known name and the comma behind it: the row goes on. */
  private int past(int at, BitSet known) {
    int next = at;
    while (next < tokens.size() && known.get(next)) {
      next++;
    }
    while (next > at && tokens.isMark(next, ',')) {
      next++;
    }
    return next;
  }

  private static BitSet tokensOf(List<PlaceMention> named) {
    BitSet taken = new BitSet();
    for (PlaceMention mention : named) {
      taken.set(mention.name(), Math.max(mention.name() + 1, mention.end()));
      taken.set(
          Math.max(mention.first(), mention.name()),
          Math.max(Math.max(mention.first(), mention.name()), mention.end()));
    }
    return taken;
  }

  private boolean definite(Hit word) {
    return tokens.folded().text().startsWith("\u0627\u0644", word.from());
  }

  /** True if a pronoun hangs on the place noun, which then needs no name. */
  private boolean hasPronoun(Hit word) {
    String form = tokens.folded().text().substring(word.from(), word.to());
    return PRONOUNS.stream().anyMatch(p -> form.length() > p.length() + 2 && form.endsWith(p));
  }

  private static final List<String> PRONOUNS =
      List.of("\u0647\u0627", "\u0647\u0645", "\u0647\u0645\u0627", "\u0646\u0627");

  /** True inside the name of a force, a source or a time, such as a "front" that is a group. */
  private boolean inOther(Hit word) {
    for (String kind : OTHER) {
      for (Hit h : hits.within(kind, word.first() - 5, word.end())) {
        if (h.first() <= word.first() && h.end() > word.end()
            || h.first() < word.first() && h.end() >= word.end()) {
          return true;
        }
      }
    }
    return false;
  }

  private static final List<String> OTHER = List.of("party", "source", "time", "saying", "person");

  private boolean several(Hit word) {
    return PlaceNouns.several(tokens, word);
  }

  /** End of a name of one or two words at a token, if it can be one. */
  private Optional<Integer> name(int at, BitSet known, boolean first) {
    if (at >= tokens.size()
        || tokens.kind(at) != Tokens.Kind.WORD
        || tokens.end(at) - tokens.start(at) < SHORTEST) {
      return Optional.empty();
    }
    boolean joined = tokens.folded().text().startsWith(WAW, tokens.start(at));
    boolean valley = hits.has("compound", at);
    boolean listed = !first && !joined && isListed(at);
    if (!first && !joined && !listed || first && joined && !valley) {
      return Optional.empty();
    }
    String form = tokens.form(at);
    if (!first && form.endsWith(TEH)) {
      return Optional.empty();
    }
    boolean adjective =
        !form.startsWith(ARTICLE)
            && ADJECTIVES.stream()
                .anyMatch(a -> form.length() > a.length() + 2 && form.endsWith(a));
    if (adjective
        || form.startsWith(TO)
        || PRONOUNS.stream().anyMatch(p -> form.length() > p.length() + 2 && form.endsWith(p))) {
      return Optional.empty();
    }
    boolean taken = known.get(at);
    for (String kind : NO_NAME) {
      taken |= hits.any(kind, at, h -> h.to() == tokens.end(h.end() - 1));
    }
    if (taken) {
      return Optional.empty();
    }
    int end = at + 1;
    boolean compound =
        (hits.has("compound", at) || construct(at))
            && end < tokens.size()
            && tokens.kind(end) == Tokens.Kind.WORD;
    return Optional.of(compound ? end + 1 : end);
  }

  /** "A, B, C and D": a name after a comma counts where a name with "and" ends the row. */
  private boolean isListed(int at) {
    if (at == 0 || !tokens.isMark(at - 1, ',')) {
      return false;
    }
    int start = at;
    for (int t = at; t < Math.min(tokens.size(), at + ROW) && t - start <= LONGEST; t++) {
      if (tokens.isMark(t, ',')) {
        start = t + 1;
      } else if (tokens.kind(t) != Tokens.Kind.WORD
          || hits.has("trigger", t)
          || hits.has("saying", t)) {
        return false;
      } else if (t > at && tokens.form(t).startsWith(WAW)) {
        return true;
      }
    }
    return false;
  }

  private static final int LONGEST = 2;
  private static final int ROW = 24;

  /** A bare word and one with the article right after it, which mean nothing else, are one name. */
  private boolean construct(int at) {
    int next = at + 1;
    boolean bare =
        !tokens.form(at).startsWith(ARTICLE)
            && next < tokens.size()
            && tokens.kind(next) == Tokens.Kind.WORD
            && tokens.form(next).startsWith(ARTICLE);
    return bare
        && NO_NAME.stream().noneMatch(kind -> hits.has(kind, next))
        && !hits.has("place", next);
  }

  /** A word with an "and" that ends so is the verb of the next clause ("and searched"). */
  private static final String TEH = "\u062a";

  private static final String ARTICLE = "\u0627\u0644";

  /** A name that is in no list and begins so is more likely a word with "to" or "for" glued on. */
  private static final String TO = "\u0644";

  /** Endings of adjectives of relation without the article, which name nothing. */
  private static final List<String> ADJECTIVES =
      List.of("\u064a\u0647", "\u064a\u0627", "\u064a", "\u064a\u064a\u0646");

  private PlaceMention mention(Hit word, int at, int end, String level, boolean first) {
    boolean joined = !first;
    int from = tokens.start(at) + (joined && tokens.form(at).startsWith(WAW) ? 1 : 0);
    String name =
        tokens
            .folded()
            .original()
            .substring(
                tokens.folded().origin(from, tokens.end(end - 1)).start(),
                tokens.folded().origin(from, tokens.end(end - 1)).end());
    Place place =
        new Place(
            "?" + tokens.folded().text().substring(from, tokens.end(end - 1)),
            List.of(name),
            "",
            "unknown",
            "",
            "",
            "",
            0,
            0,
            5,
            false,
            level);
    return new PlaceMention(
        first ? word.first() : at,
        end,
        at,
        place,
        OptionalInt.empty(),
        0,
        false,
        false,
        true,
        joined,
        List.of());
  }
}
