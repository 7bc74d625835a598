package acervo.catalog;

import static acervo.catalog.Samples.describe;
import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Evidence;
import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.extraction.Content.Property;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CataloguerTest {
  private static final Page SLIDE_1 =
      new PageBuilder(1)
          .unit(PageUnit.SLIDE)
          .heading(1, "Área de Procesos de Diálogo")
          .paragraph("San Salvador, diciembre de 2018")
          .build();
  private static final Page SLIDE_2 =
      new PageBuilder(2)
          .unit(PageUnit.SLIDE)
          .heading(1, "Consejo Nacional de Educación (CONED)")
          .heading(2, "PRINCIPALES RESULTADOS")
          .item(0, "•", "Apoyo técnico al pronunciamiento del CONASAV por una Ley del Agua.")
          .item(0, "•", "Difusión del PESS en la Asamblea Legislativa y la Asamblea Legislativa.")
          .build();

  @Test
  void results_slides_are_described_whole() {
    Document document = describe("resultados-2018.pptx", Format.PPTX, Map.of(), SLIDE_1, SLIDE_2);

    assertThat(document.title()).isEqualTo("Área de Procesos de Diálogo");
    assertThat(document.type()).isEqualTo(DocumentType.RESULTS_SLIDES);
    assertThat(document.date().orElseThrow()).hasToString("2018-12");
    assertThat(document.issuer()).isEqualTo("Área de Procesos de Diálogo");
    assertThat(document.areas()).containsExactly("dialogo");
    assertThat(document.councils()).containsExactly("coned", "conasav");
    assertThat(document.laws()).containsExactly("ley-agua");
    assertThat(document.plans()).containsExactly("pess");
    assertThat(document.institutions()).containsExactly("asamblea");
    assertThat(document.unit()).isEqualTo(PageUnit.SLIDE);
    assertThat(document.pages()).isEqualTo(2);
  }

  @Test
  void every_value_found_in_the_text_is_proved_by_words_cut_from_its_page() {
    List<Page> pages = List.of(SLIDE_1, SLIDE_2);
    Document document = describe("resultados-2018.pptx", Format.PPTX, Map.of(), SLIDE_1, SLIDE_2);

    assertThat(document.evidence())
        .containsOnlyKeys(
            "title",
            "type",
            "date",
            "issuer",
            "area",
            "councils",
            "laws",
            "plans",
            "institutions",
            "language");
    for (List<Evidence> proofs : document.evidence().values()) {
      for (Evidence proof : proofs) {
        assertThat(proof.page()).isPositive();
        assertThat(proof.span().in(pages.get(proof.page() - 1).text())).isEqualTo(proof.quote());
      }
    }
    assertThat(document.evidence().get("councils"))
        .extracting(Evidence::quote)
        .containsExactly("Consejo Nacional de Educación", "CONASAV");
  }

  @Test
  void a_file_without_text_is_described_by_its_name() {
    Document document =
        describe("opinión_legal_2017-05-03.pdf", Format.PDF, Map.of(), new PageBuilder(1).build());

    assertThat(document.title()).isEqualTo("opinión legal 2017-05-03");
    assertThat(document.type()).isEqualTo(DocumentType.LEGAL_OPINION);
    assertThat(document.date().orElseThrow()).hasToString("2017-05-03");
    assertThat(document.evidence().get("date").getFirst().page()).isZero();
    assertThat(document.language()).isEmpty();
  }

  @Test
  void a_file_without_pages_is_described_too() {
    assertThat(describe("vacío.txt", Format.TXT, Map.of()).title()).isEqualTo("vacío");
  }

  @Test
  void an_ambiguous_acronym_counts_for_what_the_document_also_names_in_full() {
    Document full =
        describe(
            page -> page.heading(1, "Reforma de la Ley Penitenciaria").paragraph("La LP rige."));
    Document alone = describe(page -> page.heading(1, "Reforma urgente").paragraph("La LP rige."));

    assertThat(full.laws()).containsExactly("ley-penitenciaria");
    assertThat(full.plans()).isEmpty();
    assertThat(alone.laws()).isEmpty();
    assertThat(alone.plans()).isEmpty();
  }

  @Test
  void the_area_is_that_of_the_council_in_the_title() {
    Document document =
        describe(
            page ->
                page.heading(1, "Pronunciamiento del Consejo Nacional de Educación")
                    .paragraph("Con apoyo del Área de Comunicaciones."));

    assertThat(document.areas()).containsExactly("dialogo");
    assertThat(document.issuer()).isEqualTo("Consejo Nacional de Educación");
    assertThat(document.type()).isEqualTo(DocumentType.COUNCIL_POSITION);
    assertThat(document.evidence().get("area").getFirst().rule()).isEqualTo("area-of-body");
  }

  @Test
  void the_area_that_issues_an_opinion_comes_before_that_of_the_council_it_is_for() {
    assertThat(
            describe(
                    page ->
                        page.heading(1, "La reforma del presupuesto")
                            .paragraph("De: Área de Comunicaciones")
                            .heading(2, "Consulta del CONED")
                            .heading(2, "Área de Procesos de Diálogo"))
                .areas())
        .containsExactly("comunicaciones");
  }

  @Test
  void an_area_told_of_in_passing_is_the_documents_only_when_nothing_better_is_known() {
    assertThat(
            describe(
                    page ->
                        page.heading(1, "Nota interna")
                            .paragraph("Con apoyo del Área de Comunicaciones."))
                .areas())
        .containsExactly("comunicaciones");
  }

  @Test
  void a_running_header_counts_once() {
    Page[] pages = new Page[30];
    for (int i = 0; i < pages.length; i++) {
      pages[i] =
          new PageBuilder(i + 1)
              .unit(PageUnit.PAGE)
              .runningHeader("Consejo Nacional de Educación")
              .paragraph("El CONASAV dijo más, y el CONASAV lo repitió.")
              .build();
    }

    assertThat(describe("informe.pdf", Format.PDF, Map.of(), pages).councils())
        .containsExactly("conasav", "coned");
  }

  @Test
  void spanish_and_english_are_told_apart_and_a_short_text_believes_its_file() {
    assertThat(
            describe(
                    page ->
                        page.paragraph(
                            "El consejo de la ciudad y los vecinos del lugar que la cuidan."))
                .language())
        .isEqualTo("es");
    assertThat(
            describe(
                    page ->
                        page.paragraph("The council of the city and the people that live in it."))
                .language())
        .isEqualTo("en");
    assertThat(
            describe(
                    "a.docx",
                    Format.DOCX,
                    Map.of(Property.LANGUAGE, "es-SV"),
                    new PageBuilder(1).paragraph("Total").build())
                .language())
        .isEqualTo("es");
  }

  @Test
  void words_of_a_law_s_name_name_no_area_or_council() {
    Document document =
        describe(
            page ->
                page.heading(1, "Ley Especial del Área de Comunicaciones")
                    .paragraph("Vigente la Ley del Consejo Nacional de Educación desde 2016."));
    assertThat(document.areas()).isEmpty();
    assertThat(document.councils()).isEmpty();
    assertThat(document.laws()).hasSize(2);
  }

  @Test
  void a_form_says_of_what_area_the_document_is_and_a_row_only_of_what_area_it_is_itself() {
    Document form =
        describe(
            page ->
                page.heading(1, "Ficha del muelle")
                    .row(false, List.of("Unidad:", "Área de Comunicaciones"))
                    .row(false, List.of("Obra", "Muelle del norte")));
    Document table =
        describe(
            page ->
                page.heading(1, "Obras del muelle")
                    .row(true, List.of("Obra", "Apoyo"))
                    .row(false, List.of("Muelle del norte", "Área de Comunicaciones"))
                    .row(false, List.of("Muelle del sur", "")));

    assertThat(form.areas()).containsExactly("comunicaciones");
    assertThat(table.areas()).isEmpty();
  }
}
