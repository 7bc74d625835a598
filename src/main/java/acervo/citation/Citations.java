package acervo.citation;

import acervo.document.Document;
import acervo.document.Locator;
import acervo.document.Page;
import acervo.document.Passage;
import acervo.search.Holdings;
import acervo.text.Span;
import java.util.List;
import java.util.Optional;

/** Makes citations of places in the collection, and checks those made before. */
public final class Citations {
  /**
   * Cites what stands at a place. White space at the ends of the span is left out, and a character
   * cut through is taken whole, so the citation's span may differ from the one asked for.
   *
   * @param asked by the SHA-256 of the document or the first 12 or more digits of it
   */
  public static Citing cite(Holdings holdings, Locator asked) {
    Optional<Document> document = holdings.document(asked.sha256());
    return document.isEmpty()
        ? new Citing.NoSuchDocument(asked.sha256())
        : cite(holdings, document.get(), asked);
  }

  /**
   * Cites what stands at a place, provided that it is this quotation, to the last character.
   *
   * @param quote as an earlier citation had it
   */
  public static Citing cite(Holdings holdings, Locator asked, String quote) {
    Citing citing = cite(holdings, asked);
    return citing instanceof Citing.Cited cited && !cited.citation().quote().equals(quote)
        ? new Citing.Differs(cited.citation())
        : citing;
  }

  private static Citing cite(Holdings holdings, Document document, Locator asked) {
    Optional<Page> page =
        asked.page() < 1 ? Optional.empty() : holdings.page(document.sha256(), asked.page());
    if (page.isEmpty()) return new Citing.NoSuchPage(asked, document.pages());
    String text = page.get().text();
    if (asked.span().end() > text.length()) return new Citing.NoSuchPlace(asked, text.length());
    Span span = Selection.of(text, asked.span());
    if (span.isEmpty()) return new Citing.NothingThere(asked);
    return new Citing.Cited(
        new Citation(
            new Locator(document.sha256(), asked.page(), span),
            span.in(text),
            document.title(),
            document.issuer(),
            document.author(),
            document.date(),
            place(page.get(), span, holdings.passages(document.sha256(), asked.page()))));
  }

  /** The passage in which the span begins tells the headings and the paragraph. */
  private static Citation.Place place(Page page, Span span, List<Passage> passages) {
    Optional<Passage> passage =
        passages.stream().filter(each -> each.span().overlaps(span)).findFirst();
    return new Citation.Place(
        page.unit(),
        page.label(),
        passage.map(Passage::heading).orElse(List.of()),
        passage.map(Passage::ordinal).orElse(0),
        page.lineOf(span));
  }

  private Citations() {}
}
