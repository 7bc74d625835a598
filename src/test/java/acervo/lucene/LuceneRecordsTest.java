package acervo.lucene;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import acervo.catalog.Described;
import acervo.document.Document;
import acervo.document.Evidence;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PartialDate;
import acervo.extraction.Content;
import acervo.lucene.stored.StoredRecord;
import acervo.record.Attribute;
import acervo.record.Kind;
import acervo.record.ResultRecord;
import acervo.record.Stretch;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.RecordRequest;
import acervo.search.RecordResult;
import acervo.search.RecordResult.RecordHit;
import acervo.search.SearchRequest;
import acervo.search.SearchRequest.Sort;
import acervo.search.SearchResult.FacetValue;
import acervo.search.question.Names;
import acervo.text.Span;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LuceneRecordsTest {
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

  /** A document with a record for each paragraph, all of one council. */
  private Document put(String title, String date, String council, Kind kind, String... texts)
      throws IOException {
    Document document = Shelf.document(title, date, List.of(council), 1);
    PageBuilder builder = new PageBuilder(1);
    for (String text : texts) builder.item(0, "•", text);
    Page page = builder.build();
    List<ResultRecord> records = new ArrayList<>();
    for (String text : texts) {
      Span span = new Span(page.text().indexOf(text), page.text().indexOf(text) + text.length());
      records.add(record(document, page, span, council, kind));
    }
    shelf.put(
        new Described(document, records, List.of()),
        new Content(document.format(), Map.of(), List.of(page), List.of()));
    return document;
  }

  private static ResultRecord record(
      Document document, Page page, Span span, String council, Kind kind) {
    Evidence evidence = Evidence.in(page, span, "test");
    return new ResultRecord(
        document.id() + "%04x".formatted(span.start()),
        kind,
        document.sha256(),
        List.of(new Stretch(1, span)),
        span.in(page.text()),
        List.of("Mesa de restauración"),
        evidence,
        Optional.of(new Attribute("dialogo", true, evidence)),
        Optional.empty(),
        List.of(new Attribute(council, false, evidence)),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        List.of(),
        Optional.empty());
  }

  private RecordResult ask(RecordRequest request) throws IOException {
    return new LuceneRecords(shelf.committed(), (name, value) -> value, () -> Names.NONE)
        .records(request);
  }

  private List<String> texts(String question) throws IOException {
    return ask(RecordRequest.of(question)).records().stream()
        .map(hit -> hit.record().text())
        .toList();
  }

  @Test
  void records_are_found_by_their_words_and_their_headings_in_any_form() throws IOException {
    put("a", "2018", "conasav", Kind.RESULT, "Siembra de árboles en riberas", "Taller de agua");
    assertThat(texts("arbol")).containsExactly("Siembra de árboles en riberas");
    assertThat(texts("restauracion")).hasSize(2);
    assertThat(texts("árboles -riberas")).isEmpty();
    assertThat(texts("talleres cangrejo")).containsExactly("Taller de agua");
  }

  @Test
  void records_are_found_by_the_title_of_their_document() throws IOException {
    put("Memoria de labores", "2018", "conasav", Kind.RESULT, "Siembra de ceibas", "Taller");
    put("Acta", "2017", "coned", Kind.RESULT, "La memoria del taller");
    put("Informe", "2016", "coned", Kind.RESULT, "Visita al taller");
    assertThat(texts("titulo:memorias")).containsExactly("Siembra de ceibas", "Taller");
    assertThat(texts("title:memoria taller")).containsExactly("Taller");
    assertThat(texts("titulo:\"labores de memoria\"")).isEmpty();
    assertThat(texts("-titulo:memoria taller"))
        .containsExactlyInAnyOrder("La memoria del taller", "Visita al taller");
    assertThat(texts("titulo:(acta O informe)"))
        .containsExactly("La memoria del taller", "Visita al taller");
    assertThat(texts("titulo:taller")).isEmpty();
    var council = new RecordRequest("titulo:acta", Filters.NONE, Set.of(), Sort.RELEVANCE, 1, 10);
    assertThat(ask(council).facets().get(FacetName.COUNCIL))
        .extracting(FacetValue::value, FacetValue::count)
        .containsExactly(org.assertj.core.groups.Tuple.tuple("coned", 1L));
  }

  @Test
  void what_matches_is_marked_in_the_record() throws IOException {
    put("a", "2018", "conasav", Kind.RESULT, "Siembra de árboles en riberas");
    RecordHit hit = ask(RecordRequest.of("árbol riberas")).records().getFirst();
    assertThat(hit.highlights())
        .extracting(span -> span.in(hit.record().text()))
        .containsExactly("árboles", "riberas");
  }

  @Test
  void records_do_not_show_among_documents_nor_count_in_their_facets() throws IOException {
    put("a", "2018", "conasav", Kind.RESULT, "Siembra de árboles", "Riego de árboles");
    var documents = shelf.search().search(SearchRequest.of("árboles"));
    assertThat(documents.totalDocuments()).isEqualTo(1);
    assertThat(documents.totalPassages()).isEqualTo(2);
    assertThat(documents.facets().get(FacetName.COUNCIL))
        .extracting(FacetValue::count)
        .containsExactly(1L);
    assertThat(ask(RecordRequest.of("árboles")).facets().get(FacetName.COUNCIL))
        .extracting(FacetValue::count)
        .containsExactly(2L);
  }

  @Test
  void facets_and_kinds_stay_true_for_their_other_values() throws IOException {
    put("a", "2018", "conasav", Kind.RESULT, "Siembra de árboles", "Riego de árboles");
    put("b", "2017", "coned", Kind.POSITION, "Más árboles en las escuelas");
    Filters coned =
        new Filters(
            Map.of(FacetName.COUNCIL, Set.of("coned")),
            Map.of(),
            Optional.empty(),
            Optional.empty());
    var request = new RecordRequest("árboles", coned, Set.of(), Sort.RELEVANCE, 1, 10);
    RecordResult result = ask(request);
    assertThat(result.total()).isEqualTo(1);
    assertThat(result.facets().get(FacetName.COUNCIL))
        .extracting(FacetValue::value, FacetValue::count)
        .containsExactly(
            org.assertj.core.groups.Tuple.tuple("conasav", 2L),
            org.assertj.core.groups.Tuple.tuple("coned", 1L));
    var positions =
        new RecordRequest("", Filters.NONE, Set.of(Kind.POSITION), Sort.RELEVANCE, 1, 10);
    assertThat(ask(positions).total()).isEqualTo(1);
    assertThat(ask(positions).kinds())
        .containsExactlyInAnyOrderEntriesOf(Map.of(Kind.RESULT, 2L, Kind.POSITION, 1L));
  }

  @Test
  void without_words_the_newest_source_comes_first_in_its_own_order() throws IOException {
    put("a", "2016", "conasav", Kind.RESULT, "uno", "dos");
    put("b", "2018", "conasav", Kind.RESULT, "tres", "cuatro");
    put("c", "", "conasav", Kind.RESULT, "cinco");
    assertThat(texts("")).containsExactly("tres", "cuatro", "uno", "dos", "cinco");
    var second = new RecordRequest("", Filters.NONE, Set.of(), Sort.OLDEST, 2, 2);
    assertThat(ask(second).records())
        .extracting(hit -> hit.record().text())
        .containsExactly("tres", "cuatro");
  }

  @Test
  void a_range_of_dates_is_that_of_the_documents() throws IOException {
    put("a", "2016", "conasav", Kind.RESULT, "uno");
    put("b", "2018-05", "conasav", Kind.RESULT, "dos");
    Filters late =
        new Filters(Map.of(), Map.of(), PartialDate.parse("2017"), PartialDate.parse("2018"));
    var request = new RecordRequest("", late, Set.of(), Sort.RELEVANCE, 1, 10);
    assertThat(ask(request).records())
        .extracting(hit -> hit.record().text())
        .containsExactly("dos");
  }

  @Test
  void documents_without_a_date_can_be_asked_for() throws IOException {
    put("a", "", "conasav", Kind.RESULT, "uno");
    put("b", "2018", "conasav", Kind.RESULT, "dos");
    Filters undated =
        new Filters(
            Map.of(FacetName.YEAR, Set.of(FacetName.UNDATED)),
            Map.of(),
            Optional.empty(),
            Optional.empty());
    var request = new RecordRequest("", undated, Set.of(), Sort.RELEVANCE, 1, 10);
    assertThat(ask(request).records())
        .extracting(hit -> hit.record().text())
        .containsExactly("uno");
  }

  @Test
  void the_same_result_told_in_another_document_is_its_twin_and_not_another_result()
      throws IOException {
    put(
        "láminas",
        "2018",
        "conasav",
        Kind.RESULT,
        "Siembra de 4,200 árboles de maquilishuat en las riberas del Acelhuate",
        "Taller de reciclaje con 40 maestras de Apopa");
    put(
        "memoria",
        "2019",
        "conasav",
        Kind.RESULT,
        "En las riberas del Acelhuate se hizo la siembra de 4,200 árboles de maquilishuat.",
        "Siembra de hortalizas en huertos escolares de Sonsonate");
    for (int i = 0; i < 20; i++) {
      put(
          "otro " + i,
          "2018",
          "coned",
          Kind.RESULT,
          "Siembra de árboles en la escuela número " + i);
    }
    RecordHit told = ask(RecordRequest.of("4,200 maquilishuat")).records().getFirst();
    assertThat(told.twins()).hasSize(1);
    assertThat(told.twins().getFirst().record().text()).contains("4,200");
    assertThat(told.twins().getFirst().document().title()).isIn("láminas", "memoria");
    RecordHit single = ask(RecordRequest.of("reciclaje")).records().getFirst();
    assertThat(single.twins()).isEmpty();
  }

  @Test
  void all_records_come_in_the_order_of_the_pages_and_of_one_state_of_the_collection()
      throws IOException {
    String[] texts = IntStream.range(0, 130).mapToObj(i -> "taller " + i).toArray(String[]::new);
    put("a", "2018", "conasav", Kind.RESULT, texts);
    put("b", "2019", "conasav", Kind.RESULT, "otro taller", "huerto");
    var search = new LuceneRecords(shelf.committed(), (name, value) -> value, () -> Names.NONE);
    RecordRequest request = RecordRequest.of("taller");
    List<String> paged = new ArrayList<>();
    for (int page = 1; page <= 3; page++) {
      search.records(request.onPage(page)).records().forEach(hit -> paged.add(hit.record().text()));
    }
    List<String> all = new ArrayList<>();
    long total =
        search.all(
            request,
            (page, records) -> {
              for (RecordHit hit : records) {
                if (all.isEmpty()) {
                  put("c", "2020", "conasav", Kind.RESULT, "taller nuevo");
                  shelf.committed();
                }
                all.add(hit.record().text());
              }
              return page.total();
            });
    assertThat(total).isEqualTo(131);
    assertThat(all).hasSize(131).isEqualTo(paged);
    assertThat(search.records(request).total()).isEqualTo(132);
  }

  @Test
  void what_fails_while_all_records_are_read_comes_through_as_it_is() throws IOException {
    put("a", "2018", "conasav", Kind.RESULT, "uno");
    var search = new LuceneRecords(shelf.committed(), (name, value) -> value, () -> Names.NONE);
    IOException full = new IOException("no space left");
    assertThatThrownBy(
            () ->
                search.all(
                    RecordRequest.of(""),
                    (page, records) -> {
                      throw full;
                    }))
        .isSameAs(full);
  }

  @Test
  void words_that_very_many_records_have_lead_to_no_twin_and_cost_nothing() throws IOException {
    String[] texts =
        IntStream.range(0, 600)
            .mapToObj(i -> "Jornada de siembra en escuelas rurales número " + i)
            .toArray(String[]::new);
    put("a", "2018", "conasav", Kind.RESULT, texts);
    put("b", "2018", "conasav", Kind.RESULT, "Jornada de siembra en escuelas rurales");
    put("c", "2018", "conasav", Kind.RESULT, "Jornada de siembra en escuelas rurales de Perquín");
    put("d", "2018", "conasav", Kind.RESULT, "Jornada de siembra en escuelas rurales: Perquín");
    assertThat(ask(RecordRequest.of("jornada -número -perquín")).records().getFirst().twins())
        .isEmpty();
    assertThat(ask(RecordRequest.of("perquín")).records().getFirst().twins()).hasSize(1);
  }

  @Test
  void the_records_of_a_document_come_in_reading_order() throws IOException {
    Document document = put("a", "2018", "conasav", Kind.RESULT, "uno", "dos", "tres");
    put("b", "2018", "conasav", Kind.RESULT, "otro");
    var records = new LuceneRecords(shelf.committed(), (name, value) -> value, () -> Names.NONE);
    assertThat(records.recordsOf(document.sha256()))
        .extracting(hit -> hit.record().text())
        .containsExactly("uno", "dos", "tres");
    assertThat(records.recordsOf("0".repeat(64))).isEmpty();
  }

  @Test
  void a_record_is_kept_whole() throws IOException {
    Document document = put("a", "2018", "conasav", Kind.OPINION, "uno");
    ResultRecord kept = ask(RecordRequest.of("uno")).records().getFirst().record();
    assertThat(StoredRecord.read(StoredRecord.bytes(kept))).isEqualTo(kept);
    assertThat(kept.sha256()).isEqualTo(document.sha256());
  }

  @Test
  void an_empty_index_has_no_records() throws IOException {
    assertThat(ask(RecordRequest.of("")).total()).isZero();
  }
}
