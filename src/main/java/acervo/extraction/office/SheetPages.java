package acervo.extraction.office;

import acervo.document.Page;
import acervo.document.PageBuilder;
import acervo.document.PageUnit;
import acervo.message.Message;
import acervo.message.Messages;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/**
 * Writes the rows of one sheet, as they come, as pages: one page, or pages of {@value #ROWS} rows.
 * Lines above a table are paragraphs; the first row that names columns is the table's header, and
 * is repeated on every page that the table reaches. Columns without words are left out.
 */
public final class SheetPages {
  /** Rows of the sheet to a page of a long one. */
  public static final int ROWS = 500;

  private static final Pattern YEAR = Pattern.compile("(19|20)\\d\\d");
  private static final Pattern WORD = Pattern.compile("\\p{L}{2}");
  private static final Pattern DATE =
      Pattern.compile("\\d{1,4}[-/. ]\\p{L}{3,10}\\.?([-/. ]\\d{2,4})?( .*)?");

  private final Reading reading;
  private final String name;

  /** The rows of the open table that are on this page and not yet written, by column from 0. */
  private final List<SortedMap<Integer, String>> table = new ArrayList<>();

  private PageBuilder page;
  private SortedMap<Integer, String> header;
  private boolean inTable;
  private boolean gap;
  private int pageFrom = 1;
  private int last;
  private long pending;
  private boolean split;
  private boolean hasWords;

  public SheetPages(Reading reading, String name) {
    this.reading = reading;
    this.name = name;
    open();
  }

  /**
   * Writes a row.
   *
   * @param number of the row in the sheet, from 1; rows come in order and may be left out
   * @param cells by column from 0, as displayed; blank ones may be left out
   */
  public void row(int number, SortedMap<Integer, String> cells) {
    cells.values().removeIf(words -> PageBuilder.clean(words).isEmpty());
    if (cells.isEmpty()) return;
    gap = number > last + 1;
    turnTo(number);
    last = number;
    hasWords = true;
    if (cells.size() == 1 && (!inTable || gap)) {
      endTable();
      page.paragraph(cells.firstEntry().getValue());
    } else {
      inTable = true;
      table.add(cells);
      for (String words : cells.values()) pending += words.length() + 1;
    }
    reading.check(page.length() + pending);
  }

  /** Words that stand on the sheet outside its cells. */
  public void aside(String words) {
    endTable();
    page.paragraph(words);
    hasWords = true;
  }

  /** Ends the sheet. */
  public void close() {
    Page page = finish();
    if (!split || last >= pageFrom) reading.add(page);
    if (split) reading.remark(Message.of("extraction.office.longSheet", name, ROWS));
  }

  private void turnTo(int number) {
    if (number < pageFrom + ROWS) return;
    if (last >= pageFrom) {
      split = true;
      reading.add(finish());
      open();
    }
    pageFrom = (number - 1) / ROWS * ROWS + 1;
  }

  private void open() {
    page = new PageBuilder(reading.nextPage()).unit(PageUnit.SHEET).label(name).heading(1, name);
    reading.open(this::finish);
  }

  private Page finish() {
    boolean goesOn = inTable;
    SortedMap<Integer, String> columns = writeTable();
    inTable = goesOn;
    header = goesOn ? columns : null;
    if (split) {
      int end = Math.min(pageFrom + ROWS - 1, Math.max(last, pageFrom));
      page.label(Messages.SPANISH.say("extraction.office.rows", name, pageFrom, end));
    }
    // A sheet whose name is all it has is an empty one.
    return hasWords
        ? page.build()
        : new PageBuilder(reading.nextPage()).unit(PageUnit.SHEET).label(name).build();
  }

  private void endTable() {
    writeTable();
    inTable = false;
    header = null;
  }

  /** Writes the rows of the open table and returns its header, null when it has none. */
  private SortedMap<Integer, String> writeTable() {
    SortedMap<Integer, String> first = header;
    if (first == null && table.size() > 1 && namesColumns(table.getFirst())) {
      first = table.removeFirst();
    }
    SortedSet<Integer> columns = new TreeSet<>();
    if (first != null) columns.addAll(first.keySet());
    table.forEach(row -> columns.addAll(row.keySet()));
    if (first != null && !table.isEmpty()) page.row(true, line(first, columns));
    for (SortedMap<Integer, String> row : table) page.row(false, line(row, columns));
    table.clear();
    pending = 0;
    return first;
  }

  private static List<String> line(SortedMap<Integer, String> row, SortedSet<Integer> columns) {
    // A stray cell far to the right does not widen the other rows.
    return columns.headSet(row.lastKey() + 1).stream()
        .map(column -> row.getOrDefault(column, ""))
        .toList();
  }

  private static boolean namesColumns(SortedMap<Integer, String> cells) {
    return cells.size() > 1
        && cells.values().stream().allMatch(SheetPages::isName)
        && cells.values().stream().anyMatch(words -> WORD.matcher(words).find());
  }

  private static boolean isName(String words) {
    String text = words.strip();
    if (YEAR.matcher(text).matches()) return true;
    boolean letters = text.codePoints().anyMatch(Character::isLetter) || text.matches("[#%Nº°]+");
    return letters && !DATE.matcher(text).matches();
  }
}
