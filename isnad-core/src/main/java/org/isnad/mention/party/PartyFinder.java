package org.isnad.mention.party;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.report.Document;

/**
 * Finds parties; a word with other meanings counts only with a head such as "movement" or "members
 * of".
 */
public final class PartyFinder {
  private final Hits hits;

  public PartyFinder(Document document) {
    this.hits = document.hits();
  }

  /** All parties in the order of the text, one for each stretch of words. */
  public List<PartyMention> find() {
    List<PartyMention> found = new ArrayList<>();
    for (Hit hit : hits.of("party")) {
      if (hit.entry().slug().startsWith(BLOCKER)) {
        continue;
      }
      boolean adjective = hit.form() == Entry.Form.ADJECTIVE;
      boolean capital = hit.form() == Entry.Form.CAPITAL;
      int first = hit.first();
      int head = headBefore(first);
      boolean headed = head < first;
      if (hit.entry().is("weak") && !headed && !adjective) {
        continue;
      }
      add(
          new PartyMention(
              headed && !capital ? head : first,
              hit.end(),
              hit,
              adjective && !headed,
              capital && !headed),
          found);
    }
    anaphors(found);
    return found;
  }

  /** "The organisation", "the group": the armed group that was named last. */
  private void anaphors(List<PartyMention> found) {
    List<PartyMention> named = List.copyOf(found);
    List<PartyMention> more = new ArrayList<>();
    Set<PartyMention> replaced = new HashSet<>();
    Optional<PartyMention> last = Optional.empty();
    int next = 0;
    for (Hit hit : hits.of("anaphor")) {
      if (!hit.entry().slug().equals("group")) {
        continue;
      }
      for (; next < named.size() && named.get(next).end() <= hit.first(); next++) {
        PartyMention party = named.get(next);
        last = party.isArmedGroup() && !party.entry().is("context") ? Optional.of(party) : last;
      }
      List<PartyMention> here = new ArrayList<>();
      for (int i = next; i < named.size() && named.get(i).first() < hit.end(); i++) {
        here.add(named.get(i));
      }
      if (last.isPresent() && here.stream().allMatch(p -> p.entry().is("context"))) {
        replaced.addAll(here);
        more.add(anaphor(hit, last.get()));
      }
    }
    found.removeIf(replaced::contains);
    found.addAll(more);
    found.sort(Comparator.comparingInt(PartyMention::first));
  }

  private static PartyMention anaphor(Hit hit, PartyMention named) {
    Hit words =
        new Hit(
            named.entry(),
            Entry.Form.NAME,
            hit.first(),
            hit.end(),
            hit.from(),
            hit.to(),
            hit.prefix());
    return new PartyMention(hit.first(), hit.end(), words, false, false);
  }

  /**
   * A party with its head spans a bare description ("gunmen") that begins with it, and an adjective
   * names whose.
   */
  private static void add(PartyMention next, List<PartyMention> found) {
    int last = found.size() - 1;
    while (last >= 0 && found.get(last).end() > next.first()) {
      PartyMention before = found.get(last);
      boolean better =
          next.first() <= before.first() && next.end() > before.end()
              || before.adjective() && !next.adjective() && next.first() <= before.first();
      if (!better) {
        return;
      }
      found.remove(last);
      last--;
    }
    boolean qualifies =
        last >= 0
            && next.adjective()
            && found.get(last).end() == next.first()
            && found.get(last).entry().is("context");
    boolean named =
        last >= 0
            && found.get(last).end() == next.first()
            && found.get(last).side().equals("unknown")
            && next.isArmedGroup()
            && next.hit().prefix().isEmpty();
    if (qualifies || named) {
      PartyMention head = found.remove(last);
      found.add(new PartyMention(head.first(), next.end(), next.hit(), head.adjective(), false));
      return;
    }
    found.add(next);
  }

  private static final String BLOCKER = "not.";

  private int headBefore(int token) {
    int first = token;
    for (int step = 0; step < 3; step++) {
      int before = first;
      for (int t = Math.max(0, first - 3); t < first; t++) {
        for (Hit head : hits.at("force", t)) {
          if (head.end() == first) {
            before = t;
          }
        }
      }
      if (before == first) {
        return first;
      }
      first = before;
    }
    return first;
  }
}
