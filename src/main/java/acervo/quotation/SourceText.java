package acervo.quotation;

import acervo.citation.Anchor;
import acervo.document.Block;
import acervo.document.Locator;
import acervo.document.Page;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A stretch of a document as it is read on over the ends of its pages: its words and marks, each
 * with its page.
 *
 * @param places of the words and marks, in the order of reading
 */
record SourceText(List<Placed> places) {
  /** Units of a page beyond a place that are looked at for the rest of the page before or after. */
  private static final int LONGEST_EDGE = 20_000;

  /**
   * A word or mark of a page.
   *
   * @param token its span is in the page's text
   * @param beside which piece beside the text it belongs to, a running header or footer, a note or
   *     the marker of an item, by the number of its block; {@link #IN_TEXT} when it is part of the
   *     text. A quotation may pass over such a piece as a whole without saying so.
   */
  record Placed(Page page, Token token, int beside) {
    boolean passable() {
      return beside != IN_TEXT;
    }

    /** Whether the two are of one piece beside the text. */
    boolean goesWith(Placed other) {
      return passable() && beside == other.beside && page == other.page;
    }
  }

  private static final int IN_TEXT = -1;

  /** The pages of one document. */
  interface Pages {
    /** Empty when there is no such page; from 1. */
    Optional<Page> page(int number);
  }

  SourceText {
    places = List.copyOf(places);
  }

  /**
   * What stands around a place.
   *
   * @param units on each side of it, over the page's ends if need be
   */
  static SourceText around(Pages pages, Page page, Span place, int units) {
    List<Placed> places = new ArrayList<>();
    int end = page.text().length();
    int before = units - place.start();
    if (before > 0) pages.page(page.number() - 1).ifPresent(last -> tail(places, last, before));
    Span here = new Span(Math.max(0, place.start() - units), Math.min(end, place.end() + units));
    add(places, page, widened(page.text(), here));
    int after = place.end() + units - end;
    if (after > 0) pages.page(page.number() + 1).ifPresent(next -> head(places, next, after));
    return new SourceText(places);
  }

  /** The whole of some pages. */
  static SourceText of(List<Page> pages) {
    List<Placed> places = new ArrayList<>();
    for (Page page : pages) add(places, page, new Span(0, page.text().length()));
    return new SourceText(places);
  }

  private static void tail(List<Placed> places, Page page, int units) {
    int from = Math.max(0, page.text().length() - units - edge(page));
    add(places, page, widened(page.text(), new Span(from, page.text().length())));
  }

  private static void head(List<Placed> places, Page page, int units) {
    int to = Math.min(page.text().length(), units + edge(page));
    add(places, page, widened(page.text(), new Span(0, to)));
  }

  /** Units that notes and running lines take, so that the text beyond them is reached. */
  private static int edge(Page page) {
    int units = 0;
    for (Block block : page.blocks()) if (isBeside(block)) units += block.span().length() + 1;
    return Math.min(units, LONGEST_EDGE);
  }

  /** Out to white space, so that no word is cut. */
  private static Span widened(String text, Span span) {
    int start = span.start();
    int end = span.end();
    while (start > 0 && !Character.isWhitespace(text.charAt(start - 1))) start--;
    while (end < text.length() && !Character.isWhitespace(text.charAt(end))) end++;
    return new Span(start, end);
  }

  private static void add(List<Placed> places, Page page, Span span) {
    List<Block> blocks = page.blocks();
    int next = firstEndingAfter(blocks, span.start());
    for (Token token : Likeness.of(span.in(page.text()))) {
      Token placed = token.shift(span.start());
      while (next < blocks.size() && blocks.get(next).span().end() <= placed.span().start()) next++;
      places.add(new Placed(page, placed, beside(blocks, next, placed)));
    }
  }

  /** Blocks have even numbers, what stands before each has the odd number before. */
  private static int beside(List<Block> blocks, int next, Token token) {
    if (blocks.isEmpty()) return IN_TEXT;
    if (next == blocks.size()) return 2 * next + 1;
    Block block = blocks.get(next);
    if (token.span().end() <= block.span().start()) return 2 * next + 1;
    return isBeside(block) ? 2 * next + 2 : IN_TEXT;
  }

  private static boolean isBeside(Block block) {
    return block.kind().isRunning() || block.kind() == Block.Kind.NOTE;
  }

  private static int firstEndingAfter(List<Block> blocks, int offset) {
    int low = 0;
    int high = blocks.size();
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (blocks.get(middle).span().end() <= offset) low = middle + 1;
      else high = middle;
    }
    return low;
  }

  /** The stretches of pages from one place to another, both included; a part for each page. */
  List<Anchor.Part> parts(int first, int last) {
    List<Anchor.Part> parts = new ArrayList<>();
    int from = first;
    for (int i = first; i <= last; i++) {
      Page page = places.get(i).page();
      if (i < last && places.get(i + 1).page() == page) continue;
      int start = from;
      int end = i;
      // Lines that repeat between the pages belong to no part.
      while (start < end && start > first && places.get(start).passable()) start++;
      while (end > start && end < last && places.get(end).passable()) end--;
      Span span =
          new Span(places.get(start).token().span().start(), places.get(end).token().span().end());
      if (!(places.get(start).passable() && start == end && first != last)) {
        parts.add(new Anchor.Part(page.number(), span, span.in(page.text())));
      }
      from = i + 1;
    }
    return List.copyOf(parts);
  }

  /** Where a part stands in a document. */
  static Locator locator(String sha256, Anchor.Part part) {
    return new Locator(sha256, part.page(), part.span());
  }
}
