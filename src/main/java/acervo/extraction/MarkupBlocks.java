package acervo.extraction;

import acervo.document.Page;
import acervo.document.SectionCutter;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Set;

/**
 * Turns the elements of HTML, told one after another, into the blocks of pages. It knows what the
 * elements mean; what must not be read at all is for the caller to leave out.
 */
public final class MarkupBlocks {
  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "aside",
          "blockquote",
          "body",
          "caption",
          "center",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "fieldset",
          "figcaption",
          "figure",
          "footer",
          "form",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "header",
          "hr",
          "legend",
          "li",
          "main",
          "nav",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul");

  private static final int MOST_COLUMNS_SPANNED = 100;

  /** Where the text is: what surrounds a page in a browser is not the document's own text. */
  public enum Part {
    BODY,
    NAVIGATION,
    /** Its headings are the document's all the same. */
    HEADER,
    FOOTER
  }

  /** A list that is open; its next number, or 0 when it has bullets. */
  private static final class ListState {
    private int next;

    ListState(int next) {
      this.next = next;
    }

    String marker() {
      return next == 0 ? "•" : next++ + ".";
    }
  }

  private final SectionCutter cutter = SectionCutter.bySections();
  private final StringBuilder words = new StringBuilder();
  private final Deque<ListState> lists = new ArrayDeque<>();
  private final List<String> cells = new ArrayList<>();
  private final Deque<Part> parts = new ArrayDeque<>(List.of(Part.BODY));
  private String marker = "";
  private int tables;
  private int columns;
  private boolean headerRow;
  private int preformatted;
  private int breaks;

  /** Units of text so far. */
  public long length() {
    return cutter.length() + words.length();
  }

  /** What follows, up to {@link #leave}, belongs to that part. */
  public void enter(Part part) {
    flush();
    parts.push(part);
  }

  /** What follows belongs to the part that was open before. */
  public void leave() {
    flush();
    parts.pop();
  }

  /** An ordered list begins, with a number; {@link #start} begins it with 1. */
  public void startOrdered(int first) {
    flush();
    lists.push(new ListState(Math.max(1, first)));
  }

  /** A cell of a table begins that covers some columns. */
  public void startCell(boolean heads, int spanned) {
    if (tables > 1) {
      words.append(' ');
      return;
    }
    columns = Math.clamp(spanned, 1, MOST_COLUMNS_SPANNED);
    headerRow &= heads;
  }

  /** An element begins, by its name in small letters. */
  public void start(String name) {
    if (!BLOCKS.contains(name)) {
      if (name.equals("br")) breakLine();
      return;
    }
    switch (name) {
      case "table" -> {
        if (tables == 0) flush();
        tables++;
      }
      case "tr" -> {
        if (tables == 1) headerRow = true;
      }
      case "td", "th" -> startCell(name.equals("th"), 1);
      case "ul" -> {
        flush();
        lists.push(new ListState(0));
      }
      case "ol" -> startOrdered(1);
      case "li" -> {
        flush();
        if (tables == 0) marker = lists.isEmpty() ? "•" : lists.peek().marker();
      }
      case "pre" -> {
        flush();
        preformatted++;
      }
      default -> flush();
    }
  }

  /** An element ends. */
  public void end(String name) {
    if (!BLOCKS.contains(name)) return;
    switch (name) {
      case "table" -> endTable();
      case "tr" -> {
        if (tables == 1) endRow();
      }
      case "td", "th" -> endCell();
      case "h1", "h2", "h3", "h4", "h5", "h6" -> endHeading(name.charAt(1) - '0');
      case "caption" -> {
        if (tables == 1) cutter.paragraph(take());
      }
      case "ul", "ol" -> {
        flush();
        lists.poll();
      }
      case "li" -> {
        flush();
        marker = "";
      }
      case "pre" -> {
        flush();
        preformatted--;
      }
      default -> flush();
    }
  }

  /** Words of the element that is open, white space as it stands in the source. */
  public void words(String text) {
    if (!text.isBlank()) breaks = 0;
    if (preformatted == 0 || tables > 0) {
      words.append(text);
      return;
    }
    String[] stretches = text.split("\\R[ \\t]*\\R", -1);
    for (int i = 0; i < stretches.length; i++) {
      if (i > 0) flush();
      words.append(stretches[i]);
    }
  }

  /** The pages; nothing can be added afterwards. */
  public List<Page> pages() {
    if (tables > 0) {
      tables = 1;
      endTable();
    }
    flush();
    return cutter.pages();
  }

  /** One break is a space; two in a row are how old pages part paragraphs. */
  private void breakLine() {
    words.append(' ');
    if (++breaks > 1) flush();
  }

  private void endHeading(int level) {
    if (tables > 0 || parts.peek() == Part.NAVIGATION || parts.peek() == Part.FOOTER) {
      flush();
      return;
    }
    marker = "";
    cutter.heading(level, take());
  }

  private void endCell() {
    if (tables != 1) {
      words.append(' ');
      return;
    }
    cells.add(take());
    for (int i = 1; i < columns; i++) cells.add("");
    columns = 1;
  }

  private void endRow() {
    if (!words.toString().isBlank()) cells.add(take());
    if (cells.size() == 1) {
      cutter.paragraph(cells.getFirst());
    } else if (!cells.isEmpty()) {
      cutter.row(headerRow, cells);
    }
    cells.clear();
  }

  private void endTable() {
    if (tables > 1) {
      words.append(' ');
    } else {
      endRow();
      cutter.endTable();
    }
    tables = Math.max(0, tables - 1);
  }

  private void flush() {
    breaks = 0;
    if (tables > 0) {
      words.append(' ');
      return;
    }
    String text = take();
    if (text.isBlank()) return;
    switch (parts.peek()) {
      case NAVIGATION, HEADER -> cutter.runningHeader(text);
      case FOOTER -> cutter.runningFooter(text);
      case BODY -> {
        if (marker.isEmpty()) cutter.paragraph(text);
        else cutter.item(Math.max(0, lists.size() - 1), marker, text);
        marker = "";
      }
    }
  }

  private String take() {
    String text = words.toString();
    words.setLength(0);
    return text;
  }
}
