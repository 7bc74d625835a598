package acervo.web.view;

import acervo.document.Document;
import acervo.record.ResultRecord;
import acervo.text.Span;

/** The address of a page of a document, with its hits and a quotation marked. */
public final class PageAddress {
  /** Where a quotation begins and ends in the page's text, UTF-16, half-open. */
  public static final String START = "desde";

  public static final String END = "hasta";

  /** Chooses the words of a page that also has a picture. */
  public static final String VIEW = "ver";

  public static final String AS_TEXT = "texto";

  /** A page with the words of a question marked; blank text marks none. */
  public static Address of(String document, int page, String text) {
    return Address.page(document, page).with(SearchParameters.TEXT, text);
  }

  /** The same, shown in the way that was wanted. */
  static Address of(String document, int page, PageView.Wanted wanted) {
    Address address = of(document, page, wanted.text());
    return wanted.asText() ? address.with(VIEW, AS_TEXT) : address;
  }

  /** That page, opened at a hit of it; {@code hit} counts from 1 on the page. */
  static Address hit(String document, int page, PageView.Wanted wanted, int hit) {
    Address address = of(document, page, wanted);
    return (hit > 1 ? address.with(HitWalk.HIT, hit) : address).at("h" + hit);
  }

  /** Leads to the first hit of a page from a place of its text on. */
  static Address firstHit(String document, int page, String text, int offset) {
    return Address.of(Address.page(document, page) + "/buscar")
        .with(SearchParameters.TEXT, text)
        .with(START, offset);
  }

  /** That page with a quotation marked, opened at it. */
  public static Address quoting(Address page, Span quote) {
    return page.with(START, quote.start()).with(END, quote.end()).at("cita");
  }

  /** The page on which a record begins, with what stands of it there marked. */
  public static Address of(ResultRecord record) {
    String document = record.sha256().substring(0, Document.ID_LENGTH);
    return quoting(Address.page(document, record.source().page()), record.source().span());
  }

  private PageAddress() {}
}
