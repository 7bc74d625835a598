package acervo.lucene;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.document.Document;
import acervo.document.Locator;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.search.AlikeRequest;
import acervo.search.AlikeRequest.Source;
import acervo.search.AlikeResult;
import acervo.search.AlikeResult.Basis;
import acervo.search.AlikeResult.Word;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.SearchResult.PassageHit;
import acervo.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneAlikeTest {
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

  private AlikeResult ask(AlikeRequest request) throws IOException {
    return new LuceneAlike(shelf.committed(), (name, value) -> value).alike(request);
  }

  private AlikeResult like(Document document) throws IOException {
    return ask(AlikeRequest.of(new Source.Whole(document.sha256())));
  }

  private static AlikeRequest passage(Document document, int page, int start, int end) {
    return AlikeRequest.of(
        new Source.Part(new Locator(document.sha256(), page, new Span(start, end))));
  }

  private static AlikeRequest narrowed(AlikeRequest request, Filters filters) {
    return new AlikeRequest(request.source(), Set.of(), filters, 1, 20);
  }

  private static List<String> titles(AlikeResult result) {
    return result.hits().stream().map(alike -> alike.hit().document().title()).toList();
  }

  private static List<String> written(List<Word> words) {
    return words.stream().map(Word::written).toList();
  }

  @Test
  void a_text_from_elsewhere_is_like_the_passages_that_have_its_words() throws IOException {
    shelf.put("canon", "El canon del agua sube.", "El canon de la cuenca.");
    shelf.put("cárcel", "El penal alberga reos.");

    AlikeResult result =
        ask(AlikeRequest.of(new Source.Text("Los cánones por cuenca; nada de zeppelines.")));

    assertThat(titles(result)).containsExactly("canon");
    assertThat(written(result.words())).containsExactlyInAnyOrder("cánones", "cuenca");
    assertThat(result.hits().getFirst().hit().passages().getFirst().text())
        .isEqualTo("El canon de la cuenca.");
    assertThat(ask(AlikeRequest.of(new Source.Text(" \n"))).basis()).isEqualTo(Basis.NO_TEXT);
    assertThat(ask(AlikeRequest.of(new Source.Text("Zeppelines."))).basis())
        .isEqualTo(Basis.NO_TELLING_WORDS);
  }

  @Test
  void a_document_is_like_those_that_say_its_rare_words_and_not_like_itself() throws IOException {
    Document canon = shelf.put("canon", "El canon del agua sube.", "El canon de la cuenca.");
    shelf.put("cuenca", "La cuenca paga un canon por el agua.");
    shelf.put("cárcel", "El penal alberga reos.");
    AlikeResult result = like(canon);
    assertThat(titles(result)).containsExactly("cuenca");
    assertThat(result.totalDocuments()).isOne();
    assertThat(written(result.hits().getFirst().common()))
        .containsExactlyInAnyOrder("canon", "cuenca", "agua");
    assertThat(result.hits().getFirst().hit().score()).isBetween(0.15, 1.0);
  }

  @Test
  void function_words_and_words_of_the_source_alone_are_not_compared() throws IOException {
    Document source = shelf.put("uno", "Sobre el canon para las cuencas del Jiboa.");
    shelf.put("otro", "Sobre la cuenca: un canon para el agua.");
    assertThat(written(like(source).words())).containsExactlyInAnyOrder("canon", "cuencas");
    double shares = like(source).words().stream().mapToDouble(Word::share).sum();
    assertThat(shares).isBetween(0.999, 1.001);
  }

  @Test
  void a_word_that_is_not_to_count_counts_in_no_form() throws IOException {
    Document source = shelf.put("uno", "Canon de aguas y vertidos.");
    shelf.put("del agua", "El agua y las aguas.");
    shelf.put("de vertidos", "Un vertido y su canon.");
    assertThat(titles(like(source))).contains("del agua", "de vertidos");
    AlikeRequest request = AlikeRequest.of(new Source.Whole(source.sha256()));
    AlikeResult without = ask(request.omitting(Set.of("Agua")));
    assertThat(written(without.words())).containsExactlyInAnyOrder("Canon", "vertidos");
    assertThat(titles(without)).containsExactly("de vertidos");
    AlikeResult nothing = ask(request.omitting(Set.of("agua", "canon", "vertido")));
    assertThat(nothing.basis()).isEqualTo(Basis.ALL_OMITTED);
    assertThat(nothing.hits()).isEmpty();
  }

  @Test
  void a_passage_finds_the_passages_nearest_to_it_with_the_words_in_common_marked()
      throws IOException {
    Document source =
        shelf.put(
            "uno", "Nada de esto importa aquí.", "Se plantaron mangles en la bahía de Jiquilisco.");
    shelf.put("lejos", "Otra cosa.", "La bahía tiene mangles, camarones, lanchas y pescadores.");
    shelf.put("cerca", "Otra cosa.", "En Jiquilisco se plantaron mangles.", "Y más.");
    Page page = page(source);
    int start = page.text().indexOf("Se plantaron");
    AlikeResult result = ask(passage(source, 1, start, page.text().length()));
    assertThat(titles(result)).containsExactly("cerca", "lejos");
    assertThat(result.hits().getFirst().hit().score())
        .isGreaterThan(result.hits().getLast().hit().score());
    List<PassageHit> passages = result.hits().getFirst().hit().passages();
    assertThat(passages)
        .extracting(PassageHit::text)
        .containsExactly("En Jiquilisco se plantaron mangles.");
    assertThat(passages.getFirst().highlights())
        .extracting(span -> span.in(passages.getFirst().text()))
        .containsExactly("Jiquilisco", "plantaron", "mangles");
    assertThat(written(result.hits().getFirst().common()))
        .containsExactlyInAnyOrder("Jiquilisco", "plantaron", "mangles");
  }

  private Page page(Document document) throws IOException {
    return new LuceneHoldings(shelf.committed()).page(document.sha256(), 1).orElseThrow();
  }

  @Test
  void one_word_of_several_does_not_make_a_passage_alike() throws IOException {
    Document source = shelf.put("uno", "Mangles, bahía, Jiquilisco, camarones.");
    shelf.put("dos", "Los mangles.");
    shelf.put("tres", "La bahía de Jiquilisco y sus camarones.");
    assertThat(titles(ask(passage(source, 1, 0, 40)))).containsExactly("tres");
  }

  @Test
  void filters_narrow_what_is_alike_and_its_counts_stay_true() throws IOException {
    Document source = shelf.put("uno", "2018", List.of("conasav"), "El canon de la cuenca.");
    shelf.put("dos", "2017", List.of("conasav"), "Canon y cuenca.");
    shelf.put("tres", "2016", List.of("cnscc"), "Cuenca y canon.");
    AlikeRequest whole = AlikeRequest.of(new Source.Whole(source.sha256()));
    Filters only =
        new Filters(
            Map.of(FacetName.COUNCIL, Set.of("cnscc")),
            Map.of(),
            Optional.empty(),
            Optional.empty());
    AlikeResult narrowed = ask(narrowed(whole, only));
    assertThat(titles(narrowed)).containsExactly("tres");
    assertThat(narrowed.facets().get(FacetName.COUNCIL))
        .extracting(value -> value.value() + " " + value.count())
        .containsExactlyInAnyOrder("cnscc 1", "conasav 1");
    Filters without =
        new Filters(
            Map.of(),
            Map.of(FacetName.COUNCIL, Set.of("cnscc")),
            Optional.empty(),
            Optional.empty());
    assertThat(titles(ask(narrowed(whole, without)))).containsExactly("dos");
    assertThat(titles(ask(narrowed(passage(source, 1, 0, 22), without)))).containsExactly("dos");
  }

  @Test
  void a_source_without_words_is_like_nothing_and_says_why() throws IOException {
    Document empty =
        shelf.put(Shelf.document("vacío", "", List.of(), 1), new PageBuilder(1).build());
    Document alone = shelf.put("solo", "Xilófonos, zarigüeyas.");
    assertThat(like(empty).basis()).isEqualTo(Basis.NO_TEXT);
    assertThat(like(alone).basis()).isEqualTo(Basis.NO_TELLING_WORDS);
    assertThat(ask(passage(alone, 1, 3, 3)).basis()).isEqualTo(Basis.NO_TEXT);
    assertThat(ask(passage(alone, 7, 0, 3)).basis()).isEqualTo(Basis.NO_TEXT);
    assertThat(ask(passage(alone, 1, 500, 600)).basis()).isEqualTo(Basis.NO_TEXT);
    AlikeResult unknown = ask(AlikeRequest.of(new Source.Whole("0".repeat(64))));
    assertThat(unknown.basis()).isEqualTo(Basis.NO_TEXT);
    assertThat(unknown.totalDocuments()).isZero();
  }

  /** 80 pages of 3 passages; a report is known by what it repeats. */
  private Document report(String title, String repeated) throws IOException {
    List<Page> pages = new ArrayList<>();
    for (int number = 1; number <= 80; number++) {
      PageBuilder page = new PageBuilder(number);
      page.paragraph("Relleno número " + number);
      page.paragraph(number % 4 == 1 ? repeated : "Más relleno.");
      page.paragraph(number == 1 ? "Una vez: marsopas." : "Sin novedad.");
      pages.add(page.build());
    }
    return shelf.put(Shelf.document(title, "", List.of(), 80), pages.toArray(Page[]::new));
  }

  @Test
  void a_long_document_is_known_by_what_it_repeats_not_by_what_it_says_once() throws IOException {
    Document memoir = report("memoria", "El canon de la cuenca.");
    shelf.put("canon", "El canon de cada cuenca.");
    shelf.put("marsopas", "Las marsopas.");
    AlikeResult result = like(memoir);
    assertThat(written(result.words())).contains("canon", "cuenca").doesNotContain("marsopas");
    assertThat(titles(result)).containsExactly("canon");
  }

  @Test
  void what_is_about_the_same_comes_before_a_long_report_that_also_mentions_it()
      throws IOException {
    Document source = shelf.put("uno", "El canon de la cuenca.", "Vertidos en la cuenca.");
    report("memoria", "Nada.");
    List<Page> pages = new ArrayList<>();
    for (int number = 1; number <= 80; number++) {
      PageBuilder page = new PageBuilder(number).paragraph("Asunto número " + number);
      if (number == 10) page.paragraph("El canon.");
      if (number == 40) page.paragraph("La cuenca.");
      if (number == 70) page.paragraph("Los vertidos.");
      pages.add(page.build());
    }
    shelf.put(Shelf.document("informe", "", List.of(), 80), pages.toArray(Page[]::new));
    shelf.put("corto", "Un canon por los vertidos.");
    assertThat(titles(like(source))).startsWith("corto").doesNotContain("memoria");
  }

  @Test
  void pages_of_results_follow_each_other_in_one_order() throws IOException {
    Document source = shelf.put("uno", "El canon de la cuenca.");
    for (int i = 0; i < 5; i++) shelf.put("d" + i, "Canon y cuenca.");
    AlikeRequest all = AlikeRequest.of(new Source.Whole(source.sha256()));
    List<String> together = titles(ask(all));
    List<String> paged = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      paged.addAll(titles(ask(new AlikeRequest(all.source(), Set.of(), Filters.NONE, page, 2))));
    }
    assertThat(paged).isEqualTo(together).hasSize(5);
  }
}
