package acervo.web;

import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.RecordRequest;
import acervo.search.RecordResult;
import acervo.search.SearchRequest;
import acervo.search.SearchResult;
import acervo.search.SearchResult.FacetValue;
import acervo.web.view.Narrowing;
import acervo.web.view.RecordAddress;
import acervo.web.view.Timeline;
import acervo.web.view.Wording;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Finds how answers lie in time. The years beside a range of dates are counted without it, which
 * takes a second question; years and months chosen as values need none.
 */
final class Timelines {
  private final Sources sources;

  Timelines(Sources sources) {
    this.sources = sources;
  }

  /** Of documents, asked below {@code path}; null when there is too little to draw. */
  Timeline of(String path, SearchRequest request, SearchResult result, Wording wording) {
    Map<FacetName, List<FacetValue>> facets = result.facets();
    if (ranged(request.filters())) {
      Filters wider = withoutRange(request.filters());
      facets =
          sources
              .engine()
              .search(new SearchRequest(request.text(), wider, request.sort(), 1, 1))
              .facets();
    }
    return Timeline.of(Narrowing.of(path, request), facets, wording);
  }

  /** Of records; null when there is too little to draw. */
  Timeline of(RecordRequest request, RecordResult result, Wording wording) {
    Map<FacetName, List<FacetValue>> facets = result.facets();
    if (ranged(request.filters())) {
      Filters wider = withoutRange(request.filters());
      facets =
          sources
              .records()
              .records(
                  new RecordRequest(request.text(), wider, request.kinds(), request.sort(), 1, 1))
              .facets();
    }
    return Timeline.of(Narrowing.of(RecordAddress.PATH, request), facets, wording);
  }

  private static boolean ranged(Filters filters) {
    return filters.from().isPresent() || filters.to().isPresent();
  }

  private static Filters withoutRange(Filters filters) {
    return new Filters(filters.only(), filters.without(), Optional.empty(), Optional.empty());
  }
}
