package acervo.web;

import acervo.ingest.Progress;
import acervo.web.view.LedgerView;
import acervo.web.view.SearchParameters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.HashMap;
import java.util.Map;

/** What became of every file. */
final class LedgerRoutes {
  private final Sources sources;
  private final Pages pages;

  LedgerRoutes(Sources sources, Pages pages) {
    this.sources = sources;
    this.pages = pages;
  }

  void register(RoutesConfig routes) {
    routes.get(LedgerView.PATH, this::page);
    routes.get("/api/ingest", this::json);
  }

  private void page(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    var state = LedgerView.state(SearchParameters.one(visit.parameters(), LedgerView.STATE));
    int page = SearchParameters.PAGES.leniently(visit.parameters()).page();
    Map<String, Object> view = new HashMap<>();
    view.put("ledger", LedgerView.of(sources.holdings().ledger(), state, page, visit.wording()));
    Progress progress = sources.progress().get();
    view.put("progress", progress.running() ? progress : null);
    pages.show(visit, "ledger", "ledger", visit.wording().say("web.nav.ledger"), view);
  }

  private void json(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    LedgerJson json =
        LedgerJson.of(
            sources.holdings().ledger(), visit.wording().messages(), sources.progress().get());
    context.result(json.write()).contentType("application/json");
  }
}
