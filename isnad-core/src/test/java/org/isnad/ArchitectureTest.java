package org.isnad;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.AccessTarget;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The rules that hold the core's shape; none has exemptions. */
class ArchitectureTest {

  /** The chain, first to last. A stage may use any stage before it and none after it. */
  private static final List<String> CHAIN =
      List.of("text", "lexicon", "report", "mention", "account", "incident", "engine", "eval");

  private static final Set<String> KINDS_OF_MENTION =
      Set.of("time", "place", "party", "weapon", "harm", "source", "trigger");

  private static final String VAGUE =
      ".*[.$]\\w*(Utils?|Helpers?|Manager|Impl|Service|Processor|Handler|Base|Info|Data)"
          + "|.*[.$]Abstract\\w*";

  private static final Set<String> CLOCK =
      Set.of("now", "nanoTime", "currentTimeMillis", "systemUTC", "systemDefaultZone");

  private static final Pattern ARABIC =
      Pattern.compile("[\\u0600-\\u06FF\\u0750-\\u077F\\uFB50-\\uFDFF\\uFE70-\\uFEFC]");

  private static final Path SOURCES = Path.of("src", "main", "java");

  private static final JavaClasses CORE =
      new ClassFileImporter()
          .withImportOption(new ImportOption.DoNotIncludeTests())
          .importPackages("org.isnad");

  @Test
  void aStageKnowsOnlyTheStagesBeforeIt() {
    for (int stage = 0; stage < CHAIN.size(); stage++) {
      String[] later =
          CHAIN.subList(stage + 1, CHAIN.size()).stream()
              .map(name -> "org.isnad." + name + "..")
              .toArray(String[]::new);
      if (later.length > 0) {
        noClasses()
            .that()
            .resideInAPackage("org.isnad." + CHAIN.get(stage) + "..")
            .should()
            .dependOnClassesThat(resideInAnyPackage(later))
            .allowEmptyShould(true)
            .check(CORE);
      }
    }
  }

  @Test
  void everyPackageIsAStage() throws IOException {
    Set<String> packages = new TreeSet<>();
    for (Path folder : foldersOfSources()) {
      packages.add(SOURCES.resolve("org/isnad").relativize(folder).toString());
    }
    packages.remove("");
    for (String name : packages) {
      List<String> parts = List.of(name.split("/", -1));
      assertThat(CHAIN).contains(parts.get(0));
      if (parts.size() > 1) {
        assertThat(parts).as(name).hasSize(2).startsWith("mention");
        assertThat(KINDS_OF_MENTION).contains(parts.get(1));
      }
    }
  }

  @Test
  void packagesHaveNoCycles() {
    slices().matching("org.isnad.(**)").should().beFreeOfCycles().check(CORE);
  }

  @Test
  void theCoreStandsOnTheJdkAndAStreamingJsonReaderAlone() {
    classes()
        .should()
        .onlyDependOnClassesThat(
            resideInAnyPackage(
                "java..", "org.isnad..", "org.jspecify..", "com.fasterxml.jackson.core.."))
        .check(CORE);
  }

  @Test
  void namesSayWhatAThingIs() {
    noClasses().should().haveNameMatching(VAGUE).check(CORE);
  }

  @Test
  void noFieldCanBeSeenFromOutside() {
    fields()
        .that()
        .arePublic()
        .and()
        .areDeclaredInClassesThat()
        .areNotEnums()
        .should()
        .beFinal()
        .andShould()
        .beStatic()
        .allowEmptyShould(true)
        .check(CORE);
  }

  @Test
  void nothingReadsAClock() {
    noClasses()
        .should()
        .callMethodWhere(
            DescribedPredicate.describe(
                "the clock is read",
                call -> {
                  AccessTarget target = call.getTarget();
                  return CLOCK.contains(target.getName())
                      && target.getOwner().getPackageName().startsWith("java.");
                }))
        .check(CORE);
  }

  /**
   * Under ar-IQ a careless format writes other digits, under tr-TR a careless case other letters.
   */
  @Test
  void nothingDependsOnTheLocale() {
    noClasses()
        .should()
        .callMethod(String.class, "format", String.class, Object[].class)
        .orShould()
        .callMethod(String.class, "formatted", Object[].class)
        .orShould()
        .callMethod(String.class, "toLowerCase")
        .orShould()
        .callMethod(String.class, "toUpperCase")
        .orShould()
        .callMethod(Locale.class, "getDefault")
        .check(CORE);
  }

  @Test
  void nothingPrints() {
    noClasses()
        .should()
        .accessTargetWhere(
            DescribedPredicate.describe(
                "a standard stream is used",
                access ->
                    access.getTarget().getOwner().isEquivalentTo(System.class)
                        && Set.of("out", "err", "in").contains(access.getTarget().getName())))
        .check(CORE);
  }

  @Test
  void everyPackageSaysWhatItIsAndWhatMayBeNull() throws IOException {
    for (Path folder : foldersOfSources()) {
      Path info = folder.resolve("package-info.java");
      assertThat(info).exists();
      String text = Files.readString(info);
      assertThat(text).as(info.toString()).contains("@NullMarked").contains("/**");
      int from = text.indexOf("/**");
      assertThat(text.substring(from, text.indexOf("*/", from)))
          .as("documentation in " + info)
          .hasSizeGreaterThan(40);
    }
  }

  @Test
  void arabicLivesInDataAndNotInCode() throws IOException {
    for (String module : List.of("isnad-core", "isnad-ingest", "isnad-store", "isnad-cli")) {
      Path root = Path.of("..", module).resolve(SOURCES);
      for (Path file : javaFiles(root)) {
        List<String> lines = Files.readAllLines(file);
        for (int i = 0; i < lines.size(); i++) {
          assertThat(ARABIC.matcher(lines.get(i)).find()).as(file + ":" + (i + 1)).isFalse();
        }
      }
    }
  }

  private static List<Path> javaFiles(Path root) throws IOException {
    try (Stream<Path> files = Files.walk(root)) {
      return files.filter(file -> file.toString().endsWith(".java")).sorted().toList();
    }
  }

  private static List<Path> foldersOfSources() throws IOException {
    List<Path> folders = new ArrayList<>();
    for (Path file : javaFiles(SOURCES)) {
      Path folder = file.getParent();
      if (folder != null && !folders.contains(folder)) {
        folders.add(folder);
      }
    }
    return List.copyOf(folders);
  }
}
