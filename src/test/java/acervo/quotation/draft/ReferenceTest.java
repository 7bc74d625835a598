package acervo.quotation.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ReferenceTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Consejo, Memoria, 26 de marzo de 2018, p. 12 | 12",
        "Consejo, Memoria, 26 de marzo de 2018, lámina 7 | 7",
        "Council, Report, 26 March 2018, slide 7 | 7",
        "Consejo, Memoria, s. f., sección 3, párr. 41 | 3",
        "pág. iv | iv",
        "Memoria (2018), página 5 | 5",
        "Consejo, Cuadro, 2018, hoja “Resumen Anual” | resumen anual",
      })
  void a_reference_names_its_page(String text, String page) {
    assertThat(Reference.of(text, true).pages()).containsExactly(page);
  }

  @Test
  void several_pages_are_each_named() {
    assertThat(Reference.of("pp. 12-14 y 20", true).pages())
        .isEqualTo(Set.of("12", "13", "14", "20"));
    assertThat(Reference.of("págs. 3 y 4", true).pages()).isEqualTo(Set.of("3", "4"));
  }

  @Test
  void a_paragraph_or_a_line_is_a_place_too() {
    assertThat(Reference.of("Acta, s. f., sección 1, párr. 41", true).paragraph()).hasValue(41);
    assertThat(Reference.of("Acta, s. f., línea 123", true).line()).hasValue(123);
    assertThat(Reference.of("Acta, s. f., línea 123", true).namesPlace()).isTrue();
  }

  @Test
  void words_that_look_like_a_page_are_none() {
    assertThat(Reference.of("Ley de Aguas, art. 5, cap. 3", true).namesPlace()).isFalse();
    assertThat(Reference.of("app. 12 de marzo", true).pages()).isEmpty();
  }

  @Test
  void a_link_names_document_and_page() {
    Reference link =
        Reference.of("Véase http://x:7070/documentos/0123456789ab/p/9?desde=3&hasta=8.", true);

    assertThat(link.document()).contains("0123456789ab");
    assertThat(link.page()).hasValue(9);
  }

  @Test
  void what_is_left_is_a_name() {
    assertThat(Reference.of("Consejo, Memoria, p. 12", true).names())
        .contains("memoria")
        .doesNotContain("12");
  }
}
