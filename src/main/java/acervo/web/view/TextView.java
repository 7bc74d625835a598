package acervo.web.view;

import acervo.document.Block;
import acervo.document.Block.Kind;
import acervo.document.Page;
import acervo.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** The words of a page, laid out by their structure: the same text, offset for offset. */
public record TextView(List<Group> groups) {
  /**
   * Blocks that stand together.
   *
   * @param kind {@code list}, {@code table} or {@code block}
   */
  public record Group(String kind, List<Piece> pieces) {}

  /**
   * A block.
   *
   * @param tag of a heading: {@code h2} to {@code h6}
   * @param cells of a table row
   * @param cite the page with this block quoted
   * @param line its line of the file, empty when lines mean nothing
   */
  public record Piece(
      String kind,
      String tag,
      int level,
      String marker,
      Cell words,
      List<Cell> cells,
      String cite,
      String line) {}

  /** Words, where in the page's text they stand, and the marks on them. */
  public record Cell(int start, int end, List<Segment> segments) {}

  private static final int DEEPEST = 5;

  /** {@code here} is the address of the page. */
  static TextView of(Page page, List<Span> hits, Span quote, Address here) {
    List<Group> groups = new ArrayList<>();
    List<Piece> together = new ArrayList<>();
    String kind = "block";
    for (Block block : blocks(page)) {
      String next = groupOf(block.kind());
      if (!next.equals(kind) || next.equals("block")) {
        close(groups, kind, together);
        kind = next;
      }
      together.add(piece(page, block, hits, quote, here));
    }
    close(groups, kind, together);
    return new TextView(groups);
  }

  /** A page whose words have no structure is one paragraph. */
  private static List<Block> blocks(Page page) {
    if (!page.blocks().isEmpty() || page.text().isBlank()) return page.blocks();
    return List.of(Block.of(Kind.PARAGRAPH, 0, new Span(0, page.text().length())));
  }

  private static void close(List<Group> groups, String kind, List<Piece> together) {
    if (!together.isEmpty()) groups.add(new Group(kind, List.copyOf(together)));
    together.clear();
  }

  private static String groupOf(Kind kind) {
    return switch (kind) {
      case ITEM -> "list";
      case HEADER_ROW, ROW -> "table";
      case HEADING, PARAGRAPH, NOTE, RUNNING_HEADER, RUNNING_FOOTER -> "block";
    };
  }

  private static Piece piece(Page page, Block block, List<Span> hits, Span quote, Address here) {
    int line = page.lineOf(block.span());
    return new Piece(
        block.kind().name().toLowerCase(Locale.ROOT),
        block.kind() == Kind.HEADING ? "h" + Math.clamp(block.level() + 1, 2, 6) : "",
        Math.min(block.level(), DEEPEST),
        block.marker(),
        cell(page, block.span(), hits, quote),
        block.cells().stream().map(span -> cell(page, span, hits, quote)).toList(),
        PageAddress.quoting(here, block.span()).toString(),
        line == 0 ? "" : Integer.toString(line));
  }

  private static Cell cell(Page page, Span span, List<Span> hits, Span quote) {
    return new Cell(span.start(), span.end(), Segment.of(page.text(), span, hits, quote));
  }
}
