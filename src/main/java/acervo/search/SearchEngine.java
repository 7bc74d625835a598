package acervo.search;

import acervo.text.Span;
import java.util.List;

/** Answers questions about the collection. Safe for many threads. */
public interface SearchEngine {
  /** No text is an error: what cannot be parsed is searched as plain words. */
  SearchResult search(SearchRequest request);

  /**
   * Where the words of a question stand in one document, page by page in order; pages without any
   * are left out. Blank questions and unknown documents have none.
   */
  List<PageMarks> marks(String text, String sha256);

  /** The stretches of one page's text that match, ordered, not overlapping. */
  record PageMarks(int page, List<Span> spans) {}
}
