package acervo.catalog.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.vocabulary.Authority.Kind;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class VocabularyWriterTest {
  private static final Authority QUARRIES =
      new Authority(
          Kind.LAW,
          "ley-de-canteras",
          "Ley de Canteras: áridos y \"otros\"",
          List.of("NO", "LC"),
          List.of("Ley de Áridos"),
          Optional.empty());

  @TempDir Path folder;

  private Path file(String text) throws IOException {
    return Files.writeString(folder.resolve("vocabulary.yaml"), text);
  }

  private static Vocabulary read(Path file) {
    VocabularyReading reading = Vocabulary.read(file);
    assertThat(reading.problems()).isEmpty();
    return reading.orElse(Vocabulary.EMPTY);
  }

  @Test
  void a_missing_file_is_made() throws IOException {
    Path file = folder.resolve("vocabulary.yaml");
    assertThat(Vocabulary.put(file, QUARRIES)).isEmpty();
    assertThat(read(file).all()).containsExactly(QUARRIES);
  }

  @Test
  void an_entry_is_added_at_the_end_of_its_list_and_every_other_line_stays() throws IOException {
    String before =
        """
        # Cabecera
        laws:
          # la primera
          - slug: ley-del-agua
            name: Ley del Agua   # vigente
            acronyms: []
            names:
              - Ley de Agua

        # Los planes
        plans:
          - slug: plan-10
            name: Plan 10
        """;
    Path file = file(before);
    Vocabulary.put(file, QUARRIES);
    assertThat(read(file).all(Kind.LAW))
        .extracting(Authority::slug)
        .containsExactly("ley-del-agua", "ley-de-canteras");
    assertThat(read(file).find(Kind.LAW, "ley-de-canteras")).contains(QUARRIES);
    assertThat(Files.readAllLines(file)).containsSubsequence(before.lines().toList());
    assertThat(Files.readString(file)).contains("# Los planes\nplans:");
  }

  @Test
  void an_entry_with_the_same_slug_is_replaced_where_it_stands() throws IOException {
    Path file =
        file(
            """
            laws:
              - slug: ley-de-canteras
                name: Ley de Canteras
                acronyms: [LC]
              - slug: ley-del-agua
                name: Ley del Agua
            """);
    Vocabulary.put(file, QUARRIES);
    assertThat(read(file).all(Kind.LAW))
        .extracting(Authority::slug)
        .containsExactly("ley-de-canteras", "ley-del-agua");
    assertThat(read(file).find(Kind.LAW, "ley-de-canteras")).contains(QUARRIES);
  }

  @Test
  void an_empty_list_and_a_missing_one_take_an_entry() throws IOException {
    Path file = file("laws: []\nplans:\n");
    Vocabulary.put(file, QUARRIES);
    Authority plan =
        new Authority(Kind.PLAN, "plan-x", "Plan X", List.of(), List.of(), Optional.empty());
    Vocabulary.put(file, plan);
    Authority council =
        new Authority(
            Kind.COUNCIL, "cnx", "Consejo X", List.of("CNX"), List.of(), Optional.empty());
    Vocabulary.put(file, council);
    assertThat(read(file).all()).containsExactlyInAnyOrder(QUARRIES, plan, council);
  }

  @Test
  void a_file_that_is_not_yaml_is_left_as_it_is() throws IOException {
    Path file = file("laws: [\n");
    assertThat(Vocabulary.put(file, QUARRIES)).isPresent();
    assertThat(Files.readString(file)).isEqualTo("laws: [\n");
  }

  @Test
  void the_vocabulary_of_the_sample_corpus_takes_an_entry_of_each_kind() throws IOException {
    Path sample = Path.of("corpus/vocabulary.yaml");
    Path file = file(Files.readString(sample));
    List<Authority> before = read(file).all();
    for (Kind kind : Kind.values()) {
      Vocabulary.put(
          file, new Authority(kind, "nueva", "Nueva", List.of(), List.of(), Optional.empty()));
    }
    assertThat(read(file).all()).containsAll(before).hasSize(before.size() + Kind.values().length);
    assertThat(Files.readAllLines(file)).containsSubsequence(Files.readAllLines(sample));
  }
}
