package org.isnad;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What the pages name exists, and the commands that they show are commands. */
class DocsTest {

  private static final Path ROOT = Path.of(System.getProperty("isnad.root", "..")).normalize();

  private static final Pattern LINK = Pattern.compile("\\]\\(([^)#\\s]+)(#[^)]*)?\\)");

  /** A code span that can only be a class of ours: two humps or more. */
  private static final Pattern CLASS = Pattern.compile("`([A-Z][a-z]+(?:[A-Z][a-z]+)+)`");

  private static final Pattern PACKAGE = Pattern.compile("`(org\\.isnad(?:\\.[a-z]+)*)`");

  private static final Pattern FILE = Pattern.compile("`((?:[\\w.-]+/)+[\\w.-]+)/?`");

  private static final Pattern COMMAND =
      Pattern.compile("^(?:\\./)?isnad (\\S+)", Pattern.MULTILINE);

  private static final Set<String> COMMANDS =
      Set.of(
          "read",
          "ingest",
          "incidents",
          "serve",
          "people",
          "export",
          "gaps",
          "dates",
          "explain",
          "link",
          "search",
          "reread",
          "verify",
          "backup",
          "restore",
          "eval",
          "demo",
          "gazetteer",
          "generate-completion",
          "--help",
          "--version");

  @Test
  void linksLeadSomewhere() throws IOException {
    for (Path page : pages()) {
      Matcher link = LINK.matcher(Files.readString(page));
      while (link.find()) {
        if (!link.group(1).contains("://")) {
          Path target = page.resolveSibling(link.group(1));
          assertThat(target).as("link in " + ROOT.relativize(page)).exists();
        }
      }
    }
  }

  @Test
  void classesAndPackagesThatAreNamedExist() throws IOException {
    Set<String> files = sources();
    for (Path page : pages()) {
      String text = Files.readString(page);
      Matcher named = CLASS.matcher(text);
      while (named.find()) {
        assertThat(files)
            .as("class in " + ROOT.relativize(page))
            .contains(named.group(1) + ".java");
      }
      Matcher packages = PACKAGE.matcher(text);
      while (packages.find()) {
        String path = packages.group(1).replace('.', '/');
        assertThat(
                Stream.of(
                        "isnad-core",
                        "isnad-ingest",
                        "isnad-store",
                        "isnad-export",
                        "isnad-web",
                        "isnad-cli",
                        "isnad-bench")
                    .map(module -> ROOT.resolve(module).resolve("src/main/java").resolve(path)))
            .as("package in " + ROOT.relativize(page))
            .anyMatch(Files::isDirectory);
      }
    }
  }

  @Test
  void filesThatAreNamedExist() throws IOException {
    for (Path page : pages()) {
      Matcher file = FILE.matcher(Files.readString(page));
      while (file.find()) {
        Path fromRoot = ROOT.resolve(file.group(1));
        Path fromPage = page.resolveSibling(file.group(1));
        assertThat(Files.exists(fromRoot) || Files.exists(fromPage))
            .as(file.group(1) + " in " + ROOT.relativize(page))
            .isTrue();
      }
    }
  }

  @Test
  void commandsThatAreShownAreCommands() throws IOException {
    for (Path page : pages()) {
      for (String block : shell(Files.readString(page))) {
        Matcher command = COMMAND.matcher(block);
        while (command.find()) {
          assertThat(COMMANDS).as("in " + ROOT.relativize(page)).contains(command.group(1));
        }
      }
    }
  }

  /**
   * The check runs each line of the README that begins with the command; the only other one is the
   * check.
   */
  @Test
  void everyCommandOfTheReadmeIsRunByTheCheck() throws IOException {
    List<String> lines =
        shell(Files.readString(ROOT.resolve("README.md"))).stream()
            .flatMap(String::lines)
            .map(String::strip)
            .filter(line -> !line.isEmpty() && !line.startsWith("#"))
            .toList();
    assertThat(lines)
        .isNotEmpty()
        .allMatch(line -> line.startsWith("./isnad ") || line.equals("./check"));
    assertThat(Files.readString(ROOT.resolve("check"))).contains("'^\\./isnad '");
  }

  private static List<String> shell(String page) {
    List<String> blocks = new ArrayList<>();
    Matcher block =
        Pattern.compile("^```sh\n(.*?)^```", Pattern.MULTILINE | Pattern.DOTALL).matcher(page);
    while (block.find()) {
      blocks.add(block.group(1));
    }
    return List.copyOf(blocks);
  }

  private static List<Path> pages() throws IOException {
    List<Path> pages = new ArrayList<>();
    for (Path file : files()) {
      if (file.toString().endsWith(".md")) {
        pages.add(file);
      }
    }
    assertThat(pages).hasSizeGreaterThan(5);
    return List.copyOf(pages);
  }

  private static Set<String> sources() throws IOException {
    return files().stream()
        .map(file -> String.valueOf(file.getFileName()))
        .filter(name -> name.endsWith(".java"))
        .collect(Collectors.toSet());
  }

  private static List<Path> files() throws IOException {
    try (Stream<Path> all = Files.walk(ROOT)) {
      return all.filter(Files::isRegularFile).filter(DocsTest::isOurs).sorted().toList();
    }
  }

  private static boolean isOurs(Path file) {
    for (Path part : ROOT.relativize(file)) {
      String name = part.toString();
      if (name.equals("target") || name.equals(".git")) {
        return false;
      }
    }
    return true;
  }
}
