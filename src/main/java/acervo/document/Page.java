package acervo.document;

import acervo.text.Span;
import java.util.List;
import java.util.Optional;

/**
 * One page of a document, as read. Its text is fixed here: search, marks, records and citations all
 * point into it.
 *
 * @param number position in the document, from 1
 * @param label what is printed for it («iv», «12»), or its number; of a sheet or an attachment, its
 *     name
 * @param text Unicode NFC; lines end in a line feed; a word hyphenated over a line end is whole
 * @param blocks the structure of the text, in reading order, not overlapping
 * @param firstLine the file's line, from 1, on which the text begins, where the file is made of
 *     lines and the text keeps them; otherwise 0
 * @param layout the geometry, where the format has one
 */
public record Page(
    int number,
    String label,
    PageUnit unit,
    PageState state,
    String text,
    List<Block> blocks,
    int firstLine,
    Optional<Layout> layout) {
  public Page {
    if (number < 1) throw new IllegalArgumentException("pages count from 1");
    blocks = List.copyOf(blocks);
    for (Block block : blocks) {
      if (block.span().end() > text.length()) {
        throw new IllegalArgumentException("block " + block.span() + " leaves the page's text");
      }
    }
  }

  /** The first heading of the page, empty when it has none. */
  public String title() {
    return blocks.stream()
        .filter(block -> block.kind() == Block.Kind.HEADING)
        .findFirst()
        .map(block -> block.span().in(text).replaceAll("\\s+", " "))
        .orElse("");
  }

  /** The line of the file that a place in the text is on, from 1; 0 when lines mean nothing. */
  public int lineOf(Span span) {
    if (firstLine == 0) return 0;
    return firstLine
        + (int) text.substring(0, span.start()).chars().filter(unit -> unit == '\n').count();
  }

  /** The same page at another place of a document, as an attachment's pages move. */
  public Page renumbered(int newNumber, String newLabel, PageUnit newUnit) {
    return new Page(newNumber, newLabel, newUnit, state, text, blocks, firstLine, layout);
  }
}
