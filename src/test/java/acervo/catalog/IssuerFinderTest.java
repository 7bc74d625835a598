package acervo.catalog;

import static acervo.catalog.Samples.describe;
import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.document.Format;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.extraction.Content.Property;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class IssuerFinderTest {
  private static final String CONED = "Consejo Nacional de Educación";

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          Pronunciamiento del CONED                                     | Consejo Nacional de Educación
          Informe de labores de la SEGOB, 2018                          | Secretaría de Gobernabilidad
          Informe sobre el CONED                                        | ''
          Observaciones a la propuesta de la Asamblea Legislativa       | ''
          Carta al Consejo Nacional de Educación                        | ''
          """)
  void a_title_names_its_issuer_and_not_its_matter(String title, String issuer) {
    assertThat(describe(page -> page.heading(1, title)).issuer()).isEqualTo(issuer);
  }

  @Test
  void a_letterhead_names_the_issuer_by_its_canonical_name() {
    assertThat(
            describe(
                    page ->
                        page.paragraph("CONSEJO NACIONAL DE EDUCACION (CONED)")
                            .heading(1, "La escuela que viene"))
                .issuer())
        .isEqualTo(CONED);
  }

  @Test
  void an_area_set_off_at_the_head_of_the_title_issued_it_and_not_the_body_below() {
    assertThat(
            describe(
                    page ->
                        page.heading(1, "Área de Comunicaciones: campañas del año")
                            .heading(2, "Secretaría de Gobernabilidad"))
                .issuer())
        .isEqualTo("Área de Comunicaciones");
  }

  @Test
  void the_pages_after_a_cover_have_the_whole_name_of_its_issuer() {
    Document document =
        describe(
            "a.pptx",
            Format.PPTX,
            Map.of(),
            new PageBuilder(1)
                .unit(PageUnit.SLIDE)
                .paragraph("CONED")
                .heading(1, "Campañas")
                .build(),
            new PageBuilder(2)
                .unit(PageUnit.SLIDE)
                .heading(1, "La radio")
                .runningFooter("Comisión del Consejo Nacional de Educación · 2")
                .build());
    assertThat(document.issuer()).isEqualTo("Comisión del Consejo Nacional de Educación");
    assertThat(document.evidence().get("issuer").getFirst().page()).isEqualTo(2);
  }

  @Test
  void the_parts_of_a_running_header_are_read_one_by_one() {
    assertThat(
            describe(
                    page ->
                        page.runningHeader("GOBIERNO DE EL SALVADOR · Secretaría de Gobernabilidad")
                            .heading(1, "La escuela que viene"))
                .issuer())
        .isEqualTo("Secretaría de Gobernabilidad");
  }

  @Test
  void a_body_that_the_vocabulary_does_not_have_is_the_issuer_as_written() {
    assertThat(
            describe(
                    page ->
                        page.paragraph("Ministerio de Salud")
                            .heading(1, "Atención en las unidades"))
                .issuer())
        .isEqualTo("Ministerio de Salud");
  }

  @Test
  void whom_a_letter_is_addressed_to_is_not_its_issuer() {
    assertThat(
            describe(
                    page ->
                        page.paragraph("San Salvador, 26 de marzo de 2018")
                            .paragraph("Señores")
                            .paragraph("Consejo Nacional de Educación")
                            .paragraph("Presente.")
                            .paragraph("Para: CONED")
                            .paragraph("Con un atento saludo, les informo lo que sigue."))
                .issuer())
        .isEmpty();
  }

  @Test
  void from_whom_a_memorandum_comes_is_its_issuer() {
    assertThat(
            describe(
                    page ->
                        page.heading(1, "La reforma del agua")
                            .paragraph("Para: CONED")
                            .paragraph("De: Área de Comunicaciones, edificio 2"))
                .issuer())
        .isEqualTo("Área de Comunicaciones");
  }

  @Test
  void a_signature_names_the_issuer() {
    assertThat(
            describe(
                    page ->
                        page.heading(1, "La reforma del agua")
                            .paragraph("Es cuanto se informa para los fines consiguientes.")
                            .paragraph("Pleno del CONED"))
                .issuer())
        .isEqualTo(CONED);
  }

  @Test
  void the_heading_of_a_last_slide_is_no_signature() {
    Document document =
        describe(
            "a.pptx",
            Format.PPTX,
            Map.of(),
            new PageBuilder(1).unit(PageUnit.SLIDE).heading(1, "La reforma del agua").build(),
            new PageBuilder(2).unit(PageUnit.SLIDE).paragraph("CONED").build());

    assertThat(document.issuer()).isEmpty();
  }

  @Test
  void the_organisation_and_an_office_as_author_come_last() {
    var page = new PageBuilder(1).heading(1, "La reforma del agua").build();

    assertThat(
            describe("a.docx", Format.DOCX, Map.of(Property.ORGANISATION, "SEGOB"), page).issuer())
        .isEqualTo("Secretaría de Gobernabilidad");
    Document office =
        describe("a.docx", Format.DOCX, Map.of(Property.AUTHOR, "Unidad de Género"), page);
    assertThat(office.issuer()).isEqualTo("Unidad de Género");
    assertThat(office.author()).isEqualTo("Unidad de Género");
    assertThat(describe("a.docx", Format.DOCX, Map.of(Property.AUTHOR, "Ana Paz"), page).issuer())
        .isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "user",
        "Usuario de Windows",
        "Administrador",
        "HP",
        "pc-01",
        "Microsoft Office User",
        "openpyxl",
        "Un-named",
        "\\376\\377\\000j"
      })
  void what_software_leaves_as_an_author_is_none(String author) {
    var page = new PageBuilder(1).heading(1, "La reforma del agua").build();

    assertThat(describe("a.docx", Format.DOCX, Map.of(Property.AUTHOR, author), page).author())
        .isEmpty();
  }

  @Test
  void an_author_is_whom_the_document_names_and_a_sender_is_named_without_address() {
    assertThat(
            describe(
                    page ->
                        page.heading(1, "La reforma del agua").paragraph("Elaborado por: Ana Paz"))
                .author())
        .isEqualTo("Ana Paz");
    assertThat(
            describe(
                    "a.eml",
                    Format.EML,
                    Map.of(Property.AUTHOR, "\"Ana Paz\" <ana@example.org>"),
                    new PageBuilder(1).unit(PageUnit.MESSAGE).paragraph("Hola.").build())
                .author())
        .isEqualTo("Ana Paz");
  }
}
