package org.isnad.web;

import java.net.URI;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import org.isnad.lexicon.Place;

/**
 * How the server runs.
 *
 * @param host the address that it listens on; anything but a loopback address lets others in
 * @param port 0 for any that is free
 * @param address what people type to get here, when a proxy stands before the server, as {@code
 *     https://isnad.example.org}; then cookies are for https only, and the last client that the
 *     proxy names is the client
 * @param perSecond requests that one client may make, on and on
 * @param burst requests that one client may make at once
 * @param idle after which a client that says nothing is cut off
 * @param clock tells the time
 * @param places the user's own, beside the built-in ones, by which added reports are read
 */
public record Settings(
    String host,
    int port,
    Optional<URI> address,
    int perSecond,
    int burst,
    Duration idle,
    InstantSource clock,
    List<Place> places) {

  public Settings {
    places = List.copyOf(places);
  }

  public static final String LOOPBACK = "127.0.0.1";
  public static final int PORT = 8080;

  /** On this machine only. */
  public static Settings local(int port) {
    return new Settings(
        LOOPBACK,
        port,
        Optional.empty(),
        30,
        300,
        Duration.ofSeconds(30),
        InstantSource.system(),
        List.of());
  }

  public Settings withHost(String other) {
    return new Settings(other, port, address, perSecond, burst, idle, clock, places);
  }

  public Settings withAddress(URI other) {
    return new Settings(host, port, Optional.of(other), perSecond, burst, idle, clock, places);
  }

  public Settings withClock(InstantSource other) {
    return new Settings(host, port, address, perSecond, burst, idle, other, places);
  }

  public Settings withRate(int each, int most) {
    return new Settings(host, port, address, each, most, idle, clock, places);
  }

  public Settings withIdle(Duration other) {
    return new Settings(host, port, address, perSecond, burst, other, clock, places);
  }

  public Settings withPlaces(List<Place> others) {
    return new Settings(host, port, address, perSecond, burst, idle, clock, others);
  }

  /** Whether only this machine can reach the server. */
  public boolean isLoopback() {
    return host.equals("localhost") || host.equals("::1") || host.matches("127(\\.[0-9]{1,3}){3}");
  }

  /** Whether what people use is https. */
  public boolean isSecure() {
    return address.filter(uri -> "https".equals(uri.getScheme())).isPresent();
  }
}
