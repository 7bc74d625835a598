package acervo.web;

import acervo.search.FacetName;
import acervo.search.Filters;
import acervo.search.RecordCounts;
import acervo.search.SearchRequest;
import acervo.search.SearchResult;
import acervo.search.SearchResult.FacetValue;
import acervo.search.SearchResult.Hit;
import acervo.search.SearchResult.PassageHit;
import acervo.text.Span;
import acervo.web.view.Address;
import acervo.web.view.FacetView;
import acervo.web.view.PageAddress;
import acervo.web.view.SearchParameters;
import acervo.web.view.SearchView;
import acervo.web.view.Wording;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BiFunction;

/** An answer in JSON. The command line prints the same. */
public record SearchJson(
    Question query,
    long totalDocuments,
    long complete,
    long totalPassages,
    int page,
    int size,
    long tookMs,
    long indexGeneration,
    List<HitJson> hits,
    Map<String, List<Told>> facets,
    Suggestion suggestion,
    List<Diagnosis> diagnosis) {
  record Question(
      String text, String reading, List<Expansion> expansions, Map<String, Object> filters) {}

  record Expansion(String term, List<String> to) {}

  /** {@code lacks}: what of all that is wanted the document does not have. */
  record HitJson(
      DocumentJson document, double score, List<PassageJson> passages, List<String> lacks) {}

  /** {@code highlights} are [start, end) within {@code text}. */
  record PassageJson(
      int page,
      String label,
      int start,
      int end,
      String text,
      List<int[]> highlights,
      List<String> heading,
      int line,
      String url) {}

  record Value(String value, String label, long count, boolean selected) {}

  /**
   * {@code count} of documents; {@code records} is the total of the same question to the records
   * with this value alone of its facet.
   */
  record Told(String value, String label, long count, long records, boolean selected) {}

  record Suggestion(String text) {}

  /**
   * {@code count} of documents that have the clause, {@code without_count} of those that have all
   * the rest.
   */
  record Diagnosis(String clause, long count, long withoutCount, String withoutUrl) {}

  public static SearchJson of(
      SearchRequest request, SearchResult result, RecordCounts records, Wording wording) {
    return new SearchJson(
        new Question(
            request.text(),
            result.reading().in(wording.messages()),
            expansions(result.expansions()),
            filters(request.filters())),
        result.totalDocuments(),
        result.complete(),
        result.totalPassages(),
        request.page(),
        request.size(),
        result.tookMillis(),
        result.generation(),
        result.hits().stream().map(hit -> hit(hit, request.text(), wording)).toList(),
        facets(
            result.facets(),
            (name, value) ->
                new Told(
                    value.value(),
                    FacetView.name(name, value, wording),
                    value.count(),
                    records.of(name, value.value()),
                    value.selected())),
        result.suggestion().map(Suggestion::new).orElse(null),
        result.diagnosis().stream().map(each -> diagnosis(request, each, wording)).toList());
  }

  static List<Expansion> expansions(List<SearchResult.Expansion> expansions) {
    return expansions.stream().map(each -> new Expansion(each.term(), each.to())).toList();
  }

  private static Diagnosis diagnosis(
      SearchRequest request, SearchResult.Diagnosis each, Wording wording) {
    return new Diagnosis(
        each.clause().in(wording.messages()),
        each.alone(),
        each.others(),
        SearchParameters.PAGES.write(SearchView.PATH, request.asking(each.without())).toString());
  }

  /** One JSON object on one line. */
  public String write() {
    return Json.write(this);
  }

  private static HitJson hit(Hit hit, String text, Wording wording) {
    String id = hit.document().id();
    return new HitJson(
        DocumentJson.of(hit.document(), hit.paths()),
        hit.score(),
        hit.passages().stream()
            .map(passage -> passage(passage, PageAddress.of(id, passage.page(), text)))
            .toList(),
        hit.lacks().stream().map(each -> each.in(wording.messages())).toList());
  }

  /**
   * @param url where it is read
   */
  static PassageJson passage(PassageHit passage, Address url) {
    return new PassageJson(
        passage.page(),
        passage.label(),
        passage.span().start(),
        passage.span().end(),
        passage.text(),
        passage.highlights().stream().map(SearchJson::pair).toList(),
        passage.heading(),
        passage.line(),
        url.toString());
  }

  static int[] pair(Span span) {
    return new int[] {span.start(), span.end()};
  }

  /** By the name of the facet; of every facet, most frequent value first. */
  static Map<String, List<Value>> facets(Map<FacetName, List<FacetValue>> found, Wording wording) {
    return facets(
        found,
        (name, value) ->
            new Value(
                value.value(),
                FacetView.name(name, value, wording),
                value.count(),
                value.selected()));
  }

  private static <T> Map<String, List<T>> facets(
      Map<FacetName, List<FacetValue>> found, BiFunction<FacetName, FacetValue, T> written) {
    Map<String, List<T>> facets = new LinkedHashMap<>();
    for (FacetName name : FacetName.values()) {
      facets.put(
          name.code(),
          found.getOrDefault(name, List.of()).stream()
              .map(value -> written.apply(name, value))
              .toList());
    }
    return facets;
  }

  /** As they stand in the address. */
  static Map<String, Object> filters(Filters filters) {
    SearchParameters names = SearchParameters.JSON;
    Map<String, Object> some = new LinkedHashMap<>();
    filters.only().forEach((facet, values) -> some.put(names.name(facet), values));
    filters.without().forEach((facet, values) -> some.put(names.exclusion(facet), values));
    filters.from().ifPresent(date -> some.put(names.from(), date.toString()));
    filters.to().ifPresent(date -> some.put(names.to(), date.toString()));
    return some;
  }
}
