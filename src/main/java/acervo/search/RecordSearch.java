package acervo.search;

import acervo.search.RecordResult.RecordHit;
import java.io.IOException;
import java.util.List;

/** Answers questions about the result records. Safe for many threads. */
public interface RecordSearch {
  /** No text is an error: what cannot be parsed is searched as plain words. */
  RecordResult records(RecordRequest request);

  /** How many records each value alone would leave; order and page of the request mean nothing. */
  RecordCounts counts(RecordRequest request);

  /**
   * Gives all records that match to {@code reading}, of one state of the collection; the page and
   * size of {@code request} only tell which page comes with them.
   *
   * @return what {@code reading} answers
   * @throws IOException what {@code reading} throws
   */
  <T> T all(RecordRequest request, Reading<T> reading) throws IOException;

  /** What is done with all records that match, while they can be read. */
  @FunctionalInterface
  interface Reading<T> {
    /**
     * @param page the answer to the request, with its total
     * @param records as many as {@code page} counts, in its order, each read when it is its turn
     */
    T of(RecordResult page, Iterable<RecordHit> records) throws IOException;
  }

  /** The records of one document in reading order; none for an unknown document. */
  List<RecordHit> recordsOf(String sha256);
}
