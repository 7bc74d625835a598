package acervo.citation;

import acervo.document.Document;
import java.util.List;

/** Finds a quotation again in the documents that took the place of its source. */
@FunctionalInterface
public interface Refinding {
  /** Finds nothing. */
  Refinding NONE = (anchor, successors) -> new Found.Nowhere();

  /**
   * Looks for a quotation by its words and those around it.
   *
   * @param successors the documents to look in, those most likely first; the source itself when its
   *     text is read differently now; may be empty
   */
  Found find(Anchor anchor, List<Document> successors);

  /** What came of it. Whoever asks checks the place against its page. */
  sealed interface Found {
    /**
     * The same words stand at another place.
     *
     * @param place with the words as they stand there, which may differ in white space and the like
     */
    record Again(Anchor place) implements Found {}

    /**
     * Only other words stand where they stood.
     *
     * @param nearest what is there now
     */
    record Altered(Anchor nearest) implements Found {}

    /** Nothing of the kind is there. */
    record Nowhere() implements Found {}
  }
}
