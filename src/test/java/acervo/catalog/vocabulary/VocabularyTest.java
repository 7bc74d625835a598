package acervo.catalog.vocabulary;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.Samples;
import acervo.catalog.vocabulary.Authority.Kind;
import acervo.message.Message;
import acervo.message.Messages;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class VocabularyTest {
  @Test
  void entries_keep_the_order_of_the_file_and_their_fields() {
    Vocabulary vocabulary = Samples.VOCABULARY;

    assertThat(vocabulary.all(Kind.COUNCIL))
        .extracting(Authority::slug)
        .containsExactly("coned", "conasav");
    assertThat(vocabulary.find(Kind.LAW, "ley-agua").orElseThrow().names())
        .containsExactly("Ley de Agua", "Ley del Agua");
    assertThat(vocabulary.find(Kind.COUNCIL, "coned").orElseThrow().area()).contains("dialogo");
    assertThat(Samples.read(Samples.YAML).problems()).isEmpty();
  }

  @Test
  void a_council_is_labelled_by_its_acronym_and_a_law_by_its_name() {
    assertThat(Samples.VOCABULARY.label("council", "coned")).isEqualTo("CONED");
    assertThat(Samples.VOCABULARY.label("law", "ley-agua")).isEqualTo("Ley General de Aguas");
    assertThat(Samples.VOCABULARY.label("law", "otra")).isEqualTo("otra");
    assertThat(Samples.VOCABULARY.label("year", "2018")).isEqualTo("2018");
  }

  @Test
  void a_missing_file_is_an_empty_vocabulary_without_problems(@TempDir Path folder) {
    VocabularyReading reading = Vocabulary.read(folder.resolve("vocabulary.yaml"));

    assertThat(reading.problems()).isEmpty();
    assertThat(reading.orElse(Samples.VOCABULARY).isEmpty()).isTrue();
  }

  @Test
  void a_broken_file_leaves_the_last_good_vocabulary_and_tells_its_line() {
    VocabularyReading reading = Samples.read("areas:\n  - slug: a\n    name: \"sin cerrar\n");

    assertThat(reading).isInstanceOf(VocabularyReading.Broken.class);
    assertThat(reading.orElse(Samples.VOCABULARY)).isSameAs(Samples.VOCABULARY);
    assertThat(Messages.SPANISH.say(reading.problems().getFirst()))
        .startsWith("vocabulary.yaml, línea 3:");
  }

  /** Quotes are written as apostrophes are, twice; a line ends at each bar. */
  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      textBlock =
          """
          3; areas:|  - slug: a|    name: "Área A|    acronyms: ["AA"]|    names: ["uno", "dos"]
          3; areas:|  - slug: a|    name: "Área A|    acronyms: []|  - slug: b|    name: "Área B"
          4; areas:|  - slug: a|    name: "Área A"|    names: ["uno, dos]|    acronyms: ["AA"]
          4; areas:|  - slug: a|    name: Área A|    names: "uno|    acronyms: ""|  - slug: b|    name: "B"
          5; areas:|  - slug: a|    name: Área A|    names:|      - "uno|      - "dos"
          3; areas:|  - slug: a|    name: ''Área A|    acronyms: [''AA'']
          5; areas:|  - slug: a|    name: "en dos|      renglones"|    acronyms: [sin cerrar
          3; areas:|  - slug: a|    name Área A|    acronyms: []
          2; areas:|  \t- slug: a|    name: Área A
          """)
  void what_is_not_yaml_is_told_with_the_line_to_mend(int line, String yaml) {
    VocabularyReading reading = Samples.read(yaml.replace("|", "\n").replace("''", "'"));

    assertThat(reading).isInstanceOf(VocabularyReading.Broken.class);
    assertThat(Messages.SPANISH.say(reading.problems().getFirst()))
        .startsWith("vocabulary.yaml, línea " + line + ":");
  }

  @Test
  void a_file_in_another_encoding_is_told_so(@TempDir Path folder) throws IOException {
    Path file = folder.resolve("vocabulary.yaml");
    Files.write(file, "# Área\n".getBytes(StandardCharsets.ISO_8859_1));

    assertThat(Vocabulary.read(file).problems())
        .extracting(Message::key)
        .containsExactly("catalog.vocabulary.encoding");
  }

  @Test
  void an_empty_file_is_an_empty_vocabulary() {
    assertThat(Samples.read("# nada todavía\n").problems()).isEmpty();
    assertThat(Samples.read("areas:\nlaws:\n").problems()).isEmpty();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          5 | unknown_section | leyes: []
          5 | section_twice   | areas: []
          5 | not_a_list      | laws: Ley de Agua
          5 | not_an_entry    | laws: [Ley de Agua]
          5 | incomplete      | laws: [{slug: agua}]
          5 | bad_slug        | laws: [{slug: Ley Agua, name: Ley de Agua}]
          5 | unknown_field   | laws: [{slug: agua, name: Ley de Agua, sigla: LA}]
          5 | field_twice     | laws: [{slug: agua, name: Ley de Agua, name: Ley}]
          5 | not_text        | laws: [{slug: agua, name: Ley de Agua, names: [[Ley]]}]
          5 | slug_twice      | laws: [{slug: agua, name: Agua}, {slug: agua, name: Aguas}]
          5 | unknown_area    | councils: [{slug: coned, name: Consejo, area: otra}]
          """)
  void a_mistake_is_told_with_its_line_and_the_rest_is_read(int line, String key, String yaml) {
    String text = "# Vocabulario\nareas:\n  - slug: dialogo\n    name: Área de Diálogo\n" + yaml;

    VocabularyReading reading = Samples.read(text);

    assertThat(reading.problems()).hasSize(1);
    Message problem = reading.problems().getFirst();
    assertThat(problem.key()).isEqualTo("catalog.vocabulary." + key);
    assertThat(Messages.SPANISH.say(problem)).contains("línea " + line).doesNotContain("{");
    assertThat(Messages.ENGLISH.say(problem)).contains("line " + line).doesNotContain("{");
    assertThat(reading.orElse(Vocabulary.EMPTY).find(Kind.AREA, "dialogo")).isPresent();
  }

  @Test
  void a_council_of_an_unknown_area_is_read_without_it() {
    Vocabulary vocabulary =
        Samples.vocabulary("councils:\n  - {slug: coned, name: Consejo, area: otra}\n");

    assertThat(vocabulary.find(Kind.COUNCIL, "coned").orElseThrow().area()).isEmpty();
  }

  @Test
  void an_acronym_stays_as_written_even_where_yaml_reads_a_truth_value() {
    Vocabulary vocabulary =
        Samples.vocabulary("laws:\n  - {slug: no, name: Norma, acronyms: [NO, 321]}\n");

    assertThat(vocabulary.find(Kind.LAW, "no").orElseThrow().acronyms())
        .containsExactly("NO", "321");
  }

  @Test
  void the_fingerprint_changes_with_an_entry_and_not_with_a_comment() {
    String same = Samples.vocabulary("# otro comentario\n" + Samples.YAML).fingerprint();
    String other = Samples.vocabulary(Samples.YAML.replace("[PESS]", "[PES]")).fingerprint();

    assertThat(Samples.VOCABULARY.fingerprint()).hasSize(16).isEqualTo(same).isNotEqualTo(other);
  }
}
