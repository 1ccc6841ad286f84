package org.isnad.ingest;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * A page in the manner of some kind of site, and what is to be read off it.
 *
 * @param file its name among the test resources
 * @param title its headline
 * @param outlet who publishes it; empty where the page does not say
 * @param published the day that its markup names; empty where it names none
 * @param url its address; empty where the page does not say
 * @param dated the day that reading finds by whatever basis; empty where the page names none
 * @param body the article's lines
 * @param posts for a page of posts: day, address, author and text of each
 */
record SamplePage(
    String file,
    String title,
    String outlet,
    String published,
    String url,
    String dated,
    List<String> body,
    List<List<String>> posts) {

  private static final String FOLDER = "/pages/";

  static List<SamplePage> all() {
    List<SamplePage> pages = new ArrayList<>();
    String text = new String(bytes("expected.txt"), StandardCharsets.UTF_8);
    for (String block : text.split("\n\n")) {
      if (!block.startsWith("#")) {
        pages.add(parse(block));
      }
    }
    return pages;
  }

  private static SamplePage parse(String block) {
    List<String> body = new ArrayList<>();
    List<List<String>> posts = new ArrayList<>();
    String[] values = new String[6];
    List<String> names = List.of("file", "title", "outlet", "published", "url", "dated");
    Arrays.fill(values, "");
    for (String line : block.lines().toList()) {
      List<String> parts = List.of(line.split("\t", -1));
      switch (parts.get(0)) {
        case "body" -> body.add(parts.get(1));
        case "post" -> posts.add(parts.subList(1, parts.size()));
        default -> values[names.indexOf(parts.get(0))] = parts.get(1);
      }
    }
    return new SamplePage(
        values[0], values[1], values[2], values[3], values[4], values[5], body, posts);
  }

  byte[] bytes() {
    return bytes(file);
  }

  private static byte[] bytes(String name) {
    try (InputStream source = SamplePage.class.getResourceAsStream(FOLDER + name)) {
      if (source == null) {
        throw new IllegalStateException("no page " + name);
      }
      return source.readAllBytes();
    } catch (IOException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
