package org.isnad.incident;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.isnad.account.Link;

/**
 * What one report's telling of an incident rests on.
 *
 * @param report the report's id
 * @param outlet who published it
 * @param press agencies and other outlets that it quotes
 * @param bodies bodies and offices that it quotes
 * @param persons the distinctive words of each person or office that the lexicon does not know
 * @param spokesmen the distinctive words of those who speak for the bodies
 * @param claimants groups that claim the incident, and what passes on their word
 * @param reporter true if a reporter of its own tells it
 * @param witness true if somebody who saw it tells it
 * @param nameless true if a source without a name tells it
 * @param accounts the report's accounts of the incident, at least one
 */
record Provenance(
    String report,
    Optional<String> outlet,
    SortedSet<String> press,
    SortedSet<String> bodies,
    List<Set<String>> persons,
    List<Set<String>> spokesmen,
    SortedSet<String> claimants,
    boolean reporter,
    boolean witness,
    boolean nameless,
    List<Testimony> accounts) {

  /** Of one report's accounts of an incident. */
  static Provenance of(List<Testimony> accounts, SourceNames names) {
    Origin origin = accounts.get(0).origin();
    Reader reader = new Reader(names, names.outlet(origin));
    accounts.forEach(reader::take);
    return new Provenance(
        origin.id(),
        reader.outlet,
        reader.press,
        reader.bodies,
        List.copyOf(reader.persons),
        List.copyOf(reader.spokesmen),
        reader.claimants,
        reader.reporter,
        reader.witness,
        reader.nameless,
        List.copyOf(accounts));
  }

  /** True of the link that says who published the report, which is the first if it is known. */
  static boolean isPublisher(Link first, Origin origin) {
    return first.kind().equals("outlet") && origin.outlet().equals(Optional.of(first.name()));
  }

  Origin origin() {
    return accounts.get(0).origin();
  }

  /** True if somebody who can be told from others is quoted. */
  boolean namesSpeaker() {
    return !bodies.isEmpty() || !persons.isEmpty();
  }

  /** True if it says of nobody, but perhaps a claim, who told it. */
  boolean isSilent() {
    return !namesSpeaker() && press.isEmpty() && !reporter && !witness && !nameless;
  }

  /** What two tellings of one source share at least one of. */
  List<Object> keys(int rows) {
    List<Object> keys = new ArrayList<>();
    outlet.ifPresent(keys::add);
    keys.addAll(press);
    keys.addAll(bodies);
    keys.addAll(claimants);
    persons.forEach(keys::addAll);
    keys.addAll(origin().sketch().bands(rows));
    accounts.forEach(account -> keys.addAll(account.sketch().bands(rows)));
    return keys;
  }

  /** Collects what the links of a report's accounts stand for. */
  private static final class Reader {
    /** A name of fewer distinctive words may be another person's, a country's or a garbled one. */
    private static final int LEAST_WORDS = 2;

    private final SourceNames names;
    private final Optional<String> outlet;
    private final SortedSet<String> press = new TreeSet<>();
    private final SortedSet<String> bodies = new TreeSet<>();
    private final Set<Set<String>> persons = new LinkedHashSet<>();
    private final Set<Set<String>> spokesmen = new LinkedHashSet<>();
    private final SortedSet<String> claimants = new TreeSet<>();
    private boolean reporter;
    private boolean witness;
    private boolean nameless;

    Reader(SourceNames names, Optional<String> outlet) {
      this.names = names;
      this.outlet = outlet;
    }

    void take(Testimony testimony) {
      Set<String> claiming =
          testimony
              .account()
              .claim()
              .flatMap(claim -> claim.arabic())
              .map(names::distinctive)
              .orElse(Set.of());
      List<Link> links = testimony.account().chain();
      for (int i = 0; i < links.size(); i++) {
        Link link = links.get(i);
        if (i > 0 || !isPublisher(link, testimony.origin())) {
          take(link, claiming);
        }
      }
    }

    private void take(Link link, Set<String> claiming) {
      Optional<SourceNames.Named> named = names.of(link);
      Set<String> words = names.distinctive(link.name());
      if (named.isEmpty()) {
        unknown(link, words, claiming);
        return;
      }
      String key = named.get().key();
      switch (named.get().sort()) {
        case PRESS -> {
          boolean own = outlet.filter(key::equals).isPresent();
          reporter |= own && names.isReporter(link.name());
          if (!own) {
            press.add(key);
          }
        }
        case BODY -> {
          bodies.add(key);
          spokesmen.add(words);
        }
        case RELAY -> claimants.add(key);
        case REPORTER -> reporter = true;
        case WITNESS -> witness = true;
        case NAMELESS -> nameless = true;
      }
    }

    private void unknown(Link link, Set<String> words, Set<String> claiming) {
      if (link.kind().equals("outlet") || link.kind().equals("agency")) {
        boolean own = outlet.isPresent() && words.equals(names.distinctive(outlet.get()));
        if (!own && !words.isEmpty()) {
          press.add(String.join(" ", words));
        }
      } else if (link.kind().equals("group")) {
        if (!words.isEmpty() && !claiming.isEmpty() && claiming.containsAll(words)) {
          claimants.add(String.join(" ", words));
        } else {
          nameless = true;
        }
      } else if (link.named() && words.size() >= LEAST_WORDS) {
        persons.add(words);
      } else {
        nameless |= !words.isEmpty() || !link.kind().equals("media");
      }
    }
  }

  /** All accounts' provenances, one a report, in the order of the reports' ids. */
  static List<Provenance> all(List<List<Testimony>> reports, SourceNames names) {
    List<Provenance> all = new ArrayList<>();
    reports.forEach(accounts -> all.add(of(accounts, names)));
    return all;
  }
}
