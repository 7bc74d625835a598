package acervo.quotation.draft;

import acervo.quotation.Quoted;
import java.util.List;

/**
 * A quotation of a draft.
 *
 * @param text its words, without the outermost marks
 * @param place the page of the draft on which it begins
 * @param form how it is known to be one
 * @param references what the draft says of where it comes from, the nearest first
 */
public record Quotation(
    String text, Draft.Place place, Form form, Quoted quoted, List<Reference> references) {
  public enum Form {
    /** It stands between quotation marks. */
    MARKED,
    /** It opens with a mark and nothing says where it ends. */
    UNCLOSED,
    /** A paragraph of its own, announced by a colon and followed by a reference. */
    BLOCK,
    /** A paragraph that may be one: announced, or followed by a reference, not both. */
    PERHAPS
  }

  public Quotation {
    references = List.copyOf(references);
  }
}
