package acervo.web;

import acervo.search.Suggestions;
import acervo.web.view.SearchParameters;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;

/** What the field of a search proposes while a person types in it. */
final class SuggestionRoutes {
  private final Sources sources;

  SuggestionRoutes(Sources sources) {
    this.sources = sources;
  }

  void register(RoutesConfig routes) {
    routes.get("/api/suggest", this::json);
  }

  private void json(Context context) {
    Visit visit = Visit.of(context, sources.labels());
    String typed = SearchParameters.one(visit.parameters(), SearchParameters.TEXT);
    int size =
        SearchParameters.number(
            visit.parameters(), "size", 1, Suggestions.LARGEST, Suggestions.USUAL);
    var found = sources.suggestions().suggest(typed, size);
    context
        .result(Json.write(SuggestionJson.of(found, visit.wording())))
        .contentType("application/json");
  }
}
