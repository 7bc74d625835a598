package acervo.catalog.law;

import acervo.document.Block;
import acervo.document.Page;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A piece of a page that no name reaches out of: a block, a cell, or a paragraph that no block
 * covers.
 *
 * @param heading whether it is a heading
 */
record Stretch(Span span, boolean heading) {
  /** The pieces of a page, in the order of its text. */
  static List<Stretch> of(Page page) {
    List<Stretch> stretches = new ArrayList<>();
    int end = 0;
    for (Block block : page.blocks()) {
      if (block.span().start() < end) continue;
      addParagraphs(page.text(), end, block.span().start(), stretches);
      addBlock(block, stretches);
      end = block.span().end();
    }
    addParagraphs(page.text(), end, page.text().length(), stretches);
    return stretches;
  }

  private static void addBlock(Block block, List<Stretch> stretches) {
    boolean heading = block.kind() == Block.Kind.HEADING;
    if (block.cells().isEmpty()) stretches.add(new Stretch(block.span(), heading));
    for (Span cell : block.cells()) if (!cell.isEmpty()) stretches.add(new Stretch(cell, false));
  }

  private static void addParagraphs(String text, int from, int to, List<Stretch> stretches) {
    int start = from;
    while (start < to) {
      int end = text.indexOf("\n\n", start, Math.min(to + 1, text.length()));
      if (end < 0) end = to;
      if (end > start) stretches.add(new Stretch(new Span(start, end), false));
      start = end + 1;
    }
  }
}
