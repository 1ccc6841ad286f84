package org.isnad.web;

import java.util.List;

/** Where people can go from every page. */
public final class Menu {

  /**
   * One entry.
   *
   * @param path where it leads
   * @param key of its message, under {@code menu.}
   * @param least who sees it
   * @param isHere whether the page is there
   */
  public record Entry(String path, String key, Role least, boolean isHere) {}

  private static final List<Entry> ALL =
      List.of(
          new Entry("/explore", "explore", Role.VIEWER, false),
          new Entry("/reports", "reports", Role.VIEWER, false),
          new Entry("/review", "review", Role.CODER, false),
          new Entry("/add", "add", Role.CODER, false),
          new Entry("/people", "people", Role.ADMIN, false),
          new Entry("/about", "about", Role.NOBODY, false));

  private Menu() {}

  static List<Entry> of(List<Route> routes, Role role, String path) {
    return ALL.stream()
        .filter(entry -> routes.stream().anyMatch(route -> route.path().equals(entry.path())))
        .filter(entry -> role.isAtLeast(entry.least()))
        .map(e -> new Entry(e.path(), e.key(), e.least(), isHere(e.path(), path)))
        .toList();
  }

  private static boolean isHere(String entry, String path) {
    return path.equals(entry) || path.startsWith(entry + "/");
  }
}
