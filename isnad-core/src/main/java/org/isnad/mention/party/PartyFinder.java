package org.isnad.mention.party;

import java.util.ArrayList;
import java.util.List;
import org.isnad.lexicon.Entry;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.report.Document;

/** Finds parties; a word with other meanings counts only with a head such as "movement" or "members of". */
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
      add(new PartyMention(headed && !capital ? head : first, hit.end(), hit, adjective && !headed, capital && !headed), found);
    }
    anaphors(found);
    return found;
  }

  /** "The organisation", "the group": the armed group that was named last. */
  private void anaphors(List<PartyMention> found) {
    List<PartyMention> more = new ArrayList<>();
    for (Hit hit : hits.of("anaphor")) {
      PartyMention last = null;
      boolean taken = false;
      for (PartyMention party : found) {
        taken |= party.first() < hit.end() && hit.first() < party.end() && !party.entry().is("context");
        if (party.end() <= hit.first() && party.isArmedGroup() && !party.entry().is("context")) {
          last = party;
        }
      }
      if (last != null && !taken) {
        found.removeIf(p -> p.first() < hit.end() && hit.first() < p.end());
        more.add(new PartyMention(hit.first(), hit.end(), new Hit(last.entry(), Entry.Form.NAME, hit.first(), hit.end(), hit.from(), hit.to(), hit.prefix()), false, false));
      }
    }
    found.addAll(more);
    found.sort(java.util.Comparator.comparingInt(PartyMention::first));
  }

  /** A party with its head spans a bare description ("gunmen") that begins with it, and an adjective names whose. */
  private static void add(PartyMention next, List<PartyMention> found) {
    int last = found.size() - 1;
    while (last >= 0 && found.get(last).end() > next.first()) {
      PartyMention before = found.get(last);
      boolean better = next.first() <= before.first() && next.end() > before.end() || before.adjective() && !next.adjective() && next.first() <= before.first();
      if (!better) {
        return;
      }
      found.remove(last);
      last--;
    }
    boolean qualifies = last >= 0 && next.adjective() && found.get(last).end() == next.first() && found.get(last).entry().is("context");
    if (qualifies) {
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
