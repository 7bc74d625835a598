package acervo.document;

import acervo.text.Span;
import java.util.List;

/**
 * The unit of search: a heading, a paragraph, a list item or a table row, or a run of sentences of
 * a long one.
 *
 * @param page the number of its page, from 1
 * @param span where it stands in that page's text
 * @param kind of the block it is, or is part of
 * @param heading the headings above it, outermost first, single spaces; empty at the top
 * @param ordinal the number of its block in the document, from 1, running headers and footers not
 *     counted: the «párrafo» of a citation
 */
public record Passage(int page, Span span, Block.Kind kind, List<String> heading, int ordinal) {
  public Passage {
    heading = List.copyOf(heading);
  }
}
