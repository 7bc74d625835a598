package acervo.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.DocumentType;
import acervo.document.PageUnit;
import acervo.record.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class RolesTest {
  @Test
  void items_below_a_heading_of_results_are_results_proved_by_it() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Informe de la Mesa de Movilidad")
                    .heading(2, "Logros")
                    .item(0, "•", "Se abrieron tres ciclovías.")
                    .item(0, "•", "Se capacitó a 40 agentes."));

    assertThat(drafted.words())
        .containsExactly("Se abrieron tres ciclovías.", "Se capacitó a 40 agentes.");
    assertThat(drafted.kinds()).containsOnly(Kind.RESULT);
    assertThat(drafted.proofs()).containsOnly("Logros");
    assertThat(drafted.rules()).containsExactly("record-heading");
    assertThat(drafted.headings(0)).containsExactly("Informe de la Mesa de Movilidad", "[Logros]");
  }

  @Test
  void a_part_below_a_part_that_reports_reports_too() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Memoria")
                    .heading(2, "Resultados")
                    .heading(3, "Salud")
                    .item(0, "•", "Dos clínicas reabiertas.")
                    .heading(3, "Dificultades")
                    .item(0, "•", "Faltaron médicos.")
                    .heading(2, "Personal")
                    .item(0, "•", "Once personas."));

    assertThat(drafted.words()).containsExactly("Dos clínicas reabiertas.");
    assertThat(drafted.headings(0)).containsExactly("Memoria", "[Resultados]", "Salud");
  }

  @Test
  void the_first_heading_names_the_document_and_no_part() {
    Drafted drafted =
        Drafted.opinion(
            page ->
                page.heading(1, "Observaciones al proyecto de Ley de Faros")
                    .paragraph("El proyecto fue recibido el lunes y consta de doce artículos.")
                    .heading(2, "Conclusiones")
                    .paragraph("El proyecto es viable si se aclara quién paga la luz."));

    assertThat(drafted.words())
        .containsExactly("El proyecto es viable si se aclara quién paga la luz.");
  }

  @Test
  void a_chapter_in_smaller_type_is_no_part_of_the_presentation_before_it() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Memoria de faros")
                    .heading(1, "Presentación")
                    .paragraph("Este año hubo luz en la costa.")
                    .heading(2, "2. La costa norte")
                    .paragraph("El equipo presenta los siguientes resultados:")
                    .item(0, "•", "Cuatro faros encendidos."));

    assertThat(drafted.words()).containsExactly("Cuatro faros encendidos.");
    assertThat(drafted.headings(0)).doesNotContain("Presentación");
  }

  @Test
  void agreements_of_a_councils_minutes_are_its_positions() {
    Drafted drafted =
        Drafted.other(
            page ->
                page.heading(1, "Acta de la segunda sesión del Consejo Nacional de Faros")
                    .heading(1, "Acuerdos")
                    .item(0, "1.", "Respaldar el plan de la costa norte."));

    assertThat(drafted.kinds()).containsExactly(Kind.POSITION);
  }

  @Test
  void agreements_of_a_working_group_are_tasks() {
    Drafted drafted =
        Drafted.other(
            page ->
                page.heading(1, "Acta de la reunión del equipo de faros")
                    .heading(1, "Acuerdos")
                    .item(0, "1.", "Enviar las fotos el martes."));

    assertThat(drafted.words()).isEmpty();
  }

  @Test
  void a_council_among_those_who_attended_makes_no_minutes_of_a_council() {
    Drafted drafted =
        Drafted.other(
            page ->
                page.heading(1, "Acta de la reunión del equipo de faros")
                    .paragraph("Asistencia: dos delegadas del Consejo Nacional de Faros.")
                    .heading(1, "Acuerdos")
                    .item(0, "1.", "Enviar las fotos el martes."));

    assertThat(drafted.words()).isEmpty();
  }

  @Test
  void a_line_that_only_names_a_part_heads_it_in_a_document_without_styles() {
    Drafted drafted =
        Drafted.opinion(
            page ->
                page.paragraph("OFICINA JURÍDICA DE FAROS")
                    .paragraph("Antecedentes")
                    .paragraph("El reglamento de boyas llegó el lunes desde la capitanía.")
                    .paragraph("OBSERVACIONES:")
                    .item(0, "1.", "Falta el color de las boyas.")
                    .paragraph("CONCLUSIÓN")
                    .paragraph("El reglamento puede aprobarse con ese cambio."));

    assertThat(drafted.words())
        .containsExactly(
            "Falta el color de las boyas.", "El reglamento puede aprobarse con ese cambio.");
    assertThat(drafted.kinds()).containsExactly(Kind.OBSERVATION, Kind.OPINION);
    assertThat(drafted.headings(0)).containsExactly("[OBSERVACIONES:]");
  }

  @Test
  void an_entry_of_contents_names_no_part() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Informe de faros")
                    .paragraph("Resultados 12")
                    .paragraph("Los faros de la bahía se ven desde muy lejos."));

    assertThat(drafted.words()).isEmpty();
  }

  @Test
  void numbered_agreements_of_a_council_are_its_positions() {
    Drafted drafted =
        Drafted.other(
            page ->
                page.heading(1, "Acta de la segunda sesión del Consejo Nacional de Faros")
                    .paragraph("Acuerdo 1: respaldar el plan de la costa norte.")
                    .paragraph("Acuerdo 2: pedir dos boyas más."));

    assertThat(drafted.words())
        .containsExactly(
            "Acuerdo 1: respaldar el plan de la costa norte.", "Acuerdo 2: pedir dos boyas más.");
    assertThat(drafted.kinds()).containsOnly(Kind.POSITION);
  }

  @Test
  void agreements_typed_without_styles_are_read_below_their_title() {
    Drafted drafted =
        Drafted.other(
            page ->
                page.heading(1, "Acta de la sesión ordinaria del Consejo Nacional de Faros")
                    .paragraph("ACUERDOS:")
                    .paragraph("ACUERDO 1. Aprobar el informe anual.")
                    .paragraph("No habiendo más que hacer constar, se cierra la sesión."));

    assertThat(drafted.words()).containsExactly("ACUERDO 1. Aprobar el informe anual.");
  }

  @Test
  void a_law_reports_nothing() {
    Drafted drafted =
        Drafted.other(
            page ->
                page.heading(1, "LEY DE FAROS")
                    .heading(2, "CAPÍTULO I. OBJETO")
                    .paragraph("Art. 1. La presente ley regula los faros de la costa.")
                    .paragraph("Art. 2. Para los efectos de esta ley se entiende por:")
                    .item(0, "a)", "Faro: torre con luz.")
                    .item(0, "b)", "Costa: tierra junto al mar."));

    assertThat(drafted.words()).isEmpty();
  }

  @Test
  void an_essay_may_conclude_without_advising_anyone() {
    Drafted drafted =
        Drafted.other(
            page ->
                page.heading(1, "El mar y la luz")
                    .heading(2, "Conclusión")
                    .paragraph("La luz siempre llega antes que el barco, y eso consuela."));

    assertThat(drafted.words()).isEmpty();
  }

  @Test
  void recommendations_in_a_list_are_opinions_in_any_document() {
    Drafted drafted =
        Drafted.other(
            page ->
                page.heading(1, "Nota sobre la costa")
                    .heading(2, "Recomendaciones")
                    .item(0, "•", "Pintar las torres cada dos años."));

    assertThat(drafted.kinds()).containsExactly(Kind.OPINION);
  }

  @Test
  void a_workbook_is_read_by_its_columns_and_not_by_the_names_of_its_sheets() {
    Drafted drafted =
        Drafted.of(
            DocumentType.REPORT,
            PageUnit.SHEET,
            page ->
                page.heading(1, "Resultados")
                    .row(true, List.of("Faro", "Altura"))
                    .row(false, List.of("Faro del este grande", "12")));

    assertThat(drafted.words()).isEmpty();
  }

  @Test
  void agreements_of_a_committee_are_its_positions() {
    Drafted drafted =
        Drafted.other(
            page ->
                page.heading(1, "AYUDA MEMORIA")
                    .heading(2, "Reunión de la Comisión Técnica de Faros")
                    .heading(1, "ACUERDOS")
                    .item(0, "1.", "Pedir audiencia a la capitanía.")
                    .heading(1, "PENDIENTES")
                    .item(0, "*", "Confirmar la fecha."));

    assertThat(drafted.words()).containsExactly("Pedir audiencia a la capitanía.");
    assertThat(drafted.kinds()).containsOnly(Kind.POSITION);
  }
}
