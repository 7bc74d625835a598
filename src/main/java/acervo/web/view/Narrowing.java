package acervo.web.view;

import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.SearchRequest;
import acervo.search.SearchRequest.Sort;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The addresses of the questions one step away from a question. */
record Narrowing(String path, SearchRequest request) {
  Address here() {
    return address(request.filters(), request.sort(), request.page());
  }

  /** With the value when it was not chosen, without it when it was. */
  Address toggled(FacetName facet, String value) {
    Filters filters = request.filters();
    return narrowed(
        new Filters(
            toggled(filters.only(), facet, value),
            filters.without(),
            filters.from(),
            filters.to()));
  }

  /** Without the documents that have the value, or with them again; it is no longer chosen. */
  Address excluded(FacetName facet, String value) {
    Filters filters = request.filters();
    Map<FacetName, Set<String>> only =
        filters.selects(facet, value) ? toggled(filters.only(), facet, value) : filters.only();
    Map<FacetName, Set<String>> without = toggled(filters.without(), facet, value);
    return narrowed(new Filters(only, without, filters.from(), filters.to()));
  }

  Address withoutFrom() {
    Filters filters = request.filters();
    return narrowed(new Filters(filters.only(), filters.without(), Optional.empty(), filters.to()));
  }

  Address withoutTo() {
    Filters filters = request.filters();
    return narrowed(
        new Filters(filters.only(), filters.without(), filters.from(), Optional.empty()));
  }

  Address withoutFilters() {
    return narrowed(Filters.NONE);
  }

  Address sorted(Sort sort) {
    return address(request.filters(), sort, 1);
  }

  Address onPage(int page) {
    return address(request.filters(), request.sort(), page);
  }

  private Address narrowed(Filters filters) {
    return address(filters, request.sort(), 1);
  }

  private Address address(Filters filters, Sort sort, int page) {
    var question = new SearchRequest(request.text(), filters, sort, page, request.size());
    return SearchParameters.PAGES.write(path, question);
  }

  private static Map<FacetName, Set<String>> toggled(
      Map<FacetName, Set<String>> values, FacetName facet, String value) {
    Map<FacetName, Set<String>> toggled = new EnumMap<>(FacetName.class);
    toggled.putAll(values);
    Set<String> some = new LinkedHashSet<>(values.getOrDefault(facet, Set.of()));
    if (!some.remove(value)) some.add(value);
    toggled.put(facet, some);
    return toggled;
  }
}
