package acervo.catalog.record;

import acervo.document.Block;
import acervo.document.Evidence;
import acervo.document.Page;
import acervo.document.PageUnit;
import acervo.record.Stretch;
import acervo.text.Folding;
import acervo.text.Span;

/**
 * A block in its place in the document. Running lines and notes are never elements.
 *
 * @param gap the blank lines before it, of flowing text whose lines are kept; otherwise 0
 */
record Element(Page page, Block block, int gap) {
  private static final int OPENING = 160;
  private static final String ENDS = ".;:!?»”\")…";

  boolean is(Block.Kind kind) {
    return block.kind() == kind;
  }

  boolean isHeading() {
    return is(Block.Kind.HEADING);
  }

  boolean isParagraph() {
    return is(Block.Kind.PARAGRAPH);
  }

  boolean isItem() {
    return is(Block.Kind.ITEM);
  }

  boolean isRow() {
    return block.kind().isRow();
  }

  boolean onSlide() {
    return page.unit() == PageUnit.SLIDE;
  }

  boolean onSheet() {
    return page.unit() == PageUnit.SHEET;
  }

  Stretch place() {
    return new Stretch(page.number(), block.span());
  }

  /** Its words, exactly as the page has them. */
  String text() {
    return block.span().in(page.text());
  }

  /** Its words with single spaces. */
  String words() {
    return singleSpaced(text());
  }

  /** Its words folded, with single spaces. */
  String folded() {
    return singleSpaced(Folding.fold(text()));
  }

  /** Its first words folded, with single spaces; all of them when they are few. */
  String opening() {
    Span span = block.span();
    int end = Math.min(span.end(), span.start() + OPENING);
    return singleSpaced(Folding.fold(page.text().substring(span.start(), end)));
  }

  Evidence proves(String rule) {
    return Evidence.in(page, block.span(), rule);
  }

  char last() {
    return block.span().isEmpty() ? ' ' : page.text().charAt(block.span().end() - 1);
  }

  boolean endsWithColon() {
    return last() == ':';
  }

  /** Whether its last mark says that nothing is missing. */
  boolean isClosed() {
    return ENDS.indexOf(last()) >= 0;
  }

  boolean beginsLower() {
    return !block.span().isEmpty()
        && Character.isLowerCase(page.text().charAt(block.span().start()));
  }

  private static String singleSpaced(String words) {
    StringBuilder spaced = new StringBuilder(words.length());
    boolean gap = false;
    for (int i = 0; i < words.length(); i++) {
      char unit = words.charAt(i);
      if (Character.isWhitespace(unit) || unit == '\u00a0') {
        gap = true;
      } else {
        if (gap && !spaced.isEmpty()) spaced.append(' ');
        gap = false;
        spaced.append(unit);
      }
    }
    return spaced.toString();
  }
}
