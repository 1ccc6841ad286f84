package org.isnad.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.web.Call;
import org.isnad.web.Door;
import org.isnad.web.Pages;
import org.isnad.web.Role;
import org.isnad.web.Route;
import org.isnad.web.language.Digits;
import org.isnad.web.language.Language;

/** What each person sets for themselves. */
public final class OwnPages implements Pages {

  private static final int FORM_BYTES = 16 * 1024;

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/me", Role.VIEWER, call -> show(call, "", call.query("changed").isPresent())),
        Route.post("/me", Role.VIEWER, OwnPages::set).upTo(FORM_BYTES),
        Route.post("/me/password", Role.VIEWER, OwnPages::change).upTo(FORM_BYTES));
  }

  private static void show(Call call, String problem, boolean changed) {
    call.show("me", "me.title", Map.of("problem", problem, "changed", changed));
  }

  private static void set(Call call) {
    call.form("language").flatMap(Language::of).ifPresent(call::choose);
    call.form("digits").flatMap(Digits::of).ifPresent(call::choose);
    call.chooseShortcuts(call.form("shortcuts").isPresent());
    call.goTo("/me");
  }

  private static void change(Call call) {
    String password = call.form("password").orElse("");
    Optional<String> problem = EntryPages.newPasswordProblem(call, password, call.me().name());
    if (problem.isEmpty() && !Door.knows(call, call.form("current").orElse(""))) {
      problem = Optional.of("me.wrong-password");
    }
    if (problem.isPresent()) {
      call.status(422);
      show(call, problem.get(), false);
      return;
    }
    call.people().setPassword(call.me(), password, call.me().name());
    Door.enter(call, call.me());
    call.goTo("/me?changed=yes");
  }
}
