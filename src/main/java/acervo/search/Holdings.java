package acervo.search;

import acervo.document.Document;
import acervo.document.LedgerEntry;
import acervo.document.Page;
import acervo.document.Passage;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * What the collection holds, as of its last commit. Reads only the index, never a source file. Safe
 * for many threads.
 */
public interface Holdings {
  /** Grows with every commit. */
  long generation();

  /** A document by its SHA-256 or the first 12 or more digits of it. */
  Optional<Document> document(String id);

  /** The files whose bytes are this document, in order of their path. */
  List<String> paths(String sha256);

  /** All documents in order of title, then hash. {@code first} counts from 0. */
  List<Document> documents(int first, int count);

  Optional<Page> page(String sha256, int number);

  /** The passages of one page, in reading order. */
  List<Passage> passages(String sha256, int page);

  /** One entry for every file under the corpus folder, in order of path. */
  List<LedgerEntry> ledger();

  Totals totals();

  /**
   * How much there is.
   *
   * @param pages of all documents
   * @param files how many files ended in each state
   * @param earliest year of a dated document, empty when none is dated
   * @param types how many documents of each type, by its code
   */
  record Totals(
      int documents,
      long pages,
      long passages,
      Map<acervo.document.FileState, Integer> files,
      Optional<Integer> earliest,
      Optional<Integer> latest,
      Map<acervo.document.DocumentType, Integer> types) {}
}
