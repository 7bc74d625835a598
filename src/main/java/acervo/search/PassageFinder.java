package acervo.search;

import acervo.document.Document;
import acervo.document.Locator;
import java.util.List;
import java.util.Optional;

/**
 * Where words may stand, to be looked at more closely: leads, not answers. As of the last commit;
 * safe for many threads.
 */
public interface PassageFinder {
  /**
   * The passages that have most of some words, the rarer the weightier, those that have them side
   * by side first; fewer than a good part of them is no lead.
   *
   * @param words in the order in which they were said; function words may be among them
   * @param within the SHA-256 of the only document to look in, empty for the whole collection
   * @param most at most so many, the best first
   */
  List<Locator> find(List<String> words, Optional<String> within, int most);

  /**
   * The documents whose titles have most of some words.
   *
   * @param most at most so many, the best first
   */
  List<Document> titled(List<String> words, int most);
}
