package org.isnad.web;

import io.javalin.http.Context;
import io.javalin.http.Cookie;
import io.javalin.http.SameSite;
import java.util.Optional;
import org.isnad.web.language.Digits;
import org.isnad.web.language.Language;
import org.isnad.web.people.Secret;
import org.isnad.web.people.Sessions;

/**
 * The cookies of a request. Cookies do not know ports, so those that are secret have the port in
 * their name: two servers on one machine do not sign each other's people out.
 */
final class Cookies {

  private static final int YEAR = 365 * 24 * 60 * 60;
  private static final int HALF_DAY = 12 * 60 * 60;
  private static final String LANGUAGE = "isnad-lang";
  private static final String DIGITS = "isnad-digits";
  private static final String SHORTCUTS = "isnad-keys";
  private static final String TOKEN = "[A-Za-z0-9_-]{43}";

  private final Context context;
  private final boolean secure;
  private Optional<String> fresh = Optional.empty();

  Cookies(Context context, boolean secure) {
    this.context = context;
    this.secure = secure;
  }

  private Optional<String> get(String name) {
    return Optional.ofNullable(context.cookie(name));
  }

  private void set(String name, String value, int seconds, boolean hidden) {
    context.cookie(new Cookie(name, value, "/", seconds, secure, hidden, null, SameSite.STRICT));
  }

  private String named(String purpose) {
    return "isnad-" + purpose + "-" + context.req().getLocalPort();
  }

  /** The token of the session. */
  Optional<String> session() {
    return get(named("session")).filter(token -> token.matches(TOKEN));
  }

  void begin(String token) {
    set(named("session"), token, (int) Sessions.LONGEST.toSeconds(), true);
  }

  void end() {
    set(named("session"), "", 0, true);
  }

  /** The secret of the session, or one that the browser keeps until there is a session. */
  String secret(boolean signedIn) {
    Optional<String> known = signedIn ? session() : visit().or(() -> fresh);
    return known.orElseGet(
        () -> {
          String made = Secret.fresh();
          set(named("visit"), made, HALF_DAY, true);
          fresh = Optional.of(made);
          return made;
        });
  }

  /** What the browser sent as its secret, for a form that comes back. */
  Optional<String> sentSecret(boolean signedIn) {
    return signedIn ? session() : visit();
  }

  private Optional<String> visit() {
    return get(named("visit")).filter(token -> token.matches(TOKEN));
  }

  /** As the address says, and from then on; else as chosen before, else as the browser likes. */
  Language language() {
    Optional<Language> asked =
        Optional.ofNullable(context.queryParam("lang")).flatMap(Language::of);
    asked.ifPresent(this::choose);
    return asked
        .or(() -> get(LANGUAGE).flatMap(Language::of))
        .orElseGet(
            () ->
                Language.wanted(Optional.ofNullable(context.header("Accept-Language")).orElse("")));
  }

  void choose(Language language) {
    set(LANGUAGE, language.code(), YEAR, true);
  }

  Digits digits() {
    return get(DIGITS).flatMap(Digits::of).orElse(Digits.LATIN);
  }

  void choose(Digits digits) {
    set(DIGITS, digits.code(), YEAR, true);
  }

  boolean hasShortcuts() {
    return !get(SHORTCUTS).equals(Optional.of("off"));
  }

  void chooseShortcuts(boolean on) {
    set(SHORTCUTS, on ? "on" : "off", YEAR, true);
  }
}
