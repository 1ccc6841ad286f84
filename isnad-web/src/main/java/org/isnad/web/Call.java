package org.isnad.web;

import io.javalin.http.Context;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.isnad.lexicon.Place;
import org.isnad.store.Json;
import org.isnad.store.Store;
import org.isnad.web.language.Digits;
import org.isnad.web.language.Language;
import org.isnad.web.language.Texts;
import org.isnad.web.people.People;
import org.isnad.web.people.Person;

/** One request and its answer, as the pages see it. */
public final class Call {

  private static final String OWN_PARAMETER = "lang";
  private static final String BEARER = "Bearer ";

  private final Context context;
  private final Web web;
  private final Cookies cookies;
  private final Language language;
  private final Optional<Person> person;

  Call(Context context, Web web) {
    this.context = context;
    this.web = web;
    this.cookies = new Cookies(context, web.settings().isSecure());
    this.language = cookies.language();
    this.person =
        cookies.session().flatMap(web.people().sessions()::find).or(() -> program(context, web));
  }

  /** Whose program asks; only the programs' own addresses take tokens. */
  private static Optional<Person> program(Context context, Web web) {
    return context.path().startsWith("/api/")
        ? Optional.ofNullable(context.header("Authorization"))
            .filter(header -> header.startsWith(BEARER))
            .flatMap(header -> web.people().tokens().find(header.substring(BEARER.length())))
        : Optional.empty();
  }

  /** The request itself, for what is not here. */
  public Context context() {
    return context;
  }

  /** The user's own places. */
  public List<Place> places() {
    return web.settings().places();
  }

  public Store store() {
    return web.store();
  }

  public People people() {
    return web.people();
  }

  /** Who is signed in. */
  public Optional<Person> person() {
    return person;
  }

  /** Who is signed in, on a route that only people with a role reach. */
  public Person me() {
    return person.orElseThrow(() -> Refusal.of(401, "sign-in"));
  }

  public Role role() {
    return person.map(Person::role).orElse(Role.NOBODY);
  }

  public Language language() {
    return language;
  }

  public Texts texts() {
    return Texts.in(language);
  }

  public Digits digits() {
    return cookies.digits();
  }

  boolean hasShortcuts() {
    return cookies.hasShortcuts();
  }

  Cookies cookies() {
    return cookies;
  }

  Web web() {
    return web;
  }

  /** What the tokens of forms follow from. */
  String secret() {
    return cookies.secret(person.isPresent());
  }

  String asset(String name) {
    return web.files().address(name);
  }

  boolean bounces() {
    return Boolean.TRUE.equals(context.attribute("bounces"));
  }

  /** A part of the path, decoded. */
  public String part(String name) {
    return context.pathParam(name);
  }

  /** The parameters of the query, without the server's own; a caller may change the map. */
  public Map<String, List<String>> query() {
    Map<String, List<String>> query = new LinkedHashMap<>(context.queryParamMap());
    query.remove(OWN_PARAMETER);
    return query;
  }

  /** The first value of one parameter of the query. */
  public Optional<String> query(String name) {
    return Optional.ofNullable(context.queryParam(name));
  }

  /** The query as it can stand in an address, without the server's own parameters. */
  public String queryString() {
    StringBuilder query = new StringBuilder();
    query()
        .forEach(
            (name, values) ->
                values.forEach(
                    value ->
                        query
                            .append(query.isEmpty() ? "" : "&")
                            .append(Addresses.encoded(name))
                            .append('=')
                            .append(Addresses.encoded(value))));
    return query.toString();
  }

  /** The first value of a field of the form that was sent; empty also if nothing was typed. */
  public Optional<String> form(String name) {
    return Optional.ofNullable(context.formParam(name)).filter(value -> !value.isEmpty());
  }

  /** A field of the form that must be there. */
  public String need(String name) {
    return form(name).orElseThrow(() -> Refusal.of(400, "missing-field", name));
  }

  /** Whether htmx asks, and wants only a part of the page. */
  public boolean isPartial() {
    return context.header("HX-Request") != null && context.header("HX-Boosted") == null;
  }

  /**
   * Answers with a page or a fragment.
   *
   * @param template its name without {@code .jte}
   * @param titleKey of the message that is the page's title
   * @param model what the template takes besides {@code page}
   */
  public void show(String template, String titleKey, Map<String, ?> model) {
    showTitled(template, texts().get(titleKey), model);
  }

  /** The same with a title that is no message. */
  public void showTitled(String template, String title, Map<String, ?> model) {
    Map<String, Object> all = new TreeMap<>(model);
    all.put("page", new Page(this, title));
    context.html(web.views().render(template, all));
  }

  /** Sets the status of the answer, before it is shown. */
  public Call status(int status) {
    context.status(status);
    return this;
  }

  /** Answers with JSON. */
  public void json(Json json) {
    context.contentType("application/json").result(json.toString());
  }

  /** Answers with JSON of another type, as application/geo+json. */
  public void json(Json json, String type) {
    context.contentType(type).result(json.toString());
  }

  /** Sends the browser on; the path must be one of this server's. */
  public void goTo(String path) {
    String inside = Addresses.inside(Optional.of(path));
    if (isPartial()) {
      context.header("HX-Redirect", inside).status(204);
    } else {
      context.header("Location", inside).status(303);
    }
  }

  /** Says which version the answer is; true if the browser has it: then nothing is to be sent. */
  public boolean isKnown(Tag tag) {
    return tag.isKnown(context);
  }

  /**
   * Refuses a change of another version than the one that is there.
   *
   * @throws Refusal 428 if the request does not say which version it changes, 412 if another
   */
  public void mustMatch(Tag tag) {
    tag.mustMatch(context);
  }

  /** Shows the pages in a language from now on. */
  public void choose(Language chosen) {
    cookies.choose(chosen);
  }

  /** Shows numbers with these digits from now on. */
  public void choose(Digits chosen) {
    cookies.choose(chosen);
  }

  /** Turns shortcuts of one letter on or off. */
  public void chooseShortcuts(boolean on) {
    cookies.chooseShortcuts(on);
  }

  /** What people type to get to this server, without a slash at the end. */
  public String address() {
    return web.address();
  }

  /** The version of the program. */
  public String version() {
    return Optional.ofNullable(Web.class.getPackage().getImplementationVersion()).orElse("");
  }

  /** Parts by others that the pages come with, as NAME-VERSION. */
  public List<String> vendoredParts() {
    return web.files().vendored();
  }

  /** Lets somebody in, in a session of its own. */
  void enter(Person who) {
    cookies.session().ifPresent(web.people().sessions()::end);
    cookies.begin(web.people().sessions().begin(who));
  }

  /** Ends the session. */
  void leave() {
    cookies.session().ifPresent(web.people().sessions()::end);
    cookies.end();
  }
}
