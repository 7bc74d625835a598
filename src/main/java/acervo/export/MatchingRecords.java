package acervo.export;

import acervo.search.RecordRequest;
import acervo.search.RecordResult;
import acervo.search.RecordResult.RecordHit;
import acervo.search.RecordSearch;
import java.util.Iterator;
import java.util.NoSuchElementException;

/**
 * All records that a question matches, in its order. They are asked for a page at a time while they
 * are read, and no more than a page is held.
 */
public final class MatchingRecords implements Iterable<RecordHit> {
  private final RecordSearch search;
  private final RecordRequest request;
  private final RecordResult first;

  private MatchingRecords(RecordSearch search, RecordRequest request) {
    this.search = search;
    this.request = request;
    this.first = search.records(request);
  }

  /** Asks now for the first page; the page and size of {@code request} do not count. */
  public static MatchingRecords of(RecordSearch search, RecordRequest request) {
    return new MatchingRecords(
        search,
        new RecordRequest(
            request.text(),
            request.filters(),
            request.kinds(),
            request.sort(),
            1,
            RecordRequest.LARGEST));
  }

  /** The question, on its first page. */
  public RecordRequest request() {
    return request;
  }

  /** The answer to it: how many there are, the facets, and the first of the records. */
  public RecordResult first() {
    return first;
  }

  /** Exactly as many as {@link #first} counts; otherwise {@link CollectionChanged} is thrown. */
  @Override
  public Iterator<RecordHit> iterator() {
    return new Pages();
  }

  private final class Pages implements Iterator<RecordHit> {
    private RecordResult page = first;
    private int number = 1;
    private int at;
    private long given;

    @Override
    public boolean hasNext() {
      return given < first.total();
    }

    @Override
    public RecordHit next() {
      if (!hasNext()) throw new NoSuchElementException();
      if (at == page.records().size()) turn();
      given++;
      return page.records().get(at++);
    }

    private void turn() {
      page = search.records(request.onPage(++number));
      at = 0;
      boolean same = page.generation() == first.generation() && page.total() == first.total();
      if (!same || page.records().isEmpty()) throw new CollectionChanged();
    }
  }
}
