package acervo.citation;

import acervo.text.Span;
import java.util.List;

/**
 * A quotation and what is needed to find it again when its document is replaced: which bytes it was
 * taken from, where it stood, what it says, and some words around it.
 *
 * @param sha256 of the document it was taken from
 * @param parts one for each page it stands on, in reading order, at least one; a selection that
 *     runs over the end of a page has one for each page, without what repeats between them
 * @param before some words of the page before the first part, empty at the top of a page
 * @param after some words of the page after the last part, empty at its end
 */
public record Anchor(String sha256, List<Part> parts, String before, String after) {
  public Anchor {
    parts = List.copyOf(parts);
    if (parts.isEmpty()) throw new IllegalArgumentException("an anchor quotes something");
  }

  /**
   * A stretch of one page.
   *
   * @param page from 1
   * @param quote the page's text under the span, exactly, as it was when it was taken
   */
  public record Part(int page, Span span, String quote) {}

  /** The whole quotation: its parts, one a line. */
  public String quote() {
    return String.join("\n", parts.stream().map(Part::quote).toList());
  }
}
