package acervo.citation;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Locator;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.message.Messages;
import acervo.text.Span;
import org.junit.jupiter.api.Test;

class CitationsTest {
  private static final Page PAGE =
      new PageBuilder(1)
          .unit(PageUnit.SLIDE)
          .heading(1, "Resultados")
          .paragraph("Se plantaron 17 millones de árboles en 390 sitios.")
          .build();
  private static final OneDocument HOLDINGS = OneDocument.of("Consejo", "", "Logros", "2018", PAGE);

  private static Locator at(int start, int end) {
    return new Locator(OneDocument.SHA256, 1, new Span(start, end));
  }

  private static Citation cited(Citing citing) {
    assertThat(citing).isInstanceOf(Citing.Cited.class);
    return ((Citing.Cited) citing).citation();
  }

  @Test
  void a_quotation_is_cut_from_the_page_and_knows_where_it_stands() {
    int start = PAGE.text().indexOf("17 millones");

    Citation citation = cited(Citations.cite(HOLDINGS, at(start, start + 22)));

    assertThat(citation.quote()).isEqualTo("17 millones de árboles");
    assertThat(citation.title()).isEqualTo("Logros");
    assertThat(citation.place().heading()).containsExactly("Resultados");
    assertThat(citation.place().paragraph()).isEqualTo(2);
    assertThat(citation.place().line()).isZero();
  }

  @Test
  void the_path_opens_the_page_with_the_quotation_marked() {
    assertThat(cited(Citations.cite(HOLDINGS, at(0, 10))).path())
        .isEqualTo("/documentos/0123456789ab/p/1?desde=0&hasta=10");
  }

  @Test
  void a_document_may_be_asked_for_by_its_short_name_and_is_cited_by_its_whole_hash() {
    Locator brief = new Locator("0123456789ab", 1, new Span(0, 10));

    assertThat(cited(Citations.cite(HOLDINGS, brief)).locator().sha256())
        .isEqualTo(OneDocument.SHA256);
  }

  @Test
  void white_space_at_the_ends_of_a_selection_is_left_out() {
    assertThat(cited(Citations.cite(HOLDINGS, at(10, 14))).locator().span())
        .isEqualTo(new Span(11, 13));
  }

  @Test
  void what_is_not_there_is_an_outcome_with_its_sentence() {
    assertThat(Citations.cite(HOLDINGS, new Locator("f".repeat(64), 1, new Span(0, 1))))
        .isInstanceOf(Citing.NoSuchDocument.class);
    assertThat(Citations.cite(HOLDINGS, new Locator(OneDocument.SHA256, 2, new Span(0, 1))))
        .isInstanceOf(Citing.NoSuchPage.class);
    assertThat(Citations.cite(HOLDINGS, new Locator(OneDocument.SHA256, 0, new Span(0, 1))))
        .isInstanceOf(Citing.NoSuchPage.class);
    assertThat(Citations.cite(HOLDINGS, at(0, 10_000))).isInstanceOf(Citing.NoSuchPlace.class);
    assertThat(Citations.cite(HOLDINGS, at(10, 11))).isInstanceOf(Citing.NothingThere.class);
    assertThat(Citations.cite(HOLDINGS, at(3, 3))).isInstanceOf(Citing.NothingThere.class);
    assertThat(
            Messages.SPANISH.say(Citations.cite(HOLDINGS, at(0, 10_000)).problem().orElseThrow()))
        .contains("10000");
  }

  @Test
  void a_quotation_that_differs_by_a_character_is_refused() {
    assertThat(Citations.cite(HOLDINGS, at(0, 10), "Resultados")).isInstanceOf(Citing.Cited.class);
    assertThat(Citations.cite(HOLDINGS, at(0, 10), "Resultadas"))
        .isInstanceOf(Citing.Differs.class);
  }

  @Test
  void a_selection_never_cuts_a_character() {
    String text = "a 😀 q\u0303uo";

    assertThat(Selection.of(text, new Span(3, 6)).in(text)).isEqualTo("😀 q\u0303");
    assertThat(Selection.of(text, new Span(0, 3)).in(text)).isEqualTo("a 😀");
    assertThat(Selection.of("\u00a0\u2003x ", new Span(0, 4))).isEqualTo(new Span(2, 3));
  }
}
