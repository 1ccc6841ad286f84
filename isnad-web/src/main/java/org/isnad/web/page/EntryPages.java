package org.isnad.web.page;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.web.Call;
import org.isnad.web.Door;
import org.isnad.web.Pages;
import org.isnad.web.Refusal;
import org.isnad.web.Role;
import org.isnad.web.Route;
import org.isnad.web.people.AccessLog.What;
import org.isnad.web.people.Links.Link;
import org.isnad.web.people.Links.Purpose;
import org.isnad.web.people.People;
import org.isnad.web.people.Person;

/** Coming in and going out. */
public final class EntryPages implements Pages {

  private static final int FORM_BYTES = 16 * 1024;

  @Override
  public List<Route> routes() {
    return List.of(
        Route.page("/begin/{token}", Role.NOBODY, EntryPages::begin),
        Route.post("/begin/{token}", Role.NOBODY, EntryPages::choose).upTo(FORM_BYTES),
        Route.page("/sign-in", Role.NOBODY, EntryPages::signIn),
        Route.post("/sign-in", Role.NOBODY, EntryPages::tryToSignIn).upTo(FORM_BYTES),
        Route.post("/sign-out", Role.VIEWER, EntryPages::signOut).upTo(FORM_BYTES));
  }

  private static Link link(Call call) {
    return call.people()
        .links()
        .find(call.part("token"))
        .orElseThrow(() -> Refusal.of(410, "old-link"));
  }

  private static void begin(Call call) {
    Link link = link(call);
    if (link.purpose() != Purpose.SIGN_IN) {
      showBegin(call, link, "", Optional.empty());
      return;
    }
    Person person = used(call).person().orElseThrow();
    Door.enter(call, person);
    call.people().log().note(person.name(), What.SIGNED_IN, "link");
    // Not a redirect: the browser would send no cookie if the link was followed from elsewhere.
    call.show("bounce", "bounce.title", Map.of("onwards", "/"));
  }

  private static Link used(Call call) {
    return call.people()
        .links()
        .use(call.part("token"))
        .orElseThrow(() -> Refusal.of(410, "old-link"));
  }

  private static void showBegin(Call call, Link link, String name, Optional<String> problem) {
    call.show(
        "begin",
        link.purpose() == Purpose.FIRST_ADMIN ? "begin.first" : "begin.password",
        Map.of(
            "path",
            call.context().path(),
            "first",
            link.purpose() == Purpose.FIRST_ADMIN,
            "name",
            link.person().map(Person::name).orElse(name),
            "problem",
            problem));
  }

  private static void choose(Call call) {
    Link link = link(call);
    String name = link.person().map(Person::name).orElseGet(() -> call.form("name").orElse(""));
    String password = call.form("password").orElse("");
    Optional<String> problem = problem(call, link, name, password);
    if (problem.isPresent()) {
      call.status(422);
      showBegin(call, link, name, problem);
      return;
    }
    used(call);
    Person person =
        link.person().orElseGet(() -> call.people().add(name, Role.ADMIN, Person.checked(name)));
    call.people().setPassword(person, password, person.name());
    Door.enter(call, person);
    call.people().log().note(person.name(), What.SIGNED_IN, "first");
    call.goTo("/");
  }

  private static Optional<String> problem(Call call, Link link, String name, String password) {
    if (link.purpose() == Purpose.FIRST_ADMIN) {
      if (!call.people().isEmpty()) {
        throw Refusal.of(410, "old-link");
      }
      if (!isName(name)) {
        return Optional.of("people.bad-name");
      }
    }
    return newPasswordProblem(call, password, name);
  }

  static boolean isName(String name) {
    try {
      return !Person.checked(name).isEmpty();
    } catch (IllegalArgumentException no) {
      return false;
    }
  }

  /** What is wrong with a new password that was typed twice, as the key of a message. */
  static Optional<String> newPasswordProblem(Call call, String password, String name) {
    if (!password.equals(call.form("again").orElse(""))) {
      return Optional.of("password.differs");
    }
    return People.fault(password, name).map(fault -> "password." + fault);
  }

  private static void signIn(Call call) {
    if (call.person().isPresent()) {
      call.goTo(call.query("next").orElse("/"));
      return;
    }
    showSignIn(call, call.query("next").orElse("/"), "", Optional.empty());
  }

  private static void showSignIn(Call call, String next, String name, Optional<String> problem) {
    call.show(
        "sign-in",
        "sign-in.title",
        Map.of(
            "next", next,
            "name", name,
            "problem", problem,
            "nobody", call.people().isEmpty()));
  }

  private static void tryToSignIn(Call call) {
    String name = call.form("name").orElse("");
    String password = call.form("password").orElse("");
    String next = call.form("next").orElse("/");
    Optional<Person> person = Door.tryToSignIn(call, name, password);
    if (person.isEmpty()) {
      call.status(401);
      showSignIn(call, next, name, Optional.of("sign-in.wrong"));
      return;
    }
    call.goTo(next);
  }

  private static void signOut(Call call) {
    Door.leave(call);
    call.people().log().note(call.me().name(), What.SIGNED_OUT, "");
    call.goTo("/sign-in");
  }
}
