package acervo.search;

import acervo.document.Document;
import acervo.document.LedgerEntry;
import acervo.search.SearchResult.Expansion;
import java.io.IOException;
import java.util.List;

/**
 * Answers questions in full, and says what they were asked of: the answer, the ledger and the
 * counts are of one state of the collection. Safe for many threads.
 */
public interface ExhaustiveSearch {
  /**
   * Gives all that a question finds to {@code telling}, in the order of {@link SearchEngine}; the
   * page and size of {@code request} do not matter.
   *
   * @return what {@code telling} answers
   * @throws IOException what {@code telling} throws
   */
  <T> T all(SearchRequest request, Telling<T> telling) throws IOException;

  /** What is done with an answer, while it can be read. */
  @FunctionalInterface
  interface Telling<T> {
    T of(Answer answer) throws IOException;
  }

  /**
   * A whole answer.
   *
   * @param reading how the question was understood
   * @param complete how many documents have all that is wanted; they come first
   * @param passages how many match, exactly; 0 for a question without words
   * @param hashes of all documents found, in order
   * @param documents the same ones, each read when it is its turn
   */
  record Answer(
      Reading reading,
      List<Expansion> expansions,
      long complete,
      long passages,
      List<String> hashes,
      Iterable<Found> documents,
      State state) {}

  /**
   * A document found.
   *
   * @param pages those with a match, from 1, in order; none for a match in its title alone
   * @param lacks what of all that is wanted it does not have
   */
  record Found(Document document, List<String> paths, List<Integer> pages, List<Reading> lacks) {}

  /**
   * A state of the collection.
   *
   * @param generation counts the changes of one index, and begins again when it is made anew
   * @param fingerprint 64 hexadecimal digits that two collections have in common exactly when the
   *     same bytes stand under the same paths, were read with the same outcome and are documents in
   *     both, whatever index they are in
   * @param ledger in order of path
   */
  record State(
      long generation, String fingerprint, Holdings.Totals totals, List<LedgerEntry> ledger) {}
}
