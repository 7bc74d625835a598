package acervo.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.record.Kind;
import org.junit.jupiter.api.Test;

class LeadInTest {
  @Test
  void a_list_is_what_its_lead_in_announces() {
    Drafted drafted =
        Drafted.other(
            page ->
                page.heading(1, "Carta sobre el mapa")
                    .paragraph("La Unidad presenta las siguientes observaciones al mapa:")
                    .item(0, "1.", "Falta la escala.")
                    .item(0, "2.", "Sobra una isla.")
                    .paragraph("El mapa se imprimirá en mayo.")
                    .item(0, "•", "Copia: archivo."));

    assertThat(drafted.words()).containsExactly("Falta la escala.", "Sobra una isla.");
    assertThat(drafted.kinds()).containsOnly(Kind.OBSERVATION);
    assertThat(drafted.rules()).containsExactly("record-lead-in");
    assertThat(drafted.headings(0))
        .containsExactly(
            "Carta sobre el mapa", "La Unidad presenta las siguientes observaciones al mapa:");
  }

  @Test
  void a_short_sentence_before_the_list_leaves_it_to_the_one_before() {
    Drafted drafted =
        Drafted.other(
            page ->
                page.heading(1, "Carta sobre el mapa")
                    .paragraph(
                        "Devolvemos el mapa con nuestras observaciones marcadas. En resumen:")
                    .item(0, "1.", "Falta la escala."));

    assertThat(drafted.kinds()).containsExactly(Kind.OBSERVATION);
  }

  @Test
  void a_line_that_names_a_part_leads_into_the_list_below_it_and_no_further() {
    Drafted drafted =
        Drafted.other(
            page ->
                page.heading(1, "Mesa de Boyas")
                    .paragraph("Avances:")
                    .item(0, "•", "Hay treinta boyas nuevas.")
                    .paragraph("Intervino la capitana y pidió más luz en el puerto.")
                    .paragraph("Se levantó la sesión a las once de la mañana."));

    assertThat(drafted.words()).containsExactly("Hay treinta boyas nuevas.");
    assertThat(drafted.headings(0)).containsExactly("Mesa de Boyas", "[Avances:]");
  }

  @Test
  void a_list_of_sources_is_announced_by_nothing() {
    Drafted drafted =
        Drafted.opinion(
            page ->
                page.heading(1, "Opinión 9-2020")
                    .paragraph("Para emitir esta opinión se tuvieron a la vista:")
                    .item(0, "1.", "El mapa de la bahía."));

    assertThat(drafted.words()).isEmpty();
  }

  @Test
  void what_readers_are_told_to_follow_is_no_opinion() {
    Drafted drafted =
        Drafted.other(
            page ->
                page.heading(1, "Guía para pintar")
                    .paragraph("Al pintar se deben tener presentes las siguientes recomendaciones:")
                    .item(0, "•", "Usar guantes."));

    assertThat(drafted.words()).isEmpty();
  }

  @Test
  void results_of_something_else_announce_no_results() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Prensa de mayo")
                    .paragraph("Un diario publicó los resultados de una encuesta sobre el mar:")
                    .item(0, "•", "La mitad no sabe nadar."));

    assertThat(drafted.words()).isEmpty();
  }

  @Test
  void an_office_that_recommends_gives_its_opinion() {
    Drafted drafted =
        Drafted.opinion(
            page ->
                page.heading(1, "Opinión 9-2020")
                    .paragraph("Por lo expuesto, esta Oficina recomienda:")
                    .item(0, "a)", "Aprobar el mapa."));

    assertThat(drafted.kinds()).containsExactly(Kind.OPINION);
  }

  @Test
  void nobody_in_particular_recommending_something_reports_nothing() {
    Drafted drafted =
        Drafted.other(
            page ->
                page.heading(1, "Cómo nadar")
                    .paragraph("Antes de entrar al agua se recomienda:")
                    .item(0, "•", "Esperar una hora."));

    assertThat(drafted.words()).isEmpty();
  }

  @Test
  void a_council_that_agrees_in_any_document_takes_a_position() {
    Drafted drafted =
        Drafted.other(
            page ->
                page.heading(1, "Boletín de la costa")
                    .paragraph("En su última sesión el Consejo de la Pesca acordó:")
                    .item(0, "•", "Respaldar la veda."));

    assertThat(drafted.kinds()).containsExactly(Kind.POSITION);
  }

  @Test
  void below_a_heading_of_a_part_no_list_is_announced() {
    Drafted drafted =
        Drafted.opinion(
            page ->
                page.heading(1, "Opinión 9-2020")
                    .heading(1, "Antecedentes")
                    .paragraph("En 2019 se hicieron las siguientes observaciones:")
                    .item(0, "•", "Faltaba la escala."));

    assertThat(drafted.words()).isEmpty();
  }

  @Test
  void what_an_opinion_sets_out_to_examine_it_observes_point_by_point() {
    Drafted drafted =
        Drafted.opinion(
            page ->
                page.heading(1, "Opinión 9-2020")
                    .heading(1, "I. Antecedentes")
                    .paragraph("Conviene examinar de dónde viene el reglamento:")
                    .item(0, "1.", "Lo pidió la cofradía.")
                    .heading(1, "II. Sobre lo que pidió la cofradía")
                    .paragraph("Hubo dos peticiones. Procede verificar si el texto las recoge:")
                    .item(0, "1.", "Que haya luz. El artículo 4 no lo dice.")
                    .item(0, "2.", "Que haya guardia. El artículo 9 la prevé.")
                    .heading(1, "III. Sobre el trámite")
                    .paragraph("Conviene recordar las fechas:")
                    .item(0, "1.", "El 3 de mayo llegó el texto."));

    assertThat(drafted.words())
        .containsExactly(
            "Que haya luz. El artículo 4 no lo dice.", "Que haya guardia. El artículo 9 la prevé.");
    assertThat(drafted.kinds()).containsOnly(Kind.OBSERVATION);
  }
}
