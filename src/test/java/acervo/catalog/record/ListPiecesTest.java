package acervo.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.DocumentType;
import acervo.document.PageUnit;
import acervo.record.Kind;
import org.junit.jupiter.api.Test;

class ListPiecesTest {
  @Test
  void a_sublist_belongs_to_its_item() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Resultados")
                    .item(0, "•", "Visitas a los puertos:")
                    .item(1, "1.", "Puerto viejo.")
                    .item(1, "2.", "Puerto nuevo.")
                    .item(0, "•", "Un mapa impreso."));

    assertThat(drafted.words())
        .containsExactly(
            "Visitas a los puertos: | 1. Puerto viejo. | 2. Puerto nuevo.", "Un mapa impreso.");
  }

  @Test
  void a_label_with_a_sublist_is_one_record() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Logros")
                    .item(0, "•", "Talleres")
                    .item(1, "–", "Uno en marzo")
                    .item(1, "–", "Otro en mayo"));

    assertThat(drafted.words()).containsExactly("Talleres | – Uno en marzo | – Otro en mayo");
  }

  @Test
  void numbers_after_a_colon_are_a_sublist_even_at_the_same_level() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Logros")
                    .item(0, "•", "Cartas enviadas:")
                    .item(0, "1.", "Al puerto.")
                    .item(0, "2.", "A la aduana.")
                    .item(0, "•", "Un mapa impreso."));

    assertThat(drafted.words())
        .containsExactly("Cartas enviadas: | 1. Al puerto. | 2. A la aduana.", "Un mapa impreso.");
  }

  @Test
  void bullets_of_the_same_kind_after_a_colon_are_records_of_their_own() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Logros")
                    .item(0, "•", "Cartas enviadas:")
                    .item(0, "•", "Un mapa impreso."));

    assertThat(drafted.words()).containsExactly("Cartas enviadas:", "Un mapa impreso.");
  }

  @Test
  void a_list_that_begins_inside_still_has_outermost_items() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Logros")
                    .item(1, "•", "Un faro nuevo.")
                    .item(2, "–", "De hierro.")
                    .item(1, "•", "Una boya."));

    assertThat(drafted.words()).containsExactly("Un faro nuevo. | – De hierro.", "Una boya.");
  }

  @Test
  void a_lead_in_stands_last_above_its_items_and_is_no_record() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Informe")
                    .heading(2, "Principales resultados")
                    .paragraph("La mesa acompañó estas obras:")
                    .item(0, "•", "Un muelle en la bahía.")
                    .paragraph("La mesa difundió su trabajo:")
                    .item(0, "•", "Dos videos."));

    assertThat(drafted.words()).containsExactly("Un muelle en la bahía.", "Dos videos.");
    assertThat(drafted.headings(0))
        .containsExactly("Informe", "[Principales resultados]", "La mesa acompañó estas obras:");
    assertThat(drafted.headings(1)).endsWith("La mesa difundió su trabajo:");
  }

  @Test
  void two_lead_ins_in_a_row_both_stand_above() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Resultados")
                    .paragraph("La mesa influyó en las normas:")
                    .paragraph("Revisó estos textos:")
                    .item(0, "•", "Reglamento de boyas."));

    assertThat(drafted.headings(0))
        .containsExactly("[Resultados]", "La mesa influyó en las normas:", "Revisó estos textos:");
  }

  @Test
  void a_remark_between_items_ends_the_reach_of_the_lead_in_and_is_no_record() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Resultados")
                    .paragraph("La mesa acompañó estas obras:")
                    .item(0, "•", "Un muelle.")
                    .paragraph("El resto del año se dedicó a la limpieza.")
                    .item(0, "•", "Doce playas limpias."));

    assertThat(drafted.words()).containsExactly("Un muelle.", "Doce playas limpias.");
    assertThat(drafted.headings(1)).containsExactly("[Resultados]");
  }

  @Test
  void an_item_broken_by_a_page_is_one_record_of_two_stretches() {
    Drafted drafted =
        Drafted.of(
            DocumentType.REPORT,
            PageUnit.PAGE,
            page ->
                page.heading(1, "Resultados")
                    .item(0, "•", "Se firmó el convenio con la")
                    .runningFooter("Página 1"),
            page ->
                page.runningHeader("Informe de faros")
                    .paragraph("aduana del puerto viejo.")
                    .item(0, "•", "Se pintaron nueve boyas."));

    assertThat(drafted.words())
        .containsExactly(
            "Se firmó el convenio con la / aduana del puerto viejo.", "Se pintaron nueve boyas.");
    assertThat(drafted.drafts().getFirst().stretches())
        .extracting(stretch -> stretch.page())
        .containsExactly(1, 2);
  }

  @Test
  void a_page_break_before_a_capital_joins_only_what_has_no_end() {
    Drafted drafted =
        Drafted.of(
            DocumentType.REPORT,
            PageUnit.PAGE,
            page -> page.heading(1, "Resultados").item(0, "•", "Visita del Consejo Nacional de"),
            page -> page.paragraph("Educación a los tres faros."));

    assertThat(drafted.words())
        .containsExactly("Visita del Consejo Nacional de / Educación a los tres faros.");
  }

  @Test
  void a_signature_on_the_next_page_is_not_the_rest_of_an_item() {
    Drafted drafted =
        Drafted.of(
            DocumentType.REPORT,
            PageUnit.PAGE,
            page -> page.heading(1, "Resultados").item(0, "•", "Tres boyas pintadas"),
            page -> page.paragraph("Oficina de Faros"));

    assertThat(drafted.words()).containsExactly("Tres boyas pintadas");
  }

  @Test
  void a_list_goes_on_over_the_page_under_the_same_heading() {
    Drafted drafted =
        Drafted.of(
            DocumentType.REPORT,
            PageUnit.PAGE,
            page -> page.heading(1, "Recomendaciones").item(0, "•", "Pintar las boyas."),
            page -> page.item(0, "•", "Medir la luz."));

    assertThat(drafted.words()).containsExactly("Pintar las boyas.", "Medir la luz.");
    assertThat(drafted.headings(1)).containsExactly("[Recomendaciones]");
  }

  @Test
  void numbered_titles_keep_the_paragraphs_below_them() {
    Drafted drafted =
        Drafted.opinion(
            page ->
                page.heading(1, "Opinión")
                    .heading(1, "Observaciones")
                    .item(0, "1.", "Objeto (art. 1)")
                    .paragraph("El objeto se confunde con el alcance y conviene separarlos.")
                    .item(0, "2.", "Sanciones (art. 9)")
                    .paragraph("La multa carece de límite superior y debe fijarse.")
                    .paragraph("Oficina Jurídica de Faros"));

    assertThat(drafted.words())
        .containsExactly(
            "Objeto (art. 1) | El objeto se confunde con el alcance y conviene separarlos.",
            "Sanciones (art. 9) | La multa carece de límite superior y debe fijarse.");
    assertThat(drafted.kinds()).containsOnly(Kind.OBSERVATION);
  }

  @Test
  void notes_below_a_list_are_no_records() {
    Drafted drafted =
        Drafted.report(
            page ->
                page.heading(1, "Conclusiones")
                    .item(0, "•", "La luz alcanza.")
                    .paragraph("Referencias:")
                    .item(0, "1.", "Manual de faros, 1998."));

    assertThat(drafted.words()).containsExactly("La luz alcanza.");
  }
}
