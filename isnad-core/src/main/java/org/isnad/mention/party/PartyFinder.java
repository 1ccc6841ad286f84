package org.isnad.mention.party;

import java.util.ArrayList;
import java.util.List;
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
  private final Document document;
  private final Hits hits;

  public PartyFinder(Document document) {
    this.document = document;
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
      int head = headBefore(first, hit);
      boolean headed = head < first;
      boolean crowd = hit.entry().is("crowd") && protests(hit);
      if (hit.entry().is("weak") && !headed && !adjective && !crowd) {
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
    return new PartyAnaphora(document).resolve(found);
  }

  /** True if a word of a protest or a riot stands near. */
  private boolean protests(Hit hit) {
    for (int t = Math.max(0, hit.first() - CROWD); t < hit.end() + CROWD; t++) {
      boolean protest = hits.any("trigger", t, h -> CROWDS.contains(h.entry().text("class")));
      if (protest) {
        return true;
      }
    }
    return false;
  }

  private static final int CROWD = 14;
  private static final Set<String> CROWDS = Set.of("protest", "riot", "dispersal");

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

  /** "The forces" heads what agrees with it, not the indefinite noun after it. */
  private boolean agrees(int head, Hit hit) {
    String text = document.tokens().folded().text();
    boolean definite = hits.any("force", head, h -> text.startsWith(ARTICLE, h.from()));
    return !definite
        || hit.form() == Entry.Form.NAME
        || hit.form() == Entry.Form.CAPITAL
        || text.startsWith(ARTICLE, hit.from());
  }

  private static final String ARTICLE = "\u0627\u0644";

  private int headBefore(int token, Hit hit) {
    int first = token;
    for (int step = 0; step < 3; step++) {
      int before = first;
      for (int t = Math.max(0, first - 3); t < first; t++) {
        for (Hit head : hits.at("force", t)) {
          if (head.end() == first && agrees(t, hit)) {
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
