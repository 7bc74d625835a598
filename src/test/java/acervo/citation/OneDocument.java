package acervo.citation;

import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Format;
import acervo.document.LedgerEntry;
import acervo.document.Page;
import acervo.document.PartialDate;
import acervo.document.Passage;
import acervo.document.PassageSplitter;
import acervo.search.Holdings;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A collection that holds one document. */
record OneDocument(Document document, List<Page> pages) implements Holdings {
  static final String SHA256 = "0123456789abcdef".repeat(4);

  static OneDocument of(String issuer, String author, String title, String date, Page... pages) {
    Document document =
        new Document(
            SHA256,
            title,
            DocumentType.OTHER,
            PartialDate.parse(date),
            Optional.empty(),
            issuer,
            author,
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "es",
            pages.length,
            pages[0].unit(),
            Format.OTHER,
            1,
            Map.of());
    return new OneDocument(document, List.of(pages));
  }

  @Override
  public long generation() {
    return 1;
  }

  @Override
  public Optional<Document> document(String id) {
    return id.length() >= Document.ID_LENGTH && SHA256.startsWith(id)
        ? Optional.of(document)
        : Optional.empty();
  }

  @Override
  public List<String> paths(String sha256) {
    return List.of("uno.pdf");
  }

  @Override
  public List<Document> documents(int first, int count) {
    return List.of(document);
  }

  @Override
  public Optional<Page> page(String sha256, int number) {
    return number <= pages.size() ? Optional.of(pages.get(number - 1)) : Optional.empty();
  }

  @Override
  public List<Passage> passages(String sha256, int page) {
    return PassageSplitter.split(pages).stream().filter(each -> each.page() == page).toList();
  }

  @Override
  public List<LedgerEntry> ledger() {
    return List.of();
  }

  @Override
  public Totals totals() {
    return new Totals(1, pages.size(), 1, Map.of(), Optional.empty(), Optional.empty(), Map.of());
  }
}
