package acervo.antecedent;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.catalog.law.LawsOfDocument;
import acervo.catalog.law.NamedLaw;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.text.Span;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftUnitsTest {
  private static final String LONG =
      "Que el aprovechamiento de los ríos, de los lagos y de los mantos subterráneos del país se"
          + " hace sin orden, con daño de quienes viven en las partes bajas de las cuencas y de sus"
          + " cultivos.";

  private static DraftUnits of(Page... pages) {
    return DraftUnits.of(List.of(pages), new LawsOfDocument(Map.of(), List.of(), ""));
  }

  private static DraftUnits paragraphs(String... texts) {
    PageBuilder page = new PageBuilder(1);
    for (String text : texts) page.paragraph(text);
    return of(page.build());
  }

  private static List<String> texts(DraftUnits draft) {
    return draft.units().stream().map(DraftUnit::text).toList();
  }

  private static List<String> articles(DraftUnits draft) {
    return draft.units().stream().map(DraftUnit::article).toList();
  }

  @Test
  void a_bill_is_in_its_articles_and_what_is_before_them_in_paragraphs() {
    DraftUnits bill =
        paragraphs(
            "DECRETO N.° 7",
            LONG,
            "POR TANTO, decreta:",
            "Art. 1.- El agua es de todas las personas.",
            "Nadie la vende.",
            "Art. 2.- La autoridad fija el canon.",
            "a) por cuenca;",
            "b) por uso.");

    assertThat(articles(bill)).containsExactly("", "", "Art. 1", "Art. 2");
    assertThat(texts(bill))
        .containsExactly(
            "DECRETO N.° 7\n" + LONG,
            "POR TANTO, decreta:",
            "Art. 1.- El agua es de todas las personas.\nNadie la vende.",
            "Art. 2.- La autoridad fija el canon.\na) por cuenca;\nb) por uso.");
    assertThat(bill.units()).extracting(DraftUnit::number).containsExactly(1, 2, 3, 4);
  }

  @Test
  void a_heading_between_articles_leads_to_the_next_one_over_the_end_of_a_page() {
    Page first =
        new PageBuilder(1)
            .unit(PageUnit.PAGE)
            .paragraph("Art. 1.- Uno.")
            .heading(1, "CAPÍTULO II")
            .runningFooter("1 de 2")
            .build();
    Page second =
        new PageBuilder(2).unit(PageUnit.PAGE).label("ii").paragraph("Art. 2.- Dos.").build();

    DraftUnits bill = of(first, second);

    assertThat(texts(bill)).containsExactly("Art. 1.- Uno.", "CAPÍTULO II\nArt. 2.- Dos.");
    assertThat(bill.units()).extracting(DraftUnit::page).containsExactly(1, 1);
  }

  @Test
  void articles_that_were_read_as_one_block_are_parted() {
    String text = "Art. 1.- Uno, según el\nArtículo 9. de otra.\nArt. 2.- Dos.";
    Page built = new PageBuilder(1).paragraph(text.replace('\n', ' ')).build();
    Page lines =
        new Page(
            1,
            "1",
            built.unit(),
            built.state(),
            text,
            built.blocks(),
            0,
            java.util.Optional.empty());

    assertThat(texts(of(lines)))
        .containsExactly("Art. 1.- Uno, según el\nArtículo 9. de otra.", "Art. 2.- Dos.");
  }

  @ParameterizedTest
  @CsvSource({
    "'Art. 12.- Del agua.', Art. 12",
    "'ARTÍCULO 3. Del agua.', ARTÍCULO 3",
    "'Artículo 5', Artículo 5",
    "'Art. 12-A.- Del agua.', Art. 12-A",
    "'Art. 7° bis. – Del agua.', Art. 7° bis",
    "'Artículo primero.- Del agua.', Artículo primero",
    "'Articulo 1: Del agua.', Articulo 1"
  })
  void an_article_begins_in_many_ways(String text, String name) {
    assertThat(articles(paragraphs(text, "Art. 99.- Fin."))).containsExactly(name, "Art. 99");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "Artículo 12 de la Constitución: lo dice.",
        "Art. 12 Cn. lo dice.",
        "artículo 12. lo dice.",
        "«Art. 12.- Lo dice.»",
        "Artista. 12."
      })
  void what_only_speaks_of_an_article_begins_none(String text) {
    assertThat(articles(paragraphs("Art. 1.- Uno.", text, "Art. 2.- Dos.")))
        .containsExactly("Art. 1", "Art. 2");
  }

  @Test
  void a_heading_may_have_the_title_of_its_article() {
    Page page =
        new PageBuilder(1)
            .heading(2, "Artículo 1 Objeto")
            .paragraph("El agua.")
            .heading(2, "Artículo 2 Definiciones")
            .paragraph("Ninguna.")
            .build();

    assertThat(texts(of(page)))
        .containsExactly("Artículo 1 Objeto\nEl agua.", "Artículo 2 Definiciones\nNinguna.");
  }

  @Test
  void a_draft_without_articles_is_in_paragraphs_short_ones_with_what_follows() {
    DraftUnits opinion =
        paragraphs("Opinión", "San Salvador", LONG, "I.", LONG + " Otra vez.", "Atentamente,");

    assertThat(articles(opinion)).containsOnly("");
    assertThat(texts(opinion))
        .containsExactly(
            "Opinión\nSan Salvador\n" + LONG, "I.\n" + LONG + " Otra vez.", "Atentamente,");
  }

  @Test
  void one_article_that_an_opinion_quotes_makes_no_bill_of_it() {
    assertThat(articles(paragraphs(LONG, "Art. 8.- Se prohíbe.", LONG))).containsOnly("");
    assertThat(articles(paragraphs(LONG, "Artículo único. Se prohíbe.")))
        .containsExactly("", "Artículo único");
  }

  @Test
  void a_unit_names_the_laws_that_stand_in_it() {
    Page page =
        new PageBuilder(1).paragraph("Art. 1.- Ley X.").paragraph("Art. 2.- Ley Y, Ley X.").build();
    String text = page.text();
    NamedLaw first = law(text.indexOf("Ley X"), "ley-x");
    NamedLaw second = law(text.indexOf("Ley Y"), "ley-y");
    NamedLaw third = law(text.lastIndexOf("Ley X"), "ley-x");
    LawsOfDocument laws =
        new LawsOfDocument(Map.of(1, List.of(first, second, third)), List.of(), "");

    List<DraftUnit> units = DraftUnits.of(List.of(page), laws).units();

    assertThat(units.get(0).laws()).containsOnlyKeys("ley-x");
    assertThat(units.get(1).laws().keySet()).containsExactly("ley-y", "ley-x");
  }

  private static NamedLaw law(int start, String slug) {
    return new NamedLaw(new Span(start, start + 5), slug, slug, "", "law-name");
  }

  @Test
  void more_units_than_are_looked_at_are_counted() {
    PageBuilder page = new PageBuilder(1);
    for (int i = 1; i <= DraftUnits.MOST + 3; i++) page.paragraph("Art. " + i + ".- Algo.");

    DraftUnits bill = of(page.build());

    assertThat(bill.units()).hasSize(DraftUnits.MOST);
    assertThat(bill.beyond()).isEqualTo(3);
  }

  @Test
  void a_draft_without_words_has_no_units() {
    assertThat(of(new PageBuilder(1).build()).units()).isEmpty();
  }
}
