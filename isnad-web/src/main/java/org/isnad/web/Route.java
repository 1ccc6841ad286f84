package org.isnad.web;

import io.javalin.http.HandlerType;

/**
 * One thing that can be asked of the server. There is nothing that is not in the list of routes, so
 * that what is tested for every route holds everywhere.
 *
 * @param method GET, POST, PUT, PATCH or DELETE
 * @param path as it is written in the address; {@code {id}} is one part, {@code <name>} may hold
 *     slashes
 * @param least who may ask
 * @param kind what it answers with
 * @param mostBytes how long the body of the request may be
 * @param action answers
 */
public record Route(
    HandlerType method, String path, Role least, Kind kind, long mostBytes, Action action) {

  /** What a route answers with; it decides how a refusal looks. */
  public enum Kind {
    /** A whole page; who is not signed in is sent to the sign-in page. */
    PAGE,
    /** A part of a page, fetched by a script; who is not signed in gets 401. */
    FRAGMENT,
    /** Data; refusals are problem+json. */
    JSON,
    /** A file that is the same for all. */
    STATIC
  }

  /** Answers one request. */
  @FunctionalInterface
  public interface Action {
    /**
     * @throws Refusal if it cannot be
     * @throws Exception if something failed; the person sees an id of the failure, no more
     */
    void answer(Call call) throws Exception;
  }

  /** Enough for any form that people fill in by hand. */
  public static final long FORM_BYTES = 1L << 20;

  public static Route page(String path, Role least, Action action) {
    return new Route(HandlerType.GET, path, least, Kind.PAGE, 0, action);
  }

  public static Route fragment(String path, Role least, Action action) {
    return new Route(HandlerType.GET, path, least, Kind.FRAGMENT, 0, action);
  }

  public static Route json(String path, Role least, Action action) {
    return new Route(HandlerType.GET, path, least, Kind.JSON, 0, action);
  }

  /** A form that is sent; its answer is a page or leads to one. */
  public static Route post(String path, Role least, Action action) {
    return new Route(HandlerType.POST, path, least, Kind.PAGE, FORM_BYTES, action);
  }

  /** The same with another method, as a PUT that scripts send. */
  public Route with(HandlerType other) {
    return new Route(other, path, least, kind, mostBytes, action);
  }

  /** The same with another kind of answer, as a form whose answer is a fragment. */
  public Route with(Kind other) {
    return new Route(method, path, least, other, mostBytes, action);
  }

  /** The same for longer or shorter bodies. */
  public Route upTo(long bytes) {
    return new Route(method, path, least, kind, bytes, action);
  }

  /** Whether it may change something; then it wants a token of the page that it comes from. */
  public boolean isUnsafe() {
    return method != HandlerType.GET && method != HandlerType.HEAD;
  }
}
