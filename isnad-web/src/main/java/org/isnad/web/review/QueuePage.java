package org.isnad.web.review;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.store.Queued;
import org.isnad.web.Call;
import org.isnad.web.language.Texts;

/** What waits for people, the most urgent first, with the reasons printed. */
public final class QueuePage {

  private static final int MOST = 100;

  /**
   * An incident that waits.
   *
   * @param why its reasons in words with their points
   * @param lookedAtBy who looks at it just now; may be empty
   */
  public record Waiting(Queued queued, Heading heading, List<String> why, String lookedAtBy) {
    public Waiting {
      why = List.copyOf(why);
    }
  }

  private QueuePage() {}

  static void show(Call call) throws IOException {
    Trail trail = Trail.of(call);
    List<Queued> queue = call.store().explore().queue(trail.filter(), trail.by(), MOST + 1);
    Desk desk = Desk.of(call);
    List<Waiting> waiting = new ArrayList<>();
    for (Queued queued : queue.subList(0, Math.min(MOST, queue.size()))) {
      waiting.add(
          new Waiting(
              queued,
              Heading.of(call, queued.incident()),
              why(call, queued),
              desk.presence().other(queued.incident().id(), call.me().name()).orElse("")));
    }
    call.show(
        "review/queue",
        "review.title",
        Map.of(
            "trail",
            trail,
            "waiting",
            waiting,
            "more",
            queue.size() > MOST,
            "canUndo",
            desk.steps().canUndo(call.me().id()),
            "toast",
            Told.after(call)));
  }

  private static List<String> why(Call call, Queued queued) {
    List<String> why = new ArrayList<>();
    for (Queued.Reason reason : queued.reasons()) {
      why.add(
          call.texts().get("review.why." + Trail.code(reason.kind()), detail(call, reason))
              + " "
              + call.texts().get("review.points", call.digits().of(reason.points(), 1)));
    }
    return why;
  }

  private static String detail(Call call, Queued.Reason reason) {
    Texts texts = call.texts();
    return switch (reason.kind()) {
      case DISAGREEMENT -> {
        List<String> fields = new ArrayList<>();
        for (String field : reason.detail().split(" ")) {
          fields.add(texts.label("field", field));
        }
        yield String.join(texts.get("review.comma"), fields);
      }
      case CONFIDENCE -> {
        String[] parts = reason.detail().split(" ", 2);
        yield texts.label("field", parts[0])
            + " "
            + call.digits().of(Double.parseDouble(parts.length > 1 ? parts[1] : "0"), 2);
      }
      case HARM, AGE -> call.digits().of(Long.parseLong(reason.detail()));
      case DOUBT -> "";
    };
  }

  /** Goes to the next one that nobody else looks at. */
  static void next(Call call) throws IOException {
    Trail trail = Trail.of(call);
    Optional<Queued> next = Desk.of(call).next(call, trail, Set.of());
    call.goTo(trail.to(next.map(n -> "/review/" + n.incident().id()).orElse("/review")));
  }
}
