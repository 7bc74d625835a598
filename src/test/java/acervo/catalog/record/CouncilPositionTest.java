package acervo.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.record.Kind;
import org.junit.jupiter.api.Test;

class CouncilPositionTest {
  @Test
  void what_a_council_agrees_is_a_position_and_its_recitals_are_none() {
    Drafted drafted =
        Drafted.position(
            page ->
                page.heading(1, "Pronunciamiento")
                    .heading(2, "CONSIDERANDO:")
                    .item(0, "1.", "Que debe haber peces para todos.")
                    .heading(2, "ACUERDA:")
                    .item(0, "1.", "Pedir una veda de tres meses.")
                    .paragraph("Pleno del Consejo de la Pesca"));

    assertThat(drafted.words()).containsExactly("Pedir una veda de tres meses.");
    assertThat(drafted.kinds()).containsExactly(Kind.POSITION);
    assertThat(drafted.rules()).containsExactly("record-council-position");
    assertThat(drafted.headings(0)).containsExactly("[Pronunciamiento]", "[ACUERDA:]");
  }

  @Test
  void agreements_with_ordinals_in_larger_type_stand_under_the_verb_before_them() {
    Drafted drafted =
        Drafted.position(
            page ->
                page.heading(1, "Pronunciamiento")
                    .heading(4, "ACUERDA:")
                    .heading(2, "Primero. Veda")
                    .paragraph("Pedir una veda de tres meses.")
                    .heading(2, "Segundo. Vigilancia")
                    .paragraph("La vigilancia comprende:")
                    .item(0, "•", "el puerto;")
                    .item(0, "•", "la bahía.")
                    .paragraph("Aprobado por consenso en sesión del 3 de mayo."));

    assertThat(drafted.words())
        .containsExactly(
            "Primero. Veda | Pedir una veda de tres meses.", "el puerto;", "la bahía.");
    assertThat(drafted.headings(0)).containsExactly("[Pronunciamiento]", "[ACUERDA:]");
    assertThat(drafted.headings(1))
        .containsExactly(
            "[Pronunciamiento]", "[ACUERDA:]", "Segundo. Vigilancia", "La vigilancia comprende:");
  }

  @Test
  void a_numbered_position_that_argues_before_its_list_is_one() {
    Drafted drafted =
        Drafted.position(
            page ->
                page.heading(1, "Comunicado")
                    .heading(2, "Primero. Vigilancia")
                    .paragraph(
                        "La bahía no tiene guardia desde que se retiró la lancha, y los pescadores"
                            + " piden desde hace tres años que vuelva, por lo menos, a tres"
                            + " puntos:")
                    .item(0, "•", "el puerto;")
                    .item(0, "•", "la isla."));

    assertThat(drafted.words()).hasSize(1);
  }

  @Test
  void what_stands_below_the_last_of_a_series_of_single_paragraphs_closes_the_document() {
    Drafted drafted =
        Drafted.position(
            page ->
                page.heading(1, "Comunicado")
                    .heading(2, "Primero. Veda")
                    .paragraph("Pedir una veda de tres meses.")
                    .heading(2, "Segundo. Informe")
                    .paragraph("Encargar un informe a la capitanía.")
                    .paragraph("El mar es de todos y no puede esperar otro invierno."));

    assertThat(drafted.words())
        .containsExactly(
            "Primero. Veda | Pedir una veda de tres meses.",
            "Segundo. Informe | Encargar un informe a la capitanía.");
  }

  @Test
  void the_last_of_a_series_of_several_paragraphs_each_keeps_its_own() {
    Drafted drafted =
        Drafted.position(
            page ->
                page.heading(1, "Comunicado")
                    .heading(2, "Primero. Veda")
                    .paragraph("Pedir una veda de tres meses.")
                    .paragraph("Durante la veda se pagará a los pescadores un subsidio.")
                    .heading(2, "Segundo. Informe")
                    .paragraph("Encargar un informe a la capitanía.")
                    .paragraph("El informe dirá cuántas barcas salieron y cuántas volvieron."));

    assertThat(drafted.words().getLast())
        .isEqualTo(
            "Segundo. Informe | Encargar un informe a la capitanía. | El informe dirá cuántas"
                + " barcas salieron y cuántas volvieron.");
  }

  @Test
  void the_text_that_a_council_proposes_is_its_position() {
    Drafted drafted =
        Drafted.position(
            page ->
                page.heading(1, "Comunicado")
                    .paragraph("La bahía se quedó sin faro en el mes de mayo.")
                    .heading(2, "Texto propuesto")
                    .paragraph("Art. 4. «El faro se encenderá cada noche del año».")
                    .heading(2, "Texto vigente")
                    .paragraph("Art. 4. «El faro se encenderá cuando haya con qué».")
                    .paragraph("Comunicado leído ante la capitanía."));

    assertThat(drafted.words())
        .containsExactly("Art. 4. «El faro se encenderá cada noche del año».");
  }

  @Test
  void paragraphs_that_begin_with_ordinals_are_positions() {
    Drafted drafted =
        Drafted.position(
            page ->
                page.heading(1, "Comunicado")
                    .paragraph("PRIMERO: Pedir una veda de tres meses.")
                    .paragraph("SEGUNDO: Vigilar la bahía de noche.")
                    .paragraph("Pleno del Consejo de la Pesca"));

    assertThat(drafted.words())
        .containsExactly(
            "PRIMERO: Pedir una veda de tres meses.", "SEGUNDO: Vigilar la bahía de noche.");
  }

  @Test
  void the_consequence_of_all_points_is_not_part_of_the_last() {
    Drafted drafted =
        Drafted.position(
            page ->
                page.paragraph("El Consejo de la Pesca manifiesta:")
                    .paragraph("PRIMERO: Que la veda es necesaria.")
                    .paragraph("Por lo anterior, exhorta a la capitanía a vigilar la bahía."));

    assertThat(drafted.words())
        .containsExactly(
            "PRIMERO: Que la veda es necesaria.",
            "Por lo anterior, exhorta a la capitanía a vigilar la bahía.");
  }

  @Test
  void a_heading_in_the_first_person_heads_positions() {
    Drafted drafted =
        Drafted.position(
            page ->
                page.heading(1, "Posición del Consejo de la Pesca")
                    .heading(1, "Por qué hablamos")
                    .paragraph("Hace dos años faltan peces en la bahía del puerto.")
                    .heading(1, "Lo que proponemos")
                    .item(0, "1.", "Una veda de tres meses."));

    assertThat(drafted.words()).containsExactly("Una veda de tres meses.");
  }

  @Test
  void a_sentence_in_which_the_council_asks_is_a_position() {
    Drafted drafted =
        Drafted.position(
            page ->
                page.heading(1, "Comunicado")
                    .paragraph("Los peces de la bahía son menos que hace diez años.")
                    .paragraph("El Consejo exhorta a la capitanía a vigilar la bahía."));

    assertThat(drafted.words())
        .containsExactly("El Consejo exhorta a la capitanía a vigilar la bahía.");
    assertThat(drafted.proofs()).containsExactly("El Consejo exhorta");
  }

  @Test
  void what_opens_a_position_told_in_parts_is_none() {
    Drafted drafted =
        Drafted.position(
            page ->
                page.heading(1, "Comunicado")
                    .paragraph("Ante la falta de peces, el Consejo considera su deber hablar.")
                    .heading(1, "Qué pedimos")
                    .item(0, "•", "Una veda de tres meses."));

    assertThat(drafted.words()).containsExactly("Una veda de tres meses.");
  }

  @Test
  void a_lead_in_of_the_council_announces_its_positions() {
    Drafted drafted =
        Drafted.position(
            page ->
                page.heading(1, "Comunicado")
                    .paragraph("Por todo ello, el Pleno exhorta a la capitanía a:")
                    .item(0, "•", "vigilar la bahía;")
                    .item(0, "•", "publicar lo pescado."));

    assertThat(drafted.words()).containsExactly("vigilar la bahía;", "publicar lo pescado.");
    assertThat(drafted.headings(0)).endsWith("Por todo ello, el Pleno exhorta a la capitanía a:");
  }

  @Test
  void figures_and_addressees_are_no_positions() {
    Drafted drafted =
        Drafted.position(
            page ->
                page.heading(1, "Comunicado")
                    .heading(2, "Los números")
                    .paragraph("En 2020 se pescaron doce toneladas y en 2021 solo nueve.")
                    .heading(2, "Lo que pedimos")
                    .item(0, "•", "Una veda de tres meses."));

    assertThat(drafted.words()).containsExactly("Una veda de tres meses.");
  }
}
