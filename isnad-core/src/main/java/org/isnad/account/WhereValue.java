package org.isnad.account;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Hit;
import org.isnad.lexicon.Place;
import org.isnad.mention.place.PlaceMention;
import org.isnad.report.Document;
import org.isnad.report.Evidence;
import org.isnad.text.Tokens;

/** The place of an incident from the frames that tell it. */
final class WhereValue {
  private static final double KM_PER_DEGREE = 111.2;
  private static final double OFFSET_KM = 12;
  private static final double REGION_KM = 200;
  private static final double ASKEW = 80;
  private static final double FULL_TURN = 360;

  private static final List<String> AFFILIATIONS = List.of("university", "hospital", "government");

  private final Scene scene;
  private final Document document;
  private final PlaceLabels labels;
  private final Sites sites;
  private final Weights weights;

  WhereValue(Scene scene, Weights weights) {
    this.weights = weights;
    this.scene = scene;
    this.document = scene.document();
    this.labels = new PlaceLabels(scene);
    this.sites = new Sites(scene);
  }

  /**
   * True if a place can lie in what a country or region mention means, as far as its direction from
   * the capital says.
   */
  static boolean lies(Place place, PlaceMention wide) {
    if (wide.bearing().isEmpty()) {
      return !wide.place().kind().equals("region") || wide.place().distanceTo(place) < REGION_KM;
    }
    double east = (place.lon() - wide.place().lon()) * Math.cos(Math.toRadians(place.lat()));
    double turn =
        Math.toDegrees(Math.atan2(east, place.lat() - wide.place().lat()))
            - wide.bearing().getAsInt();
    return Math.abs(Math.IEEEremainder(turn, FULL_TURN)) <= ASKEW;
  }

  /** The best place of the frames, if they name one. */
  Optional<PlaceMention> choose(List<Located> candidates, Cluster cluster) {
    Located best = null;
    for (Located next : candidates) {
      if (best == null || next.score() > best.score()) {
        best = next;
      }
    }
    return Optional.ofNullable(best).map(b -> within(b.place(), cluster).orElse(b.place()));
  }

  /** The places that the frames name, but for governments called by their capital. */
  List<Located> candidates(Cluster cluster) {
    List<Located> candidates = new ArrayList<>();
    for (Frame frame : cluster.frames()) {
      for (PlaceMention place : frame.places()) {
        boolean origin = place.place().isCountry() && sites.isElsewhere(place);
        if (!sites.isGovernment(place) && !origin) {
          candidates.add(new Located(place, weigh(place, frame)));
        }
      }
    }
    return candidates;
  }

  /**
   * A more exact place of the same frames that lies in the governorate, region or country chosen.
   */
  private Optional<PlaceMention> within(PlaceMention wide, Cluster cluster) {
    PlaceMention best = null;
    double bestScore = weights.of("place.within-least");
    if (wide.exactness() <= 2 && !wide.place().isUnknown()) {
      for (Frame frame : cluster.frames()) {
        for (PlaceMention place : frame.places()) {
          boolean inside =
              place.locative()
                  && place.exactness() > 2
                  && wide.place().holds(place.place())
                  && lies(place.place(), wide);
          double score = inside ? weigh(place, frame).sum() : bestScore;
          if (score > bestScore) {
            bestScore = score;
            best = place;
          }
        }
      }
    }
    return Optional.ofNullable(best);
  }

  /** How likely a place is that of a frame's act. */
  Weighing weigh(PlaceMention place, Frame frame) {
    int distance =
        place.first() >= frame.anchor().end()
            ? place.first() - frame.anchor().end()
            : frame.anchor().first() - place.end() + BEFORE;
    boolean told = place.bearing().isPresent() || place.near();
    boolean known = place.place().rank() <= 2 && place.exactness() == 4;
    return new Weighing(weights)
        .add("place.exactness", place.exactness())
        .add("place.locative", place.locative())
        .add("place.per-word", Math.max(0, distance))
        .add("place.dateline", labels.isDateline(place))
        .add("place.country", place.place().isCountry())
        .add("place.speaker", sites.isSpeakers(place))
        .add("place.heading", labels.isHeading(place))
        .add("place.elsewhere", sites.isElsewhere(place))
        .add("place.route", labels.isRoute(place))
        .add("place.near-known", told && known)
        .add("place.affiliation", AFFILIATIONS.contains(place.place().kind()) && !told)
        .add("place.title", frame.isTitle())
        .add("place.same-clause", isClause(place, frame));
  }

  /** True if nothing but words stands between the word of the act and the place after it. */
  private boolean isClause(PlaceMention place, Frame frame) {
    int from = frame.anchor().end();
    if (frame.isTitle() || place.first() < from || place.first() - from > CLAUSE) {
      return false;
    }
    for (int t = from; t < place.first(); t++) {
      if (document.tokens().kind(t) == Tokens.Kind.MARK) {
        return false;
      }
    }
    return true;
  }

  private static final int CLAUSE = 6;

  /** A place before the act counts as so many words further away. */
  private static final int BEFORE = 2;

  Sites sites() {
    return sites;
  }

  boolean isDatelinePlace(PlaceMention place) {
    return labels.isDateline(place);
  }

  Optional<PlaceMention> heading(int token) {
    return labels.heading(token);
  }

  Where where(PlaceMention mention) {
    Place place = mention.place();
    double lat = place.lat();
    double lon = place.lon();
    int precision = precision(mention);
    boolean quarter = place.isUnknown() && place.source().equals("city");
    boolean told = mention.km() > 0 && (mention.exactness() >= 4 || mention.exactness() == 1);
    boolean outside = mention.exactness() == 4 && place.rank() <= 2 || quarter;
    Optional<String> unit = Optional.of(place.admin1());
    if (mention.bearing().isPresent() && (told || outside)) {
      double km = told ? mention.km() : OFFSET_KM;
      double angle = Math.toRadians(mention.bearing().getAsInt());
      lat += Math.cos(angle) * km / KM_PER_DEGREE;
      lon += Math.sin(angle) * km / (KM_PER_DEGREE * Math.cos(Math.toRadians(lat)));
      if (told && km > OFFSET_KM) {
        unit =
            scene
                .gazetteer()
                .unitAt(place.country(), lat, lon)
                .or(() -> Optional.of(place.admin1()));
      }
    }
    List<Evidence> evidence = new ArrayList<>();
    evidence.add(document.evidence(mention.first(), mention.end()));
    boolean unknown = precision == 4;
    return new Where(
        Optional.of(place.country()).filter(c -> !c.isEmpty()),
        unit.filter(a -> !a.isEmpty() && !unknown),
        Optional.of(place.admin2()).filter(a -> !a.isEmpty()),
        Optional.of(place.english()).filter(e -> !e.isEmpty()),
        Optional.of(place.names().get(0)),
        site(mention),
        round(lat),
        round(lon),
        precision,
        evidence);
  }

  private Optional<String> site(PlaceMention mention) {
    for (int t = Math.max(0, mention.first() - 3); t < mention.end(); t++) {
      for (Hit hit : document.hits().at("target", t)) {
        if (hit.entry().attribute("site").isPresent()) {
          return hit.entry().attribute("site");
        }
      }
    }
    return Optional.empty();
  }

  private static int precision(PlaceMention mention) {
    return switch (mention.place().kind()) {
      case "country" -> 4;
      case "region", "sea", "desert", "admin1" -> 3;
      case "district", "subdistrict" -> 2;
      case "unknown" ->
          mention.place().source().equals("admin1")
              ? 3
              : mention.place().country().isEmpty() ? 4 : 2;
      default -> mention.bearing().isPresent() || mention.near() || mention.wide() ? 2 : 1;
    };
  }

  private static double round(double degrees) {
    return Math.round(degrees * 1000) / 1000.0;
  }
}
