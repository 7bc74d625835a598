package acervo.document;

import acervo.text.Span;
import java.util.List;

/**
 * One piece of a page's structure, in reading order.
 *
 * @param kind what it is
 * @param level of a heading 1 (outermost) to 6; of a list item 0 (outermost) and up; otherwise 0
 * @param span where its words stand in the page's text; bullet glyphs and automatic numbers stand
 *     before it, outside the span
 * @param marker of a list item, the bullet or number shown before it; otherwise empty
 * @param cells of a table row, the span of each cell within the page's text, in column order, empty
 *     spans for empty cells; otherwise none
 */
public record Block(Kind kind, int level, Span span, String marker, List<Span> cells) {
  public enum Kind {
    HEADING,
    PARAGRAPH,
    ITEM,
    /** The row of a table that names its columns. */
    HEADER_ROW,
    ROW,
    /** A footnote, or the speaker's notes of a slide. */
    NOTE,
    /** A line repeated at the top of pages. */
    RUNNING_HEADER,
    /** A line repeated at the foot of pages, page numbers among them. */
    RUNNING_FOOTER;

    public boolean isRunning() {
      return this == RUNNING_HEADER || this == RUNNING_FOOTER;
    }

    public boolean isRow() {
      return this == HEADER_ROW || this == ROW;
    }
  }

  public Block {
    if (level < 0) throw new IllegalArgumentException("a level is not negative");
    cells = List.copyOf(cells);
  }

  public static Block of(Kind kind, int level, Span span) {
    return new Block(kind, level, span, "", List.of());
  }
}
