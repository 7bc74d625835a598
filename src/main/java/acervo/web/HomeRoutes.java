package acervo.web;

import acervo.record.Kind;
import acervo.search.Filters;
import acervo.search.RecordRequest;
import acervo.search.SearchRequest;
import acervo.search.SearchRequest.Sort;
import acervo.search.SearchResult.Hit;
import acervo.web.view.HomeView;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** The start page and the help. */
final class HomeRoutes {
  private static final int RECENT = 6;

  private final Sources sources;
  private final Pages pages;

  HomeRoutes(Sources sources, Pages pages) {
    this.sources = sources;
    this.pages = pages;
  }

  void register(RoutesConfig routes) {
    routes.get("/", this::home);
    routes.get("/ayuda", this::help);
  }

  private void home(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    var newest = new SearchRequest("", Filters.NONE, Sort.NEWEST, 1, RECENT);
    var recent = sources.engine().search(newest).hits().stream().map(Hit::document).toList();
    HomeView view =
        HomeView.of(
            sources.holdings().totals(),
            recent,
            kinds(),
            sources.progress().get(),
            visit.wording());
    pages.show(visit, "home", "home", "", view);
  }

  private Map<Kind, Long> kinds() {
    var any = new RecordRequest("", Filters.NONE, Set.of(), Sort.TITLE, 1, 1);
    return sources.records().records(any).kinds();
  }

  private void help(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    pages.show(visit, "help", "help", visit.wording().say("web.nav.help"), List.of());
  }
}
