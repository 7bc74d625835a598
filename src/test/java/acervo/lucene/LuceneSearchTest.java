package acervo.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acervo.document.FileState;
import acervo.document.LedgerEntry;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.document.PartialDate;
import acervo.message.Messages;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.SearchEngine.PageMarks;
import acervo.search.SearchRequest;
import acervo.search.SearchResult;
import acervo.search.SearchResult.FacetValue;
import acervo.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LuceneSearchTest {
  @TempDir Path folder;
  private Shelf shelf;

  @BeforeEach
  void open() throws IOException {
    shelf = new Shelf(folder);
  }

  @AfterEach
  void close() throws IOException {
    shelf.close();
  }

  @ParameterizedTest
  @CsvSource({
    "observacion, observación",
    "observaciones, observación",
    "OBSERVACIÓN, observaciones",
    "obser*, observación",
    "rio, río",
    "pingüino, pinguino",
    "año, año",
    "anos, anos",
    "ley, leyes",
    "leyes, ley",
    "voces, voz",
    "redes, red",
    "sede, sedes",
    "artes, arte",
    "aguas, agua",
    "\"contribucion especial\", Contribución Especial",
    "art. 15, Art. 15"
  })
  void a_word_finds_its_other_spellings(String asked, String written) throws IOException {
    shelf.put("uno", "Se emitió " + written + " sobre el caso.");
    assertThat(Shelf.titles(shelf.ask(asked))).containsExactly("uno");
  }

  @ParameterizedTest
  @CsvSource({
    "año, ano",
    "ano, año",
    "cuna, cuña",
    "agua, aguante",
    "caso, casa",
    "arte, art. 7",
    "lo, los"
  })
  void different_words_stay_different(String asked, String written) throws IOException {
    shelf.put("uno", "Se habló de " + written + " en la mesa.");
    assertThat(shelf.ask(asked).totalDocuments()).isZero();
  }

  @Test
  void the_form_as_asked_ranks_above_its_other_forms() throws IOException {
    shelf.put("plural", "Las observaciones del consejo fueron enviadas ayer.");
    shelf.put("singular", "La observación del consejo fueron enviadas ayer.");
    assertThat(Shelf.titles(shelf.ask("observación"))).containsExactly("singular", "plural");
    assertThat(Shelf.titles(shelf.ask("observaciones"))).containsExactly("plural", "singular");
  }

  @Test
  void highlights_are_exactly_the_words_that_match() throws IOException {
    shelf.put("uno", "El agua del río; aguas arriba, la Ley del Agua.");
    assertThat(Shelf.marked(shelf.ask("agua"))).containsExactly("agua", "aguas", "Agua");
  }

  @Test
  void a_phrase_is_marked_whole_and_its_words_elsewhere_are_not() throws IOException {
    shelf.put("uno", "La ley vigente y la Ley del Agua.");
    assertThat(Shelf.marked(shelf.ask("«ley del agua»"))).containsExactly("Ley del Agua");
  }

  @Test
  void all_words_may_stand_in_different_passages_of_a_document() throws IOException {
    shelf.put("ambas", "Sobre el agua.", "Sobre el veto.");
    shelf.put("una", "Sobre el agua.");
    SearchResult result = shelf.ask("agua veto");
    assertThat(Shelf.titles(result)).containsExactly("ambas", "una");
    assertThat(result.complete()).isOne();
    assertThat(Shelf.lacks(result)).containsExactly("«veto»");
  }

  @Test
  void words_that_only_hold_a_sentence_together_are_neither_required_nor_marked()
      throws IOException {
    shelf.put("uno", "Observaciones de la mesa. Reforma legal.");
    SearchResult result = shelf.ask("¿Qué observaciones hubo a la reforma del consejo?");
    assertThat(Shelf.marked(shelf.ask("observaciones a las reformas")))
        .containsExactly("Observaciones", "Reforma");
    assertThat(result.reading().in(Messages.SPANISH)).contains("«reforma»").doesNotContain("«la»");
    assertThat(Shelf.titles(shelf.ask("de la"))).containsExactly("uno");
  }

  @Test
  void words_together_in_a_passage_rank_above_words_apart() throws IOException {
    shelf.put("apart", "El agua es de todos.", "La reforma fue aprobada.");
    shelf.put("together", "La reforma del agua fue aprobada por todos.", "Otra cosa distinta.");
    assertThat(Shelf.titles(shelf.ask("reforma agua"))).containsExactly("together", "apart");
  }

  @Test
  void when_no_document_has_all_words_those_with_some_are_shown_and_it_is_said()
      throws IOException {
    shelf.put("uno", "Sobre el agua.");
    SearchResult result = shelf.ask("agua astronauta");
    assertThat(Shelf.titles(result)).containsExactly("uno");
    assertThat(result.complete()).isZero();
    assertThat(result.reading().in(Messages.SPANISH))
        .isEqualTo(
            "Se buscaron documentos que contienen «agua» y «astronauta». Ninguno lo contiene todo;"
                + " estos contienen una parte.");
    assertThat(Shelf.lacks(result)).containsExactly("«astronauta»");
  }

  @Test
  void an_unwanted_word_removes_every_document_that_has_it() throws IOException {
    shelf.put("con", "Agua y veto.");
    shelf.put("sin", "Agua clara.");
    assertThat(Shelf.titles(shelf.ask("agua -veto"))).containsExactly("sin");
  }

  @Test
  void a_document_is_found_by_its_title_alone() throws IOException {
    shelf.put("Memoria de labores", "Nada de eso.");
    SearchResult result = shelf.ask("memorias");
    assertThat(Shelf.titles(result)).containsExactly("Memoria de labores");
    assertThat(result.hits().getFirst().passages()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "\"",
        "(((",
        "a:b/c",
        "😀",
        "*",
        "-",
        "AND",
        "--",
        "c:\\x",
        "«",
        "\"a",
        "?",
        "-\"",
        "art. 15/2",
        "\u0000",
        "[x TO y]"
      })
  void no_text_is_an_error(String text) throws IOException {
    shelf.put("uno", "Un texto cualquiera, art. 15/2 and a:b/c.");
    assertThat(shelf.ask(text)).isNotNull();
  }

  @Test
  void a_pasted_page_is_searched_by_its_first_words_and_it_is_said() throws IOException {
    shelf.put("uno", "palabra0 palabra1");
    String page = "palabra ".repeat(10_000 / 8);
    assertThat(shelf.ask(page).reading().in(Messages.SPANISH)).endsWith("solo se usó su comienzo.");
  }

  @Test
  void facet_counts_stay_true_for_the_other_values_of_the_facet() throws IOException {
    shelf.put("a", "2018", List.of("coned"), "agua");
    shelf.put("b", "2017", List.of("conasav"), "agua");
    shelf.put("c", "2017", List.of("conasav", "coned"), "agua");
    SearchResult result = shelf.ask("agua", FacetName.COUNCIL, "coned");
    assertThat(Shelf.titles(result)).containsExactlyInAnyOrder("a", "c");
    assertThat(result.facets().get(FacetName.COUNCIL))
        .containsExactly(
            new FacetValue("conasav", "CONASAV", 2, false),
            new FacetValue("coned", "CONED", 2, true));
    assertThat(result.facets().get(FacetName.YEAR))
        .extracting(FacetValue::value)
        .containsExactly("2017", "2018");
  }

  @Test
  void a_range_of_dates_includes_dates_known_in_part() throws IOException {
    shelf.put("año", "2018", List.of(), "agua");
    shelf.put("antes", "2017-12-31", List.of(), "agua");
    shelf.put("sin fecha", "agua");
    Filters june =
        new Filters(Map.of(), Map.of(), PartialDate.parse("2018-06"), PartialDate.parse("2018-06"));
    SearchResult result =
        shelf.search().search(new SearchRequest("agua", june, SearchRequest.Sort.TITLE, 1, 20));
    assertThat(Shelf.titles(result)).containsExactly("año");
  }

  @Test
  void a_spelling_is_suggested_only_where_more_is_found_by_it() throws IOException {
    shelf.put("a", "2018", List.of("coned"), "El ministerio emitió una observación.");
    shelf.put("b", "2017", List.of("conasav"), "La reforma penitenciaria.");
    assertThat(shelf.ask("penitensiaria").suggestion()).hasValue("penitenciaria");
    assertThat(shelf.ask("penitensiaria", FacetName.COUNCIL, "coned").suggestion()).isEmpty();
    assertThat(shelf.ask("penitensiaria", FacetName.COUNCIL, "conasav").suggestion())
        .hasValue("penitenciaria");
    assertThat(shelf.ask("penitensiaria año:2018").suggestion()).isEmpty();
    assertThat(shelf.ask("reforma penitensiaria").suggestion()).hasValue("reforma penitenciaria");
    assertThat(shelf.ask("observación penitensiaria").suggestion()).isEmpty();
    assertThat(shelf.ask("«penitensiaria reforma»").suggestion()).isEmpty();
    assertThat(shelf.ask("penitensiaria -reforma").suggestion()).isEmpty();
    assertThat(shelf.ask("en:(penitensiaria reforma)").suggestion())
        .hasValue("en:(penitenciaria reforma)");
  }

  @Test
  void of_spellings_as_good_one_that_the_filters_leave_is_suggested() throws IOException {
    shelf.put("c", "2018", List.of("coned"), "Se cerró un caso.", "Otro caso más.");
    shelf.put("v", "2018", List.of("conasav"), "Se rompió un vaso.");
    assertThat(shelf.ask("xaso").suggestion()).hasValue("caso");
    assertThat(shelf.ask("xaso", FacetName.COUNCIL, "conasav").suggestion()).hasValue("vaso");
  }

  @Test
  void equal_documents_come_in_the_same_order_whatever_order_they_were_written_in()
      throws IOException {
    for (String title : List.of("c", "a", "b")) shelf.put(title, "agua de todos");
    List<String> once = Shelf.titles(shelf.ask("agua"));
    for (String title : List.of("b", "c", "a")) shelf.put(title, "agua de todos");
    assertThat(Shelf.titles(shelf.ask("agua"))).isEqualTo(once);
  }

  @Test
  void the_second_page_goes_on_where_the_first_ended() throws IOException {
    for (int i = 0; i < 7; i++) shelf.put("d" + i, "agua");
    List<String> pages = new java.util.ArrayList<>();
    for (int page = 1; page <= 4; page++) {
      SearchResult result =
          shelf
              .search()
              .search(new SearchRequest("agua", Filters.NONE, SearchRequest.Sort.TITLE, page, 2));
      assertThat(result.totalDocuments()).isEqualTo(7);
      pages.addAll(Shelf.titles(result));
    }
    assertThat(pages).containsExactly("d0", "d1", "d2", "d3", "d4", "d5", "d6");
  }

  @Test
  void marks_point_into_the_text_of_their_page() throws IOException {
    var first = new PageBuilder(1).heading(1, "El agua").paragraph("Nada más.").build();
    var second =
        new PageBuilder(2).unit(PageUnit.SLIDE).item(0, "•", "Más agua").paragraph("aguas").build();
    shelf.put(Shelf.document("d", "", List.of(), 2), first, second);
    List<PageMarks> marks = shelf.search().marks("agua", Shelf.sha("d"));
    assertThat(marks).extracting(PageMarks::page).containsExactly(1, 2);
    assertThat(marks.get(1).spans())
        .extracting(span -> span.in(second.text()))
        .containsExactly("agua", "aguas");
    assertThat(marks.getFirst().spans()).containsExactly(new Span(3, 7));
  }

  @Test
  void nothing_shows_before_the_commit_and_all_of_it_after() throws IOException {
    shelf.put("uno", "agua");
    LuceneHoldings holdings = new LuceneHoldings(shelf.committed());
    long generation = holdings.generation();
    shelf.put("dos", "agua");
    assertThat(holdings.documents(0, 10)).hasSize(1);
    shelf.committed();
    assertThat(holdings.documents(0, 10)).hasSize(2);
    assertThat(holdings.generation()).isGreaterThan(generation);
  }

  @Test
  void what_was_not_committed_is_gone_when_the_writer_ends() throws IOException {
    shelf.put("uno", "agua");
    shelf.committed();
    shelf.put("dos", "agua");
    shelf.close();
    shelf = new Shelf(folder);
    assertThat(Shelf.titles(shelf.ask("agua"))).containsExactly("uno");
  }

  @Test
  void one_index_has_one_writer() {
    assertThatThrownBy(() -> CollectionWriter.open(folder))
        .isInstanceOf(CollectionWriter.Busy.class);
  }

  @Test
  void documents_pages_passages_and_the_ledger_come_back_as_they_were_written() throws IOException {
    var page = new PageBuilder(1).heading(1, "Título").item(1, "a)", "Punto").build();
    var document = shelf.put(Shelf.document("d", "2018-07", List.of("coned"), 1), page);
    LedgerEntry entry =
        new LedgerEntry(
            "carpeta/á.txt",
            5,
            7,
            document.sha256(),
            FileState.READ,
            Map.of(),
            List.of(),
            Optional.empty(),
            1);
    shelf.writer.record(entry);
    LuceneHoldings holdings = new LuceneHoldings(shelf.committed());
    assertThat(holdings.document(document.id())).contains(document);
    assertThat(holdings.page(document.sha256(), 1)).contains(page);
    assertThat(holdings.passages(document.sha256(), 1))
        .extracting(passage -> passage.span().in(page.text()))
        .containsExactly("Título", "Punto");
    assertThat(holdings.paths(document.sha256())).containsExactly("carpeta/á.txt");
    assertThat(holdings.ledger()).containsExactly(entry);
    assertThat(holdings.totals().documents()).isEqualTo(1);
    assertThat(holdings.totals().passages()).isEqualTo(2);
  }
}
