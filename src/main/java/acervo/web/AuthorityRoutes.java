package acervo.web;

import acervo.catalog.vocabulary.Authority;
import acervo.search.Filters;
import acervo.search.RecordRequest;
import acervo.search.RecordResult;
import acervo.search.SearchRequest;
import acervo.search.SearchRequest.Sort;
import acervo.search.SearchResult;
import acervo.web.view.Refusal;
import acervo.web.view.SearchParameters;
import acervo.web.view.Section;
import acervo.web.view.authority.AuthorityList;
import acervo.web.view.authority.AuthorityView;
import acervo.web.view.authority.Counted;
import io.javalin.config.RoutesConfig;
import io.javalin.http.Context;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Councils and laws: lists of them, and what is told of each. */
final class AuthorityRoutes {
  private final Sources sources;
  private final Pages pages;

  AuthorityRoutes(Sources sources, Pages pages) {
    this.sources = sources;
    this.pages = pages;
  }

  void register(RoutesConfig routes) {
    for (Section section : Section.values()) {
      routes.get(section.path(), context -> list(section, context));
      routes.get(section.path() + "/{slug}", context -> page(section, context));
      String api = "/api/" + section.code();
      routes.get(api, context -> listJson(section, context));
      routes.get(api + "/{slug}", context -> json(section, context));
    }
  }

  private void list(Section section, Context context) {
    Visit visit = Visit.of(context, sources.labels());
    String order = SearchParameters.one(visit.parameters(), SearchParameters.PAGES.sort());
    int page = SearchParameters.PAGES.leniently(visit.parameters()).page();
    boolean byName = order.equals(AuthorityList.BY_NAME);
    var view = AuthorityList.of(section, counted(section), byName, page, visit.wording());
    String title = visit.wording().say("web.nav." + section.code());
    pages.show(visit, "authorities", section.code(), title, view);
  }

  private void listJson(Section section, Context context) {
    var all = counted(section).stream().map(one -> AuthorityJson.of(section, one)).toList();
    context.result(Json.write(Map.of(section.code(), all))).contentType("application/json");
  }

  /** All of them, counted by one question to the documents and one to the records. */
  private List<Counted> counted(Section section) {
    var documents = new SearchRequest("", Filters.NONE, Sort.TITLE, 1, 1);
    var records = new RecordRequest("", Filters.NONE, Set.of(), Sort.TITLE, 1, 1);
    return Counted.all(
        section.kind(),
        sources.vocabulary().get(),
        sources.engine().search(documents).facets().getOrDefault(section.facet(), List.of()),
        sources.records().records(records).facets().getOrDefault(section.facet(), List.of()));
  }

  private void page(Section section, Context context) {
    Visit visit = Visit.of(context, sources.labels());
    int page = SearchParameters.PAGES.leniently(visit.parameters()).page();
    One one = find(section, context.pathParam("slug"), page);
    var view =
        AuthorityView.of(
            section, one.authority, one.asked, one.records, one.documents, visit.wording());
    pages.show(visit, "authority", section.code(), one.authority.label(), view);
  }

  private void json(Section section, Context context) {
    One one = find(section, context.pathParam("slug"), 1);
    var counted = new Counted(one.authority, one.documents.totalDocuments(), one.records.total());
    context.result(Json.write(AuthorityJson.of(section, counted))).contentType("application/json");
  }

  /** A council or law, its records and its newest documents. */
  private record One(
      Authority authority, RecordRequest asked, RecordResult records, SearchResult documents) {}

  /** Refused with 404 when neither the vocabulary nor the collection has it. */
  private One find(Section section, String slug, int page) {
    Filters filters =
        new Filters(
            Map.of(section.facet(), Set.of(slug)), Map.of(), Optional.empty(), Optional.empty());
    var asked = new RecordRequest("", filters, Set.of(), Sort.NEWEST, page, RecordRequest.USUAL);
    RecordResult records = sources.records().records(asked);
    SearchResult documents =
        sources
            .engine()
            .search(new SearchRequest("", filters, Sort.NEWEST, 1, AuthorityView.DOCUMENTS));
    Optional<Authority> listed = sources.vocabulary().get().find(section.kind(), slug);
    if (listed.isEmpty() && records.total() == 0 && documents.totalDocuments() == 0) {
      throw new Refusal(404, "web.refused." + section.code(), slug);
    }
    String label = sources.labels().label(section.facet(), slug);
    Authority authority = listed.orElseGet(() -> Counted.unlisted(section.kind(), slug, label));
    return new One(authority, asked, records, documents);
  }
}
