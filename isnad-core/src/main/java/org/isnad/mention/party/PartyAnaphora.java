package org.isnad.mention.party;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.report.Document;
import org.isnad.text.Folded;
import org.isnad.text.Tokens;

/**
 * Parties that a report means by a word that points back: "the organisation", "its fighters", "our
 * forces".
 */
final class PartyAnaphora {
  /** So many parties back a fitting one is looked for. */
  private static final int REACH = 40;

  private static final String ARTICLE = "\u0627\u0644";

  private final Document document;
  private final Tokens tokens;
  private final Hits hits;

  PartyAnaphora(Document document) {
    this.document = document;
    this.tokens = document.tokens();
    this.hits = document.hits();
  }

  /** The mentions by name, given in the order of the text, and those that point to them. */
  List<PartyMention> resolve(List<PartyMention> named) {
    List<PartyMention> found = new ArrayList<>(named);
    List<PartyMention> more = new ArrayList<>();
    Set<PartyMention> replaced = new HashSet<>();
    int next = 0;
    for (Hit hit : hits.of("anaphor")) {
      String points = hit.entry().text("points");
      if (points.isEmpty()) {
        continue;
      }
      while (next < named.size() && named.get(next).end() <= hit.first()) {
        next++;
      }
      List<PartyMention> here = new ArrayList<>();
      for (int i = next; i < named.size() && named.get(i).first() < hit.end(); i++) {
        here.add(named.get(i));
      }
      boolean open =
          hit.entry().is("strict") || here.stream().allMatch(p -> p.entry().is("context"));
      Optional<PartyMention> meant = open ? meant(hit, points, named, next) : Optional.empty();
      if (meant.isPresent()) {
        replaced.addAll(here);
        Optional<PartyMention> head = head(hit, named, next);
        more.add(pointing(hit, meant.get(), here, head));
        head.ifPresent(replaced::add);
      }
    }
    found.removeIf(replaced::contains);
    found.addAll(more);
    found.sort(Comparator.comparingInt(PartyMention::first));
    return found;
  }

  private Optional<PartyMention> meant(
      Hit hit, String points, List<PartyMention> named, int before) {
    return switch (points) {
      case "group" -> group(hit, named, before);
      case "owner" -> owner(hit, named, before);
      default -> own(hit, named, before);
    };
  }

  /** The last armed group that the word fits, or else the last one. */
  private Optional<PartyMention> group(Hit hit, List<PartyMention> named, int before) {
    Optional<PartyMention> last = Optional.empty();
    for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
      PartyMention party = named.get(i);
      if (!party.isArmedGroup() || party.entry().is("context")) {
        continue;
      }
      if (fits(hit.entry(), party)) {
        return Optional.of(party);
      }
      last = last.isEmpty() ? Optional.of(party) : last;
    }
    return hit.entry().is("strict") ? Optional.empty() : last;
  }

  private boolean fits(Entry word, PartyMention party) {
    String slug = party.entry().slug().replace(".weak", "");
    if (Arrays.asList(word.text("known").split(" ", -1)).contains(slug)) {
      return true;
    }
    String first = tokens.form(party.first());
    for (String head : word.text("heads").split(" ", -1)) {
      String folded = Folded.fold(head);
      if (!folded.isEmpty() && (first.endsWith(folded) || first.endsWith(ARTICLE + folded))) {
        return true;
      }
    }
    return false;
  }

  /** Whose forces they are: the last party that the sentence names before. */
  private Optional<PartyMention> owner(Hit hit, List<PartyMention> named, int before) {
    int sentence = document.indexAt(hit.first());
    for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
      PartyMention party = named.get(i);
      if (document.indexAt(party.first()) != sentence) {
        return Optional.empty();
      }
      if (owns(party) && (party.isForce() || !hit.entry().is("soldiers"))) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  private static boolean owns(PartyMention party) {
    boolean can = party.isForce() || party.isArmedGroup();
    return can && !party.adjective() && !party.entry().slug().startsWith("not.");
  }

  /**
   * In whose name the words are told: the group or force that the sentence names before a colon, or
   * else the first that the report names.
   */
  private Optional<PartyMention> own(Hit hit, List<PartyMention> named, int before) {
    int sentence = document.indexAt(hit.first());
    for (int i = before - 1; i >= Math.max(0, before - REACH); i--) {
      PartyMention party = named.get(i);
      if (document.indexAt(party.first()) == sentence
          && tokens.isMark(party.end(), ':')
          && speaksForItself(party)) {
        return Optional.of(party);
      }
    }
    for (PartyMention party : named.subList(0, Math.min(named.size(), REACH))) {
      if (speaksForItself(party)) {
        return Optional.of(party);
      }
    }
    return Optional.empty();
  }

  private static boolean speaksForItself(PartyMention party) {
    return owns(party)
        && !party.capital()
        && !party.entry().is("context")
        && !party.side().equals("state");
  }

  /** "Fighters of the group": the description right before the word. */
  private static Optional<PartyMention> head(Hit hit, List<PartyMention> named, int before) {
    return before == 0
        ? Optional.empty()
        : Optional.of(named.get(before - 1))
            .filter(p -> p.end() == hit.first() && hit.prefix().isEmpty())
            .filter(p -> p.entry().is("context") || p.side().equals("unknown"));
  }

  private static PartyMention pointing(
      Hit hit, PartyMention named, List<PartyMention> here, Optional<PartyMention> head) {
    Hit words =
        new Hit(
            named.entry(),
            Entry.Form.NAME,
            hit.first(),
            hit.end(),
            hit.from(),
            hit.to(),
            hit.prefix());
    int end = here.stream().mapToInt(PartyMention::end).max().orElse(hit.end());
    int first = head.map(PartyMention::first).orElse(hit.first());
    return new PartyMention(
        first, Math.max(end, hit.end()), words, false, false, Optional.of(named.named()));
  }
}
