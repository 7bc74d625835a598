package acervo.document;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * Cuts a document that flows, without pages of its own, into pages of a length that people can read
 * and cite. It takes the same calls as {@link PageBuilder}, in reading order.
 *
 * <p>A page of sections begins at a heading once the page before has {@value #ENOUGH} units, and at
 * any block once it has {@value #LONG}; never between a heading and what follows it, before a note,
 * or inside a table unless the table alone is longer than {@value #ENDLESS}. So a short document is
 * one page. A document whose word processor recorded its pages is cut there and nowhere else.
 */
public final class SectionCutter {
  /** Units of text after which a heading begins a page. About one printed page. */
  static final int ENOUGH = 2_500;

  /** Units of text after which any block begins a page. */
  static final int LONG = 12_000;

  /** Units of text after which even a row of the same table begins a page. */
  static final int ENDLESS = 60_000;

  private final PageUnit unit;
  private final List<Page> closed = new ArrayList<>();
  private final List<String> footers = new ArrayList<>();
  private PageBuilder page;
  private Block.Kind last;
  private boolean tableEnds;
  private boolean finished;
  private long before;

  private SectionCutter(PageUnit unit) {
    this.unit = unit;
    this.page = newPage(1);
  }

  /** Cuts where the text's own structure breaks: {@link PageUnit#SECTION}. */
  public static SectionCutter bySections() {
    return new SectionCutter(PageUnit.SECTION);
  }

  /** Cuts only where {@link #breakPage()} says: {@link PageUnit#PAGE}. */
  public static SectionCutter byRecordedPages() {
    return new SectionCutter(PageUnit.PAGE);
  }

  /** Level from 1, the outermost, to 6. */
  public SectionCutter heading(int level, String words) {
    return add(Block.Kind.HEADING, ENOUGH, to -> to.heading(level, words));
  }

  public SectionCutter paragraph(String words) {
    return add(Block.Kind.PARAGRAPH, LONG, to -> to.paragraph(words));
  }

  /** Level from 0, the outermost; the marker is what is shown before it. */
  public SectionCutter item(int level, String marker, String words) {
    return add(Block.Kind.ITEM, LONG, to -> to.item(level, marker, words));
  }

  /** A footnote; it stays on the page of the block before it. */
  public SectionCutter note(String words) {
    return add(Block.Kind.NOTE, Integer.MAX_VALUE, to -> to.note(words));
  }

  /** A row of the table that the row before belongs to, unless {@link #endTable()} came between. */
  public SectionCutter row(boolean header, List<String> cells) {
    boolean sameTable = last != null && last.isRow() && !tableEnds;
    Block.Kind kind = header ? Block.Kind.HEADER_ROW : Block.Kind.ROW;
    return add(kind, sameTable ? ENDLESS : LONG, to -> to.row(header, cells));
  }

  /** The next row begins another table. */
  public SectionCutter endTable() {
    tableEnds = true;
    return this;
  }

  public SectionCutter runningHeader(String words) {
    page.runningHeader(words);
    return this;
  }

  /** Written at the end of the page that is open now. */
  public SectionCutter runningFooter(String words) {
    footers.add(words);
    return this;
  }

  /** Begins a page here; of a document cut by sections, only where the page has words. */
  public SectionCutter breakPage() {
    if (unit == PageUnit.PAGE || !page.isEmpty()) close();
    return this;
  }

  /** The number of the page that is open, from 1. */
  public int pageNumber() {
    return closed.size() + 1;
  }

  /** Units of text on all pages so far. */
  public long length() {
    return before + page.length();
  }

  /** The pages; at least one, empty when nothing was written. Nothing can be added afterwards. */
  public List<Page> pages() {
    boolean open = !page.isEmpty() || !footers.isEmpty();
    if (!finished && (closed.isEmpty() || unit == PageUnit.PAGE || open)) close();
    finished = true;
    return List.copyOf(closed);
  }

  private SectionCutter add(Block.Kind kind, int enough, Consumer<PageBuilder> write) {
    if (finished) throw new IllegalStateException("the pages were already taken");
    boolean mayCut = unit == PageUnit.SECTION && last != Block.Kind.HEADING;
    if (mayCut && page.length() >= enough) close();
    int length = page.length();
    write.accept(page);
    if (page.length() > length) {
      last = kind;
      tableEnds = false;
    }
    return this;
  }

  private void close() {
    footers.forEach(page::runningFooter);
    footers.clear();
    before += page.length();
    closed.add(page.build());
    page = newPage(closed.size() + 1);
  }

  private PageBuilder newPage(int number) {
    return new PageBuilder(number).unit(unit);
  }
}
