package acervo.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.DocumentType;
import acervo.document.PageUnit;
import acervo.record.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class TableRowsTest {
  @Test
  void rows_under_a_column_of_results_are_results_with_named_cells() {
    Drafted drafted =
        Drafted.of(
            DocumentType.OTHER,
            PageUnit.SHEET,
            sheet ->
                sheet
                    .row(true, List.of("Año", "Resultado", "Valor"))
                    .row(false, List.of("2020", "Boyas del puerto pintadas", "31"))
                    .row(false, List.of("2021", "Faros de la costa medidos", "4"))
                    .row(false, List.of("Total", "", "35")));

    assertThat(drafted.words())
        .containsExactly(
            "2020\tBoyas del puerto pintadas\t31", "2021\tFaros de la costa medidos\t4");
    assertThat(drafted.kinds()).containsOnly(Kind.RESULT);
    assertThat(drafted.rules()).containsExactly("record-column");
    assertThat(drafted.proofs()).containsOnly("Resultado");
    assertThat(drafted.drafts().getFirst().cells())
        .extracting(Draft.Cell::column)
        .containsExactly("Año", "Resultado", "Valor");
  }

  @Test
  void a_column_of_states_is_no_column_of_results() {
    Drafted drafted =
        Drafted.of(
            DocumentType.OTHER,
            PageUnit.SHEET,
            sheet ->
                sheet
                    .row(true, List.of("Examen", "Resultado"))
                    .row(false, List.of("Casco de la barca", "Aprobado"))
                    .row(false, List.of("Motor de la barca", "Reprobado")));

    assertThat(drafted.words()).isEmpty();
  }

  @Test
  void remarks_in_a_list_of_fields_are_no_observations() {
    Drafted drafted =
        Drafted.of(
            DocumentType.OTHER,
            PageUnit.SHEET,
            sheet ->
                sheet
                    .row(true, List.of("Campo", "Tipo", "Observaciones"))
                    .row(false, List.of("nombre", "texto", "Como en el documento de identidad"))
                    .row(false, List.of("fecha", "fecha", "Día, mes y año de nacimiento")));

    assertThat(drafted.words()).isEmpty();
  }

  @Test
  void observations_beside_the_articles_they_are_on_are_records() {
    Drafted drafted =
        Drafted.opinion(
            page ->
                page.heading(1, "Opinión sobre la Ley de Boyas")
                    .heading(1, "Observaciones al articulado")
                    .paragraph("Cuadro 1. Resumen de las observaciones")
                    .row(true, List.of("Artículo", "Observación", "Propuesta"))
                    .row(false, List.of("Art. 1", "Alcance sin límite", "Solo el puerto"))
                    .row(false, List.of("Art. 4", "Plazo demasiado corto", "Treinta días"))
                    .heading(2, "Sobre el plazo")
                    .paragraph("La observación segunda merece una explicación más larga."));

    assertThat(drafted.words())
        .containsExactly(
            "Art. 1\tAlcance sin límite\tSolo el puerto",
            "Art. 4\tPlazo demasiado corto\tTreinta días",
            "Sobre el plazo | La observación segunda merece una explicación más larga.");
    assertThat(drafted.kinds()).containsOnly(Kind.OBSERVATION);
    assertThat(drafted.headings(0))
        .containsExactly("Opinión sobre la Ley de Boyas", "[Observaciones al articulado]");
  }

  @Test
  void planned_activities_of_a_document_that_reports_nothing_are_no_results() {
    Drafted drafted =
        Drafted.of(
            DocumentType.OTHER,
            PageUnit.SHEET,
            sheet ->
                sheet
                    .row(true, List.of("Actividad", "Meta"))
                    .row(false, List.of("Pintar las boyas", "31"))
                    .row(false, List.of("Medir los faros", "4")));

    assertThat(drafted.words()).isEmpty();
  }

  @Test
  void a_table_that_illustrates_a_paragraph_adds_no_records_to_it() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Informe")
                    .heading(1, "Resultados")
                    .paragraph("Cuadro 1. Boyas por puerto y por responsable")
                    .row(true, List.of("Puerto", "A cargo de"))
                    .row(false, List.of("Viejo", "Unidad de Boyas"))
                    .paragraph("Todos los puertos tienen ahora una unidad a cargo."));

    assertThat(drafted.words())
        .containsExactly("Todos los puertos tienen ahora una unidad a cargo.");
  }

  @Test
  void a_list_beside_a_table_of_activities_has_records_too() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Informe")
                    .heading(1, "Resultados")
                    .item(0, "•", "Cuatro faros medidos.")
                    .row(true, List.of("Actividad", "Mes"))
                    .row(false, List.of("Pintura de boyas", "mayo")));

    assertThat(drafted.words()).containsExactly("Cuatro faros medidos.", "Pintura de boyas\tmayo");
    assertThat(drafted.rules()).containsExactly("record-heading", "record-column");
  }

  @Test
  void a_table_goes_on_over_the_page_under_its_header() {
    Drafted drafted =
        Drafted.of(
            DocumentType.REPORT,
            PageUnit.PAGE,
            page ->
                page.row(true, List.of("Logro", "Mes"))
                    .row(false, List.of("Cuatro faros medidos", "mayo"))
                    .runningFooter("Página 1"),
            page -> page.row(false, List.of("Nueve boyas pintadas", "junio")));

    assertThat(drafted.words())
        .containsExactly("Cuatro faros medidos\tmayo", "Nueve boyas pintadas\tjunio");
    assertThat(drafted.drafts().getLast().cells())
        .extracting(Draft.Cell::column)
        .containsExactly("Logro", "Mes");
  }

  @Test
  void a_table_without_a_header_has_no_column_of_records() {
    Drafted drafted =
        Drafted.of(
            DocumentType.REPORT,
            PageUnit.SHEET,
            sheet ->
                sheet
                    .row(false, List.of("Boyas del puerto", "pintadas y medidas"))
                    .row(false, List.of("Faros del puerto", "medidos y pintados")));

    assertThat(drafted.words()).isEmpty();
  }

  @Test
  void a_first_row_of_nouns_over_phrases_names_the_columns() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Matriz de la capitanía")
                    .row(false, List.of("Bahía", "Resultado", "Mes"))
                    .row(false, List.of("Norte", "Pintura de nueve boyas del canal", "mayo"))
                    .row(false, List.of("Sur", "Revisión de los faros de la costa", "junio")));

    assertThat(drafted.words())
        .containsExactly(
            "Norte\tPintura de nueve boyas del canal\tmayo",
            "Sur\tRevisión de los faros de la costa\tjunio");
    assertThat(drafted.proofs()).containsOnly("Resultado");
  }

  @Test
  void a_first_row_like_the_others_names_no_columns() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Matriz de la capitanía")
                    .row(false, List.of("Norte", "Avances", "Pendiente"))
                    .row(false, List.of("Sur", "Nada", "Aprobado"))
                    .row(false, List.of("Este", "Pintura", "Aprobado")));

    assertThat(drafted.words()).isEmpty();
  }

  @Test
  void a_first_row_of_years_names_the_columns_of_figures() {
    Drafted drafted =
        Drafted.slides(
            slide -> slide.heading(1, "Resultados 2021"),
            slide ->
                slide
                    .heading(1, "Barcos por año")
                    .row(false, List.of("Puerto", "2020", "2021"))
                    .row(false, List.of("Norte", "31", "40"))
                    .row(false, List.of("Total", "31", "40")));

    assertThat(drafted.words()).containsExactly("Norte\t31\t40", "Total\t31\t40");
    assertThat(drafted.drafts().getFirst().cells())
        .extracting(Draft.Cell::column)
        .containsExactly("Puerto", "2020", "2021");
  }

  @Test
  void figures_of_a_part_of_results_are_results_beside_its_paragraphs() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Informe")
                    .heading(1, "Resultados")
                    .paragraph("Cuadro 1. Barcos por puerto")
                    .row(true, List.of("Puerto", "Barcos", "Parte"))
                    .row(false, List.of("Norte", "31", "62 %"))
                    .row(false, List.of("Sur", "19", "38 %"))
                    .paragraph("Dos de cada tres barcos salieron del puerto del norte."));

    assertThat(drafted.words())
        .containsExactly(
            "Norte\t31\t62 %",
            "Sur\t19\t38 %", "Dos de cada tres barcos salieron del puerto del norte.");
  }

  @Test
  void figures_of_any_other_part_are_no_results() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Informe")
                    .heading(1, "La costa")
                    .row(true, List.of("Puerto", "Barcos"))
                    .row(false, List.of("Norte", "31"))
                    .row(false, List.of("Sur", "19")));

    assertThat(drafted.words()).isEmpty();
  }

  @Test
  void a_document_of_observations_may_have_them_beside_anything() {
    Drafted drafted =
        Drafted.other(
            page ->
                page.heading(1, "Observaciones de la cofradía al presupuesto del puerto")
                    .row(true, List.of("Rubro", "Observación"))
                    .row(false, List.of("Boyas", "Faltan las nueve del canal."))
                    .row(false, List.of("Faros", "Sobra el del muelle viejo.")));

    assertThat(drafted.kinds()).containsExactly(Kind.OBSERVATION, Kind.OBSERVATION);
  }

  @Test
  void a_list_of_activities_outside_a_part_of_results_is_a_calendar() {
    Drafted drafted =
        Drafted.of(
            DocumentType.REPORT,
            PageUnit.SHEET,
            sheet ->
                sheet
                    .row(true, List.of("Fecha", "Actividad", "Asistentes"))
                    .row(false, List.of("3 de mayo", "Bendición de las barcas", "210"))
                    .row(false, List.of("9 de mayo", "Regata de la bahía", "95")));

    assertThat(drafted.words()).isEmpty();
  }
}
