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
     * The same words stand in one of them, at the old place or another.
     *
     * @param place with the words as they stand there, which may differ in white space and the
     *     like; what is around them is left empty
     */
    record Again(Anchor place) implements Found {}

    /**
     * Somebody must look: other words stand where they stood, or a word before them turns them
     * round, or the same words stand at several places and what is around does not tell which was
     * meant.
     *
     * @param nearest what is most like them now; what is around it is left empty
     */
    record Altered(Anchor nearest) implements Found {}

    /** Nothing of the kind is there. */
    record Nowhere() implements Found {}
  }
}
