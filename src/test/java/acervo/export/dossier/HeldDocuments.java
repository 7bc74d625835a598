package acervo.export.dossier;

import acervo.citation.Anchor;
import acervo.citation.Citation;
import acervo.citation.CitationStyle;
import acervo.citation.Citations;
import acervo.citation.Citing;
import acervo.document.Document;
import acervo.document.DocumentType;
import acervo.document.Format;
import acervo.document.LedgerEntry;
import acervo.document.Locator;
import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.document.PartialDate;
import acervo.document.Passage;
import acervo.document.PassageSplitter;
import acervo.dossier.Dossier;
import acervo.dossier.Excerpt;
import acervo.dossier.Source;
import acervo.message.Messages;
import acervo.search.Holdings;
import acervo.text.Span;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Some documents in memory, which can be replaced and taken away, and dossiers of them. */
final class HeldDocuments implements Holdings {
  static final String ORIGIN = "http://acervo.gob.sv";
  static final Instant THEN = Instant.parse("2026-11-24T10:00:00Z");

  private record Held(Document document, List<Page> pages) {}

  private final Map<String, Held> held = new LinkedHashMap<>();

  /** The hash of a number. */
  static String sha256(int number) {
    return "%012d".formatted(number) + "d".repeat(52);
  }

  /** One page after another, each a heading and paragraphs between line ends. */
  HeldDocuments add(int number, String title, PageUnit unit, String... pages) {
    List<Page> read =
        Stream.iterate(0, i -> i < pages.length, i -> i + 1)
            .map(i -> page(i + 1, unit, pages[i]))
            .toList();
    Document document =
        new Document(
            sha256(number),
            title,
            unit == PageUnit.SLIDE ? DocumentType.RESULTS_SLIDES : DocumentType.LEGAL_OPINION,
            PartialDate.parse("2018-03-26"),
            Optional.empty(),
            "Consejo del Agua",
            "",
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            List.of(),
            "es",
            pages.length,
            unit,
            Format.PDF,
            1,
            Map.of());
    held.put(document.sha256(), new Held(document, read));
    return this;
  }

  private static Page page(int number, PageUnit unit, String text) {
    PageBuilder page = new PageBuilder(number).unit(unit);
    for (String paragraph : text.split("\n")) page.paragraph(paragraph);
    return page.build();
  }

  void remove(int number) {
    held.remove(sha256(number));
  }

  /** What a person who selects these words on that page takes. */
  Excerpt take(int number, int page, String words, String note) {
    String text = held.get(sha256(number)).pages.get(page - 1).text();
    int start = text.indexOf(words);
    if (start < 0) throw new IllegalArgumentException("not on the page: " + words);
    return take(number, List.of(new Locator(sha256(number), page, at(start, words))), note);
  }

  Excerpt take(int number, List<Locator> places, String note) {
    List<Citation> parts =
        places.stream()
            .map(place -> ((Citing.Cited) Citations.cite(this, place)).citation())
            .toList();
    return new Excerpt(
        "e" + number + "-" + places.hashCode(),
        anchor(number, parts),
        source(parts),
        note,
        THEN,
        Optional.empty());
  }

  static Anchor anchor(int number, List<Citation> parts) {
    return new Anchor(
        sha256(number),
        parts.stream()
            .map(one -> new Anchor.Part(one.locator().page(), one.locator().span(), one.quote()))
            .toList(),
        "",
        "");
  }

  private static Source source(List<Citation> parts) {
    Citation first = parts.getFirst();
    return new Source(
        first.title(),
        first.issuer(),
        first.author(),
        first.date(),
        parts.stream().map(Citation::place).toList(),
        List.of("archivo.pdf"));
  }

  /** The same excerpt, known to stand in another document now. */
  Excerpt foundAgain(Excerpt excerpt, int number, int page, String words) {
    Excerpt there = take(number, page, words, "");
    var again = new Excerpt.FoundAgain(there.anchor(), there.source(), THEN);
    return new Excerpt(
        excerpt.id(),
        excerpt.anchor(),
        excerpt.source(),
        excerpt.note(),
        excerpt.added(),
        Optional.of(again));
  }

  private static Span at(int start, String words) {
    return new Span(start, start + words.length());
  }

  static Dossier dossier(Dossier.Entry... entries) {
    return new Dossier(
        "abcdefghjkmn",
        "Reforma de aguas",
        "Para el informe de noviembre.\nSegunda línea.",
        THEN,
        THEN,
        List.of(entries));
  }

  static Dossier.Heading heading(String text) {
    return new Dossier.Heading("h" + text.hashCode(), text);
  }

  static DossierEdition edition(CitationStyle style) {
    return new DossierEdition(style, Messages.SPANISH, ORIGIN, LocalDate.of(2026, 11, 25));
  }

  byte[] export(DossierFormat format, CitationStyle style, Dossier dossier) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    try {
      format.write(CheckedDossier.of(dossier, Map.of(), this, edition(style)), out);
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return out.toByteArray();
  }

  @Override
  public long generation() {
    return 7;
  }

  @Override
  public Optional<Document> document(String id) {
    return Optional.ofNullable(held.get(id)).map(Held::document);
  }

  @Override
  public List<String> paths(String sha256) {
    return List.of("archivo.pdf");
  }

  @Override
  public List<Document> documents(int first, int count) {
    return held.values().stream().map(Held::document).skip(first).limit(count).toList();
  }

  @Override
  public Optional<Page> page(String sha256, int number) {
    Held one = held.get(sha256);
    return one == null || number > one.pages.size()
        ? Optional.empty()
        : Optional.of(one.pages.get(number - 1));
  }

  @Override
  public List<Passage> passages(String sha256, int page) {
    return PassageSplitter.split(held.get(sha256).pages).stream()
        .filter(each -> each.page() == page)
        .toList();
  }

  @Override
  public List<LedgerEntry> ledger() {
    return List.of();
  }

  @Override
  public Totals totals() {
    return new Totals(held.size(), 0, 0, Map.of(), Optional.empty(), Optional.empty(), Map.of());
  }
}
