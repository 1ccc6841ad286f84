package org.isnad.web.incident;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.store.Json;
import org.isnad.store.Missing;
import org.isnad.store.Review;
import org.isnad.store.Similar;
import org.isnad.web.show.FieldValue;
import org.isnad.web.show.Part;

/**
 * What the page of an incident shows.
 *
 * @param address its permanent address
 * @param from the id that was asked for, if it was merged into this one
 * @param type code of its type
 * @param place in a few words
 * @param codedAs how the place was coded
 * @param precision of the place, 1 to 4; 0 if there is none
 * @param hasPoint true if there is something to draw on a map
 * @param isHarm true if people were harmed
 * @param rejection why a person said that there was no such incident
 * @param chain nodes and edges for the drawing
 * @param gaps statements that count more incidents than are held
 * @param doubts why it is not sure that a gap's incidents are counted, by their ids
 */
public record IncidentView(
    String id,
    String address,
    Optional<String> from,
    String type,
    List<Part> place,
    FieldValue day,
    Review review,
    double confidence,
    long reports,
    long least,
    long most,
    List<Claimed> values,
    String codedAs,
    int precision,
    boolean hasPoint,
    boolean isHarm,
    Optional<String> rejection,
    Matrix matrix,
    List<Dispute> disputes,
    List<Rise> rises,
    Json chain,
    Independence independence,
    List<Missing> gaps,
    Map<String, String> doubts,
    List<Similar> similar,
    Chronicle chronicle) {

  public IncidentView {
    place = List.copyOf(place);
    values = List.copyOf(values);
    disputes = List.copyOf(disputes);
    rises = List.copyOf(rises);
    gaps = List.copyOf(gaps);
    doubts = Map.copyOf(doubts);
    similar = List.copyOf(similar);
  }

  /** Names of the fields of which nobody says anything, with something between them. */
  public String silent(String comma) {
    return values.stream()
        .filter(claimed -> !claimed.value().isSaid() && claimed.by().isEmpty())
        .map(Claimed::label)
        .collect(Collectors.joining(comma));
  }
}
