package acervo.search;

import acervo.document.Document;
import acervo.document.PageUnit;
import acervo.text.Span;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The answer to a {@link SearchRequest}.
 *
 * @param reading how the question was understood
 * @param expansions names in it whose other names were looked for as well
 * @param totalDocuments how many documents match, exactly
 * @param complete how many of them have all that is wanted; they come first
 * @param totalPassages how many passages of them match, exactly; 0 for a question without words
 * @param generation of the collection that was searched: it grows with every change
 * @param facets for each facet, its values with their counts, most frequent first
 * @param times the years and months of them, counted as if no range of dates were in force
 * @param suggestion another spelling worth trying
 * @param diagnosis when few documents have all that is wanted, what its parts find
 */
public record SearchResult(
    Reading reading,
    List<Expansion> expansions,
    long totalDocuments,
    long complete,
    long totalPassages,
    long tookMillis,
    long generation,
    List<Hit> hits,
    Map<FacetName, List<FacetValue>> facets,
    Map<FacetName, List<FacetValue>> times,
    Optional<String> suggestion,
    List<Diagnosis> diagnosis) {

  /** Whether so few documents are found that a person may be looking for more. */
  public static boolean isFew(long documents) {
    return documents <= 5;
  }

  /** The same answer, with how long it took. */
  public SearchResult taking(long milliseconds) {
    return new SearchResult(
        reading,
        expansions,
        totalDocuments,
        complete,
        totalPassages,
        milliseconds,
        generation,
        hits,
        facets,
        times,
        suggestion,
        diagnosis);
  }

  /**
   * A name that was looked for under its other names too.
   *
   * @param term as typed
   * @param to the other names
   * @param without the question with the term standing for its letters alone
   */
  public record Expansion(String term, List<String> to, String without) {}

  /**
   * What a part of a question finds.
   *
   * @param clause the part
   * @param alone documents that have it, whatever else they lack
   * @param others documents that have all the rest of what is wanted
   * @param without the question without the part
   */
  public record Diagnosis(Reading clause, long alone, long others, String without) {}

  /**
   * A document that matches, with its best passages, best first; none for a match in its title
   * alone.
   *
   * @param lacks what of all that is wanted it does not have
   */
  public record Hit(
      Document document,
      List<String> paths,
      double score,
      List<PassageHit> passages,
      List<Reading> lacks) {}

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
