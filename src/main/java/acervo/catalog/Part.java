package acervo.catalog;

import acervo.document.Block;
import acervo.document.Evidence;
import acervo.document.Page;
import acervo.text.Folding;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;

/**
 * A stretch of a page that rules look at: a block, a line of one, or several blocks read as one.
 *
 * @param span of the page's text
 */
record Part(Page page, Block.Kind kind, int level, Span span) {
  static Part of(Page page, Block block) {
    return new Part(page, block.kind(), block.level(), block.span());
  }

  /** Exactly as on the page. */
  String text() {
    return span.in(page.text());
  }

  /** With single spaces. */
  String words() {
    return text().strip().replaceAll("\\s+", " ");
  }

  String folded() {
    return Folding.fold(words());
  }

  boolean isHeading() {
    return kind == Block.Kind.HEADING;
  }

  Part join(Part next) {
    return new Part(page, kind, level, span.union(next.span));
  }

  /** Its lines; cells of a table row are not parted. */
  List<Part> lines() {
    List<Part> lines = new ArrayList<>();
    int start = span.start();
    for (String line : text().split("\n", -1)) {
      if (!line.isBlank()) {
        lines.add(new Part(page, kind, level, new Span(start, start + line.length())));
      }
      start += line.length() + 1;
    }
    return lines;
  }

  Evidence evidence(String rule) {
    return Evidence.in(page, span, rule);
  }

  /** Evidence for some of it. */
  Evidence evidence(Span withinText, String rule) {
    return Evidence.in(page, withinText.shift(span.start()), rule);
  }
}
