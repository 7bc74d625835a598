package acervo.dossier;

import acervo.citation.Anchor;
import acervo.citation.Citation;
import acervo.document.Document;
import acervo.document.FileState;
import acervo.document.Format;
import acervo.document.LedgerEntry;
import acervo.document.Page;
import acervo.document.PageUnit;
import acervo.document.Passage;
import acervo.document.PassageSplitter;
import acervo.search.Holdings;
import acervo.text.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A collection in memory, whose files are added, replaced and taken away. */
final class Archive implements Holdings {
  private record Held(Document document, List<Page> pages) {}

  /** By path. */
  private final Map<String, Held> files = new LinkedHashMap<>();

  /** Puts a document at a path; {@code digit} makes its hash. */
  Archive put(String path, char digit, Page... pages) {
    Document document =
        Document.undescribed(
            sha256(digit), "Memoria", "es", pages.length, PageUnit.PAGE, Format.PDF, 1);
    files.put(path, new Held(document, List.of(pages)));
    return this;
  }

  static String sha256(char digit) {
    return String.valueOf(digit).repeat(64);
  }

  void remove(String path) {
    files.remove(path);
  }

  /** What stands in a page of a document, from its first to its last word. */
  static Taking.Stretch stretch(char digit, int page, String text, String first, String last) {
    int end = text.indexOf(last) + last.length();
    return new Taking.Stretch(sha256(digit), page, text.indexOf(first), page, end);
  }

  /** An excerpt of a page, before it is kept. */
  static Taking.Taken taken(Holdings holdings, Taking.Stretch stretch) {
    return (Taking.Taken) Taking.from(holdings, stretch);
  }

  /** Any quotation, of one page of a document that need not exist. */
  static Taking.Taken anything(String quote) {
    var part = new Anchor.Part(1, new Span(0, quote.length()), quote);
    var place = new Citation.Place(PageUnit.SLIDE, "iv", List.of("Uno", "Dos"), 3, 0);
    return new Taking.Taken(
        new Anchor(sha256('a'), List.of(part), "antes", "después"),
        new Source("Título", "Consejo", "", Optional.empty(), List.of(place), List.of("a.pdf")));
  }

  /** Any quotation, kept in a dossier with a note. */
  static Excerpt add(Dossiers dossiers, String dossier, String quote) {
    Taking.Taken taken = anything(quote);
    return dossiers.add(dossier, taken.anchor(), taken.source(), "nota").orElseThrow();
  }

  private Optional<Held> held(String id) {
    return files.values().stream()
        .filter(each -> each.document.sha256().startsWith(id))
        .findFirst();
  }

  @Override
  public long generation() {
    return 1;
  }

  @Override
  public Optional<Document> document(String id) {
    return id.length() < Document.ID_LENGTH ? Optional.empty() : held(id).map(Held::document);
  }

  @Override
  public List<String> paths(String sha256) {
    return files.entrySet().stream()
        .filter(file -> file.getValue().document.sha256().equals(sha256))
        .map(Map.Entry::getKey)
        .sorted()
        .toList();
  }

  @Override
  public List<Document> documents(int first, int count) {
    return files.values().stream().map(Held::document).toList();
  }

  @Override
  public Optional<Page> page(String sha256, int number) {
    return held(sha256)
        .filter(each -> number <= each.pages.size())
        .map(each -> each.pages.get(number - 1));
  }

  @Override
  public List<Passage> passages(String sha256, int page) {
    return held(sha256).stream()
        .flatMap(each -> PassageSplitter.split(each.pages).stream())
        .filter(each -> each.page() == page)
        .toList();
  }

  @Override
  public List<LedgerEntry> ledger() {
    return files.entrySet().stream()
        .map(
            file ->
                new LedgerEntry(
                    file.getKey(),
                    1,
                    0,
                    file.getValue().document.sha256(),
                    FileState.READ,
                    Map.of(),
                    List.of(),
                    Optional.empty(),
                    1))
        .toList();
  }

  @Override
  public Totals totals() {
    throw new UnsupportedOperationException();
  }
}
