package acervo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RecordsCommandTest {
  @TempDir private Path folder;

  /** What a command says on standard error. */
  private static String complaints(int exit, String... arguments) {
    PrintStream before = System.err;
    ByteArrayOutputStream said = new ByteArrayOutputStream();
    System.setErr(new PrintStream(said, true, StandardCharsets.UTF_8));
    try {
      assertThat(Main.run(arguments)).isEqualTo(exit);
    } finally {
      System.setErr(before);
    }
    return said.toString(StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @CsvSource({
    "--format, pdf, json, md",
    "--kind, resultado, result, opinion",
    "--facet, color=rojo, council, format",
    "--facet, -kind=result, council, format",
    "--facet, law=, council, format",
    "--facet, -law= , council, format",
    "--from, ayer, 2018-07, 2018-07-14"
  })
  void a_wrong_name_is_refused_with_the_right_ones(
      String option, String value, String one, String another) {
    assertThat(complaints(2, "records", option, value)).contains("«" + value + "»", one, another);
    assertThat(complaints(2, "records", option, value, "--lang", "en")).contains(value, one);
  }

  @Test
  void a_file_needs_a_name_and_a_folder() {
    assertThat(complaints(2, "records", "--out", folder.toString()))
        .contains(folder + " es una carpeta.");
    Path nowhere = folder.resolve("nada");
    assertThat(complaints(2, "records", "--out", nowhere.resolve("r.csv").toString()))
        .contains("No existe la carpeta " + nowhere + ".");
  }

  @Test
  void a_file_whose_ending_is_no_format_is_refused_unless_the_format_is_said() {
    String file = folder.resolve("registros.pdf").toString();
    assertThat(complaints(2, "records", "--out", file)).contains("«pdf»", "json, csv, xlsx, md");
    String missing = folder.resolve("nada").toString();
    assertThat(complaints(1, "records", "--out", file, "--format", "csv", "--index", missing))
        .contains("Todavía no hay un índice");
    assertThat(folder.resolve("registros.pdf")).doesNotExist();
  }

  @Test
  void a_kind_may_be_given_as_a_facet_of_records_alone() {
    assertThat(complaints(2, "records", "--facet", "kind=resultado"))
        .contains("«resultado» no es una clase de registro.");
    assertThat(complaints(2, "search", "agua", "--facet", "kind=result"))
        .contains("«kind=result» no es un filtro.");
  }

  @Test
  void a_question_may_begin_with_a_minus() {
    String missing = folder.resolve("nada").toString();
    assertThat(complaints(1, "records", "-agua potable", "--index", missing))
        .contains("Todavía no hay un índice en " + missing);
  }

  @Test
  void a_file_is_replaced_when_the_new_one_is_whole() throws Exception {
    Path file = Files.writeString(folder.resolve("registros.csv"), "lo de antes");
    String answer =
        WholeFile.of(file, false)
            .write(
                beside -> {
                  Files.writeString(beside, "lo nuevo");
                  assertThat(file).hasContent("lo de antes");
                  return "hecho";
                });
    assertThat(answer).isEqualTo("hecho");
    assertThat(file).hasContent("lo nuevo");
    assertThat(names()).containsExactly("registros.csv");
  }

  @Test
  void a_file_stays_when_the_new_one_fails() throws Exception {
    Path file = Files.writeString(folder.resolve("registros.csv"), "lo de antes");
    WholeFile target = WholeFile.of(file, false);
    assertThatThrownBy(
            () ->
                target.write(
                    beside -> {
                      Files.writeString(beside, "la mitad");
                      throw new IOException("disco lleno");
                    }))
        .hasMessage("disco lleno");
    assertThat(file).hasContent("lo de antes");
    assertThat(names()).containsExactly("registros.csv");
  }

  @Test
  void a_link_is_followed() throws Exception {
    Path file = Files.writeString(folder.resolve("registros.csv"), "lo de antes");
    Path link = Files.createSymbolicLink(folder.resolve("enlace.csv"), file);
    WholeFile.of(link, false).write(beside -> Files.writeString(beside, "lo nuevo"));
    assertThat(link).isSymbolicLink();
    assertThat(file).hasContent("lo nuevo");
  }

  private List<String> names() throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.map(path -> path.getFileName().toString()).toList();
    }
  }
}
