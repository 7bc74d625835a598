package acervo.web.view;

import acervo.search.FacetName;
import acervo.search.SearchRequest;
import acervo.search.SearchRequest.Sort;
import acervo.search.SearchResult;
import acervo.search.SearchResult.Hit;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * The list of documents.
 *
 * @param kept what the form of dates carries along
 */
public record ListView(
    String total,
    boolean empty,
    List<DocumentCard> documents,
    List<FacetView> facets,
    List<Chip> chips,
    List<Link> sorts,
    String from,
    String to,
    List<Address.Parameter> kept,
    Pager pager,
    String clear) {
  public static final int SIZE = 50;
  public static final String PATH = "/documentos";
  private static final List<FacetName> FACETS =
      List.of(FacetName.TYPE, FacetName.YEAR, FacetName.FORMAT);

  public static ListView of(
      SearchRequest request, SearchResult result, OpenFacet open, Wording wording) {
    Narrowing narrowing = Narrowing.of(PATH, request);
    List<String> facets = FACETS.stream().map(FacetName::code).toList();
    return new ListView(
        wording.say("web.search.documents", result.totalDocuments()),
        result.totalDocuments() == 0,
        result.hits().stream()
            .map(Hit::document)
            .map(document -> DocumentCard.of(document, wording))
            .toList(),
        FacetView.all(narrowing, result.facets(), open, wording).stream()
            .filter(facet -> facets.contains(facet.code()))
            .toList(),
        Chip.all(narrowing, wording),
        sorts(narrowing, wording),
        request.filters().from().map(Object::toString).orElse(""),
        request.filters().to().map(Object::toString).orElse(""),
        narrowing.withoutDates().parameters(),
        Pager.of(result.totalDocuments(), request.page(), request.size(), narrowing::onPage),
        narrowing.withoutFilters().toString());
  }

  private static List<Link> sorts(Narrowing narrowing, Wording wording) {
    return Stream.of(Sort.TITLE, Sort.NEWEST, Sort.OLDEST)
        .map(
            sort ->
                new Link(
                    wording.say("web.sort." + sort.name().toLowerCase(Locale.ROOT)),
                    narrowing.sorted(sort).toString(),
                    sort == narrowing.sort()))
        .toList();
  }
}
