package acervo.certificate;

import acervo.catalog.Described;
import acervo.document.Document;
import acervo.document.FileState;
import acervo.document.Format;
import acervo.document.LedgerEntry;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageState;
import acervo.document.PageUnit;
import acervo.document.Sha256;
import acervo.extraction.Content;
import acervo.lucene.CollectionWriter;
import acervo.lucene.CommittedIndex;
import acervo.lucene.LuceneExhaustiveSearch;
import acervo.lucene.LuceneHoldings;
import acervo.message.Message;
import acervo.message.Messages;
import acervo.search.FacetName;
import acervo.search.SearchRequest;
import acervo.search.question.Names;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** A collection in a real index, whose searches are certified at one moment. */
final class CertifiedShelf implements AutoCloseable {
  static final String PROGRAM = "Acervo 1.2.3";
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2018-07-14T18:05:09Z"), ZoneId.of("America/El_Salvador"));

  final CollectionWriter writer;
  private final CommittedIndex index;
  private final LuceneHoldings holdings;

  CertifiedShelf(Path folder) throws IOException {
    this.writer = CollectionWriter.open(folder);
    this.index = CommittedIndex.open(folder);
    this.holdings = new LuceneHoldings(index);
  }

  /** A document of one page; its hash is a function of its title and words. */
  void put(String path, String title, String words) throws IOException {
    Page page = new PageBuilder(1).paragraph(words).build();
    Document document =
        Document.undescribed(
            hash(title + words), title, "es", 1, PageUnit.PAGE, Format.PDF, words.length());
    writer.put(
        new Described(document, List.of(), List.of()),
        new Content(Format.PDF, Map.of(), List.of(page), List.of()));
    Map<PageState, Integer> pages = Map.of(PageState.TEXT, 1);
    record(path, document.sha256(), FileState.READ, pages, List.of(), Optional.empty());
  }

  /** A file that asks for a password. */
  void putLocked(String path) throws IOException {
    Message locked = Message.of("ingest.locked");
    record(
        path,
        hash(path),
        FileState.LOCKED,
        Map.of(),
        List.of(locked),
        Optional.of(Message.of("ingest.locked.remedy")));
  }

  /** A document of which some pages are pictures. */
  void putPartly(String path, String title, String words) throws IOException {
    put(path, title, words);
    Map<PageState, Integer> pages = Map.of(PageState.TEXT, 1, PageState.NEEDS_OCR, 2);
    record(path, hash(title + words), FileState.READ, pages, List.of(), Optional.empty());
  }

  private void record(
      String path,
      String sha256,
      FileState state,
      Map<PageState, Integer> pages,
      List<Message> reasons,
      Optional<Message> remedy)
      throws IOException {
    writer.record(new LedgerEntry(path, 10, 0, sha256, state, pages, reasons, remedy, 1));
  }

  void remove(String path, String title, String words) throws IOException {
    writer.remove(hash(title + words));
    writer.forget(path);
  }

  void commit() throws IOException {
    writer.commit();
    index.refresh();
  }

  static String hash(String text) {
    return Sha256.of(text.getBytes(StandardCharsets.UTF_8));
  }

  LuceneExhaustiveSearch search() {
    return new LuceneExhaustiveSearch(index, CertifiedShelf::label, () -> Names.NONE);
  }

  Certificates certificates(String program) {
    return new Certificates(search(), CLOCK, program);
  }

  Certificate certificate(String text) throws IOException {
    return certificate(SearchRequest.of(text));
  }

  Certificate certificate(SearchRequest request) throws IOException {
    return certificates(PROGRAM).issue(request, terms(Messages.SPANISH), "http://localhost/c");
  }

  byte[] file(String text) throws IOException {
    return Certificates.file(certificate(text));
  }

  CertificateCheck check() {
    return check(PROGRAM);
  }

  CertificateCheck check(String program) {
    return new CertificateCheck(certificates(program), holdings, CertifiedShelf::terms);
  }

  CheckReport report(byte[] file) throws IOException {
    return CheckReport.of(check().check(file), Messages.SPANISH);
  }

  static Terms terms(Messages messages) {
    return new Terms(messages, FacetName::code, CertifiedShelf::label);
  }

  private static String label(FacetName facet, String value) {
    return value.toUpperCase(Locale.ROOT);
  }

  @Override
  public void close() throws IOException {
    index.close();
    writer.close();
  }
}
