package acervo.web;

import acervo.citation.Citation;
import acervo.citation.CitationStyle;
import acervo.citation.CitationWriter;
import acervo.citation.Citations;
import acervo.citation.Citing;
import acervo.citation.References;
import acervo.citation.Work;
import acervo.document.Box;
import acervo.document.Document;
import acervo.document.Layout;
import acervo.document.Locator;
import acervo.document.Page;
import acervo.message.Messages;
import acervo.text.Span;
import acervo.web.view.DossierAddress;
import acervo.web.view.HitWalk;
import acervo.web.view.Metadata;
import acervo.web.view.PageAddress;
import acervo.web.view.PageView;
import acervo.web.view.Refusal;
import acervo.web.view.SearchParameters;
import acervo.web.view.Segment;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import io.javalin.http.HttpStatus;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of a document: as people read them, as data, as pictures, and as citations. */
final class PageRoutes {
  private static final int USUAL_DPI = 110;

  private final Sources sources;
  private final Pages pages;
  private final Originals originals;
  private final Previews previews;

  PageRoutes(Sources sources, Pages pages, Originals originals, Previews previews) {
    this.sources = sources;
    this.pages = pages;
    this.originals = originals;
    this.previews = previews;
  }

  void register(RoutesConfig routes) {
    routes.get("/documentos/{id}/p/{n}", this::page);
    routes.get("/documentos/{id}/p/{n}/vista", this::preview);
    routes.get("/documentos/{id}/p/{n}/buscar", this::find);
    routes.get("/api/documents/{id}/pages/{n}.png", this::picture);
    routes.get("/api/documents/{id}/pages/{n}", this::json);
    routes.get("/api/documents/{id}/pages/{n}/citation", this::citation);
  }

  /** A page in JSON; width and height in points, null when it has no geometry. */
  record PageJson(int number, String label, String text, Float width, Float height, String state) {}

  /**
   * A quotation in JSON.
   *
   * @param quote the words, exactly
   * @param citation the words and their source, ready to be read
   * @param url absolute; opens the page with the quotation marked
   * @param style in which the source is written
   * @param text what is copied: the citation and its address, in one line or two
   */
  record CitationJson(
      String quote, String citation, String url, int start, int end, String style, String text) {}

  private void page(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    Document document = visit.document(sources.holdings());
    Page page = visit.page(sources.holdings(), document);
    String text = text(visit);
    Span quote = quote(visit, page);
    PageView view =
        PageView.of(
            document,
            page,
            wanted(visit, quote),
            sources.engine().marks(text, document.sha256()),
            sources.holdings().passages(document.sha256(), page.number()),
            quotation(visit, document, page, quote),
            visit.wording());
    Map<String, Object> more =
        Map.of(
            "metadata",
            Metadata.of(document, visit.origin(), context.path()),
            "styles",
            Pages.styles(visit, "citar"),
            "style",
            visit.style().code());
    pages.show(visit, "page", "documents", view.place() + " · " + document.title(), view, more);
  }

  /** Leads to the first hit from this page on, or from a place of it. */
  private void find(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    Document document = visit.document(sources.holdings());
    Page page = visit.page(sources.holdings(), document);
    var marks = sources.engine().marks(text(visit), document.sha256());
    PageView.Wanted wanted = wanted(visit, Segment.NOWHERE);
    context.redirect(
        HitWalk.from(document, page.number(), offset(visit, page), wanted, marks).toString(),
        HttpStatus.SEE_OTHER);
  }

  private static PageView.Wanted wanted(Visit visit, Span quote) {
    String view = SearchParameters.one(visit.parameters(), PageAddress.VIEW);
    return new PageView.Wanted(
        text(visit), quote, view.equals(PageAddress.AS_TEXT), hit(visit.parameters()));
  }

  /** The place in the page's text that the address names; its beginning when it names none. */
  private static int offset(Visit visit, Page page) {
    try {
      int length = page.text().length();
      return SearchParameters.number(visit.parameters(), PageAddress.START, 0, length, 0);
    } catch (Refusal senseless) {
      return 0;
    }
  }

  /** Senseless numbers of hits are passed over. */
  private static int hit(Map<String, List<String>> parameters) {
    try {
      return SearchParameters.number(parameters, HitWalk.HIT, 1, Integer.MAX_VALUE, 0);
    } catch (Refusal senseless) {
      return 0;
    }
  }

  private Optional<PageView.Quotation> quotation(
      Visit visit, Document document, Page page, Span quote) {
    if (quote.isEmpty()) return Optional.empty();
    Locator place = new Locator(document.sha256(), page.number(), quote);
    if (!(Citations.cite(sources.holdings(), place) instanceof Citing.Cited cited)) {
      return Optional.empty();
    }
    CitationJson json = json(visit, document, cited.citation());
    String back = PageAddress.of(document.id(), page.number(), text(visit)).toString();
    String keep =
        DossierAddress.adding(document.id(), page.number(), cited.citation().locator().span())
            .toString();
    return Optional.of(new PageView.Quotation(json.quote(), json.text(), json.url(), keep, back));
  }

  private static CitationJson json(Visit visit, Document document, Citation citation) {
    Span span = citation.locator().span();
    String url = visit.origin() + citation.path();
    CitationStyle style = visit.style();
    Messages messages = visit.wording().messages();
    Work work = Work.of(document, visit.origin());
    String text =
        References.in(style, messages, LocalDate.now(), List.of(work))
            .quoted(citation.quote(), work, citation.place(), url);
    boolean plain = style == CitationStyle.ADMINISTRATIVE;
    String words = plain ? new CitationWriter(messages).write(citation) : text;
    return new CitationJson(
        citation.quote(), words, url, span.start(), span.end(), style.code(), text);
  }

  /** The quotation the address names; nowhere when it names none that the page has. */
  private static Span quote(Visit visit, Page page) {
    try {
      int length = page.text().length();
      int start = SearchParameters.number(visit.parameters(), PageAddress.START, 0, length, length);
      int end = SearchParameters.number(visit.parameters(), PageAddress.END, start, length, start);
      return new Span(start, end);
    } catch (Refusal senseless) {
      return Segment.NOWHERE;
    }
  }

  private void preview(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    Document document = visit.document(sources.holdings());
    Page page = visit.page(sources.holdings(), document);
    pages.fragment(visit, "preview", previews.of(document, page, text(visit), visit.wording()));
  }

  private void json(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    Document document = visit.document(sources.holdings());
    Page page = visit.page(sources.holdings(), document);
    PageJson json =
        new PageJson(
            page.number(),
            page.label(),
            page.text(),
            page.layout().map(Layout::width).orElse(null),
            page.layout().map(Layout::height).orElse(null),
            page.state().code());
    context.result(Json.write(json)).contentType("application/json");
  }

  private void citation(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    Document document = visit.document(sources.holdings());
    Page page = visit.page(sources.holdings(), document);
    int length = page.text().length();
    int start = SearchParameters.number(visit.parameters(), "start", 0, length, -1);
    int end = SearchParameters.number(visit.parameters(), "end", 0, length, -1);
    if (start < 0 || end <= start) throw new Refusal(400, "web.refused.quotation");
    Locator place = new Locator(document.sha256(), page.number(), new Span(start, end));
    Citing citing = Citations.cite(sources.holdings(), place);
    if (!(citing instanceof Citing.Cited cited)) throw new Refusal(404, citing.problem().get());
    context
        .result(Json.write(json(visit, document, cited.citation())))
        .contentType("application/json");
  }

  private void picture(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    Document document = visit.document(sources.holdings());
    Page page = visit.page(sources.holdings(), document);
    int dpi = SearchParameters.number(visit.parameters(), "dpi", 36, 300, USUAL_DPI);
    Layout layout = page.layout().orElseThrow(() -> new Refusal(404, "web.refused.picture"));
    Path file = originals.file(document).orElseThrow(() -> new Refusal(404, "web.refused.file"));
    var marks = sources.engine().marks(text(visit), document.sha256());
    List<Box> boxes =
        PageView.hitsOn(page.number(), marks).stream()
            .flatMap(span -> layout.boxesOf(span).stream())
            .toList();
    try {
      byte[] png = sources.images().png(file, document.sha256(), page.number(), dpi, boxes);
      context.contentType("image/png").result(png);
    } catch (IOException unreadable) {
      throw new Refusal(404, "web.refused.picture");
    }
  }

  private static String text(Visit visit) {
    return SearchParameters.one(visit.parameters(), SearchParameters.TEXT);
  }
}
