package acervo.architecture;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class ArchitectureTest {
  private static final String PLANTED = "acervo.architecture.planted";
  private static final JavaClasses PROGRAM =
      new ClassFileImporter()
          .withImportOption(ImportOption.Predefined.DO_NOT_INCLUDE_TESTS)
          .importPackages("acervo");
  private static final JavaClasses VIOLATIONS = new ClassFileImporter().importPackages(PLANTED);

  @Test
  void packages_form_no_cycle() {
    assertThat(PROGRAM).isNotEmpty();
    Architecture.noCycles("acervo").check(PROGRAM);
  }

  @Test
  void imports_point_down_the_order() {
    Architecture.downward("acervo", Architecture.ORDER).forEach(rule -> rule.check(PROGRAM));
  }

  @Test
  void each_library_is_imported_only_at_home() {
    Architecture.HOMES.forEach(
        (library, homes) -> Architecture.onlyAtHome(library, homes).check(PROGRAM));
  }

  @Test
  void every_package_has_its_place_in_the_order() {
    assertThat(PROGRAM)
        .allSatisfy(
            type -> {
              String[] parts = type.getPackageName().split("\\.");
              if (parts.length > 1) assertThat(Architecture.ORDER).contains(parts[1]);
            });
  }

  @Test
  void every_package_says_what_it_owns() throws IOException {
    try (Stream<Path> folders =
        Files.walk(Path.of("src/main/java/acervo")).filter(Files::isDirectory)) {
      assertThat(folders.filter(ArchitectureTest::hasSources))
          .allSatisfy(folder -> assertThat(folder.resolve("package-info.java")).exists());
    }
  }

  private static boolean hasSources(Path folder) {
    try (Stream<Path> files = Files.list(folder)) {
      return files.anyMatch(file -> file.toString().endsWith(".java"));
    } catch (IOException unreadable) {
      throw new java.io.UncheckedIOException(unreadable);
    }
  }

  @Test
  void a_planted_cycle_is_seen() {
    assertThatThrownBy(() -> Architecture.noCycles(PLANTED).check(VIOLATIONS))
        .isInstanceOf(AssertionError.class)
        .hasMessageContaining("Cycle detected");
  }

  @Test
  void a_planted_upward_import_is_seen() {
    var rule = Architecture.downward(PLANTED, List.of("high", "low")).getFirst();
    assertThatThrownBy(() -> rule.check(VIOLATIONS)).isInstanceOf(AssertionError.class);
  }

  @Test
  void a_planted_library_away_from_home_is_seen() {
    var rule = Architecture.onlyAtHome("picocli..", List.of("acervo"));
    assertThatThrownBy(() -> rule.check(VIOLATIONS)).isInstanceOf(AssertionError.class);
  }
}
