package acervo.lucene;

import acervo.catalog.Described;
import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Format;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.document.PartialDate;
import acervo.extraction.Content;
import acervo.message.Messages;
import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.SearchRequest;
import acervo.search.SearchResult;
import acervo.search.question.Names;
import acervo.text.Folding;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** An index in a folder, filled by a test. */
final class Shelf implements AutoCloseable {
  final CollectionWriter writer;
  private CommittedIndex index;
  private final Path folder;

  Shelf(Path folder) throws IOException {
    this.folder = folder;
    this.writer = CollectionWriter.open(folder);
  }

  /** A hash that is a function of a title. */
  static String sha(String title) {
    return "%064x"
        .formatted(
            new java.math.BigInteger(
                1, Folding.fold(title).getBytes(java.nio.charset.StandardCharsets.UTF_8)))
        .substring(0, 64);
  }

  static Document document(String title, String date, List<String> councils, int pages) {
    return new Document(
        sha(title),
        title,
        DocumentType.OTHER,
        PartialDate.parse(date),
        Optional.empty(),
        "",
        "",
        List.of(),
        councils,
        List.of(),
        List.of(),
        List.of(),
        "es",
        pages,
        PageUnit.SECTION,
        Format.TXT,
        1,
        Map.of());
  }

  /** A document of one page, a paragraph for each text. */
  Document put(String title, String date, List<String> councils, String... paragraphs)
      throws IOException {
    PageBuilder page = new PageBuilder(1);
    for (String paragraph : paragraphs) page.paragraph(paragraph);
    return put(document(title, date, councils, 1), page.build());
  }

  Document put(String title, String... paragraphs) throws IOException {
    return put(title, "", List.of(), paragraphs);
  }

  Document put(Document document, Page... pages) throws IOException {
    writer.put(
        new Described(document, List.of(), List.of()),
        new Content(document.format(), Map.of(), List.of(pages), List.of()));
    return document;
  }

  void put(Described described, Content content) throws IOException {
    writer.put(described, content);
  }

  CommittedIndex committed() throws IOException {
    writer.commit();
    if (index == null) index = CommittedIndex.open(folder);
    index.refresh();
    return index;
  }

  LuceneSearch search() throws IOException {
    return new LuceneSearch(
        committed(), (name, value) -> value.toUpperCase(java.util.Locale.ROOT), () -> Names.NONE);
  }

  SearchResult ask(String text) throws IOException {
    return search().search(SearchRequest.of(text));
  }

  SearchResult ask(String text, FacetName facet, String... values) throws IOException {
    Filters filters =
        new Filters(Map.of(facet, Set.of(values)), Map.of(), Optional.empty(), Optional.empty());
    return search().search(new SearchRequest(text, filters, SearchRequest.Sort.RELEVANCE, 1, 20));
  }

  static List<String> titles(SearchResult result) {
    return result.hits().stream().map(hit -> hit.document().title()).toList();
  }

  /** What the documents found lack, in order. */
  static List<String> lacks(SearchResult result) {
    return result.hits().stream()
        .flatMap(hit -> hit.lacks().stream().map(each -> each.in(Messages.SPANISH)))
        .toList();
  }

  /** The marked words of all passages shown, in order. */
  static List<String> marked(SearchResult result) {
    return result.hits().stream()
        .flatMap(hit -> hit.passages().stream())
        .flatMap(passage -> passage.highlights().stream().map(span -> span.in(passage.text())))
        .toList();
  }

  @Override
  public void close() throws IOException {
    if (index != null) index.close();
    writer.close();
  }
}
