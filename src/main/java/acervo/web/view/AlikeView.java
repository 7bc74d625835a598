package acervo.web.view;

import acervo.document.Document;
import acervo.document.Page;
import acervo.search.AlikeRequest;
import acervo.search.AlikeRequest.Source;
import acervo.search.AlikeResult;
import acervo.search.AlikeResult.Basis;
import acervo.search.AlikeResult.Word;
import acervo.search.Filters;
import acervo.search.SearchRequest.Sort;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The page of what is like a document or a passage.
 *
 * @param heading what is shown, of which document
 * @param source the document or the place that others are held against
 * @param quote the words of that place; null for a document
 * @param reading what was compared and how, in sentences
 * @param words by which it was compared, each leading to the same without it
 * @param omitted those that were taken out, each leading to the same with it
 * @param said how many are alike
 * @param none why there are none, and what to do; empty when there are
 * @param past whether the page asked for lies past the last one
 * @param kept what the form of dates carries along
 * @param action where that form is sent
 * @param clear the same without filters
 */
public record AlikeView(
    String heading,
    Link source,
    Snippet quote,
    String reading,
    List<Link> words,
    List<Link> omitted,
    String said,
    String none,
    boolean past,
    List<ResultView> results,
    List<FacetView> facets,
    List<Chip> chips,
    String action,
    String from,
    String to,
    List<Address.Parameter> kept,
    Pager pager,
    String clear) {

  /**
   * @param page on which the source stands; empty for a document
   */
  public static AlikeView of(
      AlikeRequest request,
      AlikeResult result,
      Document document,
      Optional<Page> page,
      OpenFacet open,
      Wording wording) {
    Narrowing narrowing =
        new Narrowing(
            request.filters(),
            Sort.RELEVANCE,
            (filters, sort, number) ->
                AlikeAddress.of(
                    new AlikeRequest(
                        request.source(), request.without(), filters, number, request.size())));
    boolean passage = request.source() instanceof Source.Part;
    return new AlikeView(
        wording.say(passage ? "web.alike.passage" : "web.alike.document"),
        source(request.source(), document, page, wording),
        quote(request.source(), page),
        reading(request, result, wording),
        result.words().stream().map(word -> without(request, word)).toList(),
        request.without().stream().map(word -> again(request, word)).toList(),
        wording.say("web.search.documents", result.totalDocuments()),
        none(request, result, passage, wording),
        result.totalDocuments() > 0 && result.hits().isEmpty(),
        ResultView.alike(request, result, wording),
        FacetView.all(narrowing, result.facets(), open, wording),
        Chip.all(narrowing, wording),
        narrowing.here().path(),
        request.filters().from().map(Object::toString).orElse(""),
        request.filters().to().map(Object::toString).orElse(""),
        narrowing.withoutDates().parameters(),
        Pager.of(result.totalDocuments(), request.page(), request.size(), narrowing::onPage),
        narrowing.withoutFilters().toString());
  }

  private static Link source(
      Source source, Document document, Optional<Page> page, Wording wording) {
    return switch (source) {
      case Source.Whole whole -> Link.to(document.title(), Address.document(document.id()));
      case Source.Part part ->
          Link.to(
              document.title()
                  + ", "
                  + page.map(one -> wording.shortPage(one.unit(), one.label())).orElse(""),
              PageAddress.quoting(
                  Address.page(document.id(), part.place().page()), part.place().span()));
      case Source.Text unused -> throw new IllegalArgumentException("a text has no document");
    };
  }

  private static Snippet quote(Source source, Optional<Page> page) {
    if (page.isEmpty() || !(source instanceof Source.Part part)) return null;
    return Snippet.of(part.place().span().in(page.get().text()), List.of()).inLine();
  }

  /** What was compared, in plain words; the page, the JSON and the command say the same. */
  public static String reading(AlikeRequest request, AlikeResult result, Wording wording) {
    boolean passage = request.source() instanceof Source.Part;
    if (result.basis() != Basis.WORDS) {
      String why = result.basis().name().toLowerCase(Locale.ROOT);
      String ofPassage = "web.alike." + why + ".passage";
      boolean own = passage && wording.messages().has(ofPassage);
      return wording.say(own ? ofPassage : "web.alike." + why);
    }
    String reading =
        wording.say(
            passage ? "web.alike.reading.passage" : "web.alike.reading.document",
            result.words().size());
    return request.filters().isEmpty()
        ? reading
        : reading + " " + wording.say("web.alike.reading.filters");
  }

  private static String none(
      AlikeRequest request, AlikeResult result, boolean passage, Wording wording) {
    if (result.totalDocuments() > 0 || result.basis() != Basis.WORDS) return "";
    if (!request.filters().equals(Filters.NONE)) return wording.say("web.alike.none.filters");
    return wording.say(passage ? "web.alike.none.passage" : "web.alike.none.document");
  }

  private static Link without(AlikeRequest request, Word word) {
    Set<String> others = new LinkedHashSet<>(request.without());
    others.add(word.written());
    return Link.to(word.written(), AlikeAddress.of(request.omitting(others)));
  }

  private static Link again(AlikeRequest request, String word) {
    Set<String> others = new LinkedHashSet<>(request.without());
    others.remove(word);
    return Link.to(word, AlikeAddress.of(request.omitting(others)));
  }
}
