package org.isnad.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.isnad.web.people.FormToken;
import org.isnad.web.people.Secret;

/** A client with cookies, as a browser has them, that follows no redirect by itself. */
public final class Client {

  private static final HttpClient HTTP = HttpClient.newHttpClient();

  private final Site site;
  private final Map<String, String> cookies = new TreeMap<>();

  Client(Site site) {
    this.site = site;
  }

  void holdSession(String token) {
    cookies.put(named("session"), token);
  }

  private String named(String purpose) {
    return "isnad-" + purpose + "-" + site.web().port();
  }

  public Map<String, String> cookies() {
    return cookies;
  }

  /** A token for forms, as any page of this client would have it. */
  public String token() {
    String session = cookies.get(named("session"));
    return FormToken.of(
        session != null ? session : cookies.computeIfAbsent(named("visit"), v -> Secret.fresh()));
  }

  public HttpResponse<String> get(String path) {
    return send(request(path).GET());
  }

  /** Sends a form with its token. */
  public HttpResponse<String> post(String path, Map<String, String> fields) {
    Map<String, String> all = new TreeMap<>(fields);
    all.putIfAbsent("csrf", token());
    return postBare(path, all);
  }

  /** Sends a form as it is. */
  public HttpResponse<String> postBare(String path, Map<String, String> fields) {
    return send(
        request(path)
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString(encoded(fields))));
  }

  static String encoded(Map<String, String> fields) {
    return fields.entrySet().stream()
        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
        .collect(Collectors.joining("&"));
  }

  private static String encoded(String text) {
    return URLEncoder.encode(text, StandardCharsets.UTF_8);
  }

  public HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(URI.create(site.at(path)));
  }

  /** Sends what was built, with the cookies, and keeps those that come back. */
  public HttpResponse<String> send(HttpRequest.Builder request) {
    if (!cookies.isEmpty()) {
      request.header(
          "Cookie",
          cookies.entrySet().stream()
              .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
              .collect(Collectors.joining("; ")));
    }
    try {
      HttpResponse<String> answer = HTTP.send(request.build(), BodyHandlers.ofString());
      answer.headers().allValues("Set-Cookie").forEach(this::keep);
      return answer;
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(stopped);
    }
  }

  private void keep(String header) {
    String[] cookie = header.split(";", 2)[0].split("=", 2);
    if (cookie[1].isEmpty()) {
      cookies.remove(cookie[0]);
    } else {
      cookies.put(cookie[0], cookie[1]);
    }
  }
}
