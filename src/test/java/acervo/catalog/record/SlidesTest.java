package acervo.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.DocumentType;
import acervo.document.PageUnit;
import java.util.List;
import org.junit.jupiter.api.Test;

class SlidesTest {
  @Test
  void every_bullet_below_a_title_slide_of_results_is_a_result() {
    Drafted drafted =
        Drafted.slides(
            slide -> slide.heading(1, "Unidad de Boyas").heading(2, "Resultados de 2021"),
            slide ->
                slide.heading(1, "Pintura").item(0, "•", "31 boyas").item(0, "•", "Dos colores"));

    assertThat(drafted.words()).containsExactly("31 boyas", "Dos colores");
    assertThat(drafted.rules()).containsExactly("record-slides");
    assertThat(drafted.proofs()).containsOnly("Resultados de 2021");
    assertThat(drafted.headings(0))
        .containsExactly("[Resultados de 2021]", "Unidad de Boyas", "Pintura");
  }

  @Test
  void agenda_plans_and_thanks_report_nothing() {
    Drafted drafted =
        Drafted.slides(
            slide -> slide.heading(1, "Resultados 2021"),
            slide -> slide.heading(1, "Contenido").item(0, "•", "Boyas").item(0, "•", "Faros"),
            slide -> slide.heading(1, "Boyas").item(0, "•", "31 boyas pintadas"),
            slide -> slide.heading(1, "Retos para 2022").item(0, "•", "Pintar los faros"),
            slide -> slide.heading(1, "¡Gracias!").item(0, "•", "boyas@costa.example"));

    assertThat(drafted.words()).containsExactly("31 boyas pintadas");
  }

  @Test
  void an_address_in_a_list_is_no_result() {
    Drafted drafted =
        Drafted.slides(
            slide -> slide.heading(1, "Resultados 2021"),
            slide ->
                slide
                    .heading(1, "Boyas")
                    .item(0, "•", "31 boyas pintadas")
                    .item(0, "•", "boyas@costa.example")
                    .item(0, "•", "www.costa.example/boyas"));

    assertThat(drafted.words()).containsExactly("31 boyas pintadas");
  }

  @Test
  void notes_of_the_speaker_are_no_results() {
    Drafted drafted =
        Drafted.slides(
            slide -> slide.heading(1, "Resultados 2021"),
            slide ->
                slide.heading(1, "Boyas").item(0, "•", "31 boyas").note("No decir el precio."));

    assertThat(drafted.words()).containsExactly("31 boyas");
  }

  @Test
  void a_slide_with_only_a_title_covers_the_slides_after_it_until_the_next() {
    Drafted drafted =
        Drafted.slides(
            slide -> slide.heading(1, "Resultados 2021").heading(2, "Área de Costas"),
            slide -> slide.heading(1, "Consejo de la Pesca (CONPES)").paragraph("Logros y planes"),
            slide -> slide.heading(1, "Redes").item(0, "•", "Cien redes"),
            slide -> slide.heading(1, "Anzuelos").item(0, "•", "Mil anzuelos"),
            slide -> slide.heading(1, "Consejo de la Sal (CONSAL)"),
            slide -> slide.heading(1, "Salinas").item(0, "•", "Dos salinas"));

    assertThat(drafted.headings(1))
        .containsExactly(
            "[Resultados 2021]", "Área de Costas", "Consejo de la Pesca (CONPES)", "Anzuelos");
    assertThat(drafted.headings(2))
        .containsExactly(
            "[Resultados 2021]", "Área de Costas", "Consejo de la Sal (CONSAL)", "Salinas");
  }

  @Test
  void a_slide_that_begins_with_another_acronym_leaves_the_divider() {
    Drafted drafted =
        Drafted.slides(
            slide -> slide.heading(1, "Resultados 2021"),
            slide -> slide.heading(1, "Consejo de la Pesca (CONPES)"),
            slide -> slide.heading(1, "CONPES: redes").item(0, "•", "Cien redes"),
            slide -> slide.heading(1, "CONSAL: salinas").item(0, "•", "Dos salinas"));

    assertThat(drafted.headings(0))
        .containsExactly("[Resultados 2021]", "Consejo de la Pesca (CONPES)", "CONPES: redes");
    assertThat(drafted.headings(1)).containsExactly("[Resultados 2021]", "CONSAL: salinas");
  }

  @Test
  void the_line_of_a_title_slide_that_names_an_office_stands_above() {
    Drafted drafted =
        Drafted.slides(
            slide ->
                slide
                    .heading(1, "Resultados 2021")
                    .paragraph("Área de Costas")
                    .paragraph("14 de diciembre de 2021"),
            slide -> slide.heading(1, "Boyas").item(0, "•", "31 boyas"));

    assertThat(drafted.headings(0)).containsExactly("[Resultados 2021]", "Área de Costas", "Boyas");
  }

  @Test
  void a_title_that_reading_order_has_put_last_on_its_slide_heads_it() {
    Drafted drafted =
        Drafted.slides(
            slide -> slide.heading(1, "Resultados 2021"),
            slide ->
                slide
                    .heading(1, "Principales resultados")
                    .item(0, "•", "31 boyas")
                    .heading(1, "Unidad de Boyas"));

    assertThat(drafted.headings(0))
        .containsExactly("[Resultados 2021]", "Unidad de Boyas", "[Principales resultados]");
  }

  @Test
  void headings_do_not_reach_over_slides() {
    Drafted drafted =
        Drafted.slides(
            slide -> slide.heading(1, "Resultados 2021"),
            slide -> slide.heading(1, "Boyas").item(0, "•", "31 boyas"),
            slide -> slide.item(0, "•", "Dos faros"));

    assertThat(drafted.headings(1)).containsExactly("[Resultados 2021]");
  }

  @Test
  void the_rest_of_a_sentence_on_the_next_slide_is_no_continuation() {
    Drafted drafted =
        Drafted.slides(
            slide -> slide.heading(1, "Logros").item(0, "•", "Se pintaron las"),
            slide -> slide.heading(1, "Logros").item(0, "•", "boyas del puerto"));

    assertThat(drafted.words()).containsExactly("Se pintaron las", "boyas del puerto");
  }

  @Test
  void slides_taken_for_a_report_report_results_if_their_title_slide_says_so() {
    Drafted drafted =
        Drafted.of(
            DocumentType.REPORT,
            PageUnit.SLIDE,
            slide -> slide.heading(1, "Boyas del sur").paragraph("Principales resultados 2021"),
            slide -> slide.heading(1, "Pintura").item(0, "•", "31 boyas"));

    assertThat(drafted.words()).containsExactly("31 boyas");
  }

  @Test
  void slides_of_a_lesson_report_nothing() {
    Drafted drafted =
        Drafted.of(
            DocumentType.OTHER,
            PageUnit.SLIDE,
            slide -> slide.heading(1, "Curso de navegación"),
            slide -> slide.heading(1, "Actividades").item(0, "•", "Leer el capítulo tres"),
            slide -> slide.heading(1, "Resultados").item(0, "•", "El nudo aguanta"),
            slide -> slide.heading(1, "Conclusiones").item(0, "•", "Practicar cada día"));

    assertThat(drafted.words()).isEmpty();
  }

  @Test
  void sentences_of_a_slide_without_bullets_are_results() {
    Drafted drafted =
        Drafted.slides(
            slide ->
                slide
                    .heading(1, "Principales resultados")
                    .paragraph("Entregado el mapa de boyas a la capitanía del puerto.")
                    .paragraph("Costa sur"));

    assertThat(drafted.words())
        .containsExactly("Entregado el mapa de boyas a la capitanía del puerto.");
  }

  @Test
  void a_table_of_words_on_a_slide_has_a_result_in_each_row() {
    Drafted drafted =
        Drafted.slides(
            slide -> slide.heading(1, "Resultados 2021"),
            slide ->
                slide
                    .heading(1, "Mapas publicados")
                    .row(true, List.of("No.", "Tema", "Mes"))
                    .row(false, List.of("1", "Boyas del puerto viejo", "mayo"))
                    .row(false, List.of("2", "Faros de la bahía", "junio")));

    assertThat(drafted.words())
        .containsExactly("1\tBoyas del puerto viejo\tmayo", "2\tFaros de la bahía\tjunio");
    assertThat(drafted.drafts().getFirst().cells())
        .extracting(Draft.Cell::column)
        .containsExactly("No.", "Tema", "Mes");
  }

  @Test
  void a_table_of_figures_on_a_slide_has_none() {
    Drafted drafted =
        Drafted.slides(
            slide -> slide.heading(1, "Resultados 2021"),
            slide ->
                slide
                    .heading(1, "Asistencia")
                    .row(true, List.of("Puerto", "2020", "2021"))
                    .row(false, List.of("Puerto viejo", "12", "14")));

    assertThat(drafted.words()).isEmpty();
  }

  @Test
  void an_item_that_a_page_breaks_goes_on_over_it_under_the_same_heading() {
    Drafted drafted =
        Drafted.slides(
            slide -> slide.heading(1, "Resultados 2021"),
            slide ->
                slide
                    .item(0, "•", "31 boyas pintadas")
                    .item(0, "•", "El informe llegó a los nueve puertos y")
                    .heading(2, "Boyas y puertos"),
            slide -> slide.paragraph("sirvió para pedir otras diez").heading(2, "Boyas y puertos"),
            slide -> slide.item(0, "•", "Dos faros medidos").heading(2, "Faros"));

    assertThat(drafted.words())
        .containsExactly(
            "31 boyas pintadas",
            "El informe llegó a los nueve puertos y / sirvió para pedir otras diez",
            "Dos faros medidos");
    assertThat(drafted.headings(2)).doesNotContain("Boyas y puertos");
  }

  @Test
  void a_line_that_begins_another_slide_goes_on_with_nothing() {
    Drafted drafted =
        Drafted.slides(
            slide -> slide.heading(1, "Resultados 2021"),
            slide -> slide.heading(2, "Boyas").item(0, "•", "31 boyas pintadas"),
            slide -> slide.paragraph("Faros de la costa").item(0, "•", "Dos faros medidos"));

    assertThat(drafted.words()).containsExactly("31 boyas pintadas", "Dos faros medidos");
  }

  @Test
  void slides_titled_progress_report_whatever_their_cover_says() {
    Drafted drafted =
        Drafted.of(
            DocumentType.OTHER,
            PageUnit.SLIDE,
            slide -> slide.heading(1, "La costa norte"),
            slide -> slide.heading(1, "Avances (continuación)").item(0, "•", "Dos faros medidos"),
            slide -> slide.heading(1, "Resultados").item(0, "•", "La suma de dos números"));

    assertThat(drafted.words()).containsExactly("Dos faros medidos");
  }

  @Test
  void a_cover_may_say_of_which_months_it_reports() {
    Drafted drafted =
        Drafted.of(
            DocumentType.OTHER,
            PageUnit.SLIDE,
            slide -> slide.heading(1, "Boyas: avances del segundo trimestre de 2021"),
            slide -> slide.heading(1, "Pintura").item(0, "•", "31 boyas"));

    assertThat(drafted.words()).containsExactly("31 boyas");
  }

  @Test
  void a_subject_that_begins_like_another_part_is_none() {
    Drafted drafted =
        Drafted.slides(
            slide -> slide.heading(1, "Resultados 2021"),
            slide -> slide.heading(1, "Asistencia técnica a los puertos").item(0, "•", "9 visitas"),
            slide -> slide.heading(1, "Agenda 2030").item(0, "•", "Dos metas alcanzadas"),
            slide -> slide.heading(1, "Asistencia").item(0, "•", "La capitanía"),
            slide -> slide.heading(1, "Agenda de la reunión").item(0, "•", "Boyas"));

    assertThat(drafted.words()).containsExactly("9 visitas", "Dos metas alcanzadas");
  }
}
