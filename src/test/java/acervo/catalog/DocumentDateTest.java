package acervo.catalog;

import static acervo.catalog.Samples.describe;
import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Block;
import acervo.document.Document;
import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageState;
import acervo.document.PageUnit;
import acervo.document.PartialDate;
import acervo.extraction.Content.Property;
import acervo.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DocumentDateTest {
  private static final String PROSE =
      "El Consejo conoció en su sesión del 3 de mayo de 2015 el estado de la propuesta, y pidió que"
          + " se le informara de su avance antes de que terminara el año, sin perjuicio de lo que"
          + " las instituciones quisieran agregar después de la consulta pública que estaba en"
          + " curso.";

  private static String dateOf(Document document) {
    return document.date().map(PartialDate::toString).orElse("none");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          San Salvador, 26 de marzo de 2018                                         | 2018-03-26
          San Salvador, 26 de marzo de 2018.                                        | 2018-03-26
          Antiguo Cuscatlán, La Libertad, 5 de junio de 2017                        | 2017-06-05
          San Salvador, a los veintiséis días del mes de marzo de dos mil dieciocho | 2018-03-26
          San Salvador, lunes 26 de marzo de 2018                                   | 2018-03-26
          CASA PRESIDENCIAL: San Salvador, a los tres días del mes de mayo de 2018. | 2018-05-03
          Fecha: 26/03/2018                                                         | 2018-03-26
          Fecha de emisión: 26 de marzo de 2018                                     | 2018-03-26
          Lugar y fecha: San Salvador, 26 de marzo de 2018                          | 2018-03-26
          Julio de 2018                                                             | 2018-07
          26 de marzo de 2018                                                       | 2018-03-26
          Documento interno, 29 de junio de 2018.                                   | 2018-06-29
          Santa Ana, 4 de abril de 2019. Período informado: marzo de 2019           | 2019-04-04
          Nota del 9 de mayo de 2019, enviada a las alcaldías                       | 2019-05-09
          Período: enero a junio de 2018                                            | 2018-06
          Edición 2018                                                              | 2018
          """)
  void a_line_under_the_title_dates_the_document(String line, String date) {
    assertThat(
            dateOf(describe(page -> page.heading(1, "Estudio").paragraph(line).paragraph(PROSE))))
        .isEqualTo(date);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "El Decreto Legislativo No. 321, de fecha 1 de abril de 2016, creó el fondo.",
        "Apruébase el Convenio suscrito en Montevideo, el 5 de octubre de 1972.",
        "La ley entrará en vigor el 1 de enero de 2019.",
        "Según el Diario Oficial del 4 de mayo de 2016, tomo 411",
        "Decreto No. 321, de fecha 1 de abril de 2016",
      })
  void a_date_told_in_the_text_does_not_date_the_document(String line) {
    Document document =
        describe(
            "estudio.pdf",
            Format.PDF,
            Map.of(),
            new PageBuilder(1).heading(1, "Estudio").paragraph(PROSE).paragraph(line).build());

    assertThat(dateOf(document)).isEqualTo("none");
  }

  @Test
  void a_place_at_the_beginning_of_a_wrapped_line_of_prose_is_no_letterhead() {
    String text =
        "Apruébase el acuerdo que las partes suscribieron en la ciudad de\n"
            + "Montevideo, el 5 de octubre de 1972.";
    Page page =
        new Page(
            1,
            "1",
            PageUnit.PAGE,
            PageState.TEXT,
            text,
            List.of(Block.of(Block.Kind.PARAGRAPH, 0, new Span(0, text.length()))),
            0,
            Optional.empty());

    assertThat(dateOf(describe("acuerdo.pdf", Format.PDF, Map.of(), page))).isEqualTo("none");
  }

  @Test
  void the_date_of_a_law_in_the_title_is_not_the_documents() {
    assertThat(
            dateOf(
                describe(
                    page ->
                        page.heading(
                            1, "Observaciones al Decreto No. 321, de fecha 1 de abril de 2016"))))
        .isEqualTo("none");
  }

  @Test
  void minutes_are_dated_by_their_opening() {
    assertThat(
            dateOf(
                describe(
                    page ->
                        page.heading(1, "Acta número siete")
                            .paragraph(
                                "En la ciudad de San Salvador, a las nueve horas del día veintiséis"
                                    + " de marzo de dos mil dieciocho, reunidos los integrantes del"
                                    + " Consejo, se dio lectura al acta del 3 de febrero de"
                                    + " 2018."))))
        .isEqualTo("2018-03-26");
  }

  @Test
  void a_decree_is_dated_by_its_closing_and_not_by_the_laws_it_cites() {
    assertThat(
            dateOf(
                describe(
                    page ->
                        page.heading(1, "LEY DE RIEGO")
                            .paragraph("Derógase el decreto del 4 de mayo de 1990.")
                            .paragraph(
                                "DADO EN EL SALÓN AZUL DEL PALACIO LEGISLATIVO: San Salvador, a los"
                                    + " cuatro días del mes de abril del año dos mil once.")
                            .paragraph("PRESIDENTA"))))
        .isEqualTo("2011-04-04");
  }

  @Test
  void a_day_on_the_cover_is_better_than_the_year_of_the_title() {
    assertThat(
            dateOf(
                describe(
                    page ->
                        page.heading(1, "Memoria de labores 2017")
                            .paragraph("San Salvador, 28 de febrero de 2018"))))
        .isEqualTo("2018-02-28");
  }

  @ParameterizedTest
  @CsvSource({
    "Resultados 2018, 2018-12-14, 2018-12-14",
    "Resultados 2018, 2019-02-01, 2018",
    "Informe de julio de 2018, 2018-07-30, 2018-07",
  })
  void a_year_gives_way_to_the_day_the_file_was_made_when_that_lies_in_it(
      String title, String created, String date) {
    PageBuilder page = new PageBuilder(1).heading(1, title).paragraph("Lo hecho en el año.");
    Map<Property, String> properties = Map.of(Property.CREATED, created);
    assertThat(dateOf(describe("x.pptx", Format.PPTX, properties, page.build()))).isEqualTo(date);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Documento interno, 29 de junio de 2018. Para uso de las áreas. | 2018-06-29",
        "Versión final, 3 de mayo de 2018; sustituye a la anterior. | 2018-05-03",
        "El informe del 3 de mayo de 2018 recomendó cerrar el vertedero. | none",
      })
  void a_first_sentence_dates_its_document_only_where_it_stops_at_the_date(
      String sentence, String date) {
    assertThat(dateOf(describe(page -> page.heading(1, "Caminos rurales").paragraph(sentence))))
        .isEqualTo(date);
  }

  @Test
  void the_row_of_a_form_may_hold_the_date_and_the_rows_of_a_table_may_not() {
    PageBuilder form =
        new PageBuilder(1)
            .heading(1, "Acta")
            .row(false, List.of("Fecha y hora", "31 de julio de 2018"));
    PageBuilder table =
        new PageBuilder(1)
            .unit(PageUnit.SHEET)
            .row(true, List.of("Nombre", "Fecha"))
            .row(false, List.of("Fecha", "31 de julio de 2018"));

    assertThat(dateOf(describe("a.docx", Format.DOCX, Map.of(), form.build())))
        .isEqualTo("2018-07-31");
    assertThat(dateOf(describe("a.xlsx", Format.XLSX, Map.of(), table.build()))).isEqualTo("none");
  }

  @ParameterizedTest
  @CsvSource(
      textBlock =
          """
          resultados-segob-2018.txt,          2018
          informe_2018-03-26_final.txt,       2018-03-26
          20180326 informe.txt,               2018-03-26
          Acta octubre 2016 (escaneada).txt,  2016-10
          oficio 26-03-18.txt,                none
          nota 1234.txt,                      none
          """)
  void the_file_name_dates_a_text_that_does_not(String name, String date) {
    assertThat(
            dateOf(
                describe(
                    name,
                    Format.TXT,
                    Map.of(),
                    new PageBuilder(1).paragraph("Sin fecha.").build())))
        .isEqualTo(date);
  }

  @Test
  void properties_come_after_the_text_and_the_making_of_the_file_last() {
    Page page = new PageBuilder(1).paragraph("Sin fecha.").build();
    Map<Property, String> created = Map.of(Property.CREATED, "2019-01-02T10:00:00-06:00");

    assertThat(dateOf(describe("nota.docx", Format.DOCX, created, page))).isEqualTo("2019-01-02");
    assertThat(
            describe("nota.docx", Format.DOCX, created, page)
                .evidence()
                .get("date")
                .getFirst()
                .rule())
        .isEqualTo("date-file-created");
    assertThat(dateOf(describe("nota 2018.docx", Format.DOCX, created, page))).isEqualTo("2018");
    assertThat(
            describe("nota 2018.md", Format.MD, created, page)
                .evidence()
                .get("date")
                .getFirst()
                .rule())
        .isEqualTo("date-front-matter");
  }

  @Test
  void an_email_is_dated_by_when_it_was_sent() {
    Page page =
        new PageBuilder(1)
            .unit(PageUnit.MESSAGE)
            .paragraph("San Salvador, 3 de mayo de 2015")
            .build();

    assertThat(
            dateOf(
                describe(
                    "a.eml", Format.EML, Map.of(Property.SENT, "2018-04-16T09:00-06:00"), page)))
        .isEqualTo("2018-04-16");
  }

  @ParameterizedTest
  @CsvSource({
    "Plan de faros 2031-2035, x.docx, none, 2031/2035, period-title",
    "Informe de avance del plan de faros 2031-2035, x.docx, 2035, 2031/2035, period-title",
    "Los faros del norte, BORRADOR faros 2031-2035.docx, none, 2031/2035, period-file-name",
    "Los faros del norte, faros_2031-05.docx, 2031-05, none, none",
  })
  void the_period_that_a_plan_or_a_file_name_states_is_no_date(
      String title, String file, String date, String period, String rule) {
    Document document =
        describe(file, Format.DOCX, Map.of(), new PageBuilder(1).heading(1, title).build());

    assertThat(dateOf(document)).isEqualTo(date);
    assertThat(document.period().map(Object::toString).orElse("none")).isEqualTo(period);
    assertThat(document.evidence().getOrDefault("period", List.of()))
        .allMatch(proof -> proof.rule().equals(rule) && proof.quote().contains("2031-2035"));
  }

  @Test
  void a_title_lent_by_the_file_s_name_dates_no_better_than_that_name() {
    Document document =
        describe(
            "acta faros 2031.txt",
            Format.TXT,
            Map.of(),
            new PageBuilder(1).item(0, "•", "Uno").build());

    assertThat(document.title()).isEqualTo("acta faros 2031");
    assertThat(document.evidence().get("date").getFirst().rule()).isEqualTo("date-file-name");
    assertThat(document.evidence().get("type").getFirst().rule()).isEqualTo("type-file-name");
  }
}
