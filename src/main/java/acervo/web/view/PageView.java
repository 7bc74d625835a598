package acervo.web.view;

import acervo.document.Document;
import acervo.document.Page;
import acervo.document.PageState;
import acervo.document.Passage;
import acervo.search.Filters;
import acervo.search.SearchEngine.PageMarks;
import acervo.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * One page of a document.
 *
 * @param place what the page is called: «Lámina 7»
 * @param previous null on the first page, as is {@code next} on the last
 * @param map null when the strip is enough
 * @param walk from hit to hit, null without a question
 * @param find where a question to this document is sent from here
 * @param picture null when the page has none, or its words were asked for instead
 * @param text null when the picture is shown
 * @param other the same page the other way: words for picture; null when there is no other
 * @param note what is to be known of a page that was not read; empty for one that was
 * @param quotation null when the address names none
 * @param alike what is like the quotation, or for want of one like the page
 * @param api where the citation of a selection is asked for
 * @param adding where a selection is put into a dossier, without its start and end
 */
public record PageView(
    DocumentCard document,
    String query,
    int number,
    String place,
    String of,
    PageStrip strip,
    PageMap map,
    Link previous,
    Link next,
    HitWalk walk,
    String find,
    PictureView picture,
    TextView text,
    Link other,
    String note,
    Quotation quotation,
    List<Quotable> passages,
    String api,
    String adding,
    String file,
    String alike) {
  /**
   * The quotation that the address names.
   *
   * @param citation the words, their source and its address, ready to be copied; in lines
   * @param url absolute
   * @param keep the page that offers to put it into a dossier
   * @param back the page without the quotation marked
   */
  public record Quotation(String quote, String citation, String url, String keep, String back) {}

  /** A passage of the page, and the page with it quoted. */
  public record Quotable(String opening, String url) {}

  /**
   * What is asked of a page.
   *
   * @param text the question whose words are marked; may be blank
   * @param quote the quotation, {@link Segment#NOWHERE} for none
   * @param asText whether the words are wanted where there is also a picture
   * @param hit the hit of the page to stand at, from 1; 0 leaves it open
   */
  public record Wanted(String text, Span quote, boolean asText, int hit) {
    /** Its words marked, and nothing else. */
    public static Wanted of(String text) {
      return new Wanted(text, Segment.NOWHERE, false, 0);
    }
  }

  private static final int OPENING = 90;

  /**
   * The view of a page.
   *
   * @param marks of the whole document
   * @param cited of the quotation, when there is one
   */
  public static PageView of(
      Document document,
      Page page,
      Wanted wanted,
      List<PageMarks> marks,
      List<Passage> passages,
      Optional<Quotation> cited,
      Wording wording) {
    Address plain = PageAddress.of(document.id(), page.number(), wanted.text());
    Address asText = plain.with(PageAddress.VIEW, PageAddress.AS_TEXT);
    boolean drawn = page.layout().isPresent() && !wanted.asText();
    List<Span> here = hitsOn(page.number(), marks);
    Address self = wanted.asText() ? asText : plain;
    return new PageView(
        DocumentCard.of(document, wording),
        wanted.text(),
        page.number(),
        wording.page(page.unit(), page.label()),
        wording.say("web.page.of", page.number(), document.pages()),
        PageStrip.of(document, page.number(), wanted, marks, wording),
        PageMap.of(document, page.number(), wanted, marks, wording),
        page.number() > 1 ? step(document, page.number() - 1, wanted, wording) : null,
        page.number() < document.pages()
            ? step(document, page.number() + 1, wanted, wording)
            : null,
        HitWalk.of(document, page.number(), wanted, marks, wording),
        Address.page(document.id(), page.number()) + "/buscar",
        drawn ? PictureView.of(document, page, page.layout().get(), here, wanted.quote()) : null,
        drawn ? null : TextView.of(page, here, wanted.quote(), self),
        other(page, wanted, plain, asText, wording),
        note(page, wording),
        cited.orElse(null),
        passages.stream().map(passage -> quotable(page, passage, self)).toList(),
        "/api/documents/%s/pages/%d/citation".formatted(document.id(), page.number()),
        DossierAddress.adding(document.id(), page.number()).toString(),
        "/api/documents/" + document.id() + "/file",
        alike(document, page, wanted.quote()));
  }

  private static String alike(Document document, Page page, Span quote) {
    Span stretch = quote.isEmpty() ? new Span(0, page.text().length()) : quote;
    return AlikeAddress.like(document, page.number(), stretch, Filters.NONE).toString();
  }

  /** The hits on one page, in order. */
  public static List<Span> hitsOn(int page, List<PageMarks> marks) {
    return marks.stream()
        .filter(one -> one.page() == page)
        .flatMap(one -> one.spans().stream())
        .sorted()
        .toList();
  }

  private static Link step(Document document, int page, Wanted wanted, Wording wording) {
    return Link.to(
        wording.page(document.unit(), Integer.toString(page)),
        PageAddress.of(document.id(), page, wanted));
  }

  private static Link other(
      Page page, Wanted wanted, Address plain, Address asText, Wording wording) {
    if (page.layout().isEmpty()) return null;
    return wanted.asText()
        ? Link.to(wording.say("web.page.as_picture"), plain)
        : Link.to(wording.say("web.page.as_text"), asText);
  }

  private static String note(Page page, Wording wording) {
    boolean read = page.state() == PageState.TEXT || page.state() == PageState.OCR;
    return read ? "" : wording.say("web.page.note." + page.state().code());
  }

  private static Quotable quotable(Page page, Passage passage, Address self) {
    String words = passage.span().in(page.text()).replaceAll("\\s+", " ");
    String opening = words.length() > OPENING ? words.substring(0, OPENING).strip() + "…" : words;
    return new Quotable(opening, PageAddress.quoting(self, passage.span()).toString());
  }
}
