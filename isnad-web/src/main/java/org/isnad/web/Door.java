package org.isnad.web;

import java.util.Optional;
import org.isnad.web.people.AccessLog.What;
import org.isnad.web.people.Lockouts;
import org.isnad.web.people.People;
import org.isnad.web.people.Person;

/** Lets people in and out. */
public final class Door {

  private Door() {}

  /** Lets somebody in, in a session of its own. */
  public static void enter(Call call, Person person) {
    call.enter(person);
  }

  /** Ends the session. */
  public static void leave(Call call) {
    call.leave();
  }

  /**
   * Lets somebody in who knows their password; empty if they do not.
   *
   * @throws Refusal 429 after too many tries, whether there is somebody of that name or not
   */
  public static Optional<Person> tryToSignIn(Call call, String name, String password) {
    People people = call.people();
    Lockouts lockouts = people.lockouts();
    String client = call.web().gate().origins().client(call.context());
    String tried = name.length() > Person.LONGEST_NAME * 2 ? "" : name;
    int wait = lockouts.wait(tried, client);
    if (wait > 0) {
      throw Refusal.wait("locked", wait);
    }
    Optional<Person> person = people.signIn(tried, password);
    if (person.isEmpty()) {
      String known = people.find(tried).map(Person::name).orElse("?");
      people.log().note(known, What.FAILED, "");
      if (lockouts.failed(tried, client)) {
        people.log().note(known, What.LOCKED_OUT, "");
      }
      return Optional.empty();
    }
    lockouts.free(tried);
    enter(call, person.get());
    people.log().note(person.get().name(), What.SIGNED_IN, "");
    return person;
  }

  /** Whether somebody who is signed in knows their password; counts tries as signing in does. */
  public static boolean knows(Call call, String password) {
    Person me = call.me();
    Lockouts lockouts = call.people().lockouts();
    String client = call.web().gate().origins().client(call.context());
    int wait = lockouts.wait(me.name(), client);
    if (wait > 0) {
      throw Refusal.wait("locked", wait);
    }
    boolean right = call.people().signIn(me.name(), password).isPresent();
    if (!right) {
      lockouts.failed(me.name(), client);
    }
    return right;
  }
}
