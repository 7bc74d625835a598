package acervo.export;

import acervo.search.RecordRequest;
import acervo.search.RecordResult;
import acervo.search.RecordResult.RecordHit;
import java.util.Iterator;

/**
 * All records that a question matches, in its order, of one state of the collection.
 *
 * @param request the question
 * @param first the first page of the answer: how many there are, the facets, and the first of the
 *     records
 * @param records each read when it is its turn
 */
public record MatchingRecords(
    RecordRequest request, RecordResult first, Iterable<RecordHit> records)
    implements Iterable<RecordHit> {
  @Override
  public Iterator<RecordHit> iterator() {
    return records.iterator();
  }
}
