package acervo.search;

import acervo.document.Document;
import acervo.document.PageUnit;
import acervo.message.Message;
import acervo.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param reading how the question was understood, a sentence
 * @param totalDocuments how many documents match, exactly
 * @param totalPassages how many passages of them match, exactly; 0 for a question without words
 * @param generation of the collection that was searched: it grows with every change
 * @param facets for each facet, its values with their counts, most frequent first
 * @param suggestion another spelling worth trying
 */
public record SearchResult(
    Message reading,
    long totalDocuments,
    long totalPassages,
    long tookMillis,
    long generation,
    List<Hit> hits,
    Map<FacetName, List<FacetValue>> facets,
    Optional<String> suggestion) {

  /** The same answer, with how long it took. */
  public SearchResult taking(long milliseconds) {
    return new SearchResult(
        reading, totalDocuments, totalPassages, milliseconds, generation, hits, facets, suggestion);
  }

  /**
   * A document that matches, with its best passages, best first; none for a match in its title
   * alone.
   */
  public record Hit(
      Document document, List<String> paths, double score, List<PassageHit> passages) {}

  /**
   * A passage that matches.
   *
   * @param page its page, from 1
   * @param label what that page is called
   * @param span where it stands in the page's text
   * @param text the passage, exactly
   * @param highlights what matches in it, relative to {@code text}, ordered, not overlapping
   * @param heading the headings above it, outermost first
   * @param ordinal its paragraph in the document, from 1
   * @param line the line of the file that the first match is on, from 1; 0 when lines mean nothing
   */
  public record PassageHit(
      int page,
      String label,
      PageUnit unit,
      Span span,
      String text,
      List<Span> highlights,
      List<String> heading,
      int ordinal,
      int line) {}

  /**
   * A value of a facet.
   *
   * @param label its name for people, where the authority file knows it; otherwise the value
   * @param count documents that match the question and the filters of the other facets and have it
   */
  public record FacetValue(String value, String label, long count, boolean selected) {}
}
