package acervo.web.view;

import acervo.search.RecordCounts;
import acervo.search.SearchRequest;
import acervo.search.SearchRequest.Sort;
import acervo.search.SearchResult;
import java.util.Arrays;
import java.util.List;

/**
 * The page of results.
 *
 * @param reading how the question was understood
 * @param passages how many, in words; empty when none were counted
 * @param past whether the page asked for lies past the last one
 * @param kept what the form of dates carries along
 * @param suggestion null when there is none
 * @param letters for each name that was looked for under other names too, the question that takes
 *     its letters alone
 * @param complete how many documents have all that is wanted, in words; empty when all found do
 * @param parts what the parts of the question find, when together they find little
 * @param clear the question without filters
 * @param records the same question to the result records
 */
public record SearchView(
    String text,
    String reading,
    String total,
    String passages,
    boolean none,
    boolean past,
    List<ResultView> results,
    List<FacetView> facets,
    List<Chip> chips,
    List<Link> sorts,
    String from,
    String to,
    List<Address.Parameter> kept,
    Pager pager,
    Link suggestion,
    List<Link> letters,
    String complete,
    List<PartView> parts,
    String clear,
    String records) {
  public static final String PATH = "/buscar";

  /** The parameter that says what is shown beside the results: «id.page». */
  public static final String PREVIEW = "vista";

  /**
   * The view of an answer.
   *
   * @param records how many records the values of its facets have
   * @param preview the place shown beside it
   */
  public static SearchView of(
      SearchRequest request,
      SearchResult result,
      RecordCounts records,
      String preview,
      OpenFacet open,
      Wording wording) {
    Narrowing narrowing = Narrowing.of(PATH, request);
    return new SearchView(
        request.text(),
        result.reading().in(wording.messages()),
        wording.say("web.search.documents", result.totalDocuments()),
        result.totalPassages() == 0
            ? ""
            : wording.say("web.search.passages", result.totalPassages()),
        result.totalDocuments() == 0,
        result.totalDocuments() > 0 && result.hits().isEmpty(),
        ResultView.all(request, result, preview, wording),
        FacetView.all(
            narrowing, result.facets(), new RecordsBeside(request, records), open, wording),
        Chip.all(narrowing, wording),
        sorts(narrowing, wording),
        request.filters().from().map(Object::toString).orElse(""),
        request.filters().to().map(Object::toString).orElse(""),
        narrowing.withoutDates().parameters(),
        Pager.of(result.totalDocuments(), request.page(), request.size(), narrowing::onPage),
        result.suggestion().map(SearchView::suggestion).orElse(null),
        result.expansions().stream().map(each -> letters(request, each, wording)).toList(),
        result.complete() == result.totalDocuments()
            ? ""
            : wording.say("web.search.complete", result.complete()),
        PartView.all(request, result, wording),
        narrowing.withoutFilters().toString(),
        RecordAddress.like(request).toString());
  }

  private static List<Link> sorts(Narrowing narrowing, Wording wording) {
    return Arrays.stream(Sort.values())
        .map(
            sort ->
                new Link(
                    wording.say("web.sort." + sort.name().toLowerCase(java.util.Locale.ROOT)),
                    narrowing.sorted(sort).toString(),
                    sort == narrowing.sort()))
        .toList();
  }

  private static Link letters(
      SearchRequest request, SearchResult.Expansion expansion, Wording wording) {
    return Link.to(
        wording.say("web.search.letters", expansion.term()),
        SearchParameters.PAGES.write(PATH, request.asking(expansion.without())));
  }

  private static Link suggestion(String text) {
    return Link.to(text, Address.of(PATH).with(SearchParameters.TEXT, text));
  }
}
