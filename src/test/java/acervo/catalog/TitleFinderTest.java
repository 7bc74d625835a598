package acervo.catalog;

import static acervo.catalog.Samples.describe;
import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.extraction.Content.Property;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleFinderTest {
  private static String titled(String property) {
    Page page = new PageBuilder(1).paragraph("Un párrafo cualquiera que termina en punto.").build();
    return describe("Cuadro_anual.pdf", Format.PDF, Map.of(Property.TITLE, property), page).title();
  }

  @Test
  void a_title_over_two_lines_is_joined() {
    assertThat(
            describe(
                    page ->
                        page.heading(1, "Área de")
                            .heading(1, "Procesos de Diálogo")
                            .heading(2, "PRINCIPALES RESULTADOS"))
                .title())
        .isEqualTo("Área de Procesos de Diálogo");
  }

  @Test
  void what_a_council_issues_is_no_letterhead() {
    assertThat(
            describe(
                    page ->
                        page.heading(1, "Memoria anual del Consejo Nacional de Educación")
                            .paragraph("Período: año 2019"))
                .title())
        .isEqualTo("Memoria anual del Consejo Nacional de Educación");
  }

  @Test
  void minutes_go_by_their_session_when_the_line_below_says_whose_it_was() {
    Page page =
        new PageBuilder(1)
            .heading(1, "Acta de la tercera sesión ordinaria")
            .heading(2, "Consejo Nacional de Educación (CONED)")
            .build();
    Map<Property, String> properties =
        Map.of(Property.TITLE, "Acta de la tercera sesión ordinaria, copia de trabajo");
    assertThat(describe("a.docx", Format.DOCX, properties, page).title())
        .isEqualTo("Acta de la tercera sesión ordinaria");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Los caminos de la zona norte quedaron abiertos al paso de vehículos todo el año, salvo"
            + " dos.",
        "12.50 por tramo en los puentes del sur",
      })
  void no_line_after_the_text_has_begun_is_a_title(String text) {
    Page page = new PageBuilder(1).paragraph(text).paragraph("Abrir las cunetas del norte").build();
    assertThat(describe("Cuadro_anual.pdf", Format.PDF, Map.of(), page).title())
        .isEqualTo("Cuadro anual");
  }

  @Test
  void neither_a_list_nor_what_follows_a_table_of_contents_gives_a_title() {
    Page list = new PageBuilder(1).item(0, "-", "Rosa Elena Campos (Presidenta)").build();
    Page contents = new PageBuilder(1).heading(1, "Contenido").paragraph("El problema").build();
    assertThat(describe("Cuadro_anual.pdf", Format.PDF, Map.of(), list).title())
        .isEqualTo("Cuadro anual");
    assertThat(describe("Cuadro_anual.pdf", Format.PDF, Map.of(), contents).title())
        .isNotEqualTo("El problema");
  }

  @Test
  void a_title_in_capitals_stays_in_capitals() {
    assertThat(describe(page -> page.heading(1, "PROPUESTA DE CÓDIGO DE ÉTICA")).title())
        .isEqualTo("PROPUESTA DE CÓDIGO DE ÉTICA");
  }

  @Test
  void the_outermost_heading_is_the_title_even_after_others() {
    assertThat(
            describe(
                    page ->
                        page.heading(6, "GOBIERNO DE EL SALVADOR")
                            .heading(4, "Cuaderno de trabajo")
                            .heading(1, "El agua en disputa"))
                .title())
        .isEqualTo("El agua en disputa");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          MINISTERIO DE SALUD                  | Plan de compras del hospital
          Consejo Nacional de Educación (CONED)| Lo que esperamos de la escuela
          San Salvador, 26 de marzo de 2018    | Lo que esperamos de la escuela
          PRINCIPALES RESULTADOS               | Lo que esperamos de la escuela
          Índice                               | Lo que esperamos de la escuela
          Diapositiva 1                        | Lo que esperamos de la escuela
          Objetivos específicos:               | Lo que esperamos de la escuela
          Página 2 de 7                        | Lo que esperamos de la escuela
          """)
  void a_heading_that_is_no_title_gives_way_to_one_that_is(String first, String title) {
    assertThat(describe(page -> page.heading(1, first).heading(1, title)).title()).isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Opinión legal 014-2016   | Control de emisiones en la Ley de Transporte | Opinión legal 014-2016. Control de emisiones en la Ley de Transporte
          Pronunciamiento          | Por la aprobación urgente de una Ley del Agua | Pronunciamiento. Por la aprobación urgente de una Ley del Agua
          Posición del CONED       | Una ley para diez años                       | Posición del CONED. Una ley para diez años
          Resultados 2018          | Área de Procesos de Diálogo                  | Resultados 2018. Área de Procesos de Diálogo
          Plan El Salvador Seguro  | Primer informe de monitoreo                  | Plan El Salvador Seguro. Primer informe de monitoreo
          Memoria de labores 2017  | Secretaría de Gobernabilidad                 | Memoria de labores 2017
          Informe de labores       | 1. Introducción al período                   | Informe de labores
          Estudio de la cuenca     | El río y la ciudad                           | Estudio de la cuenca
          """)
  void a_title_that_only_names_a_genre_or_a_body_takes_its_subtitle(
      String heading, String next, String title) {
    assertThat(
            describe(
                    page ->
                        page.heading(1, heading)
                            .heading(2, next)
                            .paragraph("San Salvador, 26 de marzo de 2018"))
                .title())
        .isEqualTo(title);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Comisión del Aire Puro               | Acta de la quinta reunión
          Gran Alianza por la Unidad Nacional  | Gran Alianza por la Unidad Nacional. Acta de la quinta reunión
          """)
  void below_a_body_set_as_outermost_heading_stands_the_title(String body, String title) {
    assertThat(
            describe(
                    page ->
                        page.heading(1, body)
                            .heading(2, "Acta de la quinta reunión")
                            .paragraph("Fecha: 7 de agosto de 2018")
                            .heading(1, "Desarrollo de la sesión")
                            .paragraph("Se discutió."))
                .title())
        .isEqualTo(title);
  }

  @Test
  void a_property_completes_a_title_that_it_begins_with() {
    Page page = new PageBuilder(1).heading(1, "Acta de la sesión").paragraph("Se leyó.").build();
    Map<Property, String> properties = Map.of(Property.TITLE, "Acta de la sesión sobre el agua");

    assertThat(describe("a.docx", Format.DOCX, properties, page).title())
        .isEqualTo("Acta de la sesión sobre el agua");
  }

  @Test
  void one_of_many_headings_of_a_level_is_a_section_and_the_line_before_them_the_title() {
    assertThat(
            describe(
                    page ->
                        page.paragraph("Estudio sobre los concejos plurales")
                            .heading(1, "Hallazgos del trabajo de campo")
                            .heading(1, "Discusión con los alcaldes")
                            .heading(1, "Propuestas de mejora"))
                .title())
        .isEqualTo("Estudio sobre los concejos plurales");
  }

  @Test
  void a_memorandum_is_titled_by_its_matter() {
    assertThat(
            describe(
                    page ->
                        page.paragraph("Para: Secretaría Técnica")
                            .paragraph("Asunto: Destino de los fondos remanentes")
                            .paragraph("Con un atento saludo le informo lo siguiente."))
                .title())
        .isEqualTo("Destino de los fondos remanentes");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Microsoft Word - informe.doc",
        "Microsoft PowerPoint - borrador3",
        "Presentación de PowerPoint",
        "PowerPoint Presentation",
        "Diapositiva 1",
        "Slide 12",
        "Untitled",
        "Sin título",
        "Documento1",
        "Borrador",
        "C:\\Users\\ana\\informe.doc",
        "informe final.docx",
        "informe_2018_v3",
        "d41d8cd98f00b204e9800998ecf8427e",
        "%include: header.inc",
        "--"
      })
  void what_software_leaves_as_a_title_gives_way_to_the_file_name(String property) {
    assertThat(titled(property)).isEqualTo("Cuadro anual");
  }

  @Test
  void a_sane_property_is_the_title_of_a_text_that_has_none() {
    assertThat(titled("Cuadro de ejecución")).isEqualTo("Cuadro de ejecución");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Ejecución_por_área.xlsx   | Ejecución por área
          ejecución-por-área.xlsx   | ejecución por área
          acta 2018-03-26.xlsx      | acta 2018-03-26
          v1.2 final.xlsx           | v1.2 final
          .xlsx                     | .xlsx
          """)
  void a_table_without_a_title_goes_by_its_file_name(String name, String title) {
    Page page =
        new PageBuilder(1).unit(PageUnit.SHEET).row(true, List.of("Asunto: uno", "Dos")).build();

    assertThat(describe(name, Format.XLSX, Map.of(), page).title()).isEqualTo(title);
  }

  @Test
  void an_email_goes_by_its_subject_without_the_marks_of_replies() {
    Page page = new PageBuilder(1).unit(PageUnit.MESSAGE).heading(1, "Otra cosa").build();

    assertThat(
            describe("a.eml", Format.EML, Map.of(Property.TITLE, "RE: Fwd: Carta del CONED"), page)
                .title())
        .isEqualTo("Carta del CONED");
  }

  @Test
  void a_running_header_is_not_the_title() {
    Document document =
        describe(
            page ->
                page.runningHeader("Boletín de la Secretaría")
                    .heading(1, "El estado de los ríos")
                    .runningFooter("Boletín 3"));

    assertThat(document.title()).isEqualTo("El estado de los ríos");
  }

  @Test
  void a_decree_told_by_its_number_goes_by_the_law_it_enacts() {
    Document document =
        describe(
            "dec.pdf",
            Format.PDF,
            Map.of(),
            new PageBuilder(1)
                .heading(1, "DECRETO NÚMERO 19-2011")
                .heading(2, "CONSIDERANDO:")
                .paragraph("Que los caminos rurales deben conservarse.")
                .heading(2, "DECRETA:")
                .paragraph("La siguiente:")
                .build(),
            new PageBuilder(2).heading(1, "LEY DE CAMINOS RURALES").heading(2, "TÍTULO I").build());
    assertThat(document.title()).isEqualTo("LEY DE CAMINOS RURALES");
    assertThat(document.evidence().get("title").getFirst().page()).isEqualTo(2);
  }

  @Test
  void a_running_header_that_the_first_page_has_as_a_line_is_not_the_title() {
    Document document =
        describe(
            "reg.pdf",
            Format.PDF,
            Map.of(),
            new PageBuilder(1)
                .paragraph("Compendio de normas sobre caminos vecinales 1")
                .heading(1, "Ley de Caminos Rurales")
                .build(),
            new PageBuilder(2)
                .runningHeader("Compendio de normas sobre caminos vecinales 2")
                .paragraph("Los caminos se conservarán.")
                .build());
    assertThat(document.title()).isEqualTo("Ley de Caminos Rurales");
  }

  private static String titled(String file, PageUnit unit, UnaryOperator<PageBuilder> writing) {
    Page page = writing.apply(new PageBuilder(1).unit(unit)).build();
    return describe(file, Format.TXT, Map.of(), page).title();
  }

  @Test
  void what_stands_under_the_name_of_a_part_is_no_title() {
    UnaryOperator<PageBuilder> lines =
        page ->
            page.heading(1, "PRINCIPALES RESULTADOS")
                .heading(2, "Reparto de boyas a los muelles")
                .heading(2, "Pintura de los faros del norte");
    UnaryOperator<PageBuilder> paragraphs =
        page ->
            page.heading(1, "PRINCIPALES RESULTADOS")
                .paragraph("Reparto de boyas a los muelles")
                .paragraph("Pintura de los faros del norte");

    assertThat(titled("faros-y-boyas.txt", PageUnit.SECTION, lines)).isEqualTo("faros y boyas");
    assertThat(titled("f1.txt", PageUnit.SECTION, lines)).isEqualTo("f1");
    assertThat(titled("faros-y-boyas.txt", PageUnit.SECTION, paragraphs))
        .isEqualTo("faros y boyas");
  }

  @ParameterizedTest
  @EnumSource(names = {"SECTION", "SLIDE"})
  void the_part_of_one_of_several_areas_gives_the_whole_neither_its_title_nor_its_issuer(
      PageUnit unit) {
    UnaryOperator<PageBuilder> parts =
        page ->
            page.heading(1, "Área de Procesos de Diálogo")
                .heading(2, "PRINCIPALES RESULTADOS")
                .item(0, "•", "Pintura de los faros del norte")
                .heading(1, "Área de Comunicaciones")
                .heading(2, "PRINCIPALES RESULTADOS")
                .item(0, "•", "Reparto de boyas a los muelles");
    Page page = parts.apply(new PageBuilder(1).unit(unit)).build();

    Document document = describe("faros-y-boyas.txt", Format.TXT, Map.of(), page);

    assertThat(document.title()).isEqualTo("faros y boyas");
    assertThat(document.issuer()).isEmpty();
    assertThat(document.areas()).containsExactlyInAnyOrder("dialogo", "comunicaciones");
    assertThat(titled("f1.txt", unit, parts)).isEqualTo("Área de Procesos de Diálogo");
    assertThat(
            titled("f1.txt", unit, cover -> parts.apply(cover.heading(1, "Los faros del norte"))))
        .isEqualTo("Los faros del norte");
  }

  @Test
  void a_heading_that_breaks_off_goes_on_in_the_title_that_the_file_states() {
    Page page =
        new PageBuilder(1)
            .heading(1, "Ley 7 - Fiesta de los \"faros de")
            .paragraph("la costa\"")
            .build();
    Map<Property, String> whole =
        Map.of(Property.TITLE, "Ley 7 - Fiesta de los \"faros de la costa\"");

    assertThat(describe("a.md", Format.MD, whole, page).title())
        .isEqualTo("Ley 7 - Fiesta de los \"faros de la costa\"");
  }
}
