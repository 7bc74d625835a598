package acervo.web.view;

import acervo.document.Document;
import acervo.document.Locator;
import acervo.search.AlikeRequest;
import acervo.search.AlikeRequest.Source;
import acervo.search.Filters;
import acervo.search.SearchRequest;
import acervo.search.SearchRequest.Sort;
import acervo.text.Span;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How «más como este» is written in an address: below the document or the page, with the stretch of
 * the page, the words that are not to count, and filters as any question has them.
 */
public final class AlikeAddress {
  /** A stretch of the page's text, «120-311»: the ends of dates have the names of its ends. */
  public static final String STRETCH = "tramo";

  /** A word that is not to count; it may repeat. */
  public static final String WITHOUT = "sin";

  private static final String BELOW = "/parecidos";
  private static final Pattern ENDS = Pattern.compile("(\\d{1,9})-(\\d{1,9})");

  /** Of a source that the collection has; a text from elsewhere has no address. */
  public static Address of(AlikeRequest request) {
    SearchRequest rest =
        new SearchRequest("", request.filters(), Sort.RELEVANCE, request.page(), request.size());
    Address address =
        switch (request.source()) {
          case Source.Whole(String sha256) ->
              SearchParameters.PAGES.write(Address.document(id(sha256)) + BELOW, rest);
          case Source.Part(Locator(String sha256, int page, Span span)) ->
              SearchParameters.PAGES
                  .write(Address.page(id(sha256), page) + BELOW, rest)
                  .with(STRETCH, span.start() + "-" + span.end());
          case Source.Text unused -> throw new IllegalArgumentException("a text has no address");
        };
    for (String word : request.without()) address = address.with(WITHOUT, word);
    return address;
  }

  private static String id(String sha256) {
    return sha256.substring(0, Document.ID_LENGTH);
  }

  /** What is like a document, among those that pass the filters. */
  static Address like(Document document, Filters filters) {
    return of(asking(new Source.Whole(document.sha256()), filters));
  }

  /** What is like a stretch of one of its pages. */
  static Address like(Document document, int page, Span span, Filters filters) {
    return of(asking(new Source.Part(new Locator(document.sha256(), page, span)), filters));
  }

  private static AlikeRequest asking(Source source, Filters filters) {
    return new AlikeRequest(source, Set.of(), filters, 1, SearchRequest.USUAL);
  }

  /** The stretch that parameters name, all of the text when they name none; refused with 400. */
  public static Span stretch(Map<String, List<String>> parameters, String text) {
    String stretch = SearchParameters.one(parameters, STRETCH).strip();
    if (stretch.isEmpty()) return new Span(0, text.length());
    Matcher ends = ENDS.matcher(stretch);
    if (ends.matches()) {
      int start = Integer.parseInt(ends.group(1));
      int end = Integer.parseInt(ends.group(2));
      if (start <= end && end <= text.length()) return new Span(start, end);
    }
    throw new Refusal(400, "web.refused.stretch", stretch, text.length());
  }

  /** The words of a parameter, in the order given. */
  public static Set<String> words(Map<String, List<String>> parameters, String name) {
    return new LinkedHashSet<>(parameters.getOrDefault(name, List.of()));
  }

  private AlikeAddress() {}
}
