package org.isnad.web.api;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.isnad.store.Json;
import org.isnad.web.Call;

/** A refusal that says which parameters are wrong (RFC 9457). */
final class Problem {

  /**
   * A parameter that cannot be.
   *
   * @param why what is wrong, and what was wanted
   */
  record Wrong(String parameter, String why) {}

  private Problem() {}

  /** Answers that parameters are wrong. */
  static void answer(Call call, List<Wrong> wrong) {
    List<Json> errors =
        wrong.stream()
            .map(
                one ->
                    Json.of(
                        Map.of(
                            "pointer", Json.of("#/" + one.parameter()),
                            "parameter", Json.of(one.parameter()),
                            "detail", Json.of(one.why()))))
            .toList();
    Map<String, Json> problem = new TreeMap<>();
    problem.put("type", Json.of("/problems/bad-query"));
    problem.put("title", Json.of(call.texts().get("status.400")));
    problem.put("status", Json.of(400));
    problem.put(
        "detail",
        Json.of(
            call.texts()
                .get(
                    "refusal.bad-query",
                    String.join("; ", wrong.stream().map(Wrong::why).toList()))));
    problem.put("errors", Json.of(errors));
    call.status(400).json(Json.of(problem), "application/problem+json");
  }
}
