package acervo.quotation;

import acervo.citation.Anchor;
import java.util.List;

/** What became of a quotation whose document was replaced. */
public sealed interface Refound {
  /** It stands where it stood, to the letter. */
  record Unchanged(String sha256) implements Refound {}

  /**
   * The same words stand at another place, or their white space is another.
   *
   * @param sha256 of the document they stand in now
   * @param parts as the pages have them now, in reading order
   */
  record Moved(String sha256, List<Anchor.Part> parts) implements Refound {
    public Moved {
      parts = List.copyOf(parts);
    }
  }

  /**
   * Somebody must look: the words are others, or a word before them turns them round, or they stand
   * at several places and what stands around them does not tell which is meant.
   *
   * @param parts the place nearest to what was quoted, as the pages have it now
   * @param difference of the old words from those; none where only the surroundings differ
   */
  record Changed(String sha256, List<Anchor.Part> parts, Difference difference) implements Refound {
    public Changed {
      parts = List.copyOf(parts);
    }
  }

  /** Nothing near enough is left. */
  record Gone() implements Refound {}
}
