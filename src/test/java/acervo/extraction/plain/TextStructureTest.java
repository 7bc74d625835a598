package acervo.extraction.plain;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Block;
import java.util.List;
import org.junit.jupiter.api.Test;

class TextStructureTest {
  @Test
  void a_bullet_wrapped_over_two_lines_is_one_item() {
    assertThat(
            blocks(
                """
                • Apoyo técnico a la mesa que prepara
                el anteproyecto de ley.
                • Participación en dos talleres.
                """))
        .containsExactly(
            "ITEM0 • Apoyo técnico a la mesa que prepara el anteproyecto de ley.",
            "ITEM0 • Participación en dos talleres.");
  }

  @Test
  void a_blank_line_in_the_middle_of_a_sentence_does_not_end_the_bullet() {
    assertThat(
            blocks(
                """
                • Reunión con las alcaldías del norte y

                del oriente, para el plan

                (PLAN), en agosto.

                • Otra
                """))
        .containsExactly(
            "ITEM0 • Reunión con las alcaldías del norte y del oriente, para el plan (PLAN), en"
                + " agosto.",
            "ITEM0 • Otra");
  }

  @Test
  void a_blank_line_after_a_full_stop_ends_the_bullet() {
    assertThat(blocks("• Se aprobó el plan.\n\nnota al pie en minúsculas de otra cosa distinta.\n"))
        .hasSize(2);
  }

  @Test
  void a_phrase_that_ends_in_a_preposition_goes_on_after_a_blank_line() {
    assertThat(blocks("Unidad de\nEstudios de\n\nPolítica Pública\n\n• Uno\n"))
        .containsExactly("HEADING1 Unidad de Estudios de Política Pública", "ITEM0 • Uno");
  }

  @Test
  void a_greeting_and_the_name_under_it_are_two_blocks() {
    assertThat(blocks("Saludos cordiales,\n\nDirección de Estudios\n")).hasSize(2);
  }

  @Test
  void a_name_at_the_end_that_heads_nothing_is_no_heading() {
    assertThat(blocks("RESUMEN\n\nSe acordó el plan de trabajo.\n\nUnidad de Estudios\n"))
        .last()
        .isEqualTo("PARAGRAPH0 Unidad de Estudios");
  }

  @Test
  void the_span_of_a_block_has_no_marker_and_no_white_space_at_its_ends() {
    String text = "\n   •  Uno y  \n   dos.   \n";
    Block item = TextStructure.of(text).getFirst();
    assertThat(item.span().in(text)).isEqualTo("Uno y  \n   dos.");
    assertThat(item.marker()).isEqualTo("•");
  }

  @Test
  void bullets_of_symbol_fonts_are_bullets() {
    assertThat(blocks("\uF0A7 Uno\n\uF0B7 Dos\n➢ Tres\n▪Cuatro\n"))
        .containsExactly("ITEM0 • Uno", "ITEM0 • Dos", "ITEM0 • Tres", "ITEM0 • Cuatro");
  }

  @Test
  void a_bullet_alone_on_its_line_belongs_to_the_next() {
    assertThat(blocks("•\nUno\n\n•\n\nDos\n")).containsExactly("ITEM0 • Uno", "ITEM0 • Dos");
  }

  @Test
  void numbers_and_letters_are_items_under_the_bullet_that_announces_them() {
    assertThat(
            blocks("- Se acordó:\n1. Convocar.\n2. Informar a:\na) ISDEM\nb) FISDL\n- Cerrar.\n"))
        .containsExactly(
            "ITEM0 - Se acordó:",
            "ITEM1 1. Convocar.",
            "ITEM1 2. Informar a:",
            "ITEM2 a) ISDEM",
            "ITEM2 b) FISDL",
            "ITEM0 - Cerrar.");
  }

  @Test
  void an_indented_bullet_is_one_level_deeper() {
    assertThat(blocks("* Uno\n    * Dos\n* Tres\n"))
        .containsExactly("ITEM0 * Uno", "ITEM1 * Dos", "ITEM0 * Tres");
  }

  @Test
  void a_number_that_a_wrapped_line_happens_to_begin_with_is_no_item() {
    assertThat(blocks("La mesa se reunió según dispone el artículo\n15. Después informó.\n"))
        .containsExactly(
            "PARAGRAPH0 La mesa se reunió según dispone el artículo 15. Después informó.");
  }

  @Test
  void a_heading_stands_alone_and_what_is_under_it_is_one_deeper() {
    assertThat(
            blocks(
                """
                Programa de Apoyo a la
                Gobernabilidad Municipal

                PRINCIPALES RESULTADOS

                • Uno

                Programa de Becas

                PRINCIPALES RESULTADOS

                • Dos
                """))
        .containsExactly(
            "HEADING1 Programa de Apoyo a la Gobernabilidad Municipal",
            "HEADING2 PRINCIPALES RESULTADOS",
            "ITEM0 • Uno",
            "HEADING1 Programa de Becas",
            "HEADING2 PRINCIPALES RESULTADOS",
            "ITEM0 • Dos");
  }

  @Test
  void capitals_directly_above_a_paragraph_are_a_heading() {
    assertThat(blocks("ANTECEDENTES\nEl consejo fue creado por decreto en dos mil trece.\n"))
        .containsExactly(
            "HEADING1 ANTECEDENTES",
            "PARAGRAPH0 El consejo fue creado por decreto en dos mil trece.");
  }

  @Test
  void an_underlined_line_is_a_heading() {
    assertThat(blocks("Informe, con coma\n=================\nTexto.\n\nParte\n---\nMás.\n"))
        .containsExactly(
            "HEADING1 Informe, con coma", "PARAGRAPH0 Texto.", "HEADING2 Parte", "PARAGRAPH0 Más.");
  }

  @Test
  void a_short_sentence_with_a_full_stop_is_no_heading() {
    assertThat(blocks("No hubo acuerdo.\n\nSe levantó la sesión.\n"))
        .allMatch(block -> block.startsWith("PARAGRAPH"));
  }

  @Test
  void a_place_and_date_are_no_heading() {
    assertThat(blocks("San Salvador, 4 de julio de 2018\n\nEl Consejo acuerda lo siguiente.\n"))
        .first()
        .asString()
        .startsWith("PARAGRAPH");
  }

  @Test
  void lines_that_are_not_wrapped_are_a_paragraph_each() {
    String first = "Uno ".repeat(50).strip() + ".";
    String second = "Dos ".repeat(10).strip() + ".";
    assertThat(blocks(first + "\n" + second + "\n" + first))
        .containsExactly("PARAGRAPH0 " + first, "PARAGRAPH0 " + second, "PARAGRAPH0 " + first);
  }

  @Test
  void a_sentence_that_ends_at_the_margin_does_not_end_its_paragraph() {
    assertThat(
            blocks(
                """
                El equipo revisó los dos documentos y entregó sus aportes.
                Después se reunió con la mesa, que aprobó lo que el equipo
                había propuesto.
                """))
        .hasSize(1);
  }

  @Test
  void every_letter_of_the_text_is_in_some_block_or_is_a_marker() {
    String text =
        "TÍTULO\n\n• Uno\n  1) dos\n\ntres: cuatro\n====\n\n\n\ncinco; (a) seis\n— siete\n";
    StringBuilder covered = new StringBuilder();
    for (Block block : TextStructure.of(text)) covered.append(block.span().in(text)).append(' ');
    for (String word :
        List.of("TÍTULO", "Uno", "dos", "tres", "cuatro", "cinco", "seis", "siete")) {
      assertThat(covered.toString()).contains(word);
    }
  }

  private static List<String> blocks(String text) {
    return TextStructure.of(text).stream()
        .map(
            block ->
                "%s%d %s"
                    .formatted(
                        block.kind(),
                        block.level(),
                        (block.marker() + " " + block.span().in(text))
                            .replaceAll("\\s+", " ")
                            .strip()))
        .toList();
  }
}
