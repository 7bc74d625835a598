package acervo.search;

import acervo.search.SearchResult.FacetValue;
import acervo.search.SearchResult.Hit;
import java.util.List;
import java.util.Map;

/**
 * The answer to an {@link AlikeRequest}.
 *
 * @param words by which the source was compared, the weightiest first; empty unless {@code basis}
 *     is {@link Basis#WORDS}
 * @param totalDocuments how many have enough in common with the source, exactly
 * @param generation of the collection that was searched
 * @param hits the most alike first, then the newest
 * @param facets for each facet, its values with their counts, most frequent first
 */
public record AlikeResult(
    Basis basis,
    List<Word> words,
    long totalDocuments,
    long tookMillis,
    long generation,
    List<Alike> hits,
    Map<FacetName, List<FacetValue>> facets) {

  /** What could be compared. */
  public enum Basis {
    WORDS,
    /** Nothing: the source has no text. */
    NO_TEXT,
    /** Nothing: its words are too common to tell anything, or no other document has them. */
    NO_TELLING_WORDS,
    /** Nothing: all words that tell something were taken out by the person who asks. */
    ALL_OMITTED
  }

  /** The same answer, with how long it took. */
  public AlikeResult taking(long milliseconds) {
    return new AlikeResult(basis, words, totalDocuments, milliseconds, generation, hits, facets);
  }

  /**
   * A word of the source that tells what it is about.
   *
   * @param written as the source mostly has it
   * @param share of all words compared, by weight: above 0, at most 1
   */
  public record Word(String written, double share) {}

  /**
   * A document that is like the source, with its passages that are most like it.
   *
   * @param hit its score is the weight of the words in common as a share of those compared, at most
   *     1
   * @param common the words in common, the weightiest first: those of the best passage where the
   *     source is a passage, else those of the document
   */
  public record Alike(Hit hit, List<Word> common) {}
}
