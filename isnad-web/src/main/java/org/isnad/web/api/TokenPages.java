package org.isnad.web.api;

import java.util.List;
import java.util.Map;
import org.isnad.web.Call;
import org.isnad.web.Pages;
import org.isnad.web.Role;
import org.isnad.web.Route;

/** Where people make and take back the tokens of their programs. */
public final class TokenPages implements Pages {

  private static final int FORM_BYTES = 16 * 1024;

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/me/tokens", Role.VIEWER, call -> show(call, "")),
        Route.post("/me/tokens", Role.VIEWER, TokenPages::make).upTo(FORM_BYTES),
        Route.post("/me/tokens/end", Role.VIEWER, TokenPages::end).upTo(FORM_BYTES));
  }

  private static void show(Call call, String made) {
    call.show(
        "tokens",
        "tokens.title",
        Map.of("tokens", call.people().tokens().of(call.me()), "made", made));
  }

  private static void make(Call call) {
    show(call, call.people().tokens().make(call.me(), call.need("name")));
  }

  private static void end(Call call) {
    String id = call.need("id");
    if (id.matches("[0-9]{1,18}")) {
      call.people().tokens().end(call.me(), Long.parseLong(id));
    }
    call.goTo("/me/tokens");
  }
}
