package acervo.web;

import acervo.search.RecordRequest;
import acervo.search.RecordResult;
import acervo.web.view.Narrowing;
import acervo.web.view.OpenFacet;
import acervo.web.view.RecordAddress;
import acervo.web.view.SearchParameters;
import acervo.web.view.Timeline;
import acervo.web.view.records.RecordsView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** The page of result records. */
final class RecordListRoutes {
  private final Sources sources;
  private final Pages pages;

  RecordListRoutes(Sources sources, Pages pages) {
    this.sources = sources;
    this.pages = pages;
  }

  void register(RoutesConfig routes) {
    routes.get(RecordAddress.PATH, this::page);
  }

  private void page(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    RecordRequest request = SearchParameters.PAGES.recordsLeniently(visit.parameters());
    RecordResult result = sources.records().records(request);
    String section = visit.wording().say("web.nav.records");
    String title = request.text().isBlank() ? section : request.text() + " · " + section;
    RecordsView view =
        RecordsView.of(request, result, OpenFacet.of(visit.parameters()), visit.wording());
    Map<String, Object> more = new HashMap<>();
    more.put(
        "timeline",
        Timeline.of(Narrowing.of(RecordAddress.PATH, request), result.times(), visit.wording()));
    pages.show(visit, "records", "records", title, view, more);
  }
}
