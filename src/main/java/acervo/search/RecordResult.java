package acervo.search;

import acervo.document.Document;
import acervo.document.PageUnit;
import acervo.record.Kind;
import acervo.record.ResultRecord;
import acervo.search.SearchResult.Expansion;
import acervo.search.SearchResult.FacetValue;
import acervo.text.Span;
import java.util.List;
import java.util.Map;

/**
 * The answer to a {@link RecordRequest}.
 *
 * @param reading how the question was understood
 * @param expansions names in it whose other names were looked for as well
 * @param total how many records match, exactly
 * @param generation of the collection that was searched
 * @param facets for each facet, its values with their counts of records, most frequent first
 * @param times the years and months of them, counted as if no range of dates were in force
 * @param kinds how many records there are of each kind, whatever kinds were asked for
 */
public record RecordResult(
    Reading reading,
    List<Expansion> expansions,
    long total,
    long tookMillis,
    long generation,
    List<RecordHit> records,
    Map<FacetName, List<FacetValue>> facets,
    Map<FacetName, List<FacetValue>> times,
    Map<Kind, Long> kinds) {

  /** The same answer, with how long it took. */
  public RecordResult taking(long milliseconds) {
    return new RecordResult(
        reading, expansions, total, milliseconds, generation, records, facets, times, kinds);
  }

  /**
   * A record that matches.
   *
   * @param label what the page it begins on is called
   * @param highlights what matches in the record's text, ordered, not overlapping
   * @param twins the same record told in other documents, the most alike first
   */
  public record RecordHit(
      ResultRecord record,
      Document document,
      String label,
      PageUnit unit,
      List<Span> highlights,
      List<Twin> twins) {}

  /**
   * A record of another document that tells nearly the same («también en»).
   *
   * @param likeness share of their words that they have in common, above 0, at most 1
   */
  public record Twin(
      ResultRecord record, Document document, String label, PageUnit unit, double likeness) {}
}
