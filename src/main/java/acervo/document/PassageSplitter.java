package acervo.document;

import acervo.text.Sentences;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Cuts the pages of one document into passages. */
public final class PassageSplitter {
  /**
   * Units past which a block is cut at a sentence end. About 200 Spanish words: long enough for
   * «todas las palabras en un pasaje» to mean something, short enough to be quoted.
   */
  static final int LONG = 1200;

  private final List<Passage> passages = new ArrayList<>();
  private final List<String> headings = new ArrayList<>();
  private final List<Integer> levels = new ArrayList<>();
  private final Set<String> runningSeen = new HashSet<>();
  private int ordinal;

  /**
   * The passages of {@code pages}, in reading order. Every block with words is covered, except that
   * a running header or footer is a passage only where it first stands, so that it can be found but
   * does not outnumber the text. Headings reach over pages, except over slides and sheets.
   */
  public static List<Passage> split(List<Page> pages) {
    PassageSplitter splitter = new PassageSplitter();
    for (Page page : pages) splitter.add(page);
    return List.copyOf(splitter.passages);
  }

  private void add(Page page) {
    if (page.unit() == PageUnit.SLIDE || page.unit() == PageUnit.SHEET) leave(1);
    for (Block block : page.blocks()) {
      if (block.span().isEmpty()) continue;
      String words = block.span().in(page.text());
      if (block.kind().isRunning()) {
        // Page numbers differ on every page; what is left without digits tells whether it is new.
        if (!runningSeen.add(words.replaceAll("[\\d\\s]+", " "))) continue;
      } else {
        ordinal++;
      }
      if (block.kind() == Block.Kind.HEADING) leave(block.level());
      for (Span span : pieces(words, block.span().start())) {
        passages.add(new Passage(page.number(), span, block.kind(), headings, ordinal));
      }
      if (block.kind() == Block.Kind.HEADING) {
        headings.add(words.replaceAll("\\s+", " "));
        levels.add(block.level());
      }
    }
  }

  private void leave(int level) {
    while (!levels.isEmpty() && levels.getLast() >= level) {
      levels.removeLast();
      headings.removeLast();
    }
  }

  private static List<Span> pieces(String words, int offset) {
    if (words.length() <= LONG) return List.of(new Span(offset, offset + words.length()));
    List<Span> pieces = new ArrayList<>();
    Span piece = null;
    for (Span sentence : Sentences.of(words)) {
      if (piece != null && sentence.end() - piece.start() > LONG) {
        pieces.add(piece.shift(offset));
        piece = null;
      }
      piece = piece == null ? sentence : piece.union(sentence);
    }
    if (piece != null) pieces.add(piece.shift(offset));
    return pieces;
  }
}
