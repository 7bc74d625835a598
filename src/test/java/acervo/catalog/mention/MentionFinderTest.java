package acervo.catalog.mention;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.Samples;
import acervo.catalog.vocabulary.Authority;
import acervo.catalog.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MentionFinderTest {
  private final MentionFinder finder = new MentionFinder(Samples.VOCABULARY);

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      nullValues = "-",
      textBlock =
          """
          el Consejo Nacional de Educación sesionó               | coned    | Consejo Nacional de Educación
          CONSEJO NACIONAL DE EDUCACION                          | coned    | CONSEJO NACIONAL DE EDUCACION
          consejo nacional de educación                          | coned    | consejo nacional de educación
          Consejo Nacional de Educación Física y Educación       | coned    | Consejo Nacional de Educación
          la Ley de Agua                                         | ley-agua | Ley de Agua
          la Ley del Agua                                        | ley-agua | Ley del Agua
          la Ley de la Agua                                      | ley-agua | Ley de la Agua
          el Plan “El Salvador Seguro”                           | pess     | Plan “El Salvador Seguro
          el CONED acordó                                        | coned    | CONED
          el Coned acordó                                        | coned    | Coned
          (CONED),                                               | coned    | CONED
          los CONEDs                                             | -        | -
          la Ley. Agua potable                                   | -        | -
          Ley; Penitenciaria                                     | -        | -
          Leyes del agua                                         | -        | -
          Arena y cemento                                        | -        | -
          Los obreros. Arena y cemento                           | -        | -
          camiones de arena                                      | -        | -
          gana el país                                           | -        | -
          candidatos de ARENA                                    | arena    | ARENA
          """)
  void a_name_is_found_where_it_is_written(String text, String slug, String words) {
    List<Mention> found = finder.find(text);

    String slugs =
        found.stream()
            .flatMap(mention -> mention.meanings().stream())
            .map(Authority::slug)
            .collect(Collectors.joining(","));
    assertThat(slugs).isEqualTo(slug == null ? "" : slug);
    if (slug != null) assertThat(found.getFirst().span().in(text)).isEqualTo(words);
  }

  @Test
  void a_line_break_inside_a_name_is_a_space_and_an_empty_line_ends_it() {
    assertThat(finder.find("Consejo Nacional de\nEducación")).hasSize(1);
    assertThat(finder.find("Consejo Nacional de\n\nEducación")).isEmpty();
  }

  @Test
  void a_cell_of_a_table_does_not_go_on_in_the_next() {
    assertThat(finder.find("Ley\tPenitenciaria")).isEmpty();
  }

  @Test
  void an_acronym_of_three_letters_or_fewer_is_read_only_in_capitals() {
    assertThat(finder.find("reforma de la LP")).hasSize(1);
    assertThat(finder.find("reforma de la lp, un Lp")).isEmpty();
  }

  @Test
  void a_name_of_one_word_begins_with_a_capital() {
    MentionFinder communications =
        new MentionFinder(Samples.vocabulary("areas:\n  - {slug: com, name: Comunicaciones}\n"));

    assertThat(communications.find("Visitas y comunicaciones")).isEmpty();
    assertThat(communications.find("Comunicaciones: resultados, COMUNICACIONES")).hasSize(2);
  }

  @Test
  void an_acronym_of_two_entries_is_ambiguous_and_says_both() {
    Mention mention = finder.find("reforma de la LP").getFirst();

    assertThat(mention.isPlain()).isFalse();
    assertThat(mention.meanings())
        .extracting(Authority::slug)
        .containsExactly("ley-penitenciaria", "lineas-prioritarias");
  }

  @Test
  void the_longest_name_wins_and_mentions_do_not_overlap() {
    Vocabulary vocabulary =
        Samples.vocabulary(
            """
            laws:
              - {slug: corta, name: Ley Especial}
              - {slug: larga, name: Ley Especial de Migración}
            """);
    String text = "la Ley Especial de Migración y la Ley Especial de Minería";

    assertThat(new MentionFinder(vocabulary).find(text))
        .extracting(mention -> mention.meanings().getFirst().slug())
        .containsExactly("larga", "corta");
  }

  @Test
  void a_name_and_its_acronym_in_brackets_are_two_mentions() {
    assertThat(finder.find("Consejo Nacional de Educación (CONED)"))
        .extracting(mention -> mention.span().toString())
        .hasSize(2);
  }
}
