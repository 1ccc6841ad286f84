package org.isnad.web.review;

import java.util.List;
import org.isnad.web.Pages;
import org.isnad.web.Role;
import org.isnad.web.Route;

/** The queue, the form of one incident, merging and splitting, and what they look up. */
public final class ReviewPages implements Pages {

  private final Finder names = new Finder();

  @Override
  public List<Route> routes() {
    Deciding deciding = new Deciding(names);
    LookUps lookUps = new LookUps(names);
    return List.of(
        Route.page("/review", Role.CODER, QueuePage::show),
        Route.page("/review/next", Role.CODER, QueuePage::next),
        Route.post("/review/undo", Role.CODER, Deciding::undo),
        Route.post("/review/redo", Role.CODER, Deciding::redo),
        Route.json("/review/number", Role.CODER, lookUps::number),
        Route.fragment("/review/places", Role.CODER, lookUps::placeChoices),
        Route.fragment("/review/parties", Role.CODER, lookUps::partyChoices),
        Route.json("/places", Role.CODER, lookUps::places),
        Route.json("/parties", Role.CODER, lookUps::parties),
        Route.page("/review/{id}", Role.CODER, IncidentPage::show),
        Route.fragment("/review/{id}/presence", Role.CODER, IncidentPage::presence),
        Route.post("/review/{id}/decisions", Role.CODER, deciding::decide),
        Route.post("/review/{id}/revoke", Role.CODER, Deciding::revoke),
        Route.post("/review/{id}/finish", Role.REVIEWER, Finishing::finish),
        Route.post("/review/{id}/agreed", Role.REVIEWER, Finishing::acceptAgreed),
        Route.post("/review/{id}/reject", Role.REVIEWER, Finishing::reject),
        Route.page("/review/{id}/merge", Role.REVIEWER, Alternatives::candidates),
        Route.page("/review/{id}/merge/{other}", Role.REVIEWER, Alternatives::previewMerge),
        Route.post("/review/{id}/merge", Role.REVIEWER, Alternatives::merge),
        Route.post("/review/{id}/different", Role.REVIEWER, Alternatives::different),
        Route.page("/review/{id}/split", Role.REVIEWER, Alternatives::chooseSplit),
        Route.post("/review/{id}/split-preview", Role.REVIEWER, Alternatives::previewSplit),
        Route.post("/review/{id}/split", Role.REVIEWER, Alternatives::split));
  }
}
