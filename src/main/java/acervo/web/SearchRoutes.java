package acervo.web;

import acervo.document.FileState;
import acervo.document.LedgerEntry;
import acervo.document.PageState;
import acervo.search.RecordCounts;
import acervo.search.RecordRequest;
import acervo.search.SearchRequest;
import acervo.search.SearchResult;
import acervo.web.view.Narrowing;
import acervo.web.view.OpenFacet;
import acervo.web.view.ResultView;
import acervo.web.view.SearchParameters;
import acervo.web.view.SearchView;
import acervo.web.view.Timeline;
import acervo.web.view.Wording;
import acervo.web.view.certificate.CertificateLinks;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** Questions to the collection. */
final class SearchRoutes {
  private final Sources sources;
  private final Pages pages;
  private final Previews previews;

  SearchRoutes(Sources sources, Pages pages, Previews previews) {
    this.sources = sources;
    this.pages = pages;
    this.previews = previews;
  }

  void register(RoutesConfig routes) {
    routes.get(SearchView.PATH, this::page);
    routes.get("/api/search", this::json);
  }

  private void page(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    SearchRequest request = SearchParameters.PAGES.leniently(visit.parameters());
    SearchResult result = sources.engine().search(request);
    String place = SearchParameters.one(visit.parameters(), SearchView.PREVIEW);
    var preview = previews.at(place, request.text(), visit.wording());
    if (preview.isEmpty()) {
      place = ResultView.firstPlace(result);
      preview = previews.at(place, request.text(), visit.wording());
    }
    Map<String, Object> view = new HashMap<>();
    view.put(
        "search",
        SearchView.of(
            request,
            result,
            sources.records().counts(RecordRequest.like(request)),
            place,
            OpenFacet.of(visit.parameters()),
            visit.wording()));
    view.put(
        "timeline",
        Timeline.of(Narrowing.of(SearchView.PATH, request), result.times(), visit.wording()));
    view.put("preview", preview.orElse(null));
    view.put("unread", unread(request, result, visit.wording()));
    view.put("certificate", CertificateLinks.of(request));
    String title =
        request.text().isBlank() ? visit.wording().say("web.nav.search") : request.text();
    pages.show(visit, "search", "search", title, view);
  }

  /** What could not be read and may hold the answer, when little was found; empty otherwise. */
  private String unread(SearchRequest request, SearchResult result, Wording wording) {
    if (request.text().isBlank() || !SearchResult.isFew(result.complete())) return "";
    long files = 0;
    long pages = 0;
    for (LedgerEntry entry : sources.holdings().ledger()) {
      if (entry.state() == FileState.LOCKED || entry.state() == FileState.UNREADABLE) files++;
      pages += entry.pages().getOrDefault(PageState.FAILED, 0);
      pages += entry.pages().getOrDefault(PageState.NEEDS_OCR, 0);
    }
    if (files + pages == 0) return "";
    String and = files > 0 && pages > 0 ? " " + wording.say("web.search.and") + " " : "";
    return wording.say("web.search.unread", files, pages, and);
  }

  private void json(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    SearchRequest request = SearchParameters.JSON.strictly(visit.parameters());
    SearchResult result = sources.engine().search(request);
    RecordCounts counts = sources.records().counts(RecordRequest.like(request));
    context
        .result(SearchJson.of(request, result, counts, visit.wording()).write())
        .contentType("application/json");
  }
}
