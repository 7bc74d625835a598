package acervo.citation;

import acervo.document.Document;
import acervo.document.Locator;
import acervo.document.PageUnit;
import acervo.document.PartialDate;
import java.util.List;
import java.util.Optional;

/**
 * A quotation and where it stands, checked against its page. Made by {@link Citations} only.
 *
 * @param locator of the quotation, by the whole SHA-256
 * @param quote the page's text under the locator's span, exactly
 * @param title of the document
 * @param issuer of the document, empty when unknown
 * @param author of the document, empty when unknown
 * @param date of the document
 * @param place what people say to find it again
 */
public record Citation(
    Locator locator,
    String quote,
    String title,
    String issuer,
    String author,
    Optional<PartialDate> date,
    Place place) {
  /**
   * Where the quotation begins.
   *
   * @param label what its page is called: the number printed on it, or the name of a sheet or an
   *     attachment
   * @param heading the headings above it, outermost first; empty at the top
   * @param paragraph its paragraph in the document, from 1; 0 when it stands in none
   * @param line the line of the file, from 1; 0 when lines mean nothing
   */
  public record Place(PageUnit unit, String label, List<String> heading, int paragraph, int line) {
    public Place {
      heading = List.copyOf(heading);
    }
  }

  /** The address, from the root of the site, of the page with the quotation marked. */
  public String path() {
    return "/documentos/%s/p/%d?desde=%d&hasta=%d"
        .formatted(
            locator.sha256().substring(0, Document.ID_LENGTH),
            locator.page(),
            locator.span().start(),
            locator.span().end());
  }
}
