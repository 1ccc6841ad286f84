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
      boolean adjective = hit.form() == Entry.Form.ADJECTIVE;
      int first = hit.first();
      int head = headBefore(first);
      boolean headed = head < first;
      if (hit.entry().is("weak") && !headed && !adjective) {
        continue;
      }
      int last = found.size() - 1;
      if (last >= 0 && found.get(last).end() > hit.first()) {
        if (found.get(last).adjective() && !adjective) {
          found.set(last, new PartyMention(headed ? head : first, hit.end(), hit, false));
        }
        continue;
      }
      found.add(new PartyMention(headed ? head : first, hit.end(), hit, adjective && !headed));
    }
    return found;
  }

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
