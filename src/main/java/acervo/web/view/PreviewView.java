package acervo.web.view;

import acervo.document.Document;
import acervo.document.Page;
import acervo.text.Span;
import java.util.List;

/**
 * What is shown beside the results: a page at its hits.
 *
 * @param picture null when the page has none
 * @param text null when it has one
 */
public record PreviewView(
    String title, String place, String url, PictureView picture, TextView text) {
  public static PreviewView of(
      Document document, Page page, String query, List<Span> hits, Wording wording) {
    Address address = PageAddress.of(document.id(), page.number(), query);
    return new PreviewView(
        document.title(),
        wording.page(page.unit(), page.label()),
        address.at("h1").toString(),
        page.layout().map(layout -> PictureView.preview(document, page, layout, hits)).orElse(null),
        page.layout().isPresent() ? null : TextView.of(page, hits, Segment.NOWHERE, address));
  }
}
