package org.isnad.web.explore;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.store.Filter;
import org.isnad.store.Overview;
import org.isnad.web.Call;
import org.isnad.web.Pages;
import org.isnad.web.Refusal;
import org.isnad.web.Role;
import org.isnad.web.Route;
import org.isnad.web.Tag;

/** Where people look for incidents: one question drives list, map, chart, table and files. */
public final class ExplorePages implements Pages {

  private static final int TAG_LETTERS = 16;

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/", Role.VIEWER, call -> call.goTo("/explore")),
        Route.page("/explore", Role.VIEWER, ExplorePages::explore),
        Route.json("/explore/map", Role.VIEWER, ExplorePages::map),
        Route.json("/explore/weeks", Role.VIEWER, ExplorePages::weeks),
        Route.json("/explore/weeks.csv", Role.VIEWER, ExplorePages::weeksTable),
        Route.json("/explore/governorates.csv", Role.VIEWER, ExplorePages::areasTable));
  }

  private static void explore(Call call) throws IOException {
    Question question = Question.of(call.query());
    Optional<Overview> found = Optional.empty();
    while (found.isEmpty()) {
      try {
        found =
            Optional.of(
                Overviews.of(call.store(), question.filter(), question.after(), Overviews.PAGE));
      } catch (IllegalArgumentException why) {
        question = question.without(culprit(question), String.valueOf(why.getMessage()));
      }
    }
    boolean isEmpty =
        found.get().totals().incidents() == 0
            && question.filter().equals(Filter.ALL)
            && call.store().reports().count() == 0;
    ExploreView view = new ExploreView(question, found.get(), call.texts(), call.digits(), isEmpty);
    call.context().header("Vary", "HX-Request");
    if (call.isPartial()) {
      // A question that is asked again is not a step that one can go back from.
      String shown = Optional.ofNullable(call.context().header("HX-Current-URL")).orElse("");
      boolean again = shown.endsWith(view.here());
      call.context().header("HX-Push-Url", again ? "false" : view.here());
    }
    call.show(
        call.isPartial() ? "exploreChange" : "explore", "explore.title", Map.of("view", view));
  }

  /** Only words and cursors are not read before the question is asked. */
  private static String culprit(Question question) {
    if (question.after().isPresent()) {
      return Question.AFTER;
    }
    if (question.filter().get("q").isEmpty()) {
      throw new IllegalStateException("a good question is refused: " + question);
    }
    return "q";
  }

  private static Filter filter(Call call) {
    try {
      return Filter.parse(call.query());
    } catch (IllegalArgumentException why) {
      throw Refusal.badQuery(why);
    }
  }

  private static Overview overview(Call call, Filter filter) throws IOException {
    try {
      return Overviews.of(call.store(), filter, Optional.empty(), Overviews.PAGE);
    } catch (IllegalArgumentException why) {
      throw Refusal.badQuery(new IllegalArgumentException("q: " + why.getMessage(), why));
    }
  }

  /** Of what is shown now; stores that are not the same have other heads. */
  public static Tag tag(Call call, String kind) throws IOException {
    String head = call.store().head().hash();
    return Tag.of(
        kind,
        call.version().isEmpty() ? "dev" : call.version(),
        head.substring(0, Math.min(TAG_LETTERS, head.length())),
        call.store().explore().stamp());
  }

  private static void map(Call call) throws IOException {
    Filter filter = filter(call);
    if (!call.isKnown(tag(call, "m"))) {
      call.context().contentType("application/json").result(Numbers.map(overview(call, filter)));
    }
  }

  private static void weeks(Call call) throws IOException {
    Filter filter = filter(call);
    if (!call.isKnown(tag(call, "w"))) {
      call.context().contentType("application/json").result(Numbers.weeks(overview(call, filter)));
    }
  }

  private static void weeksTable(Call call) throws IOException {
    table(call, "weeks", Numbers.weeksTable(overview(call, filter(call))));
  }

  private static void areasTable(Call call) throws IOException {
    table(call, "governorates", Numbers.areasTable(overview(call, filter(call))));
  }

  /** With a byte-order mark, so that spreadsheets read Arabic. */
  private static void table(Call call, String name, String table) {
    call.context()
        .contentType("text/csv; charset=utf-8")
        .header("Content-Disposition", "attachment; filename=\"isnad-" + name + ".csv\"")
        .result(('\ufeff' + table).getBytes(StandardCharsets.UTF_8));
  }
}
