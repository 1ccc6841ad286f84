package org.isnad.web;

import gg.jte.Content;
import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.isnad.store.Json;
import org.isnad.web.language.Digits;
import org.isnad.web.language.Language;
import org.isnad.web.language.Texts;
import org.isnad.web.people.FormToken;
import org.isnad.web.people.Person;

/** What every template knows: the language, who looks, and where the files are. */
public final class Page {

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.ROOT).withZone(ZoneOffset.UTC);

  private static final List<String> STYLES =
      List.of("fonts", "tokens", "base", "parts", "explore", "record", "words");

  private final Call call;
  private final String title;

  Page(Call call, String title) {
    this.call = call;
    this.title = title;
  }

  public String title() {
    return title;
  }

  public Language language() {
    return call.language();
  }

  public String lang() {
    return call.language().code();
  }

  public String dir() {
    return call.language().direction();
  }

  public Texts texts() {
    return call.texts();
  }

  /** A message of the messages file, with what stands in the places of {0} and {1}. */
  public String say(String key, Object... arguments) {
    return call.texts().get(key, arguments);
  }

  /** The name of a code, as {@code label("type", "ied")}; the code itself if it has none. */
  public String label(String list, String code) {
    return call.texts().label(list, code);
  }

  /** "3 incidents": a message that depends on a number. */
  public String count(String key, long count) {
    return call.texts().count(key, count, number(count));
  }

  public String number(long number) {
    return call.digits().of(number);
  }

  public String number(double number, int places) {
    return call.digits().of(number, places);
  }

  /** An ISO date, or any text with digits, with the digits that the person likes. */
  public String digits(Object text) {
    return call.digits().in(String.valueOf(text));
  }

  /** A moment to the minute, in UTC. */
  public String moment(Instant moment) {
    return digits(MOMENT.format(moment.truncatedTo(ChronoUnit.MINUTES))) + " UTC";
  }

  public Digits digits() {
    return call.digits();
  }

  /** Whether shortcuts of one letter are on. */
  public boolean hasShortcuts() {
    return call.hasShortcuts();
  }

  /** Who is signed in. */
  public Optional<Person> person() {
    return call.person();
  }

  /** Whether the one who looks may do what that role may. */
  public boolean may(Role least) {
    return call.role().isAtLeast(least);
  }

  public boolean may(String role) {
    return Role.of(role).filter(this::may).isPresent();
  }

  /** The token that each form needs, in a hidden field named csrf. */
  public String token() {
    return FormToken.of(call.secret());
  }

  /** The address of a file below static/, as {@code asset("css/isnad.css")}. */
  public String asset(String name) {
    return call.asset(name);
  }

  /** The styles, in their order. */
  public List<String> styles() {
    return STYLES;
  }

  /** Where the one who looks can go. */
  public List<Menu.Entry> menu() {
    return Menu.of(call.web().routes(), call.role(), call.context().path());
  }

  /** The address of this page in the other language, with the same query. */
  public String inOtherLanguage() {
    String query = call.queryString();
    return Addresses.path(call.context().path())
        + "?"
        + (query.isEmpty() ? "" : query + "&")
        + "lang="
        + language().other().code();
  }

  /** An address of elsewhere that may be followed; empty for any that is not http or https. */
  public Optional<String> link(String url) {
    return Addresses.outside(url);
  }

  /** A part of an address. */
  public String encoded(String text) {
    return Addresses.encoded(text);
  }

  /** JSON for the scripts, as {@code <script type="application/json" id="ID">}. */
  public Content json(String id, Json json) {
    return new Island(id, json);
  }

  /** Whether this is where people sign in. */
  public boolean isSignIn() {
    return call.context().path().equals("/sign-in");
  }

  /** Whether the page goes on by itself, for a link from another site; see the layout. */
  public boolean bounces() {
    return call.bounces();
  }
}
