package acervo.catalog;

import static acervo.catalog.Samples.describe;
import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.DocumentType;
import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TypeRulesTest {
  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Opinión legal 014-2016                                    | LEGAL_OPINION
          Dictamen sobre el informe de la comisión                  | LEGAL_OPINION
          Análisis jurídico de las reformas                         | LEGAL_OPINION
          Observaciones al proyecto de ley de aguas                 | LEGAL_OPINION
          Observaciones a las reformas de la Ley Penitenciaria      | LEGAL_OPINION
          Posicionamiento del CONED ante el presupuesto             | COUNCIL_POSITION
          PRONUNCIAMIENTO                                           | COUNCIL_POSITION
          Comunicado del Consejo Nacional de Educación              | COUNCIL_POSITION
          Posición del CONED sobre el presupuesto                   | COUNCIL_POSITION
          Informe sobre el dictamen de la Ley del Agua              | REPORT
          Memoria de labores 2017                                   | REPORT
          Segundo informe de avance del Plan El Salvador Educado    | REPORT
          Resultados por área 2016-2018                             | REPORT
          Acta de la quinta sesión plenaria                         | OTHER
          LEY DE PROMOCIÓN DE LOS INFORMES PÚBLICOS                 | OTHER
          Plan de seguimiento al informe                            | OTHER
          El agua en disputa                                        | OTHER
          """)
  void the_first_genre_of_the_title_is_the_type(String title, DocumentType type) {
    assertThat(describe(page -> page.heading(1, title)).type()).isEqualTo(type);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Plan de Caminos Rurales | Segundo informe de seguimiento | REPORT
          Ley de Caminos          | Opinión de la unidad jurídica  | LEGAL_OPINION
          Plan de Caminos Rurales | Mapa de los tramos             | OTHER
          """)
  void a_plan_with_the_subtitle_of_a_report_is_what_the_report_tells_of(
      String title, String subtitle, DocumentType type) {
    assertThat(describe(page -> page.heading(1, title + ": " + subtitle)).type()).isEqualTo(type);
  }

  @Test
  void a_subtitle_on_its_own_line_says_the_type_too() {
    assertThat(
            describe(
                    page ->
                        page.heading(1, "Plan El Salvador Seguro")
                            .heading(2, "Tercer informe de seguimiento"))
                .type())
        .isEqualTo(DocumentType.REPORT);
  }

  @ParameterizedTest
  @CsvSource({
    "Caminos: avances del segundo trimestre de 2019, RESULTS_SLIDES",
    "Avances 2019, RESULTS_SLIDES",
    "Avances en el estudio de los suelos, OTHER",
  })
  void progress_of_a_time_is_results(String title, DocumentType type) {
    assertThat(describe("a.pptx", Format.PPTX, Map.of(), slide(1, title)).type()).isEqualTo(type);
  }

  private static Page slide(int number, String... headings) {
    PageBuilder page = new PageBuilder(number).unit(PageUnit.SLIDE);
    for (int i = 0; i < headings.length; i++) page.heading(i + 1, headings[i]);
    return page.item(0, "•", "Apoyo técnico a la mesa.").build();
  }

  @Test
  void slides_under_headings_of_results_are_results_slides() {
    assertThat(
            describe(
                    "a.pptx",
                    Format.PPTX,
                    Map.of(),
                    slide(1, "La mesa del agua"),
                    slide(2, "Principales resultados"))
                .type())
        .isEqualTo(DocumentType.RESULTS_SLIDES);
  }

  @Test
  void slides_of_a_study_with_one_page_of_results_are_not() {
    assertThat(
            describe(
                    "a.pptx",
                    Format.PPTX,
                    Map.of(),
                    slide(1, "Un modelo de optimización"),
                    slide(2, "Resultados"),
                    slide(3, "Conclusiones"))
                .type())
        .isEqualTo(DocumentType.OTHER);
  }

  @Test
  void the_text_of_results_slides_is_known_by_the_heading_that_returns() {
    PageBuilder page = new PageBuilder(1).heading(1, "La mesa del agua");
    for (int i = 0; i < 3; i++) page.paragraph("PRINCIPALES RESULTADOS").item(0, "•", "Apoyo.");

    assertThat(describe("a.txt", Format.TXT, Map.of(), page.build()).type())
        .isEqualTo(DocumentType.RESULTS_SLIDES);
  }

  @Test
  void a_report_whose_chapters_all_have_results_is_still_a_report() {
    PageBuilder page = new PageBuilder(1).heading(1, "Memoria de labores 2017");
    for (int i = 0; i < 5; i++) page.heading(2, "Resultados").paragraph("Se logró.");

    assertThat(describe("a.pdf", Format.PDF, Map.of(), page.build()).type())
        .isEqualTo(DocumentType.REPORT);
  }

  @Test
  void the_words_with_which_a_document_opens_tell_its_type_when_its_title_does_not() {
    assertThat(
            describe(
                    page ->
                        page.heading(1, "La reforma del agua")
                            .paragraph("Esta Dirección emite la siguiente opinión:"))
                .type())
        .isEqualTo(DocumentType.LEGAL_OPINION);
    assertThat(
            describe(
                    page ->
                        page.heading(1, "La reforma del agua")
                            .paragraph("Ante la opinión pública, los abajo firmantes decimos:"))
                .type())
        .isEqualTo(DocumentType.COUNCIL_POSITION);
  }

  @Test
  void the_file_name_tells_the_type_last() {
    Page page = new PageBuilder(1).heading(1, "La reforma del agua").build();

    assertThat(describe("pronunciamiento_agua.pdf", Format.PDF, Map.of(), page).type())
        .isEqualTo(DocumentType.COUNCIL_POSITION);
  }
}
