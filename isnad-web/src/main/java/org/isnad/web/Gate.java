package org.isnad.web;

import io.javalin.http.Context;
import java.util.Map;
import java.util.Optional;
import org.isnad.web.Route.Kind;
import org.isnad.web.people.FormToken;

/** What every request goes through before a page sees it. */
final class Gate {

  private final Web web;
  private final Origins origins;
  private final Buckets buckets;

  Gate(Web web) {
    this.web = web;
    this.origins = new Origins(web.settings());
    this.buckets =
        new Buckets(web.settings().clock(), web.settings().perSecond(), web.settings().burst());
  }

  Origins origins() {
    return origins;
  }

  /** For every request, also those that lead nowhere. */
  void before(Context context) {
    Headers.put(context);
    if (!origins.isHere(context)) {
      throw Refusal.of(421, "other-host");
    }
    if (context.path().startsWith(StaticFiles.PREFIX)) {
      return;
    }
    int wait = buckets.take(origins.client(context));
    if (wait > 0) {
      throw Refusal.wait("too-many", wait);
    }
  }

  void pass(Route route, Context context) throws Exception {
    context.attribute("kind", route.kind());
    if (route.kind() == Kind.STATIC) {
      web.files().answer(context);
      return;
    }
    Call call = new Call(context, web);
    context.attribute("call", call);
    if (route.isUnsafe()) {
      checkUnsafe(route, call);
    }
    if (!call.role().isAtLeast(route.least())) {
      turnAway(route, call);
      return;
    }
    route.action().answer(call);
  }

  private void checkUnsafe(Route route, Call call) {
    Context context = call.context();
    if (!origins.isOwn(context)) {
      throw Refusal.of(403, "other-site");
    }
    if (context.header("Transfer-Encoding") != null) {
      throw Refusal.of(411, "no-length");
    }
    if (context.req().getContentLengthLong() > route.mostBytes()) {
      throw Refusal.of(413, "too-long");
    }
    String given =
        Optional.ofNullable(context.header("X-CSRF-Token")).or(() -> call.form("csrf")).orElse("");
    boolean good =
        call.cookies()
            .sentSecret(call.person().isPresent())
            .filter(secret -> FormToken.isGood(secret, given))
            .isPresent();
    if (!good) {
      throw Refusal.of(403, "old-form");
    }
  }

  private static void turnAway(Route route, Call call) {
    if (call.person().isPresent()) {
      throw Refusal.of(403, "role");
    }
    if (route.kind() != Kind.PAGE) {
      throw Refusal.of(401, "sign-in");
    }
    if (Origins.isFromElsewhere(call.context()) && !route.isUnsafe()) {
      // Cookies are kept back on a link from another site; the same link from here has them.
      call.context().attribute("bounces", true);
      call.show("bounce", "bounce.title", Map.of("onwards", onwards(call)));
      return;
    }
    String back = route.isUnsafe() ? "/" : onwards(call);
    call.context().header("Location", "/sign-in?next=" + Addresses.encoded(back)).status(302);
  }

  private static String onwards(Call call) {
    String query = call.queryString();
    return Addresses.path(call.context().path()) + (query.isEmpty() ? "" : "?" + query);
  }
}
