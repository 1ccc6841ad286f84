package org.isnad.export;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.store.Dossier;
import org.isnad.store.Json;

/**
 * What everybody may see: no names of people, no exact places, nothing of the last days. A record
 * is built anew from what is allowed, so that what is added to records later stays withheld.
 */
final class PublicProjection implements Projection {

  /** Members that are numbers, codes or days. */
  private static final List<String> PLAIN =
      List.of(
          "id",
          "version",
          "state",
          "rejected",
          "accounts",
          "reports",
          "independent_chains",
          "type",
          "status",
          "confidence",
          "when",
          "weapons",
          "harm");

  /** Fields whose words are those of the lexicon and can hold no name. */
  private static final Set<String> QUOTED = Set.of("when", "weapons");

  /** Fields whose values are numbers, codes or days. */
  private static final Set<String> VALUED =
      Set.of("type", "when", "weapons", "killed", "injured", "abducted", "arrested", "casualties");

  private static final Set<String> NAMED_LINKS = Set.of("outlet", "agency");

  private final LocalDate day;
  private final Parties parties;
  private final Areas areas;
  private final Projection whole = new WholeProjection();

  /**
   * Prepares a release.
   *
   * @param day on which it is made
   */
  PublicProjection(LocalDate day, Parties parties, Areas areas) {
    this.day = day;
    this.parties = parties;
    this.areas = areas;
  }

  @Override
  public Optional<Case> of(Dossier dossier) {
    return whole.of(dossier).filter(this::isOldEnough).map(this::withheld);
  }

  private boolean isOldEnough(Case incident) {
    LocalDate newest = day.minusDays(Release.DELAY_DAYS);
    return incident.start().isPresent()
        && incident.end().filter(last -> !last.isAfter(newest)).isPresent();
  }

  private Case withheld(Case incident) {
    Json record = incident.record();
    Map<String, Json> members = new TreeMap<>();
    for (String name : PLAIN) {
      if (record.has(name)) {
        members.put(name, Plain.of(record.get(name)));
      }
    }
    members.put("where", CoarsePlace.of(record.get("where"), areas));
    members.put("actor", actor(record.get("actor")));
    members.put("target", target(record.get("target")));
    members.put("claim", claim(record.get("claim")));
    members.put("chains", chains(record.get("chains")));
    members.put(
        "disagreements",
        Json.of(
            record.get("disagreements").list().stream()
                .map(d -> Json.of(Map.of("field", d.get("field"))))
                .toList()));
    Map<String, Json> decided = new TreeMap<>();
    record
        .get("decided")
        .members()
        .forEach((field, by) -> decided.put(field, Json.of(Map.of("kind", by.get("kind")))));
    members.put("decided", Json.of(decided));
    return new Case(
        Json.of(members),
        incident.review(),
        incident.sources().stream().map(PublicProjection::withheld).toList(),
        incident.quotes().stream().map(PublicProjection::withheld).toList(),
        true,
        incident.latest());
  }

  private static Source withheld(Source source) {
    return new Source(
        source.report(),
        source.outlet(),
        Site.of(source.url()),
        source.start(),
        source.end(),
        source.basis(),
        "",
        source.taken(),
        "");
  }

  private static Quote withheld(Quote quote) {
    Optional<Quote.Words> words =
        quote
            .words()
            .filter(w -> QUOTED.contains(quote.field()))
            .map(w -> new Quote.Words(w.exact(), "", ""));
    return new Quote(
        quote.account(),
        quote.report(),
        quote.field(),
        VALUED.contains(quote.field()) ? Plain.of(quote.value()) : Json.NULL,
        quote.start(),
        quote.end(),
        words);
  }

  /** Only who stands in the lexicon, and by its name there. */
  private Json actor(Json actor) {
    Optional<Parties.Party> known = actor.get("id").text().flatMap(parties::of);
    boolean unknown = actor.get("id").equals(Json.of("unknown"));
    Map<String, Json> shown = new TreeMap<>();
    shown.put("id", known.isPresent() || unknown ? actor.get("id") : Json.NULL);
    shown.put("name", Json.of(known.map(Parties.Party::arabic).orElse(null)));
    shown.put("label", Json.of(known.map(Parties.Party::label).orElse(null)));
    shown.put("certainty", actor.get("certainty"));
    shown.put("confidence", actor.get("confidence"));
    shown.put("independent_chains", actor.get("independent_chains"));
    return Json.of(shown);
  }

  private Json target(Json target) {
    Map<String, Json> shown = new TreeMap<>();
    shown.put("category", target.get("category"));
    shown.put("owner", known(target.get("owner")));
    shown.put("confidence", target.get("confidence"));
    return Json.of(shown);
  }

  private Json claim(Json claim) {
    if (claim.isNull()) {
      return Json.NULL;
    }
    Map<String, Json> shown = new TreeMap<>();
    shown.put("group", known(claim.get("group")));
    shown.put("nobody", Json.of(claim.get("group").isNull()));
    return Json.of(shown);
  }

  private Json known(Json label) {
    return label.text().flatMap(parties::labelled).isPresent() ? label : Json.NULL;
  }

  /** Kinds of links, with the names of outlets and agencies; ids hold names, so numbers do. */
  private Json chains(Json chains) {
    Map<String, String> numbers = new TreeMap<>();
    List<Json> nodes =
        chains.get("nodes").list().stream()
            .map(
                node -> {
                  String id = "link-" + (numbers.size() + 1);
                  numbers.put(node.get("id").text().orElse(""), id);
                  boolean named = NAMED_LINKS.contains(node.get("kind").text().orElse(""));
                  return Json.of(
                      Map.of(
                          "id", Json.of(id),
                          "kind", node.get("kind"),
                          "name", named ? node.get("name") : Json.NULL));
                })
            .toList();
    List<Json> edges =
        chains.get("edges").list().stream()
            .map(
                edge ->
                    Json.of(
                        Map.of(
                            "accounts", edge.get("accounts"),
                            "from", Json.of(numbers.get(edge.get("from").text().orElse(""))),
                            "to", Json.of(numbers.get(edge.get("to").text().orElse(""))))))
            .toList();
    return Json.of(Map.of("nodes", Json.of(nodes), "edges", Json.of(edges)));
  }
}
