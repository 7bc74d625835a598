package acervo;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.corpus.CorpusFolder;
import acervo.document.Block;
import acervo.document.Box;
import acervo.document.Document;
import acervo.document.Evidence;
import acervo.document.FileState;
import acervo.document.Layout;
import acervo.document.LedgerEntry;
import acervo.document.Page;
import acervo.document.Passage;
import acervo.document.WordBox;
import acervo.ingest.Report;
import acervo.record.Attribute;
import acervo.record.ResultRecord;
import acervo.record.Stretch;
import acervo.search.Filters;
import acervo.search.RecordRequest;
import acervo.search.RecordResult.RecordHit;
import acervo.search.SearchEngine.PageMarks;
import acervo.search.SearchRequest;
import acervo.search.SearchResult;
import acervo.search.SearchResult.Hit;
import acervo.search.SearchResult.PassageHit;
import acervo.text.Folding;
import acervo.text.Span;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What must be so of every document of the sample corpus. */
class SampleCorpusIT {
  @TempDir static Path index;
  private static Collection collection;
  private static Report report;

  @BeforeAll
  static void ingest() throws Exception {
    CorpusFolder corpus = new CorpusFolder(Path.of("corpus"));
    collection = Collection.toFill(index);
    assertThat(collection.readVocabulary(corpus)).isEmpty();
    report = collection.ingest(corpus, 2, progress -> {});
  }

  @AfterAll
  static void close() throws Exception {
    collection.close();
  }

  private static List<Document> documents() {
    return collection.holdings().documents(0, 1000);
  }

  private static List<Page> pages(Document document) {
    return java.util.stream.IntStream.rangeClosed(1, document.pages())
        .mapToObj(number -> collection.holdings().page(document.sha256(), number).orElseThrow())
        .toList();
  }

  @Test
  void there_are_at_least_thirty_documents_and_each_kind_of_trouble() {
    assertThat(documents()).hasSizeGreaterThanOrEqualTo(30);
    Map<FileState, Integer> states = collection.holdings().totals().files();
    assertThat(states).containsKeys(FileState.LOCKED, FileState.UNREADABLE, FileState.NEEDS_OCR);
    assertThat(report.problems()).allMatch(line -> line.remedy().isPresent());
    assertThat(documents())
        .anyMatch(document -> collection.holdings().paths(document.sha256()).size() == 2);
    assertThat(report.ledger())
        .filteredOn(line -> line.state() == FileState.READ)
        .allMatch(line -> !line.pages().isEmpty());
  }

  @Test
  void every_passage_is_its_stretch_of_the_page_and_every_word_is_in_some_passage() {
    for (Document document : documents()) {
      for (Page page : pages(document)) {
        List<Passage> passages = collection.holdings().passages(document.sha256(), page.number());
        for (Passage passage : passages) {
          String words = passage.span().in(page.text());
          assertThat(words)
              .isEqualTo(page.text().substring(passage.span().start(), passage.span().end()));
          assertThat(words).isNotBlank().isEqualTo(words.strip());
        }
        StringBuilder rest = new StringBuilder(page.text());
        for (Block block : page.blocks()) {
          blank(rest, block.span());
          int marker = page.text().lastIndexOf(block.marker(), block.span().start());
          blank(rest, new Span(marker, marker + block.marker().length()));
        }
        assertThat(rest.toString().replaceAll("[^\\p{L}]", ""))
            .as("words of %s, page %d outside every block", document.title(), page.number())
            .isEmpty();
      }
    }
  }

  private static void blank(StringBuilder text, Span span) {
    for (int i = span.start(); i < span.end(); i++) text.setCharAt(i, ' ');
  }

  @Test
  void every_word_of_a_pdf_page_has_its_box_inside_the_page() {
    int words = 0;
    for (Document document : documents()) {
      for (Page page : pages(document)) {
        if (page.layout().isEmpty()) continue;
        Layout layout = page.layout().get();
        for (WordBox word : layout.words()) {
          Box box = word.box();
          assertThat(box.width()).isPositive();
          assertThat(box.height()).isPositive();
          assertThat(box.x()).isBetween(0f, layout.width());
          assertThat(box.y()).isBetween(0f, layout.height());
          assertThat(box.right()).isLessThanOrEqualTo(layout.width() + 0.1f);
          assertThat(box.bottom()).isLessThanOrEqualTo(layout.height() + 0.1f);
          assertThat(word.span().in(page.text())).isNotBlank();
          words++;
        }
      }
    }
    assertThat(words).isGreaterThan(5000);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "observaciones",
        "reforma",
        "agua",
        "consejo",
        "contribucion especial",
        "río lempa",
        "\"Ley del Agua\"",
        "plan*",
        "municipios",
        "LPELP",
        "víctimas",
        "anos",
        "año",
        "aire puro"
      })
  void every_highlight_is_a_form_of_a_word_that_was_asked_for(String asked) {
    SearchRequest request =
        new SearchRequest(asked, Filters.NONE, SearchRequest.Sort.RELEVANCE, 1, 100);
    SearchResult result = collection.engine().search(request);
    String words =
        result.expansions().stream()
            .flatMap(name -> name.to().stream())
            .collect(Collectors.joining(" ", asked + " ", ""));
    List<String> stems =
        Stream.of(Folding.fold(words).split("[^\\p{L}]+"))
            .map(word -> word.substring(0, Math.min(word.length(), word.length() < 5 ? 3 : 4)))
            .toList();
    for (Hit hit : result.hits()) {
      for (PassageHit passage : hit.passages()) {
        for (Span span : passage.highlights()) {
          String marked = Folding.fold(span.in(passage.text()));
          assertThat(stems).as(marked).anyMatch(marked::startsWith);
        }
        assertThat(passage.highlights()).isNotEmpty();
      }
      marksAgree(asked, hit);
    }
  }

  /** What is marked on a page is what is marked in the hit. */
  private static void marksAgree(String asked, Hit hit) {
    List<PageMarks> marks = collection.engine().marks(asked, hit.document().sha256());
    for (PassageHit passage : hit.passages()) {
      List<Span> onPage =
          marks.stream()
              .filter(page -> page.page() == passage.page())
              .flatMap(page -> page.spans().stream())
              .toList();
      for (Span span : passage.highlights()) {
        assertThat(onPage).contains(span.shift(passage.span().start()));
      }
    }
  }

  @Test
  void every_metadata_value_has_evidence_that_stands_where_it_says() {
    for (Document document : documents()) {
      List<Page> pages = pages(document);
      document
          .evidence()
          .values()
          .forEach(
              proofs ->
                  proofs.stream()
                      .filter(proof -> proof.page() > 0)
                      .forEach(
                          proof ->
                              assertThat(proof.span().in(pages.get(proof.page() - 1).text()))
                                  .isEqualTo(proof.quote())));
      assertThat(document.evidence()).containsKeys("title", "type");
    }
  }

  @Test
  void a_second_run_reads_nothing() throws Exception {
    Report again = collection.ingest(new CorpusFolder(Path.of("corpus")), 2, progress -> {});
    assertThat(again.read()).isZero();
    assertThat(again.ledger())
        .extracting(LedgerEntry::path)
        .isEqualTo(report.ledger().stream().map(LedgerEntry::path).toList());
  }

  private static List<RecordHit> records() {
    List<RecordHit> records = new ArrayList<>();
    for (Document document : documents()) {
      records.addAll(collection.records().recordsOf(document.sha256()));
    }
    return records;
  }

  private static String cut(RecordHit hit, Stretch stretch) {
    Page page = collection.holdings().page(hit.record().sha256(), stretch.page()).orElseThrow();
    return stretch.span().in(page.text());
  }

  @Test
  void every_record_is_its_stretches_of_the_page_white_space_aside() {
    assertThat(records()).hasSizeGreaterThan(300);
    for (RecordHit hit : records()) {
      String cut =
          hit.record().stretches().stream()
              .map(stretch -> cut(hit, stretch))
              .collect(Collectors.joining(" "));
      assertThat(words(cut)).isEqualTo(words(hit.record().text()));
    }
  }

  private static String words(String text) {
    return text.strip().replaceAll("\\s+", " ");
  }

  @Test
  void every_value_of_a_record_is_proved_by_words_of_a_page() {
    for (RecordHit hit : records()) {
      ResultRecord record = hit.record();
      List<Evidence> proofs = new ArrayList<>(List.of(record.role()));
      Stream.of(
              record.area().stream().toList(),
              record.programme().stream().toList(),
              record.councils(),
              record.plans(),
              record.institutions(),
              record.places(),
              record.action().stream().toList())
          .flatMap(List::stream)
          .forEach(attribute -> proofs.add(attribute.evidence()));
      record.laws().forEach(law -> proofs.add(law.evidence()));
      record.dates().forEach(date -> proofs.add(date.evidence()));
      record.figures().forEach(figure -> proofs.add(figure.evidence()));
      for (Evidence proof : proofs) {
        if (proof.page() == 0) continue;
        assertThat(cut(hit, new Stretch(proof.page(), proof.span()))).isEqualTo(proof.quote());
      }
    }
  }

  @Test
  void what_a_record_says_itself_stands_in_it_and_what_it_inherits_does_not() {
    for (RecordHit hit : records()) {
      for (Attribute council : hit.record().councils()) {
        boolean inside =
            hit.record().stretches().stream()
                .anyMatch(
                    stretch ->
                        stretch.page() == council.evidence().page()
                            && stretch.span().contains(council.evidence().span()));
        assertThat(inside).as(hit.record().text()).isNotEqualTo(council.inherited());
      }
    }
  }

  @Test
  void some_results_are_told_in_several_documents() {
    long twins = 0;
    for (Document document : documents()) {
      var request =
          new RecordRequest(
              document.title(), Filters.NONE, Set.of(), SearchRequest.Sort.RELEVANCE, 1, 20);
      for (RecordHit hit : collection.records().records(request).records()) {
        twins += hit.twins().size();
        assertThat(hit.twins())
            .allMatch(twin -> !twin.record().sha256().equals(hit.record().sha256()));
      }
    }
    assertThat(twins).isPositive();
  }
}
