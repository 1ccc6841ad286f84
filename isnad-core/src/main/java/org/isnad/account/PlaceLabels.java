package org.isnad.account;

import java.util.BitSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.mention.place.PlaceMention;
import org.isnad.report.Document;
import org.isnad.report.Sentence;
import org.isnad.text.Tokens;

/**
 * Places that label text rather than tell where an act was: datelines, headings of a digest, names
 * of roads.
 */
final class PlaceLabels {
  private final Document document;
  private final BitSet paragraphs = new BitSet();
  private final BitSet news = new BitSet();
  private final Set<PlaceMention> datelines = new HashSet<>();
  private final Set<PlaceMention> routes = new HashSet<>();
  private final TreeMap<Integer, PlaceMention> headings = new TreeMap<>();

  PlaceLabels(Scene scene) {
    this.document = scene.document();
    for (Sentence sentence : document.sentences()) {
      if (sentence.paragraphStart()) {
        paragraphs.set(sentence.first());
        news.set(sentence.first(), sentence.isNews());
      }
    }
    long labels = scene.places().stream().filter(this::isLabel).count();
    for (PlaceMention place : scene.places()) {
      if (isLabel(place)
          && (labels > 1 || place.place().isAdmin1() && place.first() < place.name())) {
        headings.put(place.first(), place);
      } else if (opensAsDateline(place)) {
        datelines.add(place);
      }
    }
    findRoutes(scene.places());
  }

  /** True for the place where the news was written. */
  boolean isDateline(PlaceMention place) {
    return datelines.contains(place);
  }

  /** True for one end of a road that is named by its ends. */
  boolean isRoute(PlaceMention place) {
    return routes.contains(place);
  }

  boolean isHeading(PlaceMention place) {
    return headings.get(place.first()) == place;
  }

  /** The heading that a token stands under, if the report has such headings. */
  Optional<PlaceMention> heading(int token) {
    return Optional.ofNullable(headings.floorEntry(token)).map(Map.Entry::getValue);
  }

  /** Two places joined by a dash name a road between them. */
  private void findRoutes(List<PlaceMention> places) {
    for (int i = 1; i < places.size(); i++) {
      PlaceMention a = places.get(i - 1);
      PlaceMention b = places.get(i);
      if (document.tokens().isMark(a.end(), '-')
          && b.first() == a.end() + 1
          && !datelines.contains(a)
          && !datelines.contains(b)) {
        routes.add(a);
        routes.add(b);
      }
    }
  }

  /**
   * A place and a colon alone at the head of a paragraph: of several, each is the heading of what
   * follows.
   */
  private boolean isLabel(PlaceMention place) {
    return news.get(place.first()) && document.tokens().isMark(place.end(), ':');
  }

  /**
   * A city before the agency's name or a dash at the head of a paragraph is where the news was
   * written.
   */
  private boolean opensAsDateline(PlaceMention place) {
    Tokens tokens = document.tokens();
    boolean start =
        document
            .sentenceAt(place.first())
            .filter(s -> s.paragraphStart() && place.first() - s.first() <= 4)
            .isPresent();
    if (!start) {
      return false;
    }
    int next = place.end();
    boolean mark =
        tokens.isMark(next, '(')
            || tokens.isMark(next, '-')
            || tokens.isMark(next, '/')
            || tokens.isMark(next, ':') && place.first() > 0;
    boolean source = next < tokens.size() && document.hits().has("source", next);
    boolean agency = false;
    for (int t = Math.max(0, place.first() - 3); t < place.first(); t++) {
      agency |= tokens.isMark(t, '-') || tokens.isMark(t, '/');
    }
    return (mark || source && !place.locative()) && !place.locative() || agency && mark;
  }
}
