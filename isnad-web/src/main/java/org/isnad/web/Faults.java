package org.isnad.web;

import io.javalin.http.Context;
import io.javalin.http.HttpResponseException;
import java.io.EOFException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeoutException;
import org.isnad.store.Json;
import org.isnad.store.StoreException;
import org.isnad.web.Route.Kind;
import org.isnad.web.people.Secret;

/** Answers what went wrong: pages for people, problem+json (RFC 9457) for programs. */
final class Faults {

  private static final int ID = 8;

  private final Web web;
  private final PrintStream err;

  Faults(Web web, PrintStream err) {
    this.web = web;
    this.err = err;
  }

  /** Something that was not granted. */
  void refused(Refusal refusal, Context context) {
    if (refusal.retryAfter() > 0) {
      context.header("Retry-After", Integer.toString(refusal.retryAfter()));
    }
    Call call = call(context);
    answer(call, refusal.status(), refusal.key(), refusal.say(call.texts()));
  }

  /** What the server library refuses: no such path, a method that is not there, a body too long. */
  void refused(HttpResponseException refusal, Context context) {
    String key =
        switch (refusal.getStatus()) {
          case 404 -> "not-found";
          case 405 -> "method";
          case 413 -> "too-long";
          default -> "bad-request";
        };
    refused(Refusal.of(refusal.getStatus(), key), context);
  }

  /**
   * Something that failed. The person gets an id; the same id with the kind of failure and the
   * places in the program is printed. Messages are not: they may quote reports.
   */
  void failed(Exception failure, Context context) {
    if (isClientGone(failure)) {
      refused(Refusal.of(408, "too-slow"), context);
      return;
    }
    String id = Secret.fresh().substring(0, ID);
    StringBuilder told = new StringBuilder("isnad: internal error " + id);
    Optional.ofNullable(context.attribute("route")).ifPresent(r -> told.append(" in ").append(r));
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      told.append("\n  ").append(cause.getClass().getName());
      if (cause instanceof StoreException store) {
        told.append(" (").append(store.why()).append(')');
      }
      StackTraceElement[] places = cause.getStackTrace();
      for (int i = 0; i < Math.min(ID, places.length); i++) {
        told.append("\n    at ").append(places[i]);
      }
    }
    err.println(told);
    Call call = call(context);
    boolean full =
        failure instanceof StoreException store && store.why() == StoreException.Why.FULL;
    String key = full ? "disk-full" : "internal";
    answer(call, full ? 507 : 500, key, call.texts().get("refusal." + key, id));
  }

  /** A client that went away, or does not go on, is no fault of the server. */
  private static boolean isClientGone(Throwable failure) {
    for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
      if (cause instanceof EOFException || cause instanceof TimeoutException) {
        return true;
      }
    }
    return false;
  }

  private Call call(Context context) {
    Call known = context.attribute("call");
    return known != null ? known : new Call(context, web);
  }

  private static String title(Call call, int status) {
    return call.texts().find("status." + status).orElse(Integer.toString(status));
  }

  private static boolean wantsJson(Context context) {
    return context.attribute("kind") == Kind.JSON || context.path().startsWith("/api/");
  }

  private void answer(Call call, int status, String key, String said) {
    Context context = call.context();
    context.status(status);
    if (wantsJson(context)) {
      Map<String, Json> problem = new TreeMap<>();
      problem.put("type", Json.of("/problems/" + key));
      problem.put("title", Json.of(title(call, status)));
      problem.put("status", Json.of(status));
      problem.put("detail", Json.of(said));
      call.json(Json.of(problem), "application/problem+json");
      return;
    }
    boolean part = context.attribute("kind") == Kind.FRAGMENT || call.isPartial();
    try {
      call.showTitled(
          part ? "problem" : "error",
          title(call, status),
          Map.of("status", status, "key", key, "said", said));
    } catch (RuntimeException broken) {
      err.println("isnad: the page of errors failed: " + broken.getClass().getName());
      context
          .contentType("text/plain; charset=utf-8")
          .result(said.getBytes(StandardCharsets.UTF_8));
    }
  }
}
