package acervo.web;

import acervo.document.Document;
import acervo.document.Locator;
import acervo.document.Page;
import acervo.search.AlikeRequest;
import acervo.search.AlikeRequest.Source;
import acervo.search.AlikeResult;
import acervo.search.SearchRequest;
import acervo.text.Span;
import acervo.web.view.AlikeAddress;
import acervo.web.view.AlikeView;
import acervo.web.view.OpenFacet;
import acervo.web.view.SearchParameters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** «Más como este»: what is like a document, or like a passage or a page of one. */
final class AlikeRoutes {
  private static final String START = "start";
  private static final String END = "end";
  private static final String WITHOUT = "without";

  private final Sources sources;
  private final Pages pages;

  AlikeRoutes(Sources sources, Pages pages) {
    this.sources = sources;
    this.pages = pages;
  }

  void register(RoutesConfig routes) {
    routes.get("/documentos/{id}/parecidos", this::likeDocument);
    routes.get("/documentos/{id}/p/{n}/parecidos", this::likePassage);
    routes.get("/api/documents/{id}/alike", this::likeDocumentJson);
    routes.get("/api/documents/{id}/pages/{n}/alike", this::likePassageJson);
  }

  private void likeDocument(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    Document document = visit.document(sources.holdings());
    show(visit, document, Optional.empty(), new Source.Whole(document.sha256()));
  }

  private void likePassage(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    Document document = visit.document(sources.holdings());
    Page page = visit.page(sources.holdings(), document);
    Span stretch = AlikeAddress.stretch(visit.parameters(), page.text());
    show(visit, document, Optional.of(page), part(document, page, stretch));
  }

  private void show(Visit visit, Document document, Optional<Page> page, Source source) {
    SearchRequest asked = SearchParameters.PAGES.leniently(visit.parameters());
    AlikeRequest request = request(visit, source, asked, AlikeAddress.WITHOUT);
    AlikeResult result = sources.alike().alike(request);
    AlikeView view =
        AlikeView.of(
            request, result, document, page, OpenFacet.of(visit.parameters()), visit.wording());
    String title = view.heading() + " " + document.title();
    pages.show(visit, "alike", "search", title, view);
  }

  private void likeDocumentJson(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    Document document = visit.document(sources.holdings());
    answer(visit, document, new Source.Whole(document.sha256()));
  }

  private void likePassageJson(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    Document document = visit.document(sources.holdings());
    Page page = visit.page(sources.holdings(), document);
    Map<String, List<String>> parameters = visit.parameters();
    int length = page.text().length();
    int start = SearchParameters.number(parameters, START, 0, length, 0);
    int end = SearchParameters.number(parameters, END, start, length, length);
    answer(visit, document, part(document, page, new Span(start, end)));
  }

  private void answer(Visit visit, Document document, Source source) {
    SearchRequest asked = SearchParameters.JSON.strictly(visit.parameters());
    AlikeRequest request = request(visit, source, asked, WITHOUT);
    AlikeResult result = sources.alike().alike(request);
    visit
        .context()
        .result(AlikeJson.of(request, result, document, visit.wording()).write())
        .contentType("application/json");
  }

  private static Source part(Document document, Page page, Span stretch) {
    return new Source.Part(new Locator(document.sha256(), page.number(), stretch));
  }

  private static AlikeRequest request(
      Visit visit, Source source, SearchRequest asked, String without) {
    Set<String> words = AlikeAddress.words(visit.parameters(), without);
    return new AlikeRequest(source, words, asked.filters(), asked.page(), asked.size());
  }
}
