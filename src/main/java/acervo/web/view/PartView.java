package acervo.web.view;

import acervo.search.SearchRequest;
import acervo.search.SearchResult;
import java.util.List;

/**
 * A part of a question that found little.
 *
 * @param alone how many documents have it, in words
 * @param without the question without it, with how many documents have all the rest; null when that
 *     finds no more than the whole question
 */
public record PartView(String clause, String alone, Link without) {
  /** Of an answer; none unless the parts together find fewer than apart. */
  static List<PartView> all(SearchRequest request, SearchResult result, Wording wording) {
    return result.diagnosis().stream().map(part -> of(request, result, part, wording)).toList();
  }

  private static PartView of(
      SearchRequest request, SearchResult result, SearchResult.Diagnosis part, Wording wording) {
    String clause = part.clause().in(wording.messages());
    Address address = SearchParameters.PAGES.write(SearchView.PATH, request.asking(part.without()));
    String label = wording.say("web.search.part.without", clause, wording.number(part.others()));
    return new PartView(
        clause,
        wording.say("web.search.documents", part.alone()),
        part.others() > result.complete() ? Link.to(label, address) : null);
  }
}
