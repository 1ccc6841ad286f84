package org.isnad.mention.source;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Hits;
import org.isnad.report.Document;
import org.isnad.text.Tokens;

/** Finds who is quoted: known sources, and whoever stands after a word of saying. */
public final class SourceFinder {
  private static final int SPEAKER = 14;
  private static final int NEAR = 6;

  private final Tokens tokens;
  private final Hits hits;

  public SourceFinder(Document document) {
    this.tokens = document.tokens();
    this.hits = document.hits();
  }

  /** All sources in the order of the text. */
  public List<SourceMention> find() {
    List<SourceMention> found = new ArrayList<>();
    for (Hit hit : hits.of("source")) {
      boolean saying = sayingNear(hit);
      if (hit.entry().is("weak") && !saying) {
        continue;
      }
      found.add(new SourceMention(hit.first(), hit.end(), hit, hit.entry().attribute("kind").orElse("unknown"), hit.entry().is("named"), saying));
    }
    for (Hit hit : hits.of("saying")) {
      if (hit.entry().attribute("role").orElse("saying").equals("saying")) {
        speaker(hit).ifPresent(found::add);
      }
    }
    found.sort(Comparator.comparingInt(SourceMention::first));
    return found;
  }

  private boolean sayingNear(Hit hit) {
    for (int t = Math.max(0, hit.first() - NEAR); t < Math.min(tokens.size(), hit.end() + 3); t++) {
      if (hits.has("saying", t)) {
        return true;
      }
    }
    return false;
  }

  /** The words after a verb of saying up to its "that", if they are not a known source already. */
  private Optional<SourceMention> speaker(Hit saying) {
    int first = saying.end();
    int end = first;
    boolean that = false;
    while (end < tokens.size() && end - first < SPEAKER) {
      if (tokens.kind(end) == Tokens.Kind.BREAK || tokens.isMark(end, '.') || tokens.isMark(end, ':')) {
        that = tokens.isMark(end, ':');
        break;
      }
      if (hits.has("that", end)) {
        that = true;
        break;
      }
      end++;
    }
    if (!that || end == first) {
      return Optional.empty();
    }
    while (end > first && (tokens.kind(end - 1) == Tokens.Kind.MARK || hits.has("time", end - 1))) {
      end--;
    }
    if (end <= first) {
      return Optional.empty();
    }
    if (!couldSpeak(first, end)) {
      return Optional.empty();
    }
    String kind = "unknown";
    boolean named = true;
    for (int t = first; t < end; t++) {
      Optional<Hit> known = hits.first("source", t);
      if (known.isPresent()) {
        kind = known.get().entry().attribute("kind").orElse("unknown");
        named = known.get().entry().is("named");
        break;
      }
    }
    return Optional.of(new SourceMention(first, end, saying, kind, named, true));
  }

  /** A long stretch is a speaker only if it names a source, a person, a party or an office. */
  private boolean couldSpeak(int first, int end) {
    if (hits.has("trigger", first) || hits.has("saying", first) || hits.has("negation", first)) {
      return false;
    }
    for (int t = first; t < end; t++) {
      if (hits.has("source", t) || hits.has("person", t) || hits.has("party", t)) {
        return true;
      }
    }
    return end - first <= SHORT_NAME;
  }

  private static final int SHORT_NAME = 5;
}
