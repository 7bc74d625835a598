package acervo;

import static org.assertj.core.api.Assertions.assertThat;

import acervo.corpus.CorpusFolder;
import acervo.document.Block;
import acervo.document.Box;
import acervo.document.Document;
import acervo.document.FileState;
import acervo.document.Layout;
import acervo.document.LedgerEntry;
import acervo.document.Page;
import acervo.document.Passage;
import acervo.document.WordBox;
import acervo.ingest.Report;
import acervo.search.Filters;
import acervo.search.SearchEngine.PageMarks;
import acervo.search.SearchRequest;
import acervo.search.SearchResult.Hit;
import acervo.search.SearchResult.PassageHit;
import acervo.text.Folding;
import acervo.text.Span;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
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
    List<String> stems =
        List.of(Folding.fold(asked).replaceAll("[\"*]", "").split(" ")).stream()
            .map(word -> word.substring(0, Math.min(word.length(), word.length() < 5 ? 3 : 4)))
            .toList();
    SearchRequest request =
        new SearchRequest(asked, Filters.NONE, SearchRequest.Sort.RELEVANCE, 1, 100);
    List<Hit> hits = collection.engine().search(request).hits();
    for (Hit hit : hits) {
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
}
