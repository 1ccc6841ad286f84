package org.isnad.web;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.function.UnaryOperator;
import org.isnad.store.Store;
import org.isnad.web.people.Person;

/** A server that runs for a test, with somebody of each role. */
public final class Site implements AutoCloseable {

  private final Store store;
  private final Web web;
  private final ByteArrayOutputStream err;

  private Site(Store store, Web web, ByteArrayOutputStream err) {
    this.store = store;
    this.web = web;
    this.err = err;
  }

  /** With the incidents of the demo. */
  public static Site demo(Path folder) throws IOException {
    return start(DemoStore.in(folder), settings -> settings, Web.PAGES).withPeople();
  }

  /** With an empty store. */
  public static Site empty(Path folder) throws IOException {
    return start(DemoStore.empty(folder), settings -> settings, Web.PAGES).withPeople();
  }

  /** Without anybody. */
  public static Site start(Store store, UnaryOperator<Settings> settings, List<Pages> pages)
      throws IOException {
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    PrintStream lines = new PrintStream(err, true, StandardCharsets.UTF_8);
    Settings local = settings.apply(Settings.local(0).withRate(1000, 100_000));
    return new Site(store, Web.start(store, local, pages, lines), err);
  }

  /** With somebody of each role, named as the role. */
  public Site withPeople() {
    for (Role role : Role.OF_PEOPLE) {
      web.people().add(role.code(), role, "test");
    }
    return this;
  }

  public Web web() {
    return web;
  }

  public Store store() {
    return store;
  }

  /** What was printed about internal errors. */
  public String printed() {
    return err.toString(StandardCharsets.UTF_8);
  }

  public Person person(Role role) {
    return web.people().find(role.code()).orElseThrow();
  }

  /** The address of a path. */
  public String at(String path) {
    return web.address() + path;
  }

  /** Somebody with that role, signed in; nobody for NOBODY. */
  public Client client(Role role) {
    Client client = new Client(this);
    if (role != Role.NOBODY) {
      client.holdSession(web.people().sessions().begin(person(role)));
    }
    return client;
  }

  @Override
  public void close() throws IOException {
    web.close();
    store.close();
  }
}
