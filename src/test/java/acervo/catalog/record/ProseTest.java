package acervo.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.DocumentType;
import acervo.document.PageUnit;
import acervo.record.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class ProseTest {
  @Test
  void paragraphs_of_a_part_without_a_list_are_records() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Informe")
                    .heading(1, "Resultados")
                    .paragraph("Se midió la luz de los cuatro faros de la bahía.")
                    .paragraph("El mapa de boyas quedó terminado en mayo."));

    assertThat(drafted.words())
        .containsExactly(
            "Se midió la luz de los cuatro faros de la bahía.",
            "El mapa de boyas quedó terminado en mayo.");
  }

  @Test
  void a_paragraph_beside_a_list_is_none() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Resultados")
                    .paragraph("Fue un año de mucho trabajo para toda la unidad.")
                    .item(0, "•", "Cuatro faros medidos."));

    assertThat(drafted.words()).containsExactly("Cuatro faros medidos.");
  }

  @Test
  void what_introduces_signs_or_dates_is_no_record() {
    Drafted drafted =
        Drafted.opinion(
            page ->
                page.heading(1, "Opinión 9-2020")
                    .heading(1, "Conclusiones")
                    .paragraph("A continuación se presentan las conclusiones de esta oficina.")
                    .paragraph("El reglamento de boyas puede aprobarse sin cambios.")
                    .paragraph("La presente opinión no es vinculante para quien la pidió.")
                    .paragraph("San Salvador, 3 de mayo de 2020.")
                    .paragraph("Lic. Fulana de Tal y Cual, Jefa de la Oficina Jurídica"));

    assertThat(drafted.words())
        .containsExactly("El reglamento de boyas puede aprobarse sin cambios.");
    assertThat(drafted.kinds()).containsExactly(Kind.OPINION);
  }

  @Test
  void the_paragraphs_of_a_part_with_parts_only_open_it() {
    Drafted drafted =
        Drafted.opinion(
            page ->
                page.heading(1, "Opinión 9-2020")
                    .heading(1, "Observaciones")
                    .paragraph("El texto se leyó con ayuda de la capitanía del puerto.")
                    .heading(2, "Observación 1. Boyas (art. 2)")
                    .paragraph("Falta decir de qué color son."));

    assertThat(drafted.words())
        .containsExactly("Observación 1. Boyas (art. 2) | Falta decir de qué color son.");
  }

  @Test
  void a_numbered_heading_is_one_record_with_all_that_stands_below_it() {
    Drafted drafted =
        Drafted.opinion(
            page ->
                page.heading(1, "Opinión 9-2020")
                    .heading(1, "III. Observaciones")
                    .heading(2, "Observación 1. Boyas (art. 2)")
                    .paragraph("Conviene precisar:")
                    .item(0, "•", "el color;")
                    .item(0, "•", "el peso.")
                    .heading(2, "Observación 2. Faros (art. 5)")
                    .paragraph("La altura no debería fijarse en la ley.")
                    .paragraph("Oficina Jurídica de Faros"));

    assertThat(drafted.words())
        .containsExactly(
            "Observación 1. Boyas (art. 2) | Conviene precisar: | • el color; | • el peso.",
            "Observación 2. Faros (art. 5) | La altura no debería fijarse en la ley.");
    assertThat(drafted.rules()).containsExactly("record-numbered-heading");
    assertThat(drafted.headings(0)).containsExactly("Opinión 9-2020", "[III. Observaciones]");
  }

  @Test
  void a_part_told_in_prose_is_one_observation_over_the_page() {
    Drafted drafted =
        Drafted.of(
            DocumentType.LEGAL_OPINION,
            PageUnit.PAGE,
            page ->
                page.heading(1, "Opinión 9-2020")
                    .heading(2, "Observaciones")
                    .heading(3, "1. Boyas")
                    .paragraph("La ley calla sobre las boyas que")
                    .runningFooter("Página 1"),
            page ->
                page.paragraph("el mar arrastra. Debe nombrarlas.")
                    .heading(2, "Conclusión")
                    .paragraph("Con ese cambio la ley es viable."));

    assertThat(drafted.words())
        .containsExactly(
            "1. Boyas | La ley calla sobre las boyas que / el mar arrastra. Debe nombrarlas.",
            "Con ese cambio la ley es viable.");
    assertThat(drafted.kinds()).containsExactly(Kind.OBSERVATION, Kind.OPINION);
  }

  @Test
  void a_part_that_is_a_list_has_a_record_in_each_item() {
    Drafted drafted =
        Drafted.opinion(
            page ->
                page.heading(1, "Opinión 9-2020")
                    .heading(1, "Recomendaciones")
                    .heading(2, "1. A la capitanía")
                    .item(0, "a)", "Medir la luz.")
                    .item(0, "b)", "Pintar las boyas."));

    assertThat(drafted.words()).containsExactly("Medir la luz.", "Pintar las boyas.");
    assertThat(drafted.headings(0))
        .containsExactly("Opinión 9-2020", "[Recomendaciones]", "1. A la capitanía");
  }

  @Test
  void a_comment_told_below_a_list_of_observations_is_one_too() {
    Drafted drafted =
        Drafted.opinion(
            page ->
                page.heading(1, "Opinión 9-2020")
                    .heading(1, "Observaciones")
                    .item(0, "1.", "Boyas. Falta el color.")
                    .heading(2, "Comentario sobre la primera")
                    .paragraph("El color importa de noche más de lo que se cree."));

    assertThat(drafted.words())
        .containsExactly(
            "Boyas. Falta el color.",
            "Comentario sobre la primera | El color importa de noche más de lo que se cree.");
    assertThat(drafted.kinds()).containsOnly(Kind.OBSERVATION);
  }

  @Test
  void a_table_with_a_caption_at_the_end_of_an_observation_is_not_part_of_it() {
    Drafted drafted =
        Drafted.opinion(
            page ->
                page.heading(1, "Opinión 9-2020")
                    .heading(1, "Observaciones")
                    .heading(2, "Observación 1. Multas")
                    .paragraph("Las multas de la tabla son demasiado bajas para un barco.")
                    .paragraph("Tabla 2. Multas por eslora")
                    .row(true, List.of("Eslora", "Multa"))
                    .row(false, List.of("Hasta 8 m", "$20"))
                    .heading(2, "Observación 2. Luces")
                    .paragraph("Conviene decir qué luz lleva cada barco, con esta redacción:")
                    .row(false, List.of("Art. 3", "Luz roja a babor")));

    assertThat(drafted.words())
        .containsExactly(
            "Observación 1. Multas | Las multas de la tabla son demasiado bajas para un barco.",
            "Observación 2. Luces | Conviene decir qué luz lleva cada barco, con esta redacción:"
                + " | Art. 3\tLuz roja a babor");
  }

  @Test
  void the_table_that_sums_up_all_observations_is_not_part_of_the_last() {
    Drafted drafted =
        Drafted.opinion(
            page ->
                page.heading(1, "Opinión 9-2020")
                    .heading(1, "Observaciones")
                    .heading(2, "1. Boyas")
                    .paragraph("Falta decir de qué color son.")
                    .paragraph("Cuadro 1. Observaciones por artículo")
                    .row(true, List.of("Materia", "Carácter"))
                    .row(false, List.of("Boyas", "De fondo")));

    assertThat(drafted.words()).containsExactly("1. Boyas | Falta decir de qué color son.");
  }

  @Test
  void a_numbered_paragraph_begins_a_record_wherever_it_stands() {
    Drafted drafted =
        Drafted.opinion(
            page ->
                page.heading(1, "Carta a la capitanía")
                    .paragraph("Observación 1: el mapa no tiene escala.")
                    .paragraph("Sin ella no se puede medir nada.")
                    .paragraph("Observación 2: faltan las boyas del sur."));

    assertThat(drafted.words())
        .containsExactly(
            "Observación 1: el mapa no tiene escala. | Sin ella no se puede medir nada.",
            "Observación 2: faltan las boyas del sur.");
    assertThat(drafted.rules()).containsExactly("record-numbered-heading");
  }

  @Test
  void a_sentence_on_an_observation_by_its_number_begins_none() {
    Drafted drafted =
        Drafted.opinion(
            page ->
                page.heading(1, "Carta a la capitanía")
                    .paragraph("La observación 4 merece un comentario que aquí se da."));

    assertThat(drafted.words()).isEmpty();
  }
}
