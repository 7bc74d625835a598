package acervo.catalog.record;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.Cataloguer;
import acervo.catalog.Samples;
import acervo.catalog.correction.Corrections;
import acervo.catalog.learning.Learnt;
import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.extraction.Content;
import acervo.record.Attribute;
import acervo.record.Figure;
import acervo.record.LawReference;
import acervo.record.ResultRecord;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InheritanceTest {
  private static List<ResultRecord> records(String name, List<Page> pages) {
    Content content = new Content(Format.PPTX, Map.of(), pages, List.of());
    return new Cataloguer(Samples.VOCABULARY, Learnt.NONE)
        .describe("0".repeat(64), name, 1000, content, Corrections.NONE)
        .records();
  }

  private static Page page(int number, PageUnit unit, UnaryOperator<PageBuilder> writing) {
    return writing.apply(new PageBuilder(number).unit(unit)).build();
  }

  private static List<ResultRecord> slides(UnaryOperator<PageBuilder> slide) {
    return records(
        "resultados-2021.pptx",
        List.of(
            page(1, PageUnit.SLIDE, cover -> cover.heading(1, "Resultados 2021: la costa norte")),
            page(2, PageUnit.SLIDE, slide)));
  }

  private static List<ResultRecord> section(String name, UnaryOperator<PageBuilder> writing) {
    return records(name, List.of(page(1, PageUnit.SECTION, writing)));
  }

  private static List<String> programmes(List<ResultRecord> records) {
    return records.stream()
        .flatMap(found -> found.programme().stream())
        .map(Attribute::value)
        .toList();
  }

  @ParameterizedTest
  @CsvSource({
    "Programa de boyas, Programa de boyas",
    "2.1 Faros y boyas, Faros y boyas",
    "IV.– Faros y boyas, Faros y boyas",
    "Principales resultados: faros, faros",
    "Logros en la pesca, pesca",
    "CONASAV: Mesa de Faros, Mesa de Faros"
  })
  void the_programme_is_what_the_heading_is_on(String heading, String programme) {
    assertThat(programmes(slides(slide -> slide.heading(1, heading).item(0, "•", "31 boyas"))))
        .containsExactly(programme);
  }

  @ParameterizedTest
  @CsvSource({"Generales", "Resultados específicos", "CONASAV", "La costa norte"})
  void a_part_a_council_or_the_title_is_no_programme(String heading) {
    assertThat(programmes(slides(slide -> slide.heading(1, heading).item(0, "•", "31 boyas"))))
        .isEmpty();
  }

  @Test
  void the_heading_of_an_observation_is_no_programme() {
    List<ResultRecord> records =
        section(
            "opinión.docx",
            page ->
                page.heading(1, "Opinión legal 4-2021")
                    .heading(1, "Observaciones a las boyas")
                    .item(0, "1.", "Falta decir de qué color son las del canal."));

    assertThat(records).hasSize(1);
    assertThat(programmes(records)).isEmpty();
  }

  @Test
  void the_sum_of_a_column_of_programmes_is_none() {
    List<ResultRecord> records =
        slides(
            slide ->
                slide
                    .heading(1, "CONASAV")
                    .row(true, List.of("Eje", "Barcos"))
                    .row(false, List.of("1. Pesca", "31"))
                    .row(false, List.of("Total", "31")));

    assertThat(records).hasSize(2);
    assertThat(programmes(records)).containsExactly("Pesca");
  }

  @Test
  void a_row_of_figures_is_on_the_law_that_its_heading_counts_by() {
    List<ResultRecord> records =
        slides(
            slide ->
                slide
                    .heading(1, "Permisos según la Ley del Agua")
                    .row(true, List.of("Puerto", "Permisos"))
                    .row(false, List.of("Norte", "31"))
                    .row(false, List.of("Sur", "19")));

    assertThat(records)
        .allSatisfy(
            row ->
                assertThat(row.laws()).extracting(LawReference::slug).containsExactly("ley-agua"));
    assertThat(records).hasSize(2);
  }

  @Test
  void a_result_of_a_list_is_on_no_law_of_its_heading() {
    assertThat(
            slides(
                slide ->
                    slide.heading(1, "Permisos según la Ley del Agua").item(0, "•", "31 permisos")))
        .singleElement()
        .satisfies(found -> assertThat(found.laws()).isEmpty());
  }

  @Test
  void what_minutes_report_is_the_councils_whose_minutes_they_are() {
    List<ResultRecord> records =
        section(
            "ayuda.txt",
            page ->
                page.heading(1, "AYUDA MEMORIA")
                    .heading(2, "Reunión de la Comisión Técnica del CONASAV")
                    .heading(1, "ACUERDOS")
                    .item(0, "1.", "Pedir nueve boyas a la capitanía."));

    assertThat(records).hasSize(1);
    assertThat(records.getFirst().councils())
        .extracting(Attribute::value)
        .containsExactly("conasav");
    assertThat(records.getFirst().councils()).allMatch(Attribute::inherited);
  }

  @Test
  void a_council_that_minutes_only_name_further_down_is_not_theirs() {
    List<ResultRecord> records =
        section(
            "ayuda.txt",
            page ->
                page.heading(1, "AYUDA MEMORIA")
                    .heading(2, "Reunión del Comité de Faros")
                    .paragraph("Fecha: 3 de mayo de 2021")
                    .paragraph("La sesión empezó a las nueve de la mañana en la capitanía.")
                    .paragraph("Se leyó la agenda y no hubo cambios que hacerle.")
                    .paragraph("Se aprobó el acta anterior sin más observaciones.")
                    .paragraph("Después se recordó que el CONASAV tiene una mesa de faros.")
                    .heading(1, "ACUERDOS")
                    .item(0, "1.", "Pedir nueve boyas a la capitanía."));

    assertThat(records).hasSize(1);
    assertThat(records.getFirst().councils()).isEmpty();
  }

  @Test
  void a_figure_counts_what_the_column_of_units_says() {
    List<ResultRecord> records =
        slides(
            slide ->
                slide
                    .heading(1, "CONASAV")
                    .row(true, List.of("Resultado", "Valor", "Unidad"))
                    .row(false, List.of("Boyas del canal pintadas", "1,200", "boyas"))
                    .row(false, List.of("Faros de la costa medidos", "26", "faros"))
                    .row(false, List.of("Avance de la pintura", "31 %", "porcentaje")));

    assertThat(records)
        .flatExtracting(ResultRecord::figures)
        .extracting(Figure::unit)
        .containsExactly("boyas", "faros", "%");
  }

  @Test
  void a_bare_number_without_a_column_of_units_is_no_figure() {
    List<ResultRecord> records =
        slides(
            slide ->
                slide
                    .heading(1, "CONASAV")
                    .row(true, List.of("Resultado", "Orden", "Lugar"))
                    .row(false, List.of("Boyas del canal pintadas", "26", "muelle")));

    assertThat(records).hasSize(1);
    assertThat(records.getFirst().figures()).isEmpty();
  }

  @Test
  void the_day_a_decree_was_given_is_a_date_of_its_record_and_the_year_in_a_name_is_none() {
    List<ResultRecord> records =
        slides(
            slide ->
                slide
                    .heading(1, "CONASAV")
                    .item(
                        0,
                        "•",
                        "Consulta del Decreto Legislativo No. 40, de fecha 3 de mayo de 1999")
                    .item(0, "•", "Consulta de la Ley 1098 de 2006"));

    assertThat(records)
        .extracting(found -> found.dates().stream().map(date -> date.from().toString()).toList())
        .containsExactly(List.of("1999-05-03"), List.of());
  }

  @Test
  void a_row_without_an_area_has_not_that_of_another_row() {
    List<ResultRecord> records =
        section(
            "tabla.docx",
            page ->
                page.heading(1, "Resultados del puerto")
                    .row(true, List.of("Área", "Resultado"))
                    .row(false, List.of("Área de Comunicaciones", "Carteles del muelle colocados"))
                    .row(false, List.of("", "Boyas del canal pintadas de nuevo")));

    assertThat(records)
        .extracting(found -> found.area().map(Attribute::value).orElse("none"))
        .containsExactly("comunicaciones", "none");
  }

  @ParameterizedTest
  @CsvSource({"Colombia, $", "El Salvador, US$"})
  void the_dollar_sign_is_of_the_country_whose_document_it_is(String country, String unit) {
    List<ResultRecord> records =
        section(
            "puerto.docx",
            page ->
                page.heading(1, "Informe del puerto")
                    .paragraph("República de " + country + ". Aduana de la República de " + country)
                    .heading(2, "Principales resultados")
                    .item(0, "•", "Compra de boyas por $ 4 500 000"));

    assertThat(records).hasSize(1);
    assertThat(records.getFirst().figures()).extracting(Figure::unit).containsExactly(unit);
  }
}
