package org.isnad.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.web.Call;
import org.isnad.web.Pages;
import org.isnad.web.Refusal;
import org.isnad.web.Role;
import org.isnad.web.Route;
import org.isnad.web.people.AccessLog.What;
import org.isnad.web.people.Person;

/** Who may do what, for admins. */
public final class PeoplePages implements Pages {

  private static final int LINES = 200;
  private static final int FORM_BYTES = 16 * 1024;

  private enum Act {
    ROLE,
    DISABLE,
    ENABLE,
    END,
    FREE,
    LINK
  }

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/people", Role.ADMIN, call -> show(call, "", "")),
        Route.post("/people", Role.ADMIN, PeoplePages::add).upTo(FORM_BYTES),
        act("/people/{id}/role", Act.ROLE),
        act("/people/{id}/disable", Act.DISABLE),
        act("/people/{id}/enable", Act.ENABLE),
        act("/people/{id}/end-sessions", Act.END),
        act("/people/{id}/free", Act.FREE),
        act("/people/{id}/link", Act.LINK));
  }

  private static Route act(String path, Act act) {
    return Route.post(path, Role.ADMIN, call -> act(call, act)).upTo(FORM_BYTES);
  }

  /**
   * Shows everybody.
   *
   * @param link made just now, shown this once
   * @param problem the key of a message
   */
  private static void show(Call call, String link, String problem) {
    call.show(
        "people",
        "people.title",
        Map.of(
            "people",
            call.people().all(),
            "log",
            call.people().log().newest(LINES),
            "link",
            link,
            "problem",
            problem));
  }

  private static void add(Call call) {
    String name = call.form("name").orElse("");
    Role role = role(call);
    if (!EntryPages.isName(name) || call.people().find(Person.checked(name)).isPresent()) {
      call.status(422);
      show(call, "", EntryPages.isName(name) ? "people.taken" : "people.bad-name");
      return;
    }
    Person person = call.people().add(name, role, call.me().name());
    show(call, link(call, person), "");
  }

  private static Role role(Call call) {
    return Role.of(call.need("role")).orElseThrow(() -> Refusal.of(400, "missing-field", "role"));
  }

  private static String link(Call call, Person person) {
    call.people().log().note(call.me().name(), What.LINK, person.name());
    return call.address() + "/begin/" + call.people().links().password(person);
  }

  private static void act(Call call, Act act) {
    Person person = person(call);
    String by = call.me().name();
    try {
      switch (act) {
        case ROLE -> call.people().setRole(person, role(call), by);
        case DISABLE -> call.people().setDisabled(person, true, by);
        case ENABLE -> call.people().setDisabled(person, false, by);
        case END -> {
          call.people().sessions().endAll(person);
          call.people().log().note(by, What.SESSIONS_ENDED, person.name());
        }
        case FREE -> call.people().lockouts().free(person.name());
        case LINK -> {
          show(call, link(call, person), "");
          return;
        }
      }
    } catch (IllegalArgumentException lastAdmin) {
      call.status(422);
      show(call, "", "people.last-admin");
      return;
    }
    call.goTo("/people");
  }

  private static Person person(Call call) {
    String id = call.part("id");
    Optional<Person> person =
        id.matches("[0-9]{1,18}") ? call.people().find(Long.parseLong(id)) : Optional.empty();
    return person.orElseThrow(Refusal::notFound);
  }
}
